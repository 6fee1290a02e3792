#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/standards/shown.hpp"
#include "core/standards/standards.hpp"
#include "shell/ui/choices.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// How fields and answers are called on the screen: the standards' official words in English; in Spanish the labels
/// pack's translation, with the official words small beneath, because live HMIS is English.
std::string field_label(const Ui& ui, const Standards& standards, std::string_view field);
/// The official label when the screen shows a translation of it, "" otherwise.
std::string official_label(const Ui& ui, const Standards& standards, std::string_view field);

std::string value_label(const Ui& ui, const Standards& standards, std::string_view list, std::string_view code);
std::vector<ChoiceItem> choice_items(const Ui& ui, const Standards& standards, std::string_view list);

/// An answer as people read it: the label of a code, 10/05/2026, $640.00, or the text itself; "" stays "".
std::string shown_value(const Ui& ui, const Standards& standards, std::string_view field, std::string_view value);

/// A source of a HUD verification: the CSV column of an income, benefit or insurance, the number of a disability type.
std::string source_label(const Ui& ui, const Standards& standards, std::string_view source);

/// "November 29", "29 de noviembre": a day in running text.
std::string spoken_date(const Ui& ui, std::string_view iso);

/// First letters of the first and the last word of a name.
std::string initials(const std::string& name);

}  // namespace rehearsal
