#pragma once

#include "shell/host.hpp"

namespace rehearsal {

/// The host in the browser: hands every request to web/host/*.js. Results come back through web/results.cpp.
class BrowserHost : public Host {
 public:
  void load_store(RequestId request) override;
  void write_store(RequestId request, const StoreWrite& write) override;
  void ask_persistence(RequestId request) override;
  void http(RequestId request, const HttpRequest& what) override;
  void start_timer(RequestId request, int milliseconds) override;
  void follow(std::string_view address) override;
  void download(std::string_view name, std::string_view media_type, std::string_view bytes) override;
  void pick_file(RequestId request, std::string_view accept) override;
  void copy_text(RequestId request, std::string_view text) override;
  [[nodiscard]] std::string route() const override;
  void go(std::string_view route) override;
  void replace(std::string_view route) override;
  void back() override;
  void print() override;
  void announce(std::string_view text) override;
  void tell_tabs(std::string_view text) override;
  void use_update() override;
  void wake() override;
  [[nodiscard]] double now_ms() const override;
  [[nodiscard]] int utc_offset_minutes(double ms) const override;
  [[nodiscard]] bool online() const override;
  [[nodiscard]] bool writer() const override { return writer_; }
  [[nodiscard]] std::string languages() const override;
  [[nodiscard]] std::string build_id() const override;
  std::string random_bytes(std::size_t count) override;

  void set_writer(bool writer) { writer_ = writer; }

 private:
  bool writer_ = false;
};

}  // namespace rehearsal
