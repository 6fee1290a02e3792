// What web/host/*.js answers to the program's requests, and what happens without one, as HostResults.
#include <emscripten/emscripten.h>

#include "web/page.hpp"

using namespace rehearsal;

namespace {

/// The journal and the entries, as they come out of the store one by one.
StoreLoaded& loading() {
  static StoreLoaded loaded;
  return loaded;
}

RequestId id(int request) {
  return static_cast<RequestId>(request);
}

void give(const HostResult& result) {
  web_page().program.receive(result);
}

}  // namespace

extern "C" {

EMSCRIPTEN_KEEPALIVE void app_store_journal(const char* text) {
  loading().journal.emplace_back(text);
}
EMSCRIPTEN_KEEPALIVE void app_store_entry(const char* key, const char* value) {
  loading().entries.emplace_back(key, value);
}
EMSCRIPTEN_KEEPALIVE void app_store_loaded(int request) {
  StoreLoaded loaded = std::exchange(loading(), {});
  loaded.request = id(request);
  give(loaded);
}
EMSCRIPTEN_KEEPALIVE void app_store_written(int request) {
  give(StoreWritten{.request = id(request)});
}
EMSCRIPTEN_KEEPALIVE void app_store_failed(int request, int why, const char* detail) {
  give(StoreFailed{.request = id(request), .why = static_cast<StoreFailed::Why>(why), .detail = detail});
}
EMSCRIPTEN_KEEPALIVE void app_store_persistence(int request, int promised, double used, double quota) {
  give(StorePersistence{.request = id(request), .promised = promised != 0, .used = used, .quota = quota});
}

EMSCRIPTEN_KEEPALIVE void app_http(int request, int status, const char* etag, const char* type, const char* date,
                                   const char* body, const char* detail) {
  give(HttpResponse{.request = id(request),
                    .status = status,
                    .etag = etag,
                    .type = type,
                    .date = date,
                    .body = body,
                    .detail = detail});
}

EMSCRIPTEN_KEEPALIVE void app_timer(int request) {
  give(TimerFired{.request = id(request)});
}
EMSCRIPTEN_KEEPALIVE void app_copied(int request, int done) {
  give(Copied{.request = id(request), .done = done != 0});
}
EMSCRIPTEN_KEEPALIVE void app_file(int request, const char* name, const char* bytes, int length) {
  give(FilePicked{.request = id(request), .name = name, .bytes = std::string(bytes, static_cast<std::size_t>(length))});
}
EMSCRIPTEN_KEEPALIVE void app_file_none(int request, const char* detail) {
  give(FileNotPicked{.request = id(request), .detail = detail});
}

EMSCRIPTEN_KEEPALIVE void app_route(const char* route) {
  give(RouteChanged{.route = route});
}
EMSCRIPTEN_KEEPALIVE void app_online(int online) {
  give(OnlineChanged{.online = online != 0});
}
EMSCRIPTEN_KEEPALIVE void app_tab_message(const char* text) {
  give(TabMessage{.text = text});
}
EMSCRIPTEN_KEEPALIVE void app_update_ready() {
  give(UpdateReady{});
}
EMSCRIPTEN_KEEPALIVE void app_writer(int writer) {
  web_page().host.set_writer(writer != 0);
  give(WriterChanged{.writer = writer != 0});
}

/// Hiding may be the last that is heard of the page: what is being typed is committed, then the program is told.
EMSCRIPTEN_KEEPALIVE void app_visible(int visible) {
  if (visible != 0) return give(PageShown{});
  web_page().flush();
  give(PageHiding{});
}
}
