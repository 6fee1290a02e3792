#include "core/log/command_list.hpp"

#include <algorithm>
#include <utility>

#include "core/base/text.hpp"
#include "core/log/command_json.hpp"

namespace rehearsal {
namespace {

std::string place_of(std::size_t index, const Json& line) {
  const std::string place = "line " + std::to_string(index + 1);
  const auto id = line.is_object() ? line.find("id") : line.end();
  return line.is_object() && id != line.end() && id->is_string() ? place + " (" + id->get<std::string>() + ")" : place;
}

/// "$t" to the entity's id; anything else stays.
std::optional<Failure> resolve(Json& value, const std::map<std::string, EntityId>& names, const std::string& where) {
  if (!value.is_string() || !value.get_ref<const std::string&>().starts_with('$')) return std::nullopt;
  const auto found = names.find(value.get<std::string>().substr(1));
  if (found == names.end()) return Failure{Fault::not_found, "command.unknown-name", where, {{"name", value}}};
  value = found->second;
  return std::nullopt;
}

std::optional<Failure> resolve_names(Json& line, std::map<std::string, EntityId> names, const std::string& where) {
  for (const char* member : {"entity", "parent", "value"}) {
    if (!line.contains(member)) continue;
    if (auto unknown = resolve(line[member], names, where + "/" + member)) return unknown;
  }
  if (line.contains("commands") && line["commands"].is_array()) {
    for (Json& each : line["commands"]) {
      if (auto unknown = resolve_names(each, names, where + "/commands")) return unknown;
      // What a command of the same press makes has no id yet: its name stays for decide().
      if (each.is_object() && each.contains("as") && each["as"].is_string())
        names[each["as"].get<std::string>()] = "$" + each["as"].get<std::string>();
    }
  }
  if (!line.contains("fields") || !line["fields"].is_object()) return std::nullopt;
  for (const auto& [field, value] : line["fields"].items()) {
    if (auto unknown = resolve(value, names, where + "/fields/" + field)) return unknown;
  }
  return std::nullopt;
}

/// Takes a member that belongs to the list, not to the command.
Result<std::string> taken(Json& line, const char* member, const std::string& where) {
  JsonReader read(line, where);
  std::string value = read.text_or(member, "");
  if (!read.ok()) return read.failure();
  line.erase(member);
  return value;
}

/// "c1" to "c1.2", "c1.2" to "c1.3".
CaseId successor(const State& state, const CaseId& old) {
  const auto found = state.cases.find(old);
  const int generation = found == state.cases.end() ? 1 : found->second.generation;
  const std::string ending = "." + std::to_string(generation);
  const CaseId stem = old.ends_with(ending) ? old.substr(0, old.size() - ending.size()) : old;
  return stem + "." + std::to_string(generation + 1);
}

/// Names given within a press are good for later lines too.
void keep_names(CommandRun& run, const Command& command, const std::vector<Event>& events) {
  const auto* together = std::get_if<Together>(&command);
  if (together == nullptr) return;
  auto event = events.begin();
  for (const auto& each : together->commands) {
    const auto* create = std::get_if<Create>(&each);
    if (create == nullptr) continue;
    event = std::find_if(event, events.end(),
                         [](const Event& one) { return std::holds_alternative<RecordCreated>(one.payload); });
    if (event == events.end()) return;
    if (!create->as.empty()) run.names[create->as] = event->id.text();
    ++event;
  }
}

std::optional<Failure> carry_out(CommandRun& run, Command command, const std::string& as, const Packs& packs,
                                 Actor actor) {
  actor.in = run.in;
  if (auto* reset = std::get_if<ResetCase>(&command)) {
    if (reset->old.empty()) reset->old = run.in;
    actor.in = successor(run.state, reset->old);
  }
  const bool personal = in_no_case(command);
  if (personal) actor.in.clear();
  auto events = decide(run.state, run.log, packs, actor, command);
  if (!events) return events.failure();
  for (const Event& event : *events) {
    evolve(run.state, event, packs);
    if (!as.empty() && event.id == events->front().id) run.names[as] = event.id.text();
    run.log.add(event);
  }
  keep_names(run, command, *events);
  if (!personal) run.in = actor.in;
  return std::nullopt;
}

std::optional<Failure> run_line(CommandRun& run, Json line, const std::string& where, const Packs& packs,
                                const Actor& actor) {
  const auto id = taken(line, "id", where);
  if (!id) return id.failure();
  const auto as = taken(line, "as", where);
  if (!as) return as.failure();
  if (auto unknown = resolve_names(line, run.names, where)) return unknown;
  auto command = command_from(line, where);
  if (!command) return command.failure();
  auto failure = carry_out(run, std::move(command).value(), *as, packs, actor);
  if (failure) failure->where = failure->where.empty() ? where : where + "/" + failure->where;
  return failure;
}

}  // namespace

CommandRun run_on(Log log, const Packs& packs, const Actor& actor) {
  CommandRun run;
  run.log = std::move(log);
  run.state = replay(run.log.in_order(), packs);
  run.in = actor.in;
  return run;
}

Result<std::size_t> run_commands(CommandRun& run, const std::vector<Json>& lines, const Packs& packs,
                                 const Actor& actor) {
  if (run.in.empty()) run.in = actor.in;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].is_null()) continue;
    if (auto failure = run_line(run, lines[i], place_of(i, lines[i]), packs, actor)) return *failure;
  }
  return lines.size();
}

Result<std::vector<Json>> command_lines_from(std::string_view text) {
  std::vector<Json> lines;
  for (const std::string& raw : split(text, '\n')) {
    const std::string line = trimmed(raw);
    if (line.empty() || line.front() == '#') {
      lines.emplace_back();
      continue;
    }
    auto json = parse_json(line);
    if (!json) {
      Failure failure = json.failure();
      failure.where = "line " + std::to_string(lines.size() + 1) +
                      (failure.where.empty() ? "" : " of the list, in it " + failure.where);
      return failure;
    }
    lines.push_back(std::move(json).value());
  }
  return lines;
}

}  // namespace rehearsal
