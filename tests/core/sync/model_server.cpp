#include "tests/core/sync/model_server.hpp"

#include <algorithm>

#include "core/sync/layout.hpp"

namespace rehearsal {
namespace {

SyncAnswer answer(int status) {
  SyncAnswer made;
  made.status = status;
  return made;
}

std::string parent_of(const std::string& path) {
  const std::string bare = path.ends_with('/') ? path.substr(0, path.size() - 1) : path;
  return folder_of(bare);
}

/// 0 when the condition holds, or is not looked at.
int verdict(Guard guard, bool holds) {
  if (guard == Guard::refused) return 501;
  return guard == Guard::honoured && !holds ? 412 : 0;
}

}  // namespace

ModelServer::ModelServer(const std::string& space) {
  plant("space.json",
        R"({"format":"rehearsal-space","version":1,"space":")" + space + R"(","title":"Town","trustees":["t1"]})");
}

void ModelServer::plant(const std::string& path, const std::string& body) {
  for (const std::string& folder : folders_above(path)) folders.insert(folder);
  files[path] = {body, ++version_};
}

std::string ModelServer::body(const std::string& path) const {
  const auto found = files.find(path);
  return found == files.end() ? "" : found->second.body;
}

std::set<std::string> ModelServer::names(const std::string& folder) const {
  std::set<std::string> found;
  for (const auto& [path, file] : files) {
    if (path.starts_with(folder) && path.find(".probe-") == std::string::npos) found.insert(path);
  }
  return found;
}

std::string ModelServer::tag_of(const std::string& path) const {
  const auto found = files.find(path);
  if (found == files.end()) return "";
  const std::uint64_t number = coarse_tags ? found->second.body.size() : found->second.version;
  return (weak_tags ? "W/\"" : "\"") + std::to_string(number) + "\"";
}

std::string ModelServer::folder_tag(const std::string& folder) const {
  std::uint64_t sum = 0;
  for (auto file = files.lower_bound(folder); file != files.end() && file->first.starts_with(folder); ++file) {
    if (folder_of(file->first) == folder) sum = sum * 31 + file->second.version;
  }
  return "\"f" + std::to_string(sum) + "\"";
}

SyncAnswer ModelServer::handle(const SyncCall& call) {
  ++counts[call.method];
  if (instead) {
    SyncAnswer made = instead(call);
    if (made.status != 0) {
      made.ticket = call.ticket;
      return made;
    }
  }
  SyncAnswer made = answer(405);
  if (call.method == "GET") made = get(call);
  if (call.method == "PUT") made = put(call);
  if (call.method == "MKCOL") made = make_folder(call);
  if (call.method == "PROPFIND" && lists) made = list(call);
  if (call.method == "DELETE") made = answer(files.erase(call.path) != 0 ? 204 : 404);
  made.ticket = call.ticket;
  return made;
}

SyncAnswer ModelServer::get(const SyncCall& call) const {
  const auto found = files.find(call.path);
  if (found == files.end()) return answer(404);
  SyncAnswer made = answer(200);
  made.etag = tag_of(call.path);
  if (!call.if_none_match.empty() && call.if_none_match == made.etag) {
    made.status = 304;
    return made;
  }
  made.body = found->second.body;
  made.type = "application/json";
  return made;
}

int ModelServer::refusal(const SyncCall& call) const {
  const bool exists = files.count(call.path) != 0;
  if (call.if_none_match == "*") {
    const bool races = checks_before_body && call.path.find(".probe-") != std::string::npos &&
                       call.body.find('\n') != std::string::npos;
    if (const int status = verdict(create, !exists || races)) return status;
  }
  if (call.if_match.empty()) return 0;
  return verdict(update, exists && is_strong_tag(call.if_match) && call.if_match == tag_of(call.path));
}

SyncAnswer ModelServer::put(const SyncCall& call) {
  if (const int status = refusal(call)) return answer(status);
  if (!keeps) return answer(200);
  if (folders.count(parent_of(call.path)) == 0) {
    if (!makes_folders) return answer(409);
    for (const std::string& folder : folders_above(call.path)) folders.insert(folder);
  }
  const bool existed = files.count(call.path) != 0;
  files[call.path] = {call.body, ++version_};
  SyncAnswer made = answer(existed ? 204 : 201);
  if (tells_tag_after_put) made.etag = tag_of(call.path);
  return made;
}

SyncAnswer ModelServer::make_folder(const SyncCall& call) {
  if (folders.count(call.path) != 0) return answer(405);
  if (folders.count(parent_of(call.path)) == 0) return answer(409);
  folders.insert(call.path);
  return answer(201);
}

SyncAnswer ModelServer::list(const SyncCall& call) const {
  if (folders.count(call.path) == 0) return answer(404);
  const auto entry = [this](const std::string& path, const std::string& tag, bool folder) {
    std::string xml = "<D:response><D:href>/data/" + path + "</D:href><D:propstat><D:prop>";
    if (folder) xml += "<D:resourcetype><D:collection/></D:resourcetype>";
    if (lists_tags && !tag.empty()) xml += "<D:getetag>" + tag + "</D:getetag>";
    if (!folder) xml += "<D:getlastmodified>" + tag + "</D:getlastmodified><D:getcontentlength>1</D:getcontentlength>";
    return xml + "</D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response>";
  };
  SyncAnswer made = answer(207);
  made.type = "application/xml";
  made.body = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<D:multistatus xmlns:D=\"DAV:\">";
  made.body += entry(call.path, folder_tags ? folder_tag(call.path) : "", true);
  for (auto file = files.lower_bound(call.path); file != files.end() && file->first.starts_with(call.path); ++file) {
    if (folder_of(file->first) == call.path) made.body += entry(file->first, tag_of(file->first), false);
  }
  for (const std::string& folder : folders) {
    if (!folder.empty() && folder != call.path && parent_of(folder) == call.path) {
      made.body += entry(folder, folder_tags ? folder_tag(folder) : "", true);
    }
  }
  made.body += "</D:multistatus>";
  return made;
}

}  // namespace rehearsal
