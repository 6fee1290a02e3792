#include <algorithm>

#include "core/base/text.hpp"
#include "core/grading/rules/tables.hpp"

namespace rehearsal {
namespace {

/// Reported where an answer is first missing: a source without a row at entry has none later, and is one finding.
bool missing_before(const TableAtStage& at, std::string_view source) {
  for (const Stage& earlier : at.person.stages) {
    if (&earlier == &at.stage) return false;
    if (!earlier.date) continue;
    const TableAtStage then{at.person, earlier, at.section, at.table, *earlier.date};
    if (then.row(source) == nullptr) return true;
  }
  return false;
}

void sources_without_answer(const Scene& scene, Sink& sink) {
  each_table(scene, [&](const TableAtStage& at) {
    for (const std::string& source : asked_sources(at.table, context_of(scene.by, at.person, &at.stage))) {
      const Row* row = at.row(source);
      if ((row != nullptr && !row->receives.empty()) || missing_before(at, source)) continue;
      Place place = stage_place(at.person, at.stage, source);
      place.section = at.section.id;
      sink.raise("VER-01", place)
          .saw("missing", source_field, source, place)
          .saw("day", "InformationDate", at.day, stage_place(at.person, at.stage, "InformationDate"));
    }
  });
}

/// "INC-01" and its like: the question above a table says something else than the rows below it.
void gateway_against_rows(const Scene& scene, Sink& sink, std::string_view rule, std::string_view table) {
  each_table(scene, [&](const TableAtStage& at) {
    const std::string& said = at.stage.assessment->value(at.table.gateway);
    if (at.table.id != table || said.empty() || said == "99") return;
    const auto rows = at.open_rows();
    const bool any = std::any_of(rows.begin(), rows.end(), [](const Row* row) { return row->yes(); });
    if ((said == "1") == any) return;
    Raised raised = sink.raise(rule, gateway_place(at));
    raised.saw("entered", at.table.gateway, said);
    raised.saw("day", "InformationDate", at.day, stage_place(at.person, at.stage, "InformationDate"));
    for (const Row* row : rows) {
      if (row->yes()) raised.saw("counted", source_field, row->source, row_place(at.person, *row));
    }
  });
}

void income_against_rows(const Scene& scene, Sink& sink) {
  gateway_against_rows(scene, sink, "INC-01", "income");
}
void benefits_against_rows(const Scene& scene, Sink& sink) {
  gateway_against_rows(scene, sink, "BEN-01", "benefits");
}
void insurance_against_rows(const Scene& scene, Sink& sink) {
  gateway_against_rows(scene, sink, "INS-01", "insurance");
}

void total_against_rows(const Scene& scene, Sink& sink) {
  each_table(scene, [&](const TableAtStage& at) {
    const std::string& total = at.stage.assessment->value("TotalMonthlyIncome");
    if (!at.table.amount || total.empty()) return;
    const auto rows = at.open_rows();
    const std::int64_t sum = sum_of(rows);
    if (cents(total) == sum) return;
    Place place = stage_place(at.person, at.stage, "TotalMonthlyIncome");
    place.section = at.section.id;
    Raised raised = sink.raise("INC-02", place);
    raised.saw("entered", "TotalMonthlyIncome", total);
    raised.saw("total", "TotalMonthlyIncome", amount_of(sum));
    raised.saw("day", "InformationDate", at.day, stage_place(at.person, at.stage, "InformationDate"));
    for (const Row* row : rows) {
      if (row->yes()) raised.saw("counted", "MonthlyAmount", row->amount, row_place(at.person, *row));
    }
  });
}

void amount_without_yes(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Row& row : person.rows) {
      if (row.table != "income" || row.receives.empty()) continue;
      const bool amount = cents(row.amount) > 0;
      if (amount == row.yes()) continue;
      sink.raise("INC-05", row_place(person, row))
          .saw("source", source_field, row.source)
          .saw("entered", "Receives", row.receives)
          .saw("amount", "MonthlyAmount", row.amount);
    }
  });
}

const VerificationTable* table_of(const Scene& scene, const Row& row) {
  const Form* form = scene.by.forms.form(row.stage == nullptr ? "entry" : row.stage->at);
  if (form == nullptr) return nullptr;
  for (const Section& section : form->sections) {
    if (section.table && section.table->id == row.table) return &*section.table;
  }
  return nullptr;
}

void long_term_out_of_place(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Row& row : person.rows) {
      const VerificationTable* table = row.receives.empty() ? nullptr : table_of(scene, row);
      if (table == nullptr || !table->long_term) continue;
      const bool asked = row.yes() && table->asks_long_term(row.source);
      if (asked == !row.long_term.empty()) continue;
      sink.raise("DIS-02", row_place(person, row))
          .saw("source", source_field, row.source)
          .saw("entered", "IndefiniteAndImpairs", row.long_term)
          .saw("other", "Receives", row.receives);
    }
  });
}

/// 3.08 must be Yes: a developmental disability or HIV, or another one that lasts and limits.
bool makes_disabling(const Row& row) {
  if (row.table != "disability" || !row.yes()) return false;
  return row.source == "6" || row.source == "8" || row.long_term == "1";
}

void disabling_condition_denied(const Scene& scene, Sink& sink) {
  each_stay(scene, [&](const Person& person, const Entity& stay) {
    if (stay.value("DisablingCondition") != "0") return;
    for (const Row& row : person.rows) {
      if (!makes_disabling(row)) continue;
      sink.raise("DIS-04", stay_place(scene, person, "DisablingCondition"))
          .saw("entered", "DisablingCondition", "0")
          .saw("source", source_field, row.source, row_place(person, row));
      return;
    }
  });
}

constexpr Rule rules[] = {{"VER-01", sources_without_answer}, {"INC-01", income_against_rows},
                          {"BEN-01", benefits_against_rows},  {"INS-01", insurance_against_rows},
                          {"INC-02", total_against_rows},     {"INC-05", amount_without_yes},
                          {"DIS-02", long_term_out_of_place}, {"DIS-04", disabling_condition_denied}};

}  // namespace

std::span<const Rule> verification_rules() {
  return rules;
}

}  // namespace rehearsal
