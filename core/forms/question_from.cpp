#include <algorithm>
#include <utility>

#include "core/base/pack.hpp"
#include "core/forms/section_from.hpp"

namespace rehearsal {

namespace {

constexpr std::int64_t greatest_weight = 12;

const Element* element_of(const FieldId& field, const std::vector<const Element*>& elements) {
  const auto found = std::find_if(elements.begin(), elements.end(), [&](const Element* element) {
    return std::find(element->fields.begin(), element->fields.end(), field) != element->fields.end();
  });
  return found == elements.end() ? nullptr : *found;
}

std::optional<Failure> unknown_field_in(const std::vector<Condition>& conditions, const std::string& where,
                                        const Standards& standards) {
  for (const FieldId& field : fields_of(conditions)) {
    if (!standards.field(field)) return bad_pack("bad-pack.unknown-field", where, {{"name", field}});
  }
  return std::nullopt;
}

std::optional<Failure> read_conditions(std::vector<Condition>& into, const Json& json, const char* key,
                                       const std::string& where, const Standards& standards) {
  auto conditions = conditions_from(json, key, where);
  if (!conditions) return conditions.failure();
  if (auto wrong = unknown_field_in(*conditions, below(where, key), standards)) return wrong;
  if (json.contains(key)) into = std::move(conditions).value();
  return std::nullopt;
}

std::optional<Failure> read_plain(Question& question, const Json& json, const std::string& where,
                                  const Standards& standards) {
  JsonReader reader(json, where);
  const std::string on_name = reader.text_or("on", name_of(question.on));
  question.optional = reader.flag_or("optional", false);
  question.list = reader.text_or("list", "");
  question.group = reader.text_or("group", "");
  question.help = reader.text_or("help", "");
  question.rolled_forward = reader.flag_or("rolled_forward", false);
  const std::int64_t weight = reader.number_or("weight", 1);
  if (!reader.ok()) return reader.failure();
  const auto on = kind_from(on_name);
  if (!on) return bad_pack("bad-pack.not-one-of", below(where, "on"), {{"name", on_name}});
  question.on = *on;
  if (weight < 1 || weight > greatest_weight) return bad_pack("bad-pack.out-of-range", below(where, "weight"));
  question.weight = static_cast<int>(weight);
  if (!question.list.empty() && !standards.list(question.list)) {
    return bad_pack("bad-pack.unknown-list", below(where, "list"), {{"name", question.list}});
  }
  return std::nullopt;
}

/// What the standards know of the field: of whom, where, and when it is asked.
std::optional<Failure> take_from_standards(Question& question, const std::string& where, const Standards& standards,
                                           const std::vector<const Element*>& elements) {
  const FieldSpec* field = standards.field(question.field);
  if (!field) return bad_pack("bad-pack.unknown-field", where, {{"name", question.field}});
  question.shown_when = field->asked_when;
  if (field->local) return std::nullopt;
  const Element* element = element_of(question.field, elements);
  if (!element) return bad_pack("bad-pack.field-of-other-element", where, {{"name", question.field}});
  question.scope = Scope{element->about, element->project_types, element->funding};
  return std::nullopt;
}

}  // namespace

Result<Question> question_from(const Json& json, const std::string& where, const Standards& standards,
                               const std::vector<const Element*>& elements, Kind on) {
  Question question;
  question.on = on;
  if (json.is_string()) {
    question.field = json.get<std::string>();
    if (const auto wrong = take_from_standards(question, where, standards, elements)) return *wrong;
    return question;
  }
  if (const auto wrong = unknown_key(json, where,
                                     {"field", "on", "about", "project_types", "optional", "shown_when",
                                      "required_when", "list", "group", "help", "rolled_forward", "weight"})) {
    return *wrong;
  }
  JsonReader reader(json, where);
  question.field = reader.text("field");
  if (!reader.ok()) return reader.failure();
  if (const auto wrong = take_from_standards(question, below(where, "field"), standards, elements)) return *wrong;
  if (const auto wrong = read_plain(question, json, where, standards)) return *wrong;
  if (const auto wrong = override_scope(question.scope, json, where)) return *wrong;
  if (const auto wrong = read_conditions(question.shown_when, json, "shown_when", where, standards)) return *wrong;
  if (const auto wrong = read_conditions(question.required_when, json, "required_when", where, standards))
    return *wrong;
  return question;
}

}  // namespace rehearsal
