#include "core/training/workflow.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/pack.hpp"

namespace rehearsal {
namespace {

constexpr std::int64_t greatest = 1'000'000;

struct Count {
  const char* group;
  const char* key;
  int Workflow::*into;
};
constexpr std::array<Count, 11> counts{
    {{"courses", "intro_percent_for_project_course", &Workflow::intro_percent},
     {"courses", "months_until_project_course_is_stale", &Workflow::stale_project_months},
     {"courses", "months_until_intro_is_stale", &Workflow::stale_intro_months},
     {"session", "group_size", &Workflow::group_size},
     {"session", "attempts", &Workflow::attempts},
     {"session", "days", &Workflow::session_days},
     {"transfer", "active_within_months", &Workflow::transfer_months},
     {"inactive", "warn_after_months", &Workflow::warn_months},
     {"inactive", "remove_after_months", &Workflow::remove_months},
     {"early_help", "repeats", &Workflow::ask_help_after_repeats},
     {"early_help", "percent_of_clock", &Workflow::ask_help_below_percent}}};

const Json* group_of(const Json& json, const char* key) {
  const auto found = json.find(key);
  return found == json.end() || !found->is_object() ? nullptr : &*found;
}

/// A number; null is "no such limit".
std::optional<Failure> read_count(Workflow& flow, const Json& json, const Count& count, const std::string& where) {
  const Json* group = group_of(json, count.group);
  if (group == nullptr || !group->contains(count.key)) return std::nullopt;
  const std::string place = below(where, count.group);
  flow.*count.into = 0;
  if (group->at(count.key).is_null()) return std::nullopt;
  JsonReader read(*group, place);
  const std::int64_t value = read.number(count.key);
  if (!read.ok()) return read.failure();
  if (value < 0 || value > greatest) return bad_pack("bad-pack.out-of-range", below(place, count.key));
  flow.*count.into = static_cast<int>(value);
  return std::nullopt;
}

std::optional<Failure> read_price(Workflow& flow, const Json& json, const std::string& where) {
  const Json* price = group_of(json, "price");
  if (price == nullptr) return std::nullopt;
  JsonReader read(*price, below(where, "price"));
  flow.cents = static_cast<long>(read.number("cents"));
  const std::string per = read.text("charged_per");
  if (per != "project-course" && per != "user-training") read.fail("charged_per", "bad-pack.not-one-of");
  if (flow.cents < 0 || flow.cents > greatest) read.fail("cents", "bad-pack.out-of-range");
  flow.charged_per_user = per == "user-training";
  if (!read.ok()) return read.failure();
  return std::nullopt;
}

std::optional<Failure> read_paths(Workflow& flow, const Json& json, const std::string& where) {
  const Json* paths = group_of(json, "paths");
  if (paths == nullptr) return std::nullopt;
  for (const auto& [name, steps] : paths->items()) {
    auto read = texts_at(*paths, name.c_str(), below(where, "paths"));
    if (!read) return read.failure();
    flow.paths[name] = std::move(read).value();
  }
  return std::nullopt;
}

std::optional<Failure> read_alternate(Workflow& flow, const Json& json, const std::string& where) {
  const Json* alternate = group_of(json, "alternate");
  if (alternate == nullptr || !alternate->contains("trainings")) return std::nullopt;
  const std::string place = below(below(where, "alternate"), "trainings");
  for (const auto& [type, course] : alternate->at("trainings").items()) {
    if (!course.is_string()) return bad_pack("json.not-a-text", below(place, type));
    flow.alternate[type] = course.get<std::string>();
  }
  return std::nullopt;
}

Result<CourseOffer> offer_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "kind", "types", "responsibilities", "population"}))
    return *wrong;
  JsonReader read(json, where);
  CourseOffer offer{.id = read.text("id"), .kind = read.text("kind"), .population = read.text_or("population", "")};
  constexpr std::array<std::string_view, 4> kinds = {"intro", "intro-read-only", "project", "alternate"};
  if (std::find(kinds.begin(), kinds.end(), offer.kind) == kinds.end()) read.fail("kind", "bad-pack.not-one-of");
  if (!read.ok()) return read.failure();
  auto types = texts_at(json, "types", where);
  if (!types) return types.failure();
  auto responsibilities = texts_at(json, "responsibilities", where);
  if (!responsibilities) return responsibilities.failure();
  offer.types = std::move(types).value();
  offer.responsibilities = std::move(responsibilities).value();
  return offer;
}

std::optional<Failure> read_courses(Workflow& flow, const Json& json, const std::string& where) {
  if (const Json* courses = group_of(json, "courses")) {
    auto offers = each_at(*courses, "offered", below(where, "courses"), offer_from);
    if (!offers) return offers.failure();
    flow.courses = std::move(offers).value();
  }
  if (const Json* request = group_of(json, "request")) {
    auto read_only = texts_at(*request, "read_only", below(where, "request"));
    if (!read_only) return read_only.failure();
    flow.read_only = std::move(read_only).value();
  }
  return std::nullopt;
}

}  // namespace

const CourseOffer* Workflow::course(std::string_view id) const {
  for (const CourseOffer& each : courses) {
    if (each.id == id) return &each;
  }
  return nullptr;
}

bool Workflow::asks(const std::string& path, std::string_view step) const {
  const auto found = paths.find(path);
  return found != paths.end() && std::find(found->second.begin(), found->second.end(), step) != found->second.end();
}

Result<Workflow> workflow_from(const Json& json, const std::string& where) {
  Workflow flow;
  if (const auto wrong = unknown_key(json, where,
                                     {"steps", "paths", "request", "courses", "price", "session", "transfer",
                                      "alternate", "agreement", "inactive", "early_help"})) {
    return *wrong;
  }
  for (const Count& count : counts) {
    if (auto wrong = read_count(flow, json, count, where)) return *wrong;
  }
  for (const auto read : {read_price, read_paths, read_alternate, read_courses}) {
    if (auto wrong = read(flow, json, where)) return *wrong;
  }
  return flow;
}

}  // namespace rehearsal
