#include "core/cli/commands.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace rehearsal::cli {
namespace {

constexpr std::size_t any_number = std::numeric_limits<std::size_t>::max();
constexpr Option packs{"--packs", true};
constexpr Option language{"--language", true};
constexpr Option json{"--json", false};
constexpr Option out{"-o", true};

constexpr std::array validate_options{packs, language};
constexpr std::array grade_options{packs,
                                   language,
                                   json,
                                   Option{"--scenario", true},
                                   Option{"--key", true},
                                   Option{"--policy", true},
                                   Option{"--attempt", true}};
constexpr std::array compare_options{packs, language, json};
constexpr std::array merge_options{out, language};
constexpr std::array check_csv_options{language, json, Option{"--limits", true}};
constexpr std::array show_options{packs, language, json};
constexpr std::array play_options{packs,
                                  language,
                                  out,
                                  Option{"--scenario", true},
                                  Option{"--on", true},
                                  Option{"--person", true},
                                  Option{"--device", true},
                                  Option{"--case", true},
                                  Option{"--at", true}};

constexpr std::array<CommandEntry, 11> commands{{
    {"validate", "rehearsal validate PACK...",
     "load packs, or all packs below a folder, as the app does; say of each whether it is good", validate_options, 1,
     any_number, validate},
    {"grade", "rehearsal grade --scenario S [--key K] [--policy P] [--attempt N] [--json] SNAPSHOT|FOLDER",
     "grade a snapshot, or all snapshots below a folder with statistics by rule", grade_options, 1, 1, grade},
    {"compare", "rehearsal compare [--json] REPORT REPORT",
     "say what a later report of the same record says otherwise than the one that was kept", compare_options, 2, 2,
     compare},
    {"merge", "rehearsal merge SNAPSHOT... -o OUT", "write the union of snapshots", merge_options, 1, any_number,
     merge},
    {"show", "rehearsal show [--json] SNAPSHOT", "say who wrote a snapshot, and what stands in its records",
     show_options, 1, 1, show},
    {"play", "rehearsal play [--scenario S] [--on SNAPSHOT] COMMANDS.jsonl -o SNAPSHOT",
     "carry out a list of commands and write what came of it", play_options, 1, 1, play},
    {"check-csv", "rehearsal check-csv [--json] [--limits EV-102=DAYS,...] FOLDER",
     "run the data quality checks over an HMIS CSV export (FY2026)", check_csv_options, 1, 1, check_csv},
    {"list-checks",
     "rehearsal list-checks",
     "the data quality checks, and which of them check-csv makes",
     {},
     0,
     0,
     list_checks},
    {"workflow",
     "rehearsal workflow",
     "the training process as docs/workflow.md has it: every state, move and reason",
     {},
     0,
     0,
     workflow},
    {"help", "rehearsal help", "this text", {}, 0, 0, help},
    {"version", "rehearsal --version", "the version of this program", {}, 0, 0, version},
}};

}  // namespace

std::span<const CommandEntry> all_commands() {
  return commands;
}

const CommandEntry* command_named(std::string_view name) {
  if (name == "--help" || name == "-h") name = "help";
  if (name == "--version") name = "version";
  const auto found = std::find_if(commands.begin(), commands.end(), [&](const auto& one) { return one.name == name; });
  return found == commands.end() ? nullptr : &*found;
}

}  // namespace rehearsal::cli
