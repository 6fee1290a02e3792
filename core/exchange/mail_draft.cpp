#include "core/exchange/mail_draft.hpp"

namespace rehearsal {
namespace {

bool stays(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || c == '-' || c == '.' || c == '_' || c == '~' || c == '@';
}

/// Bytes of UTF-8, and lines ended by CR LF (RFC 6068, 5).
std::string encoded(std::string_view text) {
  constexpr char digits[] = "0123456789ABCDEF";
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "%0D%0A";
    } else if (stays(c)) {
      out += c;
    } else {
      const auto byte = static_cast<unsigned char>(c);
      out += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
  }
  return out;
}

}  // namespace

std::string mail_draft(std::string_view to, std::string_view subject, std::string_view body) {
  return "mailto:" + encoded(to) + "?subject=" + encoded(subject) + "&body=" + encoded(body);
}

}  // namespace rehearsal
