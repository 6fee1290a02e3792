#pragma once

#include <string>
#include <string_view>

namespace rehearsal {

/// Writes what JavaScript reads with JSON.parse, straight into one string: the mirror is written too often for a
/// document tree.
class JsonText {
 public:
  JsonText& open() { return begin("["); }
  JsonText& close() {
    out_ += ']';
    comma_ = true;
    return *this;
  }
  JsonText& text(std::string_view value);
  JsonText& number(long value) { return begin(std::to_string(value)); }
  [[nodiscard]] const std::string& str() const { return out_; }

 private:
  JsonText& begin(std::string_view token) {
    if (comma_) out_ += ',';
    out_ += token;
    comma_ = token != "[";
    return *this;
  }
  std::string out_;
  bool comma_ = false;
};

}  // namespace rehearsal
