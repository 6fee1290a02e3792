// Measures grading one full record and replaying a long log; budgets: 1 ms and 100 ms as wasm (README.md).
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <sstream>

#include "core/grading/report.hpp"
#include "core/log/command_list.hpp"

namespace rehearsal {
namespace {

constexpr std::size_t long_log = 10'000;

template <class T>
T needed(Result<T> result) {
  if (result) return std::move(result).value();
  std::fprintf(stderr, "%s\n", to_line(result.failure()).c_str());
  std::exit(1);
}

std::string text_of(const std::string& path) {
  std::ifstream file(std::string(REHEARSAL_SOURCE_DIR) + "/" + path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

Packs loaded() {
  Packs packs;
  for (const char* name :
       {"standards/fy2026.json", "standards/local.json", "forms/fy2026.json", "scenarios/population.json",
        "policies/seed.json", "rules/catalogue.json", "scenarios/es.boyd.json", "scenarios/es.boyd.key.json"}) {
    needed(packs.add(name, text_of(std::string("public/") + name)));
  }
  return packs;
}

/// The reference solution, entered as this case on top of the run.
void enter(CommandRun& run, const Packs& packs, const std::string& in) {
  static const auto lines = needed(command_lines_from(text_of("tests/core/cases/es.boyd.solution.jsonl")));
  run.in = in;
  needed(run_commands(run, lines, packs, {"learner", "desk", "2026-11-24T09:00:00Z", in}));
}

/// One person's case in which a field is changed again and again.
CommandRun one_long_case(const Packs& packs) {
  CommandRun run = run_on({}, packs, {"learner", "desk", "2026-11-24T09:00:00Z", "c1"});
  enter(run, packs, "c1");
  const EntityId client = run.names.at("t");
  std::vector<Json> edits;
  for (std::size_t n = run.log.size(); n < long_log; ++n) {
    edits.push_back({{"do", "answer"}, {"entity", client}, {"field", "MiddleName"}, {"value", std::to_string(n)}});
  }
  needed(run_commands(run, edits, packs, {"learner", "desk", "2026-11-24T09:00:00Z", "c1"}));
  return run;
}

/// A trainer's desk: the full record again and again, each a case of its own.
CommandRun many_cases(const Packs& packs) {
  CommandRun run;
  for (int n = 1; run.log.size() < long_log; ++n) enter(run, packs, "c" + std::to_string(n));
  return run;
}

long long median_us(int times, const std::function<void()>& work) {
  using Clock = std::chrono::steady_clock;
  std::vector<long long> taken;
  for (int n = 0; n < times; ++n) {
    const auto start = Clock::now();
    work();
    taken.push_back(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count());
  }
  std::nth_element(taken.begin(), taken.begin() + times / 2, taken.end());
  return taken[static_cast<std::size_t>(times) / 2];
}

void grade_full_record(const Packs& packs) {
  CommandRun run = run_on({}, packs, {"learner", "desk", "2026-11-24T09:00:00Z", "c1"});
  enter(run, packs, "c1");
  const CaseState& state = run.state.cases.at("c1");
  const Key* key = packs.key("es.boyd");
  std::size_t findings = 0;
  const auto us = median_us(301, [&] { findings += needed(grade(state, packs, key)).findings.size(); });
  std::printf("grading one full record: %lld us (median of 301; %zu findings)\n", us, findings);
}

void replay_log(const char* what, const CommandRun& run, const Packs& packs) {
  const auto events = run.log.in_order();
  std::size_t cases = 0;
  const auto us = median_us(11, [&] { cases = replay(events, packs).cases.size(); });
  std::printf("replaying %zu events, %s: %lld us (median of 11; %zu cases)\n", events.size(), what, us, cases);
}

}  // namespace
}  // namespace rehearsal

int main() {
  const rehearsal::Packs packs = rehearsal::loaded();
  rehearsal::grade_full_record(packs);
  rehearsal::replay_log("one case", rehearsal::one_long_case(packs), packs);
  rehearsal::replay_log("full records", rehearsal::many_cases(packs), packs);
  return 0;
}
