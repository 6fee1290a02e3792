#include "core/packs/scenario.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"

namespace rehearsal {

namespace {

constexpr std::array<std::string_view, 3> known_modes{"worked", "guided", "assessed"};
constexpr std::array<std::string_view, 5> known_papers{"notes", "pay_stub", "release", "letter", "log"};

Result<Bilingual> bilingual_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"en", "es"})) return *wrong;
  JsonReader reader(json, where);
  Bilingual text{reader.text("en"), reader.text("es")};
  if (!reader.ok()) return reader.failure();
  return text;
}

/// Reads the members of one object that are in both languages or are days, and keeps the first complaint.
class PaperReader {
 public:
  PaperReader(const Json& json, const std::string& where) : reader(json, where), json_(json) {}

  Bilingual both(const char* key, bool required = true) {
    const auto found = json_.is_object() ? json_.find(key) : json_.end();
    if (!json_.is_object() || found == json_.end()) {
      if (required) reader.object(key);
      return {};
    }
    auto text = bilingual_from(*found, below(reader.where(), key));
    if (text) return std::move(text).value();
    note(text.failure());
    return {};
  }

  Date day(const char* key) {
    const std::string written = reader.text(key);
    const auto date = Date::from_iso(written);
    if (reader.ok() && !date) note(bad_pack("bad-value.no-such-day", below(reader.where(), key), {{"value", written}}));
    return date.value_or(Date());
  }

  std::optional<Failure> failure() const {
    if (noted_) return noted_;
    if (!reader.ok()) return reader.failure();
    return std::nullopt;
  }

  JsonReader reader;

 private:
  void note(Failure failure) {
    if (!noted_ && reader.ok()) noted_ = std::move(failure);
  }

  const Json& json_;
  std::optional<Failure> noted_;
};

Result<StoryDay> story_day_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"day", "title", "task"})) return *wrong;
  PaperReader paper(json, where);
  StoryDay day{paper.day("day"), paper.both("title"), paper.both("task")};
  if (const auto wrong = paper.failure()) return *wrong;
  return day;
}

Result<DocumentLine> line_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"label", "text"})) return *wrong;
  PaperReader paper(json, where);
  DocumentLine line{paper.both("label", false), paper.both("text")};
  if (const auto wrong = paper.failure()) return *wrong;
  return line;
}

Result<Document> document_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "kind", "day", "title", "byline", "lines"})) return *wrong;
  PaperReader paper(json, where);
  Document document;
  document.id = paper.reader.text("id");
  document.kind = paper.reader.text("kind");
  document.title = paper.both("title");
  document.byline = paper.both("byline", false);
  document.day = paper.day("day");
  paper.reader.array("lines");
  if (const auto wrong = paper.failure()) return *wrong;
  if (std::find(known_papers.begin(), known_papers.end(), document.kind) == known_papers.end()) {
    return bad_pack("bad-pack.not-one-of", below(where, "kind"), {{"name", document.kind}});
  }
  auto lines = each_at(json, "lines", where, line_from);
  if (!lines) return lines.failure();
  document.lines = std::move(lines).value();
  return document;
}

std::optional<Failure> read_modes(Scenario& scenario, const Json& pack) {
  auto modes = texts_at(pack, "modes", "");
  if (!modes) return modes.failure();
  if (modes->empty()) return bad_pack("bad-pack.empty", "/modes");
  for (std::size_t index = 0; index < modes->size(); ++index) {
    const std::string& mode = (*modes)[index];
    if (std::find(known_modes.begin(), known_modes.end(), mode) == known_modes.end()) {
      return bad_pack("bad-pack.not-one-of", below("/modes", index), {{"name", mode}});
    }
  }
  scenario.modes = std::move(modes).value();
  return std::nullopt;
}

std::optional<Failure> read_days(Scenario& scenario, const Json& pack) {
  auto days = each_at(pack, "days", "", story_day_from);
  if (!days) return days.failure();
  if (days->empty()) return bad_pack("bad-pack.empty", "/days");
  for (std::size_t index = 1; index < days->size(); ++index) {
    if ((*days)[index].day <= (*days)[index - 1].day)
      return bad_pack("bad-pack.days-out-of-order", below("/days", index));
  }
  scenario.days = std::move(days).value();
  return std::nullopt;
}

std::optional<Failure> read_documents(Scenario& scenario, const Json& pack) {
  auto documents = each_at(pack, "documents", "", document_from);
  if (!documents) return documents.failure();
  std::set<std::string> ids;
  for (std::size_t index = 0; index < documents->size(); ++index) {
    const std::string& id = (*documents)[index].id;
    if (!ids.insert(id).second)
      return bad_pack("bad-pack.twice", below(below("/documents", index), "id"), {{"name", id}});
  }
  scenario.documents = std::move(documents).value();
  return std::nullopt;
}

std::optional<Failure> read_people(Scenario& scenario, const Json& people) {
  for (const auto& [who, name] : people.items()) {
    auto text = bilingual_from(name, below("/people", who));
    if (!text) return text.failure();
    scenario.people.emplace(who, std::move(text).value());
  }
  if (scenario.people.empty()) return bad_pack("bad-pack.empty", "/people");
  return std::nullopt;
}

std::optional<Failure> read_story(Scenario& scenario, const Json& pack, JsonReader& reader) {
  const Json& people = reader.object("people");
  for (const char* key : {"modes", "days", "documents"}) reader.array(key);
  if (!reader.ok()) return reader.failure();
  if (auto wrong = read_people(scenario, people)) return wrong;
  if (auto wrong = read_modes(scenario, pack)) return wrong;
  if (auto wrong = read_days(scenario, pack)) return wrong;
  return read_documents(scenario, pack);
}

}  // namespace

Result<Scenario> scenario_from(const Json& pack) {
  const auto head = pack_head(pack, "scenario");
  if (!head) return head.failure();
  if (const auto wrong =
          unknown_key(pack, "",
                      {"pack", "format", "id", "standards", "population", "course", "project", "modes", "icon",
                       "minutes", "title", "who", "summary", "focus", "people", "days", "documents"})) {
    return *wrong;
  }
  constexpr std::int64_t usual_minutes = 40;
  constexpr std::int64_t most_minutes = 600;
  PaperReader paper(pack, "");
  Scenario scenario;
  scenario.id = head->id;
  scenario.sha256 = sha256(canonical(pack));
  scenario.standards = paper.reader.text("standards");
  scenario.population = paper.reader.text("population");
  scenario.course = paper.reader.text("course");
  scenario.project = paper.reader.text("project");
  scenario.icon = paper.reader.text_or("icon", "");
  const std::int64_t minutes = paper.reader.number_or("minutes", usual_minutes);
  scenario.title = paper.both("title");
  scenario.who = paper.both("who");
  scenario.summary = paper.both("summary");
  scenario.focus = paper.both("focus");
  if (const auto wrong = paper.failure()) return *wrong;
  if (minutes < 1 || minutes > most_minutes) return bad_pack("bad-pack.out-of-range", "/minutes");
  scenario.minutes = static_cast<int>(minutes);
  if (const auto wrong = read_story(scenario, pack, paper.reader)) return *wrong;
  return scenario;
}

}  // namespace rehearsal
