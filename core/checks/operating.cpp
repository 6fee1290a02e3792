#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

/// How a stay lies to a period of its project.
struct Against {
  bool before = false, after = false;               ///< wholly outside
  bool crosses_start = false, crosses_end = false;  ///< partly outside
};

/// An open stay goes on for ever, and so does a period without an end.
Against against(const Stay& s, Cell from, Cell to) {
  Against how;
  const Cell entry = s.entry(), left = s.left();
  if (!given(entry)) return how;
  how.before = given(from) && given(left) && left < from;
  how.after = given(to) && entry > to;
  if (how.before || how.after) return how;
  how.crosses_start = given(from) && entry < from;
  how.crosses_end = given(to) && (s.open() || (given(left) && left > to));
  return how;
}
Against operating(const Stay& s) {
  return against(s, s.p[P::OperatingStartDate], s.p[P::OperatingEndDate]);
}
Against participating(const Stay& s) {
  if (s.project == nullptr || !s.project->participates) return {};
  return against(s, s.project->participates_from, s.project->participates_to);
}

template <Against (*period)(const Stay&)>
bool before(const Stay& s) {
  return period(s).before;
}
template <Against (*period)(const Stay&)>
bool after(const Stay& s) {
  return period(s).after;
}
template <Against (*period)(const Stay&)>
bool crosses_start(const Stay& s) {
  const Against how = period(s);
  return how.crosses_start && !how.crosses_end;
}
template <Against (*period)(const Stay&)>
bool crosses_end(const Stay& s) {
  const Against how = period(s);
  return how.crosses_end && !how.crosses_start;
}
template <Against (*period)(const Stay&)>
bool crosses_both(const Stay& s) {
  const Against how = period(s);
  return how.crosses_start && how.crosses_end;
}

bool outside(const Stay& s, Cell day) {
  const Cell from = s.p[P::OperatingStartDate], to = s.p[P::OperatingEndDate];
  return given(day) && ((given(from) && day < from) || (given(to) && day > to));
}
bool entry_outside(const Stay& s) {
  return outside(s, s.entry());
}
bool exit_outside(const Stay& s) {
  return outside(s, s.left());
}

constexpr std::string_view operating_dates =
    "EntryDate Exit.ExitDate Project.OperatingStartDate Project.OperatingEndDate";
constexpr std::string_view stay_dates = "EntryDate Exit.ExitDate ProjectID";

constexpr StayCheck checks[] = {
    {"EV-118", File::Enrollment, operating_dates, before<operating>},
    {"EV-116", File::Enrollment, operating_dates, after<operating>},
    {"EV-117", File::Enrollment, operating_dates, crosses_start<operating>},
    {"EV-119", File::Enrollment, operating_dates, crosses_end<operating>},
    {"EV-120", File::Enrollment, operating_dates, crosses_both<operating>},
    {"EV-113", File::Enrollment, stay_dates, before<participating>},
    {"EV-111", File::Enrollment, stay_dates, after<participating>},
    {"EV-112", File::Enrollment, stay_dates, crosses_start<participating>},
    {"EV-114", File::Enrollment, stay_dates, crosses_end<participating>},
    {"EV-115", File::Enrollment, stay_dates, crosses_both<participating>},
    {"GV-1", File::Enrollment, operating_dates, entry_outside},
    {"GV-14", File::Exit, "ExitDate Project.OperatingStartDate Project.OperatingEndDate", exit_outside},
};

}  // namespace

std::span<const StayCheck> operating_checks() {
  return checks;
}

}  // namespace rehearsal::checks
