#include "web/browser_host.hpp"

#include <cstdlib>

#include "web/host_functions.hpp"
#include "web/json_text.hpp"

namespace rehearsal {
namespace {

int id(RequestId request) {
  return static_cast<int>(request);
}

/// Takes over a string that JavaScript has allocated.
std::string taken(char* text) {
  std::string out = text == nullptr ? "" : text;
  std::free(text);
  return out;
}

}  // namespace

void BrowserHost::load_store(RequestId request) {
  host_store_load(id(request));
}

void BrowserHost::write_store(RequestId request, const StoreWrite& write) {
  host_store_begin(write.everything_before ? 1 : 0);
  for (const std::string& text : write.append) host_store_append(text.c_str());
  for (const auto& [key, value] : write.put) host_store_put(key.c_str(), value.c_str());
  for (const std::string& key : write.erase) host_store_erase(key.c_str());
  host_store_commit(id(request));
}

void BrowserHost::ask_persistence(RequestId request) {
  host_store_persist(id(request));
}

void BrowserHost::http(RequestId request, const HttpRequest& what) {
  JsonText headers;
  headers.open();
  for (const auto& [name, value] : what.headers) headers.open().text(name).text(value).close();
  headers.close();
  host_http(id(request), what.method.c_str(), what.url.c_str(), headers.str().c_str(), what.body.c_str(),
            what.timeout_ms, what.keepalive ? 1 : 0);
}

void BrowserHost::start_timer(RequestId request, int milliseconds) {
  host_timer(id(request), milliseconds);
}

void BrowserHost::follow(std::string_view address) {
  host_follow(std::string(address).c_str());
}

void BrowserHost::download(std::string_view name, std::string_view media_type, std::string_view bytes) {
  host_download(std::string(name).c_str(), std::string(media_type).c_str(), bytes.data(),
                static_cast<int>(bytes.size()));
}

void BrowserHost::pick_file(RequestId request, std::string_view accept) {
  host_pick_file(id(request), std::string(accept).c_str());
}

void BrowserHost::copy_text(RequestId request, std::string_view text) {
  host_copy(id(request), std::string(text).c_str());
}

std::string BrowserHost::route() const {
  return taken(host_route());
}
void BrowserHost::go(std::string_view route) {
  host_go(std::string(route).c_str(), 0);
}
void BrowserHost::replace(std::string_view route) {
  host_go(std::string(route).c_str(), 1);
}
void BrowserHost::back() {
  host_back();
}
void BrowserHost::print() {
  host_print();
}
void BrowserHost::announce(std::string_view text) {
  host_say(std::string(text).c_str(), 0);
}
void BrowserHost::tell_tabs(std::string_view text) {
  host_tell_tabs(std::string(text).c_str());
}
void BrowserHost::use_update() {
  host_use_update();
}
void BrowserHost::wake() {
  host_wake(2);
}
double BrowserHost::now_ms() const {
  return host_now();
}
int BrowserHost::utc_offset_minutes(double ms) const {
  return host_utc_offset(ms);
}
bool BrowserHost::online() const {
  return host_online() != 0;
}
std::string BrowserHost::languages() const {
  return taken(host_languages());
}
std::string BrowserHost::build_id() const {
  return REHEARSAL_VERSION;
}

std::string BrowserHost::random_bytes(std::size_t count) {
  std::string bytes(count, '\0');
  host_random(bytes.data(), static_cast<int>(count));
  return bytes;
}

}  // namespace rehearsal
