#include "core/training/chart.hpp"

#include <algorithm>
#include <array>

namespace rehearsal {
namespace {

std::string word(const Texts& texts, const char* group, std::string_view name) {
  return texts.t("workflow." + std::string(group) + "." + std::string(name));
}
std::string word(const Texts& texts, TrainingStage stage) {
  return word(texts, "stage", name_of(stage));
}
std::string word(const Texts& texts, const MoveRow& row) {
  return word(texts, "move", row.kind);
}

template <class Items, class Say>
std::string listed(const Items& items, Say say) {
  std::string text;
  for (const auto& each : items) text += (text.empty() ? "" : ", ") + say(each);
  return text;
}

std::string who(const Texts& texts, const MoveRow& row) {
  return listed(row.roles, [&](Role role) { return word(texts, "role", name_of(role)); });
}

std::string data_of(const MoveRow& row) {
  std::string text = listed(row.required, [](std::string_view key) { return "`" + std::string(key) + "`"; });
  for (const std::string_view key : row.optional) text += (text.empty() ? "(`" : " (`") + std::string(key) + "`)";
  return text;
}

bool starts_at(const MoveRow& row, TrainingStage stage) {
  return std::find(row.from.begin(), row.from.end(), stage) != row.from.end();
}

/// Withdrawing is possible from almost everywhere: its arrows would hide the others.
std::string diagram(const Texts& texts) {
  std::string text = "```mermaid\nstateDiagram-v2\n";
  for (int at = 1; at < stage_count; ++at) {
    const auto stage = static_cast<TrainingStage>(at);
    text += "  " + std::string(name_of(stage)) + ": " + word(texts, stage) + "\n";
  }
  for (const MoveRow& row : moves()) {
    if (row.move == Move::withdraw) continue;
    for (const TrainingStage from : row.from) {
      for (const TrainingStage to : goals(row, from)) {
        if (to == from) continue;
        const std::string begin = from == TrainingStage::none ? "[*]" : std::string(name_of(from));
        text += "  " + begin + " --> " + std::string(name_of(to)) + ": " + word(texts, row) + "\n";
      }
    }
  }
  return text + "```\n";
}

std::string stage_part(const Texts& texts, TrainingStage stage) {
  std::string text = "\n### " + word(texts, stage) + " (`" + std::string(name_of(stage)) + "`)\n\n";
  std::string rows;
  for (const MoveRow& row : moves()) {
    if (!starts_at(row, stage)) continue;
    const auto to = goals(row, stage);
    const bool stays = to.size() == 1 && to.front() == stage;
    const std::string leads = stays ? "stays" : listed(to, [&](TrainingStage each) { return word(texts, each); });
    rows += "| " + word(texts, row) + " | " + who(texts, row) + " | " + leads + " |\n";
  }
  if (rows.empty()) return text + "The end: nothing more can happen to this case.\n";
  return text + "| move | who | leads to |\n|---|---|---|\n" + rows;
}

std::string move_part(const Texts& texts, const MoveRow& row) {
  std::string text = "\n### " + word(texts, row) + "\n\n`" + std::string(row.kind) + "`, by " + who(texts, row);
  const std::string data = data_of(row);
  text += data.empty() ? ". No data but the day.\n" : ". Data: " + data + ".\n";
  for (const std::string_view reason : row.reasons) {
    text += "- `" + std::string(reason) + "`: " + texts.t(reason) + "\n";
  }
  return text;
}

constexpr std::array always = {not_your_role, not_your_agency, own_case,      not_now,
                               no_such_case,  bad_fact,        policy_missing};

}  // namespace

std::vector<TrainingStage> goals(const MoveRow& row, TrainingStage from) {
  switch (row.goes) {
    case Goes::stays:
      return {from};
    case Goes::to:
      return {row.target};
    case Goes::by_steps:
      if (row.move == Move::attest && from != TrainingStage::learning) return {from};
      return {TrainingStage::learning, TrainingStage::ready};
    case Goes::by_outcome:
      return {TrainingStage::ready, TrainingStage::session, TrainingStage::walkthrough, TrainingStage::learning};
    case Goes::by_policy:
      return {TrainingStage::registered, TrainingStage::waitlisted};
    case Goes::by_ticket:
      break;
  }
  return {TrainingStage::accepted, TrainingStage::approval};
}

std::string workflow_document(const Texts& texts) {
  std::string text =
      "# The workflow\n\n"
      "Generated from the tables in `core/training/moves_*.cpp` by `rehearsal workflow`; a test fails when it is not "
      "what "
      "they say.\n"
      "The same judgement (`judge`) refuses a move that somebody tries and ignores, with the reason, one that arrives "
      "from elsewhere.\n\n";
  text += diagram(texts);
  text +=
      "\nWithdrawing leads from every open stage to `closed`. A second decision about one submission, made where the "
      "first had not\n"
      "arrived, leads to `disputed` when the two differ.\n\n## Stages\n";
  for (int at = 0; at < stage_count; ++at) text += stage_part(texts, static_cast<TrainingStage>(at));
  text += "\n## Moves\n\nWhy not, of every move:\n\n";
  for (const std::string_view reason : always) text += "- `" + std::string(reason) + "`: " + texts.t(reason) + "\n";
  for (const MoveRow& row : moves()) text += move_part(texts, row);
  return text;
}

}  // namespace rehearsal
