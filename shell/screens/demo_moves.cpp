#include <algorithm>

#include "core/training/moves.hpp"
#include "core/training/request.hpp"
#include "shell/screens/demo_parts.hpp"

namespace rehearsal {
namespace {

/// What the page knows by itself, and nobody types.
constexpr std::string_view filled_in[] = {"attempt", "record", "frozen", "band", "rule", "entity", "cents", "link"};

/// The answers that a member can have; none for free text.
std::vector<std::string> answers(std::string_view member, const TrainingCase& in, const Workflow& workflow) {
  if (member == "outcome") return {"credentials", "corrections", "walkthrough", "redo"};
  if (member == "population") return {"singles", "families"};
  if (member == "lms_account") return {"new", "updated"};
  if (member == "had_access") return {"no", "yes"};
  if (member == "alternate") return {"in-addition", "instead"};
  if (member == "because") return {"inactive", "revoked"};
  if (member == "policy") return {"seed", "2026"};
  if (member == "pay") return {"none", "credit", "invoice"};
  std::vector<std::string> all;
  if (member == "path") {
    for (const auto& [path, steps] : workflow.paths) all.push_back(path);
  }
  if (member == "course") {
    for (const auto& [course, progress] : in.courses) all.push_back(course);
  }
  return all;
}

std::string answer_words(const Ui& ui, std::string_view member, const std::string& value) {
  const std::string group =
      member == "path" || member == "course" || member == "policy" ? std::string(member) : "answer";
  return ui.t("workflow." + group + "." + value);
}

std::string note_key(const TrainingCase& in, Move move, std::string_view member) {
  return "demo/" + in.id + "/" + std::string(row_of(move).kind) + "/" + std::string(member);
}

/// One member of the move's data; keeps what is typed until the move is made.
void draw_member(ScreenContext& screen, const TrainingCase& in, Move move, std::string_view member, std::string& value,
                 const Workflow& workflow) {
  Ui& ui = screen.ui;
  const std::string key = std::string(row_of(move).kind) + "-" + std::string(member);
  // Several forms ask for a reason: each says for what, so that a label alone tells them apart.
  const std::string move_name = ui.t("workflow.move." + std::string(row_of(move).kind));
  const bool reason = member == "reason";
  const FieldOptions options{.label = reason ? ui.t("demo.reason", {{"what", move_name}})
                                             : ui.t("workflow.data." + std::string(member))};
  const auto possible = answers(member, in, workflow);
  std::optional<std::string> typed;
  if (possible.empty()) {
    typed = text_field(ui, key, options, value);
  } else {
    std::vector<ChoiceItem> items;
    for (const std::string& each : possible) items.push_back({.value = each, .label = answer_words(ui, member, each)});
    typed = choice(ui, key, options, items, value);
  }
  if (!typed) return;
  value = *typed;
  screen.notes[note_key(in, move, member)] = *typed;
}

void forget(ScreenContext& screen, const TrainingCase& in) {
  const std::string prefix = "demo/" + in.id + "/";
  std::erase_if(screen.notes, [&](const auto& note) { return note.first.starts_with(prefix); });
}

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

/// A form of the move: what is suggested, changed as the persona likes, and one button.
void draw_move(ScreenContext& screen, Demo& demo, const TrainingCase& in, Move move, bool first) {
  Ui& ui = screen.ui;
  const MoveRow& row = row_of(move);
  const Workflow& workflow = demo.workflow_of(in);
  auto data = suggested(demo.training(), demo.rules(), in, move, demo.today(), "seed");
  const std::string name = ui.t("workflow.move." + std::string(row.kind));
  card(ui, row.kind, {.name = name, .gap = 12}, [&] {
    heading(ui, name, {.level = 3, .size = HeadingSize::lead});
    for (const auto& members : {row.required, row.optional}) {
      for (const std::string_view member : members) {
        const auto typed = screen.notes.find(note_key(in, move, member));
        std::string& value = data[std::string(member)];
        if (typed != screen.notes.end()) value = typed->second;
        if (std::find(std::begin(filled_in), std::end(filled_in), member) != std::end(filled_in)) continue;
        draw_member(screen, in, move, member, value, workflow);
      }
    }
    const ButtonOptions does{.label = name, .kind = first ? ButtonKind::primary : ButtonKind::secondary};
    if (!button(ui, "do-" + std::string(row.kind), does)) return;
    const CaseId id = in.id;
    if (const auto refused = demo.does(id, move, data)) {
      show_toast(ui, {.key = "refused", .text = refusal_words(ui, *refused), .mark = Mark::none});
    } else {
      forget(screen, *demo.training().find(id));
    }
    ui.wake_after(0);
  });
}

/// What brings the case on comes before what ends it or only notes something.
bool is_aside(Move move) {
  constexpr Move aside[] = {Move::withdraw,       Move::change_policy,   Move::invoice,        Move::redeem,
                            Move::record_payment, Move::remove,          Move::find_duplicate, Move::note_activity,
                            Move::warn_inactive,  Move::end_credentials, Move::change_courses, Move::pin_comment};
  return std::find(std::begin(aside), std::end(aside), move) != std::end(aside);
}

}  // namespace

void draw_demo_moves(ScreenContext& screen, Demo& demo, const TrainingCase& in) {
  Ui& ui = screen.ui;
  const CaseId id = in.id;
  std::vector<Move> possible = moves_of(demo.training(), in, demo.as());
  std::stable_partition(possible.begin(), possible.end(), [](Move move) { return !is_aside(move); });
  heading(ui, ui.t("demo.moves", {{"who", demo.name_of_person(demo.as())}}));
  if (possible.empty()) return paragraph(ui, ui.t("demo.no-moves"), {.tone = Tone::secondary});
  grid(ui, "moves", {.weights = {1, 1}, .gap = 16, .row_gap = 16}, [&] {
    for (const Move move : possible) {
      const TrainingCase* now = demo.training().find(id);
      cell(ui, [&] { draw_move(screen, demo, *now, move, move == possible.front() && !is_aside(move)); });
    }
  });
}

}  // namespace rehearsal
