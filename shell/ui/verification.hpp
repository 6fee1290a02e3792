#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "shell/ui/choices.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

/// One source of a HUD-verified sub-assessment.
struct VerificationRow {
  std::string key = {};  ///< the source's code
  std::string label = {};
  std::string english = {};
  std::string value = {};   ///< "" while unanswered, else one of the answers' values
  std::string amount = {};  ///< as shown, "$640.00"
  std::string dates = {};   ///< as shown, "10/05/2026" or "10/05/2026 to 11/01/2026"
  std::string note = {};    ///< when wrong or asked: "Yes or No?"; a sentence goes below the source
  Mark mark = Mark::none;   ///< how bad it is; none = by whether it is answered
  bool cue = false;
  bool editable = false;  ///< has a pencil: amount and dates can be opened
  bool read_only = false;
};
struct VerificationOptions {
  std::string title = {};       ///< "HUD verification"
  std::string summary = {};     ///< "3 of 15 sources have no answer", or that all are answered
  bool complete = false;        ///< the head turns met
  std::string rest_label = {};  ///< "Answer the rest with No"; empty = no such button
  std::string source_label = {}, answer_label = {}, amount_label = {}, dates_label = {}, edit_label = {};
  bool amounts = false;  ///< has a column of amounts
  std::span<const ChoiceItem> answers = {};
};
struct VerificationEdit {
  enum class Kind { answered, edit_pressed, rest_answered } kind = Kind::answered;
  std::string row = {};
  std::string answer = {};
};
/// Returns what the person did, once.
std::optional<VerificationEdit> verification_table(Ui& ui, std::string_view key, const VerificationOptions& options,
                                                   std::span<const VerificationRow> rows);

}  // namespace rehearsal
