#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearsal {

/// For comparing names: lower case, accents of Latin letters removed, apostrophes and hyphens dropped, runs of spaces
/// made one, trimmed.
std::string folded(std::string_view text);

std::string trimmed(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
/// Bytes that are no letter, digit, '-', '.', '_' or '~' (nor among `also_plain`) as %XX (RFC 3986, 2.1).
std::string percent_encoded(std::string_view text, std::string_view also_plain = {});
std::string joined(const std::vector<std::string>& parts, std::string_view separator);

/// Edit distance (insert, delete, replace, swap of neighbours), for near matches of names; counted in bytes of folded
/// text.
int distance(std::string_view a, std::string_view b);

/// "640" or "640.5" or "$1,640.50" to "640.00", "640.50", "1640.50"; "" when it is no amount of 0 to 999,999.99.
std::string money(std::string_view typed);
/// Cents of a canonical amount; -1 when it is none.
long cents(std::string_view canonical_amount);

}  // namespace rehearsal
