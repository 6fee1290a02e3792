#include <chrono>
#include <ctime>

#include "core/cli/case_content.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/snapshots.hpp"
#include "core/log/command_list.hpp"

namespace rehearsal::cli {
namespace {

std::string now() {
  const std::time_t seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
  constexpr std::size_t room = sizeof "2026-11-24T09:00:00Z";
  std::string text(room, '\0');
  text.resize(std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%SZ", std::gmtime(&seconds)));
  return text;
}

Result<Actor> actor_from(const Arguments& arguments) {
  const Actor actor{arguments.get("--person", "learner"), arguments.get("--device", "desk"),
                    arguments.get("--at", now()), arguments.get("--case", "c1")};
  for (const char* option : {"--person", "--device", "--case"}) {
    if (arguments.has(option) && !is_id(arguments.get(option)))
      return Failure{Fault::malformed, "cli.bad-id", "", {{"option", option}, {"value", arguments.get(option)}}};
  }
  return actor;
}

/// What the list goes on from: nothing, or the snapshot that --on names.
Result<Log> log_before(const Arguments& arguments) {
  if (!arguments.has("--on")) return Log();
  auto before = snapshot_in(arguments.get("--on"));
  if (!before) return before.failure();
  return before->log;
}

std::string written(const CommandRun& run, const Actor& actor) {
  Snapshot snapshot;
  snapshot.head = {"practice", actor.person, actor.device, run.log.last_sequence(actor.device), "1"};
  snapshot.log = run.log;
  return write_snapshot(snapshot) + "\n";
}

}  // namespace

Result<int> play(Program& program) {
  const Arguments& arguments = program.arguments;
  const std::string file = arguments.files.front(), out = arguments.get("-o");
  if (out.empty()) {
    const std::string usage(command_named("play")->usage);
    return Failure{Fault::malformed, "cli.option-missing", "", {{"option", "-o"}, {"usage", usage}}};
  }
  auto content = content_for(program);
  if (!content) return content.failure();
  if (auto scenario = pack_of_option(content.value(), program, "--scenario", "scenario"); !scenario)
    return scenario.failure();
  const auto actor = actor_from(arguments);
  if (!actor) return actor.failure();
  auto text = read_file(file);
  if (!text) return text.failure();
  auto lines = command_lines_from(*text);
  if (!lines) return in_file(lines.failure(), file);
  auto before = log_before(arguments);
  if (!before) return before.failure();
  CommandRun run = run_on(std::move(before).value(), content->packs, *actor);
  if (const auto done = run_commands(run, *lines, content->packs, *actor); !done) return in_file(done.failure(), file);
  if (auto failure = write_file(out, written(run, *actor))) return *failure;
  print(out + ": " +
        program.texts.t("cli.entries",
                        {{"n", std::to_string(run.log.size())}, {"cases", std::to_string(run.state.cases.size())}}));
  return success;
}

}  // namespace rehearsal::cli
