#include "shell/record/labels.hpp"

#include "core/base/date.hpp"
#include "core/base/text.hpp"

namespace rehearsal {
std::string field_label(const Ui& ui, const Standards& standards, std::string_view field) {
  const std::string_view label = standards.field_label(field, ui.texts().language());
  return std::string(label.empty() ? field : label);
}

std::string official_label(const Ui& ui, const Standards& standards, std::string_view field) {
  const std::string_view official = standards.field_label(field);
  return official == field_label(ui, standards, field) ? std::string() : std::string(official);
}

std::string value_label(const Ui& ui, const Standards& standards, std::string_view list, std::string_view code) {
  const std::string_view label = standards.label(list, code, ui.texts().language());
  return std::string(label.empty() ? code : label);
}

std::vector<ChoiceItem> choice_items(const Ui& ui, const Standards& standards, std::string_view list) {
  std::vector<ChoiceItem> items;
  const auto* values = standards.list(list);
  if (values == nullptr) return items;
  for (const ListValue& value : *values) {
    std::string label = value_label(ui, standards, list, value.code);
    std::string english = label == value.label ? std::string() : value.label;
    items.push_back({.value = value.code, .label = std::move(label), .english = std::move(english)});
  }
  return items;
}

std::string source_label(const Ui& ui, const Standards& standards, std::string_view source) {
  const bool disability = !source.empty() && source.front() >= '0' && source.front() <= '9';
  return disability ? value_label(ui, standards, "1.3", source) : field_label(ui, standards, source);
}

std::string shown_date(std::string_view iso) {
  const auto date = Date::from_iso(iso);
  return date ? date->us() : std::string(iso);
}

std::string shown_money(std::string_view amount) {
  const long total = cents(amount);
  if (total < 0) return std::string(amount);
  std::string dollars = std::to_string(total / 100);
  for (int at = static_cast<int>(dollars.size()) - 3; at > 0; at -= 3)
    dollars.insert(static_cast<std::size_t>(at), ",");
  const std::string rest = std::to_string(100 + total % 100).substr(1);
  return "$" + dollars + "." + rest;
}

std::string shown_value(const Ui& ui, const Standards& standards, std::string_view field, std::string_view value) {
  const FieldSpec* spec = standards.field(field);
  if (spec == nullptr || value.empty()) return std::string(value);
  switch (spec->type) {
    case FieldType::list:
      return value_label(ui, standards, spec->list, value);
    case FieldType::date:
      return shown_date(value);
    case FieldType::money:
      return shown_money(value);
    default:
      return std::string(value);
  }
}

std::string spoken_date(const Ui& ui, std::string_view iso) {
  const auto date = Date::from_iso(iso);
  if (!date) return std::string(iso);
  const std::string month = ui.t("month." + std::to_string(date->month()));
  return ui.t("date.day-of-month", {{"month", month}, {"day", std::to_string(date->day())}});
}

std::string initials(const std::string& name) {
  std::string letters;
  const auto words = split(trimmed(name), ' ');
  for (const std::string& word : words) {
    // A letter may take several bytes; the bytes that go on with it begin with 10.
    std::size_t length = word.empty() ? 0 : 1;
    while (length < word.size() && (static_cast<unsigned char>(word[length]) & 0xC0) == 0x80) ++length;
    if (&word == &words.front() || &word == &words.back()) letters += word.substr(0, length);
  }
  return letters;
}

}  // namespace rehearsal
