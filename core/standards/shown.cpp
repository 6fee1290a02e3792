#include "core/standards/shown.hpp"

#include "core/base/date.hpp"
#include "core/base/text.hpp"

namespace rehearsal {
namespace {

/// The code's words. Of a field whose list another answer chooses, the first list that has the code: the verification
/// tables share no source.
std::string shown_code(const Standards& standards, const FieldSpec& field, std::string_view code,
                       std::string_view language) {
  std::string_view label = standards.label(field.list, code, language);
  for (const auto& [answer, list] : field.lists) {
    if (!label.empty()) break;
    label = standards.label(list, code, language);
  }
  return std::string(label.empty() ? code : label);
}

}  // namespace

std::string shown_field(const Standards& standards, std::string_view field, std::string_view language) {
  const std::string_view label = standards.field_label(field, language);
  return std::string(label.empty() ? field : label);
}

std::string shown_value(const Standards& standards, std::string_view field, std::string_view value,
                        std::string_view language) {
  const FieldSpec* spec = standards.field(field);
  if (spec == nullptr || value.empty()) return std::string(value);
  switch (spec->type) {
    case FieldType::list:
      return shown_code(standards, *spec, value, language);
    case FieldType::date:
      return shown_date(value);
    case FieldType::money:
      return shown_money(value);
    default:
      return std::string(value);
  }
}

std::string shown_date(std::string_view iso) {
  const auto date = Date::from_iso(iso);
  return date ? date->us() : std::string(iso);
}

std::string shown_money(std::string_view amount) {
  constexpr int group = 3;
  constexpr long cents_a_dollar = 100;
  const long total = cents(amount);
  if (total < 0) return std::string(amount);
  std::string dollars = std::to_string(total / cents_a_dollar);
  for (int at = static_cast<int>(dollars.size()) - group; at > 0; at -= group)
    dollars.insert(static_cast<std::size_t>(at), ",");
  const std::string rest = std::to_string(cents_a_dollar + total % cents_a_dollar).substr(1);
  return "$" + dollars + "." + rest;
}

}  // namespace rehearsal
