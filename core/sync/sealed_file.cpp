#include "core/sync/sealed_file.hpp"

#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

constexpr std::string_view sealed_epoch = "sealed";

std::optional<SealedFile> entry_from(const Json& json, const PersonId& person) {
  if (!json.is_object()) return std::nullopt;
  const auto name = json.find("name"), hash = json.find("sha256"), holds = json.find("holds");
  if (name == json.end() || hash == json.end() || holds == json.end() || !name->is_string() || !hash->is_string()) {
    return std::nullopt;
  }
  const auto ids = IdRanges::from(*holds);
  const auto writer = sealed_writer_of(name->get<std::string>());
  if (!ids || !writer || writer->person != person) return std::nullopt;
  return SealedFile{name->get<std::string>(), hash->get<std::string>(), *ids};
}

}  // namespace

Json to_json(const std::vector<SealedFile>& files) {
  Json list = Json::array();
  for (const SealedFile& file : files) {
    list.push_back({{"name", file.name}, {"sha256", file.sha256}, {"holds", file.holds.to_json()}});
  }
  return list;
}

std::optional<std::vector<SealedFile>> sealed_list_from(const Json& json, const PersonId& person) {
  if (!json.is_array()) return std::nullopt;
  std::vector<SealedFile> files;
  for (const Json& entry : json) {
    auto file = entry_from(entry, person);
    if (!file) return std::nullopt;
    files.push_back(std::move(*file));
  }
  return files;
}

SealedText seal(const std::string& space, const FileWriter& writer, const std::vector<const Event*>& events) {
  SealedText sealed;
  Snapshot snapshot;
  std::uint64_t last = 0;
  for (const Event* event : events) {
    snapshot.log.add(*event);
    sealed.file.holds.add(event->id);
    last = std::max(last, event->id.sequence);
  }
  // No revision and no epoch of its own: what was written once has no next version.
  snapshot.head = {space, writer.person, writer.device, 0, std::string(sealed_epoch)};
  sealed.text = write_snapshot(snapshot);
  sealed.file.sha256 = sha256(sealed.text);
  sealed.file.name = sealed_name(writer, last, sealed.file.sha256);
  return sealed;
}

}  // namespace rehearsal
