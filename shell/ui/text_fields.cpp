#include "shell/ui/text_fields.hpp"

#include <algorithm>

#include "core/base/date.hpp"
#include "core/base/text.hpp"
#include "shell/ui/date_picker.hpp"
#include "shell/ui/text_control.hpp"

namespace rehearsal {
namespace {

std::string same(std::string_view text) {
  return std::string(text);
}

std::string shown_day(std::string_view value) {
  const auto day = Date::from_iso(value);
  return day ? day->us() : std::string(value);
}

std::string typed_day(std::string_view typed) {
  const std::string text = trimmed(typed);
  const auto day = Date::from_typed(text);
  return day ? day->iso() : text;
}

std::string shown_amount(std::string_view value) {
  return cents(value) < 0 ? std::string(value) : "$" + std::string(value);
}

std::string typed_amount(std::string_view typed) {
  const std::string text = trimmed(typed), amount = money(text);
  return amount.empty() ? text : amount;
}

bool whole_number(std::string_view text) {
  return !text.empty() && text.size() <= 9 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string typed_number(std::string_view typed) {
  const std::string text = trimmed(typed);
  return whole_number(text) ? std::to_string(std::stol(text)) : text;
}

/// The field's own complaint about what stands in it, unless the screen has one.
std::string complaint(const Ui& ui, const FieldOptions& options, bool fine, std::string_view text_id) {
  return !options.error.empty() || fine ? options.error : ui.t(text_id);
}

}  // namespace

std::optional<std::string> text_field(Ui& ui, std::string_view key, const FieldOptions& options,
                                      std::string_view value) {
  return text_control(ui, key, options, {.error = options.error}, value, {same, same});
}

std::optional<std::string> text_area(Ui& ui, std::string_view key, const FieldOptions& options, std::string_view value,
                                     int lines) {
  return text_control(ui, key, options,
                      {.role = AriaRole::text_area, .lines = std::max(2, lines), .error = options.error}, value,
                      {same, same});
}

std::optional<std::string> date_field(Ui& ui, std::string_view key, const FieldOptions& options, std::string_view value,
                                      std::string_view today) {
  FieldOptions own = options;
  if (own.placeholder.empty()) own.placeholder = ui.t("ui.date.placeholder");
  if (own.input_mode == InputMode::text) own.input_mode = InputMode::numeric;
  if (own.max_length == 0) own.max_length = 20;
  const bool fine = value.empty() || Date::from_iso(value).has_value();
  const std::string error = complaint(ui, options, fine, "ui.date.no_such_day");
  ImRect control;
  auto committed = text_control(ui, key, own, {.end_room = own.read_only ? 0.0f : 40.0f, .error = error}, value,
                                {shown_day, typed_day}, &control);
  if (own.read_only) return std::nullopt;
  if (auto picked = date_picker(ui, key, options.label, control, value, today)) return picked;
  return committed;
}

std::optional<std::string> money_field(Ui& ui, std::string_view key, const FieldOptions& options,
                                       std::string_view value) {
  FieldOptions own = options;
  if (own.input_mode == InputMode::text) own.input_mode = InputMode::decimal;
  const std::string error = complaint(ui, options, value.empty() || cents(value) >= 0, "ui.money.no_amount");
  return text_control(ui, key, own, {.error = error}, value, {shown_amount, typed_amount});
}

std::optional<std::string> number_field(Ui& ui, std::string_view key, const FieldOptions& options,
                                        std::string_view value) {
  FieldOptions own = options;
  if (own.input_mode == InputMode::text) own.input_mode = InputMode::numeric;
  const std::string error = complaint(ui, options, value.empty() || whole_number(value), "ui.number.no_number");
  return text_control(ui, key, own, {.error = error}, value, {same, typed_number});
}

}  // namespace rehearsal
