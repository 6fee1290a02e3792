#include "core/packs/scenario.hpp"

#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

Bilingual bilingual(JsonReader& read, const char* key) {
  const Json* found = read.find(key);
  if (found == nullptr) return {};
  JsonReader inner(*found, read.where() + "/" + key);
  Bilingual text{inner.text("en"), inner.text("es")};
  if (!inner.ok()) read.fail(key, "bad-pack.not-in-both-languages");
  return text;
}

Date day_at(JsonReader& read, const char* key) {
  const auto day = Date::from_iso(read.text(key));
  if (read.ok() && !day) read.fail(key, "bad-value.no-such-day");
  return day.value_or(Date());
}

template <class T>
Result<T> finished(const JsonReader& read, T value) {
  if (!read.ok()) return read.failure();
  return value;
}

Result<StoryDay> story_day_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"day", "title", "task"})) return *unknown;
  JsonReader read(json, where);
  StoryDay day{day_at(read, "day"), bilingual(read, "title"), bilingual(read, "task")};
  return finished(read, std::move(day));
}

Result<DocumentLine> line_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"label", "text"})) return *unknown;
  JsonReader read(json, where);
  DocumentLine line{bilingual(read, "label"), bilingual(read, "text")};
  return finished(read, std::move(line));
}

Result<Document> document_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"id", "kind", "day", "title", "byline", "lines"})) return *unknown;
  JsonReader read(json, where);
  Document document{read.text("id"), read.text("kind"), bilingual(read, "title"), bilingual(read, "byline"), day_at(read, "day"), {}};
  auto lines = each_at(json, "lines", where, line_from);
  if (!lines) return lines.failure();
  document.lines = std::move(lines).value();
  return finished(read, std::move(document));
}

std::optional<Failure> take_story(Scenario& scenario, const Json& pack) {
  auto modes = texts_at(pack, "modes", "");
  auto days = each_at(pack, "days", "", story_day_from);
  auto documents = each_at(pack, "documents", "", document_from);
  if (!modes) return modes.failure();
  if (!days) return days.failure();
  if (!documents) return documents.failure();
  if (days->empty()) return bad_pack("bad-pack.no-days", "/days");
  for (std::size_t at = 1; at < days->size(); ++at) {
    if ((*days)[at].day <= (*days)[at - 1].day) return bad_pack("bad-pack.days-out-of-order", below("/days", at));
  }
  scenario.modes = std::move(modes).value();
  scenario.days = std::move(days).value();
  scenario.documents = std::move(documents).value();
  return std::nullopt;
}

}  // namespace

Result<Scenario> scenario_from(const Json& pack) {
  auto head = pack_head(pack, "scenario");
  if (!head) return head.failure();
  JsonReader read(pack, "");
  Scenario scenario;
  scenario.id = head->id;
  scenario.sha256 = sha256(canonical(pack));
  scenario.standards = read.text("standards");
  scenario.population = read.text("population");
  scenario.course = read.text("course");
  scenario.project = read.text("project");
  scenario.title = bilingual(read, "title");
  scenario.who = bilingual(read, "who");
  scenario.summary = bilingual(read, "summary");
  scenario.focus = bilingual(read, "focus");
  scenario.icon = read.text_or("icon", "");
  scenario.minutes = static_cast<int>(read.number_or("minutes", 40));
  JsonReader people(read.object("people"), "/people");
  for (const auto& [who, name] : read.object("people").items()) scenario.people[who] = bilingual(people, who.c_str());
  if (!read.ok()) return read.failure();
  if (!people.ok()) return people.failure();
  if (auto bad = take_story(scenario, pack)) return *bad;
  return scenario;
}

}  // namespace rehearsal
