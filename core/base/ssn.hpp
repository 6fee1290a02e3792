#pragma once

#include <string>
#include <string_view>

namespace rehearsal {

/// A Social Security number as people type it, in the record's spelling (3.02): nine characters, x for a digit that is
/// not known. "xxx-xx-4471" and "123 45 6789" lose their dashes and spaces; the last four digits alone get their x.
/// What is something else stays as it was typed.
std::string ssn_from_typed(std::string_view typed);

}  // namespace rehearsal
