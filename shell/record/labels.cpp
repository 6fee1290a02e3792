#include "shell/record/labels.hpp"

#include "core/base/date.hpp"

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

std::string shown_value(const Ui& ui, const Standards& standards, std::string_view field, std::string_view value) {
  return shown_value(standards, field, value, ui.texts().language());
}

std::string spoken_date(const Ui& ui, std::string_view iso) {
  const auto date = Date::from_iso(iso);
  if (!date) return std::string(iso);
  const std::string month = ui.t("month." + std::to_string(date->month()));
  return ui.t("date.day-of-month", {{"month", month}, {"day", std::to_string(date->day())}});
}

}  // namespace rehearsal
