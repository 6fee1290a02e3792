#pragma once

#include <string>
#include <string_view>

namespace rehearsal {

/// A message that a person's own mail program opens as a draft (RFC 6068): nothing is ever sent from here.
std::string mail_draft(std::string_view to, std::string_view subject, std::string_view body);

}  // namespace rehearsal
