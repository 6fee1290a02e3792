#include <algorithm>

#include "core/base/text.hpp"
#include "core/training/moves.hpp"
#include "core/training/request.hpp"
#include "shell/screens/desk_options.hpp"
#include "shell/screens/desk_parts.hpp"

namespace rehearsal {
namespace {

/// What the page knows by itself, and nobody types.
constexpr std::string_view filled_in[] = {"attempt", "record", "frozen", "band", "rule", "entity", "cents"};

bool among(std::string_view member, std::span<const std::string_view> members) {
  return std::find(members.begin(), members.end(), member) != members.end();
}

/// What another answer makes pointless is not asked.
bool is_asked(std::string_view member, Move move, const MoveData& data) {
  const auto says = [&](const char* other, std::string_view value) {
    const auto found = data.find(other);
    return found != data.end() && found->second == value;
  };
  if (member == "previous_login" || member == "previous_types" || member == "last_active")
    return says("had_access", "yes");
  if (member == "redo" || member == "parts") return says("outcome", "redo");
  if (move != Move::enroll) return true;
  if (member == "credits") return says("pay", "credit");
  if (member == "invoice" || member == "due" || member == "link" || member == "cents") return says("pay", "invoice");
  return true;
}

std::string note_key(const CaseId& in, Move move, std::string_view member) {
  return "desk/" + in + "/" + std::string(row_of(move).kind) + "/" + std::string(member);
}

/// Several forms ask for a reason, or a name: each says for what, so that a label alone tells them apart.
std::string label_of(const Ui& ui, Move move, std::string_view member) {
  if (member == "reason") return ui.t("desk.reason", {{"what", move_name(ui, move)}});
  const std::string own = "workflow.data." + std::string(row_of(move).kind) + "." + std::string(member);
  return ui.t(ui.texts().has(own) ? own : "workflow.data." + std::string(member));
}

std::optional<std::string> several(Ui& ui, const std::string& key, const std::string& label,
                                   const std::vector<ChoiceItem>& items, const std::string& value) {
  std::optional<std::string> changed;
  region(ui, "several-" + key, label, [&] {
    paragraph(ui, label, {.tone = Tone::secondary});
    if (items.empty()) help_text(ui, ui.t("desk.none-to-choose"));
    for (const ChoiceItem& item : items) {
      auto chosen = words_of(value);
      const auto at = std::find(chosen.begin(), chosen.end(), item.value);
      const auto on = checkbox(ui, key + "-" + item.value, {.label = item.label}, at != chosen.end());
      if (!on) continue;
      *on ? static_cast<void>(chosen.push_back(item.value)) : static_cast<void>(chosen.erase(at));
      changed = joined(chosen, " ");
    }
  });
  return changed;
}

/// "2026-12-01T10:00": a day, and a time of the working day.
std::optional<std::string> day_and_time(Ui& ui, const std::string& key, const std::string& label,
                                        const std::string& value, const std::string& today) {
  const auto cut = std::min(value.find('T'), value.size());
  const std::string day = value.substr(0, cut);
  const std::string time = cut < value.size() ? value.substr(cut + 1) : "10:00";
  std::optional<std::string> changed;
  if (const auto typed = date_field(ui, key, {.label = label}, day, today)) changed = *typed + "T" + time;
  const auto times = times_of_day(ui);
  if (const auto chosen = choice(ui, key + "-time", {.label = ui.t("workflow.data.time")}, times, time))
    changed = day + "T" + *chosen;
  return changed;
}

std::optional<std::string> answer(ScreenContext& screen, const Desk& desk, const TrainingCase& in, Move move,
                                  std::string_view member, const std::string& value) {
  Ui& ui = screen.ui;
  const std::string key = std::string(row_of(move).kind) + "-" + std::string(member);
  FieldOptions options{.label = label_of(ui, move, member)};
  const std::string today = desk.today().iso();
  switch (kind_of(move, member)) {
    case AnswerKind::one:
      return choice(ui, key, options, options_of(screen, desk, in, move, member), value);
    case AnswerKind::several:
      return several(ui, key, options.label, options_of(screen, desk, in, move, member), value);
    case AnswerKind::day:
      return date_field(ui, key, options, value, today);
    case AnswerKind::day_and_time:
      return day_and_time(ui, key, options.label, value, today);
    case AnswerKind::number:
      return number_field(ui, key, options, value);
    case AnswerKind::email:
      options.input_mode = InputMode::email;
      return text_field(ui, key, options, value);
    case AnswerKind::words:
      return text_area(ui, key, options, value, 2);
    case AnswerKind::text:
      break;
  }
  return text_field(ui, key, options, value);
}

}  // namespace

void draw_answers(ScreenContext& screen, Desk& desk, const TrainingCase& in, Move move, MoveData& data) {
  const MoveRow& row = row_of(move);
  for (const auto& members : {row.required, row.optional}) {
    for (const std::string_view member : members) {
      const auto typed = screen.notes.find(note_key(in.id, move, member));
      if (typed != screen.notes.end()) data[std::string(member)] = typed->second;
    }
  }
  for (const auto& members : {row.required, row.optional}) {
    for (const std::string_view member : members) {
      const std::string name(member);
      if (!is_asked(member, move, data)) {
        data.erase(name);
        continue;
      }
      if (among(member, filled_in)) continue;
      const auto changed = answer(screen, desk, in, move, member, data[name]);
      if (changed) data[name] = screen.notes[note_key(in.id, move, member)] = *changed;
    }
  }
}

void forget_answers(ScreenContext& screen, const CaseId& in) {
  const std::string prefix = "desk/" + in + "/";
  std::erase_if(screen.notes, [&](const auto& note) { return note.first.starts_with(prefix); });
}

}  // namespace rehearsal
