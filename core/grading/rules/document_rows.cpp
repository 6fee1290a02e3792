#include <algorithm>
#include <map>

#include "core/grading/rules/tables.hpp"

namespace rehearsal {
namespace {

/// What the documents say about a source on a day: the key's row, or nothing, which means No.
const ExpectRow* expected_row(const Scene& scene, const TableAtStage& at, std::string_view source) {
  const std::string& day = at.stage.assessment->value("InformationDate");
  const ExpectRow* found = nullptr;
  for (const ExpectRow& row : scene.by.key->rows) {
    if (row.who != at.person.who || row.table != at.table.id || row.source != source) continue;
    const bool begun = row.start == "*" || row.start <= day;
    const bool going_on = row.end.empty() || row.end == "*" || day <= row.end;
    if (begun && going_on) found = &row;
  }
  return found;
}

std::string_view receives(const ExpectRow* row) {
  return row == nullptr ? std::string_view("0") : std::string_view(row->receives);
}

bool same_amount(const ExpectRow* expect, const Row& row) {
  return expect == nullptr || expect->amount == "*" || expect->amount == row.amount || receives(expect) == "0";
}

std::string_view source_rule(std::string_view table) {
  if (table == "benefits") return "BEN-02";
  if (table == "insurance") return "INS-02";
  return table == "disability" ? "DIS-01" : "INC-06";
}

/// The rule that the row breaks on that day, or "".
std::string_view broken_rule(const TableAtStage& at, const ExpectRow* expect, const Row& row) {
  if (row.receives.empty() || row.receives == "99") return "";  // VER-01, CON-01
  if (receives(expect) != row.receives) return declined(row.receives) ? "CON-02" : source_rule(at.table.id);
  if (!same_amount(expect, row)) return row.amount.empty() ? "" : "INC-04";  // INC-05
  const bool long_term = expect == nullptr || expect->long_term == "*" || expect->long_term == row.long_term;
  return long_term || row.long_term.empty() ? "" : "DIS-03";  // DIS-02
}

/// The assessment before, if it is dated.
std::optional<TableAtStage> stage_before(const TableAtStage& at) {
  std::optional<TableAtStage> before;
  for (const Stage& stage : at.person.stages) {
    if (&stage == &at.stage) break;
    if (stage.date) before.emplace(TableAtStage{at.person, stage, at.section, at.table, *stage.date});
  }
  return before;
}

/// The same row stood at the assessment before and was right then: the documents tell of a change that has no new row.
bool change_not_entered(const Scene& scene, const TableAtStage& at, const Row& row) {
  const auto before = stage_before(at);
  if (!before || before->row(row.source) != &row) return false;
  return broken_rule(*before, expected_row(scene, *before, row.source), row).empty();
}

bool told_before(const TableAtStage& at, const Row& row) {
  const auto before = stage_before(at);
  return before && before->row(row.source) == &row;
}

std::string_view shown_field(std::string_view rule) {
  if (rule == "INC-04") return "MonthlyAmount";
  return rule == "DIS-03" ? "IndefiniteAndImpairs" : "Receives";
}

std::string_view shown_value(std::string_view rule, const Row& row) {
  if (rule == "INC-04") return row.amount;
  return rule == "DIS-03" ? row.long_term : row.receives;
}

std::string_view right_value(std::string_view rule, const ExpectRow* expect) {
  if (rule == "INC-04") return expect == nullptr ? std::string_view() : std::string_view(expect->amount);
  if (rule == "DIS-03") return expect == nullptr ? std::string_view() : std::string_view(expect->long_term);
  return receives(expect);
}

void tell(const TableAtStage& at, std::string_view rule, const ExpectRow* expect, const Row& row, Place place,
          Sink& sink) {
  sink.raise(rule, std::move(place))
      .saw("source", source_field, row.source, row_place(at.person, row))
      .saw("entered", shown_field(rule), shown_value(rule, row))
      .saw("expected", shown_field(rule), right_value(rule, expect))
      .saw("day", "InformationDate", at.day, stage_place(at.person, at.stage, "InformationDate"))
      .in(expect == nullptr ? "" : std::string_view(expect->document));
}

void compare_source(const Scene& scene, const TableAtStage& at, std::string_view source, Sink& sink) {
  const Row* row = at.row(source);
  if (row == nullptr) return;  // VER-01
  const ExpectRow* expect = expected_row(scene, at, source);
  const std::string_view rule = broken_rule(at, expect, *row);
  if (rule.empty()) return;
  if (change_not_entered(scene, at, *row)) {
    Place place = stage_place(at.person, at.stage, source);
    sink.raise("UPD-02", place)
        .saw("source", source_field, source, row_place(at.person, *row))
        .saw("entered", shown_field(rule), shown_value(rule, *row), row_place(at.person, *row))
        .saw("expected", shown_field(rule), right_value(rule, expect))
        .saw("day", "InformationDate", at.day, stage_place(at.person, at.stage, "InformationDate"))
        .in(expect == nullptr ? "" : std::string_view(expect->document));
    return;
  }
  if (told_before(at, *row)) return;
  Place place = row_place(at.person, *row);
  place.at = at.stage.at;
  tell(at, rule, expect, *row, std::move(place), sink);
}

void states_on_each_day(const Scene& scene, Sink& sink) {
  each_table(scene, [&](const TableAtStage& at) {
    for (const std::string& source : at.table.sources) compare_source(scene, at, source, sink);
  });
}

bool differs(const std::string& expected, const std::optional<Date>& entered) {
  return expected != "*" && expected != (entered ? entered->iso() : std::string());
}

void compare_dates(const Person& person, const Row& row, const ExpectRow& expect, Sink& sink) {
  const bool start = differs(expect.start, row.start), end = differs(expect.end, row.end);
  if (!start && !end) return;
  const std::string_view field = start ? "StartDate" : "EndDate";
  Raised raised = sink.raise("VER-08", row_place(person, row));
  raised.saw("source", source_field, row.source);
  raised.saw("entered", field, row.entity->value(field));
  raised.saw("expected", field, start ? expect.start : expect.end).in(expect.document);
  if (row.stage == nullptr) return;
  const Place dated = stage_place(person, *row.stage, "InformationDate");
  raised.saw("day", "InformationDate", row.stage->assessment->value("InformationDate"), dated);
}

/// The rows that say Yes, first with first, second with second.
void dates_of_rows(const Scene& scene, const Person& person, Sink& sink) {
  std::map<std::pair<std::string_view, std::string_view>, std::vector<const Row*>> entered;
  for (const Row& row : person.rows) {
    if (row.yes()) entered[{row.table, row.source}].push_back(&row);
  }
  std::map<std::pair<std::string_view, std::string_view>, std::size_t> taken;
  for (const ExpectRow& expect : scene.by.key->rows) {
    if (expect.who != person.who || expect.receives == "0") continue;
    const auto& rows = entered[{expect.table, expect.source}];
    const std::size_t place = taken[{expect.table, expect.source}]++;
    if (place < rows.size()) compare_dates(person, *rows[place], expect, sink);
  }
}

void rows_against_the_documents(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  states_on_each_day(scene, sink);
  each_person(scene, [&](const Person& person) { dates_of_rows(scene, person, sink); });
}

constexpr Rule rules[] = {{"INC-04", rows_against_the_documents}, {"INC-06", rows_against_the_documents},
                          {"BEN-02", rows_against_the_documents}, {"INS-02", rows_against_the_documents},
                          {"DIS-01", rows_against_the_documents}, {"DIS-03", rows_against_the_documents},
                          {"UPD-02", rows_against_the_documents}, {"VER-08", rows_against_the_documents}};

}  // namespace

std::span<const Rule> document_row_rules() {
  return rules;
}

}  // namespace rehearsal
