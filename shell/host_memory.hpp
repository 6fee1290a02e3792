#pragma once

#include <deque>
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "shell/host.hpp"

namespace rehearsal {

/// What lies on the device. Two MemoryHosts one after another on the same MemoryDisk are a browser closed and opened.
struct MemoryDisk {
  std::vector<std::string> journal = {};
  std::map<std::string, std::string> entries = {};
};

/// The world in memory, for tests: nothing happens by itself. Results wait until deliver() hands them to the app.
class MemoryHost : public Host {
 public:
  explicit MemoryHost(MemoryDisk& disk) : disk_(disk) {}

  /// Hands every waiting result to `receive`, also those that it causes, until none is left. Returns how many.
  int deliver(const std::function<void(HostResult)>& receive);
  /// Something happens: Back was pressed, the network went away.
  void happen(HostResult event) { waiting_.push_back(std::move(event)); }

  // What a test sets.
  double now = 1790000000000.0;
  int offset_minutes = -300;
  bool is_online = true;
  bool is_writer = true;
  std::string wished_languages = "en-US,en";
  bool store_full = false;                                      ///< writes fail as a full disk does
  bool store_missing = false;                                   ///< as in a browser that forbids storage
  std::function<HttpResponse(const HttpRequest&)> server = {};  ///< none: status 0
  std::string file_name = {}, file_bytes = {};  ///< what pick_file finds; no name = the person changed their mind

  // What a test reads.
  struct Download {
    std::string name, media_type, bytes;
  };
  std::vector<Download> downloads;
  std::vector<std::string> followed;
  std::vector<HttpRequest> requests;
  std::vector<std::string> routes = {""};  ///< the history; the last is shown
  std::vector<std::string> announcements, messages_to_tabs;
  std::string clipboard;
  int prints = 0, wakes = 0, updates = 0;

  void advance(double milliseconds);  ///< moves the clock and fires timers that are due

  void load_store(RequestId request) override;
  void write_store(RequestId request, const StoreWrite& write) override;
  void ask_persistence(RequestId request) override;
  void http(RequestId request, const HttpRequest& what) override;
  void start_timer(RequestId request, int milliseconds) override;
  void download(std::string_view name, std::string_view media_type, std::string_view bytes) override;
  void follow(std::string_view address) override { followed.emplace_back(address); }
  void pick_file(RequestId request, std::string_view accept) override;
  void copy_text(RequestId request, std::string_view text) override;
  [[nodiscard]] std::string route() const override { return routes.back(); }
  void go(std::string_view route) override { routes.emplace_back(route); }
  void replace(std::string_view route) override { routes.back() = route; }
  void back() override;
  void print() override { ++prints; }
  void announce(std::string_view text) override { announcements.emplace_back(text); }
  void tell_tabs(std::string_view text) override { messages_to_tabs.emplace_back(text); }
  void use_update() override { ++updates; }
  void wake() override { ++wakes; }
  [[nodiscard]] double now_ms() const override { return now; }
  [[nodiscard]] int utc_offset_minutes(double) const override { return offset_minutes; }
  [[nodiscard]] bool online() const override { return is_online; }
  [[nodiscard]] bool writer() const override { return is_writer; }
  [[nodiscard]] std::string languages() const override { return wished_languages; }
  [[nodiscard]] std::string build_id() const override { return "memory"; }
  std::string random_bytes(std::size_t count) override;

 private:
  MemoryDisk& disk_;
  std::deque<HostResult> waiting_;
  std::map<RequestId, double> timers_;
  std::uint64_t seed_ = 0x9E3779B97F4A7C15u;
};

}  // namespace rehearsal
