#include "core/sync/listing.hpp"

#include "core/sync/xml_scan.hpp"

namespace rehearsal {
namespace {

/// One <response> while it is read.
struct Entry {
  std::string href, etag, modified, size;
  bool folder = false;
};

void take(Entry& entry, const XmlTag& tag) {
  if (tag.opens && tag.name == "collection") entry.folder = true;
  if (!tag.closes || tag.opens) return;
  if (tag.name == "href") entry.href = percent_decoded(tag.text);
  if (tag.name == "getetag") entry.etag = tag.text;
  if (tag.name == "getlastmodified") entry.modified = tag.text;
  if (tag.name == "getcontentlength") entry.size = tag.text;
}

/// The folder's own entry comes first and is told from a child of the same name by that.
bool is_itself(const Entry& entry, std::string_view folder, const Listing& listing) {
  return !listing.itself && (entry.href.ends_with('/') ? entry.href : entry.href + "/").ends_with(folder);
}

void finish(Entry entry, std::string_view folder, Listing& listing) {
  if (is_itself(entry, folder, listing)) {
    listing.itself = true;
    listing.tag = entry.etag;
    return;
  }
  if (entry.href.ends_with('/')) entry.folder = true;
  while (entry.href.ends_with('/')) entry.href.pop_back();
  const std::string name = entry.href.substr(entry.href.rfind('/') + 1);
  if (name.empty() || name.front() == '.') return;
  if (!entry.etag.empty()) listing.tags = true;
  const std::string time_and_size = entry.modified.empty() ? "" : entry.modified + "/" + entry.size;
  listing.files.push_back({name, entry.folder, entry.etag.empty() ? time_and_size : entry.etag});
}

}  // namespace

std::string_view listing_question() {
  return R"(<?xml version="1.0"?><propfind xmlns="DAV:"><prop><resourcetype/><getetag/><getlastmodified/><getcontentlength/></prop></propfind>)";
}

Result<Listing> read_listing(std::string_view xml, std::string_view folder) {
  Listing listing;
  XmlScan scan(xml);
  Entry entry;
  bool began = false;
  while (const auto tag = scan.next()) {
    if (!began && tag->name != "multistatus") break;
    began = true;
    if (tag->name == "multistatus" && tag->closes) return listing;
    if (tag->name == "response" && tag->opens) entry = {};
    take(entry, *tag);
    if (tag->name == "response" && tag->closes) finish(std::move(entry), folder, listing);
  }
  return Failure{Fault::malformed, "sync.fault.listing", std::string(folder), {}};
}

}  // namespace rehearsal
