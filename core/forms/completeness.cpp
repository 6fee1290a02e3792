#include <algorithm>
#include <set>

#include "core/forms/form.hpp"

namespace rehearsal {

namespace {

const std::string& answer_to(const Question& question, const FormContext& context) {
  static const std::string none;
  const auto found = context.entities.find(question.on);
  return found == context.entities.end() || !found->second ? none : found->second->value(question.field);
}

/// Boxes of one question: one that says yes answers all of them, and so does a reason for giving none.
bool answers_group(const std::string& value) {
  return !value.empty() && value != "0";
}

void count_questions(const Section& section, const FormContext& context, Completeness& counted) {
  std::set<std::string> asked_groups;
  std::set<std::string> answered_groups;
  for (const Question& question : section.questions) {
    if (!required(question, context)) continue;
    const std::string& answer = answer_to(question, context);
    if (question.group.empty()) {
      ++counted.required;
      if (!answer.empty()) ++counted.answered;
    } else {
      asked_groups.insert(question.group);
      if (answers_group(answer)) answered_groups.insert(question.group);
    }
  }
  counted.required += static_cast<int>(asked_groups.size());
  counted.answered += static_cast<int>(answered_groups.size());
}

/// ISO dates compare as texts.
bool covers(const Entity& row, const std::string& day) {
  const std::string& end = row.value("EndDate");
  if (day.empty()) return end.empty();
  return row.value("StartDate") <= day && (end.empty() || end >= day);
}

bool says_yes(std::string_view receives) {
  constexpr std::string_view yes_of_any_kind[] = {"1", "2", "3"};  // 4.10 has three kinds of Yes
  return std::find(std::begin(yes_of_any_kind), std::end(yes_of_any_kind), receives) != std::end(yes_of_any_kind);
}

bool is_complete(const Entity& row, const VerificationTable& table, std::string_view source) {
  if (!row.answered("Receives") || !row.answered("StartDate")) return false;
  if (!says_yes(row.value("Receives"))) return true;
  if (table.amount && !row.answered("MonthlyAmount")) return false;
  if (table.asks_long_term(source) && !row.answered("IndefiniteAndImpairs")) return false;
  return !table.asks_to_specify(source) || row.answered("SourceIdentify");
}

}  // namespace

RowState row_state(const VerificationTable& table, std::string_view source, const FormContext& context) {
  const auto assessment = context.entities.find(Kind::assessment);
  const std::string day =
      assessment == context.entities.end() || !assessment->second ? "" : assessment->second->value("InformationDate");
  const Entity* open = nullptr;
  for (const Entity* row : context.verifications) {
    if (row->removed || row->value("VerificationTable") != table.id || row->value("VerificationSource") != source)
      continue;
    if (!covers(*row, day)) continue;
    if (open) return RowState::several;
    open = row;
  }
  if (!open) return RowState::missing;
  return is_complete(*open, table, source) ? RowState::complete : RowState::incomplete;
}

Completeness completeness(const Section& section, const FormContext& context) {
  Completeness counted;
  if (!asked(section, context)) return counted;
  count_questions(section, context, counted);
  if (!section.table) return counted;
  for (const std::string& source : asked_sources(*section.table, context)) {
    ++counted.required;
    if (row_state(*section.table, source, context) == RowState::complete) ++counted.answered;
  }
  return counted;
}

}  // namespace rehearsal
