#pragma once

#include "core/checks/check.hpp"

namespace rehearsal::checks {

/// The files whose rows belong to a stage of a stay: income, health, employment, disabilities, schooling. -1 for
/// others.
int assessed_index(File file);
inline constexpr int income_index = 0, disabilities_index = 3;

enum Stage { start_stage = 1, update_stage = 2, exit_stage = 3, annual_stage = 5 };

Cell stage_of(File file, const Cell* cells);
Cell information_date(File file, const Cell* cells);
/// Bit of a DisabilityType 5 to 10; 0 for anything else.
int disability_bit(Cell type);

// 4.02 to 4.04: the question above the sources, against the sources.
bool any_income(const Row<IncomeBenefitsColumn>& row);
bool any_benefit(const Row<IncomeBenefitsColumn>& row);
bool any_insurance(const Row<IncomeBenefitsColumn>& row);
/// Yes with no source, or No with one.
constexpr bool contradicts(Cell said, bool any) {
  return (said == 1 && !any) || (said == 0 && any);
}
/// 3.08 has to be Yes: a developmental disability or HIV, or another one that lasts and limits.
bool makes_disabling(const Row<DisabilitiesColumn>& row);
bool disability_there(const Row<DisabilitiesColumn>& row);

/// Keeps of a row that passes by what later checks of its stay will ask.
void note(Data& data, File file, const Cell* cells, const Stay& stay, std::size_t at);

}  // namespace rehearsal::checks
