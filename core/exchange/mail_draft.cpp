#include "core/exchange/mail_draft.hpp"

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

/// Lines are ended by CR LF (RFC 6068, 5).
std::string encoded(std::string_view text) {
  auto lines = split(text, '\n');
  for (std::string& line : lines) line = percent_encoded(line, "@");
  return joined(lines, "%0D%0A");
}

}  // namespace

std::string mail_draft(std::string_view to, std::string_view subject, std::string_view body) {
  return "mailto:" + encoded(to) + "?subject=" + encoded(subject) + "&body=" + encoded(body);
}

}  // namespace rehearsal
