#include <algorithm>

#include "core/training/moves.hpp"
#include "core/training/request.hpp"
#include "shell/screens/desk_parts.hpp"

namespace rehearsal {
namespace {

/// A refusal's values are names of stages and parts: said as words.
std::string refusal_words(const Ui& ui, Failure refused) {
  for (auto& [name, value] : refused.values) {
    if (name == "stage") value = ui.t("workflow.stage." + value);
    if (name != "missing") continue;
    std::string words;
    for (const std::string& part : words_of(value))
      words += (words.empty() ? "" : ", ") + ui.t("workflow.part." + part);
    value = words;
  }
  return failure_text(ui, refused);
}

/// What brings the case on comes before what ends it or only notes something.
bool is_aside(Move move) {
  constexpr Move aside[] = {Move::withdraw,       Move::change_policy,   Move::invoice,        Move::redeem,
                            Move::record_payment, Move::remove,          Move::find_duplicate, Move::note_activity,
                            Move::warn_inactive,  Move::end_credentials, Move::change_courses, Move::pin_comment};
  return std::find(std::begin(aside), std::end(aside), move) != std::end(aside);
}

/// The sum of an invoice is the policy's for the courses that were chosen in the end.
void complete(const Desk& desk, const TrainingCase& in, MoveData& data) {
  const auto cents = data.find("cents");
  const auto courses = data.find("courses");
  if (cents == data.end() || courses == data.end()) return;
  cents->second = std::to_string(price_of(words_of(courses->second), desk.workflow_of(in)).cents);
}

/// Whatever is typed, it would be refused: no such fee is open, or no clock has run out.
bool is_pointless(Desk& desk, const TrainingCase& in, Move move) {
  TrainingFact fact{move, desk.proposed(in, move)};
  fact.data["on"] = desk.today().iso();
  fact.data["reason"] = "-";
  const auto judged = judge(desk.training(), desk.rules(), {{}, desk.as(), in.id, fact}, Judging::trying);
  if (judged) return false;
  const std::string& why = judged.failure().text;
  return why == "workflow.no-fee" || (move == Move::remove && why == "workflow.clock-runs");
}

}  // namespace

std::string move_name(const Ui& ui, Move move) {
  return ui.t("workflow.move." + std::string(row_of(move).kind));
}

bool draw_move(ScreenContext& screen, Desk& desk, const TrainingCase& in, Move move, bool first) {
  Ui& ui = screen.ui;
  const std::string kind(row_of(move).kind);
  const std::string name = move_name(ui, move);
  const CaseId id = in.id;
  MoveData data = desk.proposed(in, move);
  bool made = false;
  card(ui, kind, {.name = name, .gap = 12}, [&] {
    heading(ui, name, {.level = 3, .size = HeadingSize::lead});
    draw_answers(screen, desk, in, move, data);
    const ButtonOptions does{.label = name, .kind = first ? ButtonKind::primary : ButtonKind::secondary};
    if (!button(ui, "do-" + kind, does)) return;
    complete(desk, in, data);
    const auto refused = desk.does(id, move, data);
    made = !refused;
    if (refused) {
      show_toast(ui, {.key = "refused", .text = refusal_words(ui, *refused), .mark = Mark::none});
    } else {
      forget_answers(screen, id);
    }
    ui.wake_after(0);
  });
  return made;
}

void draw_moves(ScreenContext& screen, Desk& desk, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const CaseId id = in.id;
  std::vector<Move> possible = moves_of(desk.training(), in, desk.as());
  std::erase_if(possible, [&](Move move) { return desk.makes_by_itself(move) || is_pointless(desk, in, move); });
  std::stable_partition(possible.begin(), possible.end(), [](Move move) { return !is_aside(move); });
  heading(ui, ui.t("desk.moves", {{"who", desk.name_of(desk.as())}}));
  if (possible.empty()) return paragraph(ui, ui.t("desk.no-moves"), {.tone = Tone::secondary});
  grid(ui, "moves", {.weights = {1, 1}, .gap = 16, .row_gap = 16}, [&] {
    for (const Move move : possible) {
      const TrainingCase* now = desk.training().find(id);
      cell(ui, [&] { draw_move(screen, desk, *now, move, move == possible.front() && !is_aside(move)); });
    }
  });
}

}  // namespace rehearsal
