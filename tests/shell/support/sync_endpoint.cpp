#include "tests/shell/support/sync_endpoint.hpp"

#include <algorithm>

#include "core/sync/http.hpp"

namespace rehearsal {
namespace {

constexpr const char* root = "data/";

std::string header(const HttpRequest& request, const std::string& name) {
  for (const auto& [key, value] : request.headers) {
    if (key == name) return value;
  }
  return {};
}

SyncCall call_of(const HttpRequest& request) {
  SyncCall call;
  call.ticket = 1;
  call.method = request.method;
  call.path = request.url.substr(std::string(root).size());
  call.if_match = header(request, "If-Match");
  call.if_none_match = header(request, "If-None-Match");
  call.depth_one = header(request, "Depth") == "1";
  call.body = request.body;
  call.keepalive = request.keepalive;
  return call;
}

}  // namespace

SyncEndpoint::SyncEndpoint() {
  server.folders.insert("roster/");
  for (const std::string top : {"cases/", "sealed/"}) {
    server.folders.insert(top + "hope/");
    for (const auto& [user, password] : passwords) server.folders.insert(top + "hope/" + user + "/");
  }
}

std::string SyncEndpoint::user_of(const HttpRequest& request) const {
  const std::string given = header(request, "Authorization");
  for (const auto& [user, password] : passwords) {
    if (given == basic_authorization(user, password)) return user;
  }
  return {};
}

bool SyncEndpoint::may(const std::string& user, const SyncCall& call) const {
  const std::string& path = call.path;
  const auto found = roles.find(user);
  const auto is = [&](const char* role) {
    return found != roles.end() && (" " + found->second + " ").find(std::string(" ") + role + " ") != std::string::npos;
  };
  const bool reads = call.method == "GET" || call.method == "PROPFIND";
  for (const std::string top : {"cases/", "sealed/"}) {
    if (path.starts_with(top + "hope/" + user + "/") || (path.starts_with(top) && is("trainer"))) return true;
    if (path.starts_with(top + "hope/") && is("ata")) return true;
  }
  if (path == "space.json") return reads;
  if (path.starts_with("roster/")) return reads || is("trustee");
  if (path.starts_with("office/")) return is("trainer") || (reads && is("trustee"));
  return false;
}

HttpResponse SyncEndpoint::answer(const HttpRequest& request) {
  if (!request.url.starts_with(root)) return public_file(request);
  if (portal)
    return {.status = 200, .type = "text/html", .body = "<!DOCTYPE html><title>Welcome to our network</title>"};
  const std::string user = user_of(request);
  if (user.empty()) return {.status = 401};
  const SyncCall call = call_of(request);
  if (!may(user, call)) return {.status = 403};
  const SyncAnswer made = server.handle(call);
  return {.status = made.status, .etag = made.etag, .type = made.type, .body = made.body};
}

std::function<HttpResponse(const HttpRequest&)> SyncEndpoint::as_server() {
  return [this](const HttpRequest& request) { return answer(request); };
}

void sign_in(Stage& stage, const std::string& person, const std::string& password) {
  stage.visit("/connect/hope/" + person);
  stage.type("Password", password);
  stage.click(AriaRole::button, "Sign in");
}

void pass(Stage& stage, double milliseconds) {
  constexpr double step = 1000;
  for (double left = milliseconds; left > 0; left -= step) {
    stage.host.advance(std::min(step, left));
    stage.settle();
  }
}

}  // namespace rehearsal
