#include "core/log/payload_json.hpp"

#include <array>
#include <cstdint>

#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

// --- to JSON: one overload a kind ---

void put_unless_empty(Json& json, const char* key, const std::string& value) {
  if (!value.empty()) json[key] = value;
}

Json data(const CaseStarted& p) {
  return {{"scenario", p.scenario},
          {"mode", p.mode},
          {"generation", p.generation},
          {"policy", p.policy},
          {"standards", p.standards}};
}
Json data(const CaseDaySet& p) {
  return {{"day", p.day.iso()}};
}
Json data(const SiteSearched& p) {
  return {{"name", p.name}, {"ssn", p.ssn}, {"birth", p.birth}, {"matches", p.matches}};
}
Json data(const SiteOpened& p) {
  return {{"entity", p.entity}};
}
Json data(const SiteModeSet& p) {
  return {{"mode", p.mode}, {"value", p.value}};
}
Json data(const RecordCreated& p) {
  Json json = {{"kind", name_of(p.kind)}, {"parent", p.parent}, {"fields", p.fields}};
  put_unless_empty(json, "restores", p.restores);
  put_unless_empty(json, "undoes", p.undoes);
  put_unless_empty(json, "with", p.with);
  return json;
}
Json data(const RecordAnswered& p) {
  Json json = {{"entity", p.entity}, {"field", p.field}, {"value", p.value}, {"saw", p.saw}};
  put_unless_empty(json, "undoes", p.undoes);
  put_unless_empty(json, "with", p.with);
  return json;
}
Json data(const RecordRemoved& p) {
  Json json = {{"entity", p.entity}};
  put_unless_empty(json, "undoes", p.undoes);
  put_unless_empty(json, "with", p.with);
  return json;
}
Json data(const AttemptSubmitted& p) {
  return {{"attempt", p.attempt}, {"upto", p.upto}, {"sha256", p.sha256}};
}
Json data(const AttemptGraded& p) {
  return {{"attempt", p.attempt},       {"submission", p.submission.text()},
          {"engine", p.engine},         {"sha256", p.sha256},
          {"parts", p.parts},           {"outcome", p.outcome},
          {"overridden", p.overridden}, {"reason", p.reason}};
}
Json data(const AttemptReport& p) {
  return {{"part", p.part}, {"text", p.text}, {"with", p.with}};
}
Json data(const PracticeAttached& p) {
  return {{"was", p.was}};
}
Json data(const TrainingFact& p) {
  return p.data;
}
Json data(const Unknown& p) {
  return p.data;
}

// --- from JSON: one reader a kind; the reader remembers the first thing that does not hold ---

int whole(JsonReader& read, const char* key, std::int64_t least) {
  const std::int64_t value = read.number(key);
  if (read.ok() && (value < least || value > 1'000'000)) read.fail(key, "event.out-of-range");
  return static_cast<int>(value);
}

EventId event_named(JsonReader& read, const char* key) {
  const auto id = EventId::from(read.text(key));
  if (!id) read.fail(key, "event.bad-id");
  return id.value_or(EventId());
}

Payload case_started(JsonReader& read) {
  CaseStarted p{read.text("scenario"), read.text("mode"), whole(read, "generation", 1), read.text("policy"),
                read.text("standards")};
  return p;
}
Payload case_day_set(JsonReader& read) {
  const auto day = Date::from_iso(read.text("day"));
  if (!day) read.fail("day", "event.no-such-day");
  return CaseDaySet{day.value_or(Date())};
}
Payload site_searched(JsonReader& read) {
  return SiteSearched{read.text("name"), read.text("ssn"), read.text("birth"), whole(read, "matches", 0)};
}
Payload site_opened(JsonReader& read) {
  return SiteOpened{read.text("entity")};
}
Payload site_mode_set(JsonReader& read) {
  return SiteModeSet{read.text("mode"), read.text("value")};
}

