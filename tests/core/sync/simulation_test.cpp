#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "tests/core/sync/simulation.hpp"

using namespace rehearsal;

namespace {

/// REHEARSAL_SYNC_SEED plays a failure again; REHEARSAL_SYNC_EDITS=1000000 is the long run.
long from_environment(const char* name, long otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::atol(text);
}

/// Sanitizers make each edit about ten times as dear: they see the same disasters with fewer. The suite `wasm` plays
/// all.
#if defined(__SANITIZE_ADDRESS__)
constexpr int usual_edits = 12000;
#else
constexpr int usual_edits = 50000;
#endif

SimulationSettings settings_for(int edits) {
  SimulationSettings settings;
  settings.seed = static_cast<std::uint64_t>(from_environment("REHEARSAL_SYNC_SEED", 20261124));
  settings.edits = edits;
  settings.duration = edits * Millis{18};
  return settings;
}

void check(Simulation& simulation) {
  simulation.run();
  const std::string report = simulation.report();
  CAPTURE(report);
  CHECK(simulation.lost() == 0);
  CHECK(simulation.lost_for_newcomer() == 0);
}

}  // namespace

TEST_CASE("eight devices of four people in a hostile world end equal, and no accepted edit is lost") {
  SimulationSettings settings = settings_for(static_cast<int>(from_environment("REHEARSAL_SYNC_EDITS", usual_edits)));
  Simulation simulation(settings);
  simulation.run();
  const std::string report = simulation.report();
  MESSAGE(report);
  CHECK(simulation.accepted() == settings.edits);
  CHECK(simulation.clones > 0);
  CHECK(simulation.restarts > 0);
  CHECK(simulation.backups > 0);
  CHECK(simulation.set_backs > 0);
  CHECK(simulation.lost() == 0);
  CHECK(simulation.lost_for_newcomer() == 0);
}

TEST_CASE("the same in shorter lives with other luck") {
  SimulationSettings settings = settings_for(3000);
  for (std::uint64_t more = 1; more <= 4; ++more) {
    ++settings.seed;
    Simulation simulation(settings);
    check(simulation);
    CHECK(simulation.backups > 0);
  }
}

TEST_CASE("the same on a server that ignores every condition") {
  SimulationSettings settings = settings_for(2000);
  settings.duration = 240000;
  settings.create = settings.update = Guard::ignored;
  settings.restart_at_end = true;
  Simulation simulation(settings);
  check(simulation);
}

TEST_CASE("the same on a server that refuses every condition and whose tags are too coarse") {
  SimulationSettings settings = settings_for(2000);
  settings.duration = 240000;
  settings.create = settings.update = Guard::refused;
  settings.coarse_tags = true;
  settings.folder_tags = false;
  settings.restart_at_end = true;
  Simulation simulation(settings);
  check(simulation);
}

TEST_CASE("the same on a server that shows bodies half written, and sometimes keeps them so") {
  SimulationSettings settings = settings_for(2000);
  settings.duration = 240000;
  settings.world.torn = 100;
  settings.world.cut_up = 20;
  settings.restart_at_end = true;
  Simulation simulation(settings);
  check(simulation);
}
