#include "core/cli/case_content.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/record_text.hpp"
#include "core/cli/signed_text.hpp"
#include "core/cli/snapshots.hpp"
#include "core/grading/attempt.hpp"

namespace rehearsal::cli {
namespace {

/// What is looked at.
struct Shown {
  const Program& program;
  const Snapshot& snapshot;
  const State& state;
  const Packs& packs;
};

std::optional<SignedThen> signed_of(const Shown& shown, const CaseState& in, int attempt) {
  return signed_then(in, attempt,
                     grade_attempt(in, attempt, shown.snapshot.log, shown.packs, shown.packs.key(in.scenario)));
}

Json attempts_json(const Shown& shown, const CaseState& in) {
  Json all = Json::array();
  for (const Attempt& attempt : in.attempts) {
    all.push_back({{"attempt", attempt.number}, {"day", attempt.on.iso()}});
    const auto then = signed_of(shown, in, attempt.number);
    if (then) all.back()["signed"] = signed_json(*then, shown.program.texts);
  }
  return all;
}

Json case_json(const Shown& shown, const CaseState& in) {
  return {{"case", in.id},
          {"learner", in.learner},
          {"scenario", in.scenario},
          {"mode", in.mode},
          {"policy", in.policy},
          {"standards", in.standards},
          {"generation", in.generation},
          {"replaced", in.replaced},
          {"day", in.site.today.iso()},
          {"attempts", attempts_json(shown, in)},
          {"unknown", in.unknown.size()},
          {"record", record_json(in.site)}};
}

void show_json(const Shown& shown) {
  const auto& [program, snapshot, state, packs] = shown;
  const SnapshotHead& head = snapshot.head;
  Json json = {
      {"space", head.space}, {"person", head.person},          {"device", head.device},          {"rev", head.rev},
      {"epoch", head.epoch}, {"entries", snapshot.log.size()}, {"hash_fits", snapshot.hash_fits}};
  json["set_aside"] = Json::array();
  for (const Failure& failure : snapshot.set_aside) json["set_aside"].push_back(line_of(program.texts, failure));
  json["cases"] = Json::array();
  for (const auto& [id, in] : state.cases) json["cases"].push_back(case_json(shown, in));
  print(canonical(json));
}

void show_case(const Shown& shown, const CaseState& in) {
  const Texts& texts = shown.program.texts;
  print();
  print(texts.t("cli.case", {{"case", in.id},
                             {"scenario", in.scenario},
                             {"learner", in.learner},
                             {"mode", in.mode},
                             {"generation", std::to_string(in.generation)},
                             {"day", in.site.today.iso()}}));
  if (in.replaced) print("  " + texts.t("cli.replaced"));
  if (!in.unknown.empty()) print("  " + texts.t("cli.unknown-entries", {{"n", std::to_string(in.unknown.size())}}));
  for (const Attempt& attempt : in.attempts) {
    print("  " + texts.t("cli.attempt", {{"n", std::to_string(attempt.number)}, {"day", attempt.on.iso()}}));
    const auto then = signed_of(shown, in, attempt.number);
    if (!then) continue;
    for (const std::string& line : signed_text(*then, texts)) print("    " + line);
  }
  for (const std::string& line : record_text(in.site, shown.packs.standards(in.standards), texts)) print("  " + line);
}

void show_text(const Shown& shown) {
  const auto& [program, snapshot, state, packs] = shown;
  const Texts& texts = program.texts;
  const SnapshotHead& head = snapshot.head;
  print(program.arguments.files.front() + ": " +
        texts.t("cli.written-by", {{"person", head.person},
                                   {"device", head.device},
                                   {"space", head.space},
                                   {"rev", std::to_string(head.rev)}}));
  print(texts.t("cli.entries",
                {{"n", std::to_string(snapshot.log.size())}, {"cases", std::to_string(state.cases.size())}}));
  if (!snapshot.hash_fits) print(texts.t("cli.hash-differs"));
  if (!snapshot.set_aside.empty()) print(texts.t("cli.set-aside", {{"n", std::to_string(snapshot.set_aside.size())}}));
  for (const Failure& failure : snapshot.set_aside) print("  " + line_of(texts, failure));
  for (const auto& [id, in] : state.cases) show_case(shown, in);
}

}  // namespace

Result<int> show(Program& program) {
  auto snapshot = snapshot_in(program.arguments.files.front());
  if (!snapshot) return snapshot.failure();
  // A snapshot can be looked at without packs: then codes stand as they are stored.
  auto content = content_for(program);
  if (!content && program.arguments.has("--packs")) return content.failure();
  const Content none;
  const Packs& packs = content ? content->packs : none.packs;
  const State state = replay(snapshot->log.in_order(), packs);
  if (program.arguments.has("--json"))
    show_json({program, *snapshot, state, packs});
  else
    show_text({program, *snapshot, state, packs});
  return success;
}

}  // namespace rehearsal::cli
