#include "web/json_text.hpp"

namespace rehearsal {

JsonText& JsonText::text(std::string_view value) {
  static constexpr char kHex[] = "0123456789abcdef";
  begin("\"");
  for (const char c : value) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      out_ += '\\';
      out_ += c;
    } else if (byte < 0x20) {
      out_ += "\\u00";
      out_ += kHex[byte >> 4];
      out_ += kHex[byte & 15];
    } else {
      out_ += c;
    }
  }
  out_ += '"';
  return *this;
}

}  // namespace rehearsal
