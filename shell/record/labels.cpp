#include "shell/record/labels.hpp"

#include "core/base/date.hpp"
#include "core/base/text.hpp"

namespace rehearsal {

std::string field_label(const Ui& ui, const Standards& standards, std::string_view field) {
  return shown_field(standards, field, ui.texts().language());
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

std::string shown_value(const Ui& ui, const Standards& standards, std::string_view field, std::string_view value) {
  return shown_value(standards, field, value, ui.texts().language());
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