Payload record_created(JsonReader& read) {
  RecordCreated p;
  const auto kind = kind_from(read.text("kind"));
  if (!kind) read.fail("kind", "event.no-such-kind");
  p.kind = kind.value_or(Kind::client);
  p.parent = read.text_or("parent", "");
  for (const auto& [field, value] : read.object("fields").items()) {
    if (value.is_string()) {
      p.fields[field] = value.get<std::string>();
    } else {
      read.fail("fields", "json.not-a-text");
    }
  }
  p.restores = read.text_or("restores", "");
  p.undoes = read.text_or("undoes", "");
  p.with = read.text_or("with", "");
  return p;
}
Payload record_answered(JsonReader& read) {
  return RecordAnswered{read.text("entity"),     read.text("field"),         read.text("value"),
                        read.text_or("saw", ""), read.text_or("undoes", ""), read.text_or("with", "")};
}
Payload record_removed(JsonReader& read) {
  return RecordRemoved{read.text("entity"), read.text_or("undoes", ""), read.text_or("with", "")};
}

Payload attempt_submitted(JsonReader& read) {
  AttemptSubmitted p;
  p.attempt = whole(read, "attempt", 1);
  for (const auto& [device, last] : read.object("upto").items()) {
    const std::uint64_t sequence = last.is_number_unsigned() ? last.get<std::uint64_t>() : 0;
    if (!is_id(device)) read.fail("upto", "event.bad-id");
    if (sequence < 1 || sequence > max_sequence) read.fail("upto", "event.out-of-range");
    p.upto[device] = sequence;
  }
  p.sha256 = read.text("sha256");
  return p;
}

Payload attempt_graded(JsonReader& read) {
  AttemptGraded p;
  p.attempt = whole(read, "attempt", 1);
  p.submission = event_named(read, "submission");
  p.engine = read.text("engine");
  p.sha256 = read.text("sha256");
  p.parts = whole(read, "parts", 1);
  p.outcome = read.text("outcome");
  p.overridden = read.flag_or("overridden", false);
  p.reason = read.text("reason");
  return p;
}
Payload attempt_report(JsonReader& read) {
  const int part = whole(read, "part", 1);
  return AttemptReport{part, read.text("text"), event_named(read, "with").text()};
}

Payload practice_attached(JsonReader& read) {
  PracticeAttached p{read.text("was")};
  if (!is_person(p.was)) read.fail("was", "event.bad-id");
  return p;
}

/// Members that its row does not know stay with the event as they came.
Payload training_fact(JsonReader& read, Move move) {
  const MoveRow& row = row_of(move);
  TrainingFact fact{move, {{"on", read.text("on")}}};
  for (const std::string_view key : row.required) fact.data[std::string(key)] = read.text(key.data());
  for (const std::string_view key : row.optional) {
    if (read.find(key.data()) != nullptr) fact.data[std::string(key)] = read.text(key.data());
  }
  if (!Date::from_iso(fact.data["on"])) read.fail("on", "event.no-such-day");
  return fact;
}

struct KindReader {
  std::string_view name;
  Payload (*read)(JsonReader&);
};
constexpr std::array<KindReader, 12> readers = {{
    {"case.started", case_started},
    {"case.day-set", case_day_set},
    {"site.searched", site_searched},
    {"site.opened", site_opened},
    {"site.mode-set", site_mode_set},
    {"record.created", record_created},
    {"record.answered", record_answered},
    {"record.removed", record_removed},
    {"attempt.submitted", attempt_submitted},
    {"attempt.graded", attempt_graded},
    {"attempt.report", attempt_report},
    {"practice.attached", practice_attached},
}};

}  // namespace

std::string_view kind_name(const Payload& payload) {
  if (const auto* fact = std::get_if<TrainingFact>(&payload)) return row_of(fact->move).kind;
  return payload.index() < readers.size() ? readers[payload.index()].name : std::string_view();
}

Json data_of(const Payload& payload) {
  return std::visit([](const auto& p) { return data(p); }, payload);
}

Result<Payload> payload_from(const std::string& kind, const Json& json, const std::string& where) {
  for (const KindReader& reader : readers) {
    if (reader.name != kind) continue;
    JsonReader read(json, where);
    Payload payload = reader.read(read);
    if (!read.ok()) return read.failure();
    return payload;
  }
  if (const auto move = move_from(kind)) {
    JsonReader read(json, where);
    Payload payload = training_fact(read, *move);
    if (!read.ok()) return read.failure();
    return payload;
  }
  return Payload(Unknown{json});
}

}  // namespace rehearsal
