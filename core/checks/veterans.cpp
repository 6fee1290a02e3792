#include "core/checks/check.hpp"

namespace rehearsal::checks {
namespace {

// SSVF asks more of its veterans (V1) and of the head (V4 to V7, V10).

constexpr C theaters[] = {C::WorldWarII,     C::KoreanWar, C::VietnamWar, C::DesertStorm,
                          C::AfghanistanOEF, C::IraqOIF,   C::IraqOND,    C::OtherTheater};
constexpr std::string_view shown_theaters =
    "Client.WorldWarII Client.KoreanWar Client.VietnamWar Client.DesertStorm Client.AfghanistanOEF Client.IraqOIF "
    "Client.IraqOND Client.OtherTheater";

bool served(const Stay& s) {
  return s.veteran() && s.funded_by({ssvf});
}
template <C column>
bool null_of(const Stay& s) {
  return served(s) && is_null(s.c[column]);
}
template <C column>
bool unknown_of(const Stay& s) {
  return served(s) && no_answer(s.c[column]);
}
template <C column>
bool year_in_future(const Stay& s) {
  return served(s) && given(s.c[column]) && given(s.data.today) && s.c[column] > date_of(s.data.today).year();
}
bool theater_null(const Stay& s) {
  for (const C theater : theaters) {
    if (served(s) && is_null(s.c[theater])) return true;
  }
  return false;
}
bool theater_unknown(const Stay& s) {
  for (const C theater : theaters) {
    if (served(s) && no_answer(s.c[theater])) return true;
  }
  return false;
}

bool ssvf_head(const Stay& s) {
  return s.head() && s.funded_by({ssvf});
}
bool percent_null(const Stay& s) {
  return ssvf_head(s) && is_null(s.e[E::PercentAMI]);
}
bool station_null(const Stay& s) {
  return ssvf_head(s) && is_null(s.e[E::VAMCStation]);
}
bool prevention_head(const Stay& s) {
  return ssvf_head(s) && s.type() == prevention;
}
bool score_null(const Stay& s) {
  return prevention_head(s) && s.e[E::TargetScreenReqd] == 1 &&
         (is_null(s.e[E::HPScreeningScore]) || is_null(s.e[E::ThresholdScore]));
}
bool targeting_null(const Stay& s) {
  return prevention_head(s) && is_null(s.e[E::TargetScreenReqd]);
}
bool targeting_incomplete(const Stay& s) {
  if (!prevention_head(s)) return false;
  if (missing(s.e[E::TargetScreenReqd])) return true;
  if (s.e[E::TargetScreenReqd] != 1) return false;
  for (int column = static_cast<int>(E::TimeToHousingLoss); column <= static_cast<int>(E::ThresholdScore); ++column) {
    if (missing(s.e[static_cast<E>(column)])) return true;
  }
  return false;
}
bool basics_null(const Stay& s) {
  if (targeting_null(s)) return true;
  return served(s) &&
         (is_null(s.e[E::PercentAMI]) || is_null(s.e[E::VAMCStation]) || is_null(s.e[E::MentalHealthConsultation]));
}

bool unknown_status(const Stay& s) {
  return (s.adult() || !s.age_known()) && no_answer(s.c[C::VeteranStatus]);
}
bool minor_veteran(const Stay& s) {
  return reported(s) && s.minor() && s.veteran();
}
bool minor_without_status(const Stay& s) {
  return s.minor() && is_null(s.c[C::VeteranStatus]);
}
bool reported_declined(const Stay& s) {
  return reported_adult(s) && declined(s.c[C::VeteranStatus]);
}
bool reported_missing(const Stay& s) {
  return reported_adult(s) && missing(s.c[C::VeteranStatus]);
}

constexpr StayCheck checks[] = {
    {"EV-66", File::Enrollment, "Client.VeteranStatus Client.DOB", unknown_status},
    {"EV-15", File::Enrollment, "Client.YearEnteredService", null_of<C::YearEnteredService>},
    {"EV-16", File::Enrollment, "Client.YearEnteredService", year_in_future<C::YearEnteredService>},
    {"EV-17", File::Enrollment, "Client.YearSeparated", null_of<C::YearSeparated>},
    {"EV-18", File::Enrollment, "Client.YearSeparated", year_in_future<C::YearSeparated>},
    {"EV-19", File::Enrollment, shown_theaters, theater_null},
    {"EV-57", File::Enrollment, shown_theaters, theater_unknown},
    {"EV-20", File::Enrollment, "Client.MilitaryBranch", null_of<C::MilitaryBranch>},
    {"EV-58", File::Enrollment, "Client.MilitaryBranch", unknown_of<C::MilitaryBranch>},
    {"EV-21", File::Enrollment, "Client.DischargeStatus", null_of<C::DischargeStatus>},
    {"EV-56", File::Enrollment, "Client.DischargeStatus", unknown_of<C::DischargeStatus>},
    {"EV-22", File::Enrollment, "PercentAMI", percent_null},
    {"EV-23", File::Enrollment, "VAMCStation", station_null},
    {"EV-25", File::Enrollment, "TargetScreenReqd HPScreeningScore ThresholdScore", score_null},
    {"GD-27", File::Enrollment, "TargetScreenReqd", targeting_incomplete},
    {"MR-54", File::Enrollment, "PercentAMI VAMCStation MentalHealthConsultation TargetScreenReqd", basics_null},
    {"AP-6b-V1", File::Enrollment, "Client.VeteranStatus", reported_declined},
    {"AP-6b-V2", File::Enrollment, "Client.VeteranStatus", reported_missing},
    {"AP-6b-V3", File::Enrollment, "Client.VeteranStatus Client.DOB", minor_veteran},
    {"CS-5", File::Enrollment, "Client.VeteranStatus Client.DOB", minor_without_status},
};

}  // namespace

std::span<const StayCheck> veteran_checks() {
  return checks;
}

}  // namespace rehearsal::checks
