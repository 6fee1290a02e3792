#include "tests/shell/support/entered.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "core/log/command_list.hpp"
#include "core/log/snapshot.hpp"
#include "tests/core/case_lists.hpp"

namespace rehearsal {
namespace {

std::vector<Json> lines_of(const Entered::Options& options) {
  auto lines = tests::command_lines("tests/core/cases/" + options.scenario + ".solution.jsonl");
  for (const tests::Mistake& one : tests::mistakes()) {
    if (one.name == options.mistake) lines = tests::with_edits(lines, one.edits);
  }
  for (Json& line : lines) {
    if (line.at("do") == "start") line["mode"] = options.mode;
  }
  const auto last =
      std::find_if(lines.begin(), lines.end(), [&](const Json& line) { return line.value("id", "") == options.up_to; });
  if (last != lines.end()) lines.erase(last + 1, lines.end());
  return lines;
}

}  // namespace

HttpResponse public_file_assessed(const HttpRequest& request) {
  HttpResponse file = public_file(request);
  const std::string guided = "\"modes\": [\"guided\"]";
  const std::size_t at = request.url.ends_with("es.boyd.json") ? file.body.find(guided) : std::string::npos;
  if (at != std::string::npos) file.body.replace(at, guided.size(), "\"modes\": [\"guided\", \"assessed\"]");
  return file;
}

Entered::Entered(const Options& options)
    : stage(disk, {.width = options.width, .route = "/trust", .server = public_file_assessed}) {
  const Actor actor{PersonId("learner"), DeviceId("desk"), "2026-11-24T09:00:00Z", CaseId("c1")};
  CommandRun run = run_on({}, stage.work().packs(), actor);
  const auto done = run_commands(run, lines_of(options), stage.work().packs(), actor);
  REQUIRE_MESSAGE(done, (done ? std::string() : to_line(done.failure())));
  stage.host.file_name = "copy.json";
  Snapshot copy;
  copy.head.person = actor.person;
  copy.head.device = actor.device;
  copy.log = run.log;
  stage.host.file_bytes = write_snapshot(copy);
  REQUIRE(stage.click(AriaRole::button, "Open a copy"));
  REQUIRE(stage.click(AriaRole::button, "Add"));
  REQUIRE(stage.work().find_case(CaseId("c1")) != nullptr);
}

const Entity& Entered::own(Kind kind) {
  const auto all = in().site.of_kind(kind);
  const auto found = std::find_if(all.rbegin(), all.rend(), [](const Entity* one) { return !one->seeded; });
  REQUIRE(found != all.rend());
  return **found;
}

void Entered::open(const std::string& tab, const std::string& part) {
  stage.visit(to_text(client_route(CaseId("c1"), own(Kind::client).id, tab, part)));
}

bool Entered::act(const Command& command) {
  const bool done = !stage.work().act(CaseId("c1"), command);
  stage.settle();
  return done;
}

}  // namespace rehearsal
