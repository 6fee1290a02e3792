#include "core/sync/context.hpp"

#include <utility>

#include "core/sync/listing.hpp"

namespace rehearsal {

Ticket SyncContext::call(Part part, const std::string& whose, SyncCall what) {
  what.ticket = ++calls.last;
  what.timeout = settings.timeout;
  calls.open[what.ticket] = {part, whose, now + settings.timeout + settings.grace};
  requests.emplace_back(std::move(what));
  return calls.last;
}

void SyncContext::remember_head(const std::string& path) {
  auto [key, value] = memory.entry_of_head(who.space, path);
  requests.emplace_back(SyncRemember{std::move(key), std::move(value)});
}

void SyncContext::set_aside(const std::string& path, const std::string& text) {
  QuarantinedFile& file = quarantine[path];
  if (file.text != text) file = {text, now};
}

SyncCall get_call(std::string path, std::string if_none_match) {
  SyncCall call;
  call.path = std::move(path);
  call.if_none_match = std::move(if_none_match);
  return call;
}

SyncCall put_call(std::string path, std::string body) {
  SyncCall call;
  call.method = "PUT";
  call.path = std::move(path);
  call.body = std::move(body);
  call.body_type = "application/json";
  return call;
}

SyncCall listing_call(std::string folder) {
  SyncCall call;
  call.method = "PROPFIND";
  call.path = std::move(folder);
  call.depth_one = true;
  call.body = listing_question();
  call.body_type = "application/xml";
  return call;
}

}  // namespace rehearsal
