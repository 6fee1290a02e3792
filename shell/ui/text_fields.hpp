#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "shell/ui/field.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Fields that hold text. `value` is what the record holds. While a person types, the layer keeps the draft; the new
/// value is returned once, in the pass after the field was left (or Enter was pressed, or nothing was typed for 4 s),
/// and only when it differs. Until the caller's `value` has become the returned one, the returned one is shown.
std::optional<std::string> text_field(Ui& ui, std::string_view key, const FieldOptions& options,
                                      std::string_view value);
/// Several lines; Enter makes a new one. `lines` is its height.
std::optional<std::string> text_area(Ui& ui, std::string_view key, const FieldOptions& options, std::string_view value,
                                     int lines = 3);

/// A calendar day, typed as MM/DD/YYYY or picked. Values are ISO days ("2026-10-05"), or "" when empty. What is typed
/// and is no day of the calendar is returned as it stands, so that nothing is lost; the field then says so until it is
/// mended. `today` (ISO) is the day that the picker opens on when the field is empty: the story's day, not the clock's.
std::optional<std::string> date_field(Ui& ui, std::string_view key, const FieldOptions& options, std::string_view value,
                                      std::string_view today = {});

/// An amount of dollars. Values are "640.00", shown as "$640.00". Text that is no amount is returned as it stands.
std::optional<std::string> money_field(Ui& ui, std::string_view key, const FieldOptions& options,
                                       std::string_view value);

/// A whole number of at least 0. Text that is no number is returned as it stands.
std::optional<std::string> number_field(Ui& ui, std::string_view key, const FieldOptions& options,
                                        std::string_view value);

}  // namespace rehearsal
