#pragma once

#include "core/grading/rules/common.hpp"

namespace rehearsal {

/// One HUD-verified table as it stands at one assessment.
struct TableAtStage {
  const Person& person;
  const Stage& stage;
  const Section& section;
  const VerificationTable& table;
  Date day;  ///< the assessment's InformationDate

  /// The row of a source that is open on the day; the one that started last when several are; null when none is.
  const Row* row(std::string_view source) const;
  std::vector<const Row*> open_rows() const;
};

/// Each table that is asked of the person at each dated assessment, in the order of the stay.
template <class Look>
void each_table(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    for (const AskedTable& asked : person.tables)
      look(TableAtStage{person, *asked.stage, *asked.section, *asked.section->table, *asked.stage->date});
  });
}

/// A finding about the whole table sits at its gateway question.
Place gateway_place(const TableAtStage& at);

/// The amounts of the rows that say Yes, in cents, and cents as an amount.
std::int64_t sum_of(const std::vector<const Row*>& rows);
std::string amount_of(std::int64_t cents);

/// A row's source as a value to show: its label is that of list VerificationSource.
constexpr std::string_view source_field = "VerificationSource";

}  // namespace rehearsal
