#include "core/grading/key_fits.hpp"

#include <algorithm>
#include <string>

#include "core/grading/places.hpp"
#include "core/record/occurrence.hpp"

namespace rehearsal {
namespace {

Failure does_not_fit(const std::string& where, const std::string& value) {
  return {Fault::malformed, "grade.key-does-not-fit", where, {{"value", value}, {"place", where}}};
}

bool is_part(std::string_view at) {
  return order_of(at) <= order_of("exit") && occurrence_on(at) == nullptr;
}

bool asks(const Form& form, std::string_view field) {
  return std::any_of(form.sections.begin(), form.sections.end(),
                     [&](const Section& section) { return section.question(field) != nullptr; });
}

bool judges(const RuleEntry* rule, const FieldId& field) {
  return rule != nullptr && std::find(rule->fields.begin(), rule->fields.end(), field) != rule->fields.end();
}

std::optional<Failure> misfit(const Expect& expect, const std::string& where, const Forms& forms,
                              const Catalogue& rules) {
  const Form* form = is_part(expect.at) ? forms.form(expect.at) : nullptr;
  if (form == nullptr) return does_not_fit(where + "/at", expect.at);
  if (!asks(*form, expect.field)) return does_not_fit(where + "/field", expect.at + " " + expect.field);
  if (expect.match.relative()) {
    const auto& other = expect.match.values;
    const Form* there = is_part(other[0]) ? forms.form(other[0]) : nullptr;
    if (there == nullptr || !asks(*there, other[1]))
      return does_not_fit(where + "/match/values", other[0] + " " + other[1]);
  }
  if (!judges(rules.rule(expect.rule), expect.field)) return does_not_fit(where + "/rule", expect.rule);
  return std::nullopt;
}

/// The entry assessment asks every table; a later one may ask fewer.
const VerificationTable* table_of(const Forms& forms, std::string_view table) {
  const Form* form = forms.form("entry");
  if (form == nullptr) return nullptr;
  for (const Section& section : form->sections) {
    if (section.table && section.table->id == table) return &*section.table;
  }
  return nullptr;
}

bool set(const std::string& cell) {
  return !cell.empty() && cell != "*";
}

std::optional<Failure> misfit(const ExpectRow& row, const std::string& where, const Forms& forms) {
  const VerificationTable* table = table_of(forms, row.table);
  if (table == nullptr) return does_not_fit(where + "/table", row.table);
  const auto& sources = table->sources;
  if (std::find(sources.begin(), sources.end(), row.source) == sources.end())
    return does_not_fit(where + "/source", row.source);
  if (set(row.amount) && !table->amount) return does_not_fit(where + "/amount", row.amount);
  if (set(row.long_term) && !table->asks_long_term(row.source)) return does_not_fit(where + "/long_term", row.source);
  return std::nullopt;
}

std::optional<Failure> misfit(const ExpectOccurrence& expect, const std::string& where, const Forms& forms) {
  const Form* form = forms.form(occurrence_of(expect.kind)->form);
  for (const auto& [field, value] : expect.answers) {
    if (field == "RecordType" && expect.kind == Kind::service) continue;
    if (form == nullptr || !asks(*form, field)) return does_not_fit(where + "/answers", field);
  }
  return std::nullopt;
}

}  // namespace

std::optional<Failure> misfit(const Key& key, const Forms& forms, const Catalogue& rules) {
  for (std::size_t i = 0; i < key.expects.size(); ++i) {
    if (auto failure = misfit(key.expects[i], "/expects/" + std::to_string(i), forms, rules)) return failure;
  }
  for (std::size_t i = 0; i < key.rows.size(); ++i) {
    if (auto failure = misfit(key.rows[i], "/rows/" + std::to_string(i), forms)) return failure;
  }
  for (std::size_t i = 0; i < key.occurrences.size(); ++i) {
    if (auto failure = misfit(key.occurrences[i], "/occurrences/" + std::to_string(i), forms)) return failure;
  }
  return std::nullopt;
}

}  // namespace rehearsal
