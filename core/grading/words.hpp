#pragma once

#include <string_view>

#include "core/grading/report.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal {

/// What fills the placeholders of a finding's texts ("rule.INC-04.entered"): each role that the rule saw, as people
/// read it, and {field}. Several values of one role are listed. The finding must outlive the result.
TextArguments words_of(const Finding& finding, const Standards& standards, const Texts& texts);

}  // namespace rehearsal
