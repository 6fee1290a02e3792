#include <algorithm>
#include <iterator>
#include <optional>

#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/snapshots.hpp"

namespace rehearsal::cli {
namespace {

constexpr const char* set_aside = "set-aside";

/// Who wrote the union: whoever wrote all of it, and nobody otherwise. So the order of the files cannot matter.
SnapshotHead common_head(const SnapshotHead& a, const SnapshotHead& b) {
  const auto same = [](const auto& one, const auto& other) {
    return one == other ? one : std::decay_t<decltype(one)>();
  };
  return {same(a.space, b.space), same(a.person, b.person), same(a.device, b.device), same(a.rev, b.rev),
          same(a.epoch, b.epoch)};
}

Json sorted_union(const Json& a, const Json& b) {
  std::vector<std::string> texts;
  for (const Json* list : {&a, &b}) {
    if (!list->is_array()) continue;
    for (const Json& item : *list) texts.push_back(canonical(item));
  }
  std::sort(texts.begin(), texts.end());
  texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
  Json all = Json::array();
  for (const std::string& text : texts) all.push_back(Json::parse(text));
  return all;
}

/// Members that this version does not know are kept; of two that differ the one whose text sorts first, as with events.
void join_extra(Json& into, const Json& from) {
  if (!into.is_object()) into = Json::object();
  if (!from.is_object()) return;
  for (const auto& [member, value] : from.items()) {
    const auto found = into.find(member);
    if (member == set_aside) {
      into[member] = sorted_union(found == into.end() ? Json() : *found, value);
    } else if (found == into.end() || canonical(value) < canonical(*found)) {
      into[member] = value;
    }
  }
}

/// `space` is the one that the files before this one are of; "" while none has said.
std::optional<Failure> does_not_fit(std::string& space, const Snapshot& one, const std::string& file) {
  if (!one.hash_fits) return Failure{Fault::damaged, "cli.hash-differs", file, {}};
  if (space.empty()) space = one.head.space;
  if (one.head.space.empty() || one.head.space == space) return std::nullopt;
  return Failure{Fault::refused, "cli.other-space", file, {{"space", one.head.space}, {"other", space}}};
}

void join(const Program& program, Snapshot& all, const Snapshot& one, const std::string& file) {
  for (const EventId& id : contradictions(all.log, one.log))
    complain(program, {Fault::damaged, "cli.contradiction", file, {{"id", id.text()}}});
  all.head = common_head(all.head, one.head);
  all.log = merged(all.log, one.log);
  join_extra(all.extra, one.extra);
}

}  // namespace

Result<int> merge(Program& program) {
  const std::string out = program.arguments.get("-o");
  if (out.empty()) {
    const std::string usage(command_named("merge")->usage);
    return Failure{Fault::malformed, "cli.option-missing", "", {{"option", "-o"}, {"usage", usage}}};
  }
  std::optional<Snapshot> all;
  std::string space;
  bool refused = false;
  for (const std::string& file : program.arguments.files) {
    auto one = snapshot_in(file);
    const auto wrong = one ? does_not_fit(space, *one, file) : one.failure();
    if (wrong) complain(program, *wrong);
    refused = refused || wrong.has_value();
    if (wrong) continue;
    for (const Failure& doubt : doubts_about(*one, file)) complain(program, doubt);
    if (!all) all = *one;
    join(program, *all, *one, file);
  }
  if (refused || !all) return bad_input;
  if (auto failure = write_file(out, write_snapshot(*all) + "\n")) return *failure;
  print(program.texts.t("cli.merged", {{"files", std::to_string(program.arguments.files.size())},
                                       {"entries", std::to_string(all->log.size())},
                                       {"out", out}}));
  return success;
}

}  // namespace rehearsal::cli
