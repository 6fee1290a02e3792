#include "core/log/decide.hpp"

#include <algorithm>
#include <utility>

#include "core/log/decide_parts.hpp"
#include "core/log/payload_json.hpp"
#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

/// Gives the payloads ids and clocks. The first one's id is what the others of the command name in `with`.
std::vector<Event> enveloped(const Log& log, const Actor& actor, std::vector<Payload> payloads) {
  std::vector<Event> events;
  std::uint64_t sequence = log.last_sequence(actor.device);
  std::uint64_t clock = log.clock();
  for (Payload& payload : payloads) {
    clock = std::min(clock + 1, max_clock);
    Event& event = events.emplace_back();
    event.id = {actor.device, ++sequence};
    event.clock = clock;
    event.at = actor.at;
    event.by = actor.person;
    event.in = actor.in;
    event.payload = std::move(payload);
    event.kind = kind_name(event.payload);
  }
  return events;
}

void join(Payload& payload, const std::string& with) {
  if (auto* created = std::get_if<RecordCreated>(&payload)) created->with = with;
  if (auto* answered = std::get_if<RecordAnswered>(&payload)) answered->with = with;
  if (auto* removed = std::get_if<RecordRemoved>(&payload)) removed->with = with;
  if (auto* report = std::get_if<AttemptReport>(&payload)) report->with = with;
}

/// A later part of a Create answers in the entity that its first part makes, whose id is known only now.
void name_new_entity(Payload& payload, const EntityId& id) {
  if (auto* answered = std::get_if<RecordAnswered>(&payload); answered != nullptr && answered->entity.empty()) {
    answered->entity = id;
  }
}

std::optional<Failure> unfit_actor(const Log& log, const Actor& actor, const Command& command, std::size_t events) {
  const bool placed = in_no_case(command) ? actor.in.empty() : is_id(actor.in);
  if (!is_person(actor.person) || !is_id(actor.device) || !placed || !is_utf8(actor.at)) {
    return Failure{Fault::malformed, "refused.bad-actor", "", {}};
  }
  if (log.last_sequence(actor.device) > max_sequence - events) return refused("refused.device-used-up");
  return std::nullopt;
}

const CaseState* case_of(const State& state, const Actor& actor, const Command& command) {
  const auto* reset = std::get_if<ResetCase>(&command);
  const auto found = state.cases.find(reset != nullptr ? reset->old : actor.in);
  const bool started = found != state.cases.end() && !found->second.scenario.empty();
  return started ? &found->second : nullptr;
}

std::optional<Failure> look_up(Attempting& a, const Command& command) {
  const bool makes_its_case = std::holds_alternative<StartCase>(command) || std::holds_alternative<MakeMove>(command);
  if (makes_its_case || in_no_case(command)) return std::nullopt;
  a.in = case_of(a.state, a.actor, command);
  if (a.in == nullptr) return refused("refused.no-case");
  if (a.in->replaced) return refused("refused.case-replaced");
  a.scenario = a.packs.scenario(a.in->scenario);
  a.standards = a.packs.standards(a.in->standards);
  if (a.scenario == nullptr || a.standards == nullptr) return refused("refused.no-packs");
  a.population = a.packs.population(a.scenario->population);
  return std::nullopt;
}

}  // namespace

Failure refused(const char* text, std::string where, std::map<std::string, std::string> values) {
  return {Fault::refused, text, std::move(where), std::move(values)};
}

std::size_t data_bytes(const Payload& payload) {
  return canonical(data_of(payload)).size();
}

bool in_no_case(const Command& command) {
  const auto* made = std::get_if<MakeMove>(&command);
  if (made != nullptr) return row_of(made->fact.move).from.empty();
  return std::holds_alternative<AttachPractice>(command);
}

Result<std::vector<Event>> decide(const State& state, const Log& log, const Packs& packs, const Actor& actor,
                                  const Command& command) {
  Attempting a{state, log, packs, actor};
  if (auto unfit = unfit_actor(log, actor, command, 0)) return *unfit;
  if (auto unfit = look_up(a, command)) return *unfit;
  auto decided = std::visit([&](const auto& c) { return decide_on(a, c); }, command);
  if (!decided) return decided.failure();
  std::vector<Payload> payloads = std::move(decided).value();
  if (auto unfit = unfit_actor(log, actor, command, payloads.size())) return *unfit;
  const std::string first = EventId{actor.device, log.last_sequence(actor.device) + 1}.text();
  for (std::size_t i = 1; i < payloads.size(); ++i) {
    join(payloads[i], first);
    name_new_entity(payloads[i], first);
  }
  for (const Payload& payload : payloads) {
    if (data_bytes(payload) > max_event_bytes) return refused("refused.too-large");
  }
  return enveloped(log, actor, std::move(payloads));
}

}  // namespace rehearsal
