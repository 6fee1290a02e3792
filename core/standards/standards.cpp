#include "core/standards/standards.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/date.hpp"
#include "core/base/text.hpp"

namespace rehearsal {

namespace {

template <class Map>
const typename Map::mapped_type* at(const Map& map, std::string_view key) {
  const auto found = map.find(key);
  return found == map.end() ? nullptr : &found->second;
}

Failure refusal(const char* text_id, std::string_view field, std::string_view value) {
  return Failure{
      Fault::refused, text_id, std::string(field), {{"field", std::string(field)}, {"value", std::string(value)}}};
}

bool is_whole_number(std::string_view value) {
  constexpr std::size_t most_digits = 9;
  return value.size() <= most_digits &&
         std::all_of(value.begin(), value.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Up to nine digits, x for an omitted one (3.02.1). An impossible number is a possible answer: that is the grader's to
/// catch.
bool is_ssn(std::string_view value) {
  constexpr std::size_t most_digits = 9;
  return value.size() <= most_digits && std::all_of(value.begin(), value.end(), [](char letter) {
           return (letter >= '0' && letter <= '9') || letter == 'x' || letter == 'X';
         });
}

bool is_amount(std::string_view value) {
  return cents(value) >= 0 && money(value) == value;
}

bool is_in(const std::vector<ListValue>* list, std::string_view code) {
  return list && std::any_of(list->begin(), list->end(), [&](const ListValue& value) { return value.code == code; });
}

bool is_in_a_list_of(const FieldSpec& field, const Standards& standards, std::string_view code) {
  if (is_in(standards.list(field.list), code)) return true;
  return std::any_of(field.lists.begin(), field.lists.end(),
                     [&](const auto& entry) { return is_in(standards.list(entry.second), code); });
}

std::size_t characters(std::string_view utf8) {
  return static_cast<std::size_t>(std::count_if(
      utf8.begin(), utf8.end(), [](char unit) { return (static_cast<unsigned char>(unit) & 0xC0) != 0x80; }));
}

template <class T>
bool contains(const std::vector<T>& values, const T& value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

}  // namespace

std::optional<About> about_from(std::string_view name) {
  static constexpr std::array<std::pair<std::string_view, About>, 7> names{{{"all", About::all},
                                                                            {"adults", About::adults},
                                                                            {"head", About::head},
                                                                            {"adults_and_head", About::adults_and_head},
                                                                            {"veterans", About::veterans},
                                                                            {"head_or_veteran", About::head_or_veteran},
                                                                            {"with_hiv", About::with_hiv}}};
  for (const auto& [known, about] : names) {
    if (known == name) return about;
  }
  return std::nullopt;
}

const std::string& FieldSpec::list_for(std::string_view by) const {
  const std::string* chosen = at(lists, by);
  return chosen ? *chosen : list;
}

bool collected(const std::vector<int>& project_types, const std::vector<Funding>& funding, int project_type,
               std::string_view funder) {
  if (!project_types.empty() && !contains(project_types, project_type)) return false;
  if (funding.empty()) return true;
  return std::any_of(funding.begin(), funding.end(), [&](const Funding& one) {
    return (one.funders.empty() || std::find(one.funders.begin(), one.funders.end(), funder) != one.funders.end()) &&
           (one.only_types.empty() || contains(one.only_types, project_type)) &&
           !contains(one.except_types, project_type);
  });
}

bool Element::collected_by(int project_type, std::string_view funder) const {
  return collected(project_types, funding, project_type, funder);
}

const FieldSpec* Standards::field(std::string_view name) const {
  return at(fields, name);
}
const Element* Standards::element(std::string_view number) const {
  return at(elements, number);
}
const std::vector<ListValue>* Standards::list(std::string_view number) const {
  return at(lists, number);
}

std::string_view Standards::label(std::string_view list_number, std::string_view code) const {
  const auto* values = list(list_number);
  if (!values) return "";
  const auto found =
      std::find_if(values->begin(), values->end(), [&](const ListValue& value) { return value.code == code; });
  return found == values->end() ? std::string_view() : std::string_view(found->label);
}

std::string_view Standards::label(std::string_view list_number, std::string_view code,
                                  std::string_view language) const {
  if (const Labels* words = at(labels, language)) {
    // A part of a list ("3.12.1/prior") speaks as the whole.
    const auto* translated = at(words->lists, list_number);
    if (!translated) translated = at(words->lists, list_number.substr(0, list_number.find('/')));
    if (const std::string* word = translated ? at(*translated, code) : nullptr) return *word;
  }
  return label(list_number, code);
}

std::string_view Standards::field_label(std::string_view name, std::string_view language) const {
  if (const Labels* words = at(labels, language)) {
    if (const std::string* word = at(words->fields, name)) return *word;
  }
  const FieldSpec* spec = field(name);
  return spec ? std::string_view(spec->label) : std::string_view();
}

std::optional<Failure> Standards::refuses(std::string_view name, std::string_view value) const {
  const FieldSpec* spec = field(name);
  if (!spec)
    return Failure{Fault::not_found, "refused.unknown-field", std::string(name), {{"field", std::string(name)}}};
  if (value.empty()) return std::nullopt;
  switch (spec->type) {
    case FieldType::date:
      if (!Date::from_iso(value)) return refusal("refused.not-a-date", name, value);
      break;
    case FieldType::money:
      if (!is_amount(value)) return refusal("refused.not-an-amount", name, value);
      break;
    case FieldType::whole_number:
      if (!is_whole_number(value)) return refusal("refused.not-a-number", name, value);
      break;
    case FieldType::list:
      if (!is_in_a_list_of(*spec, *this, value)) return refusal("refused.not-in-list", name, value);
      break;
    case FieldType::ssn:
      if (!is_ssn(value)) return refusal("refused.not-an-ssn", name, value);
      break;
    case FieldType::text:
    case FieldType::reference:
      if (characters(value) > spec->max_length) return refusal("refused.too-long", name, value.substr(0, 40));
      break;
  }
  return std::nullopt;
}

}  // namespace rehearsal
