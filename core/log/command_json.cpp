#include "core/log/command_json.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

// --- to JSON: one overload a command ---

Json json_of(const StartCase& c) {
  return {{"do", "start"}, {"scenario", c.scenario}, {"mode", c.mode}, {"policy", c.policy}};
}
Json json_of(const GoToDay& c) {
  return {{"do", "day"}, {"day", c.day.iso()}};
}
Json json_of(const Search& c) {
  return {{"do", "search"}, {"name", c.name}, {"ssn", c.ssn}, {"birth", c.birth}};
}
Json json_of(const Open& c) {
  return {{"do", "open"}, {"entity", c.entity}};
}
Json json_of(const SetMode& c) {
  return {{"do", "mode"}, {"mode", c.mode}, {"value", c.value}};
}
Json json_of(const Create& c) {
  Json json = {{"do", "create"}, {"kind", name_of(c.kind)}, {"fields", c.fields}};
  if (!c.parent.empty()) json["parent"] = c.parent;
  if (!c.as.empty()) json["as"] = c.as;
  return json;
}
Json json_of(const AnswerField& c) {
  return {{"do", "answer"}, {"entity", c.entity}, {"field", c.field}, {"value", c.value}};
}
Json json_of(const Remove& c) {
  return {{"do", "remove"}, {"entity", c.entity}};
}
Json json_of(const Together& c) {
  Json commands = Json::array();
  for (const auto& each : c.commands)
    commands.push_back(std::visit([](const auto& one) { return json_of(one); }, each));
  return {{"do", "together"}, {"commands", commands}};
}
Json json_of(const Undo&) {
  return {{"do", "undo"}};
}
Json json_of(const Redo&) {
  return {{"do", "redo"}};
}
Json json_of(const Submit&) {
  return {{"do", "submit"}};
}
Json json_of(const SignReport& c) {
  return {{"do", "sign"}, {"attempt", c.attempt}, {"outcome", c.outcome}, {"reason", c.reason}};
}
Json json_of(const ResetCase& c) {
  return {{"do", "reset"}, {"old", c.old}};
}

Json json_of(const AttachPractice& c) {
  return {{"do", "attach"}, {"was", c.was}};
}

Json json_of(const MakeMove& c) {
  return {{"do", "move"}, {"kind", row_of(c.fact.move).kind}, {"data", c.fact.data}};
}

// --- from JSON: one reader a command ---

Command start(JsonReader& read) {
  StartCase command{read.text("scenario"), read.text("mode")};
  command.policy = read.text_or("policy", command.policy);
  return command;
}
Command day(JsonReader& read) {
  const auto day = Date::from_iso(read.text("day"));
  if (!day) read.fail("day", "event.no-such-day");
  return GoToDay{day.value_or(Date())};
}
Command search(JsonReader& read) {
  return Search{read.text_or("name", ""), read.text_or("ssn", ""), read.text_or("birth", "")};
}
Command open(JsonReader& read) {
  return Open{read.text("entity")};
}
Command mode(JsonReader& read) {
  return SetMode{read.text("mode"), read.text("value")};
}
Command create(JsonReader& read) {
  const auto kind = kind_from(read.text("kind"));
  if (!kind) read.fail("kind", "event.no-such-kind");
  Create command{kind.value_or(Kind::client), read.text_or("parent", ""), {}, read.text_or("as", "")};
  if (read.find("fields") == nullptr) return command;
  for (const auto& [field, value] : read.object("fields").items()) {
    if (!value.is_string()) read.fail(("fields/" + field).c_str(), "json.not-a-text");
    if (value.is_string()) command.fields[field] = value.get<std::string>();
  }
  return command;
}
Command answer(JsonReader& read) {
  return AnswerField{read.text("entity"), read.text("field"), read.text("value")};
}
Command remove(JsonReader& read) {
  return Remove{read.text("entity")};
}
Command together(JsonReader& read) {
  Together command;
  for (const Json& each : read.array("commands")) {
    const auto one = command_from(each, "commands");
    if (!one) {
      read.fail("commands", one.failure().text.c_str());
    } else if (const auto* made = std::get_if<Create>(&*one)) {
      command.commands.emplace_back(*made);
    } else if (const auto* answered = std::get_if<AnswerField>(&*one)) {
      command.commands.emplace_back(*answered);
    } else {
      read.fail("commands", "command.unknown");
    }
  }
  return command;
}
Command undo(JsonReader&) {
  return Undo{};
}
Command redo(JsonReader&) {
  return Redo{};
}
Command submit(JsonReader&) {
  return Submit{};
}
Command sign(JsonReader& read) {
  constexpr std::int64_t most = 1'000'000;
  const std::int64_t attempt = read.number("attempt");
  if (attempt < 1 || attempt > most) read.fail("attempt", "event.out-of-range");
  return SignReport{static_cast<int>(attempt), read.text("outcome"), read.text_or("reason", "")};
}
Command attach(JsonReader& read) {
  return AttachPractice{read.text("was")};
}
Command move(JsonReader& read) {
  const auto move = move_from(read.text("kind"));
  if (!move) read.fail("kind", "event.no-such-kind");
  MakeMove command{{move.value_or(Move::hire), {}}};
  for (const auto& [member, value] : read.object("data").items()) {
    if (!value.is_string()) read.fail(("data/" + member).c_str(), "json.not-a-text");
    if (value.is_string()) command.fact.data[member] = value.get<std::string>();
  }
  return command;
}
Command reset(JsonReader& read) {
  return ResetCase{read.text_or("old", "")};
}

struct CommandReader {
  std::string_view name;
  Command (*read)(JsonReader&);
  std::vector<std::string_view> members;
};

const std::array<CommandReader, 16>& readers() {
  static const std::array<CommandReader, 16> all = {{
      {"start", start, {"scenario", "mode", "policy"}},
      {"day", day, {"day"}},
      {"search", search, {"name", "ssn", "birth"}},
      {"open", open, {"entity"}},
      {"mode", mode, {"mode", "value"}},
      {"create", create, {"kind", "parent", "fields", "as"}},
      {"answer", answer, {"entity", "field", "value"}},
      {"remove", remove, {"entity"}},
      {"together", together, {"commands"}},
      {"undo", undo, {}},
      {"redo", redo, {}},
      {"submit", submit, {}},
      {"sign", sign, {"attempt", "outcome", "reason"}},
      {"reset", reset, {"old"}},
      {"attach", attach, {"was"}},
      {"move", move, {"kind", "data"}},
  }};
  return all;
}

}  // namespace

Json to_json(const Command& command) {
  return std::visit([](const auto& c) { return json_of(c); }, command);
}

Result<Command> command_from(const Json& json, const std::string& where) {
  JsonReader read(json, where);
  const std::string name = read.text("do");
  if (!read.ok()) return read.failure();
  const auto reader =
      std::find_if(readers().begin(), readers().end(), [&](const CommandReader& r) { return r.name == name; });
  if (reader == readers().end()) {
    return Failure{Fault::malformed, "command.unknown", where + "/do", {{"do", name}}};
  }
  for (const auto& [member, value] : json.items()) {
    const bool known =
        member == "do" || std::find(reader->members.begin(), reader->members.end(), member) != reader->members.end();
    if (!known) read.fail(member.c_str(), "command.unknown-member");
  }
  Command command = reader->read(read);
  if (!read.ok()) return read.failure();
  return command;
}

}  // namespace rehearsal
