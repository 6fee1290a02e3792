#include "core/training/request.hpp"

#include <algorithm>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

bool holds(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

std::string part(const TrainingCase& in, const char* key) {
  const auto found = in.ticket.find(key);
  return found == in.ticket.end() ? std::string() : trimmed(found->second);
}

bool is_alternate(const std::string& type, const Workflow& workflow) {
  return workflow.alternate.count(type) != 0;
}

bool only_read_only(const TrainingCase& in, const Workflow& workflow) {
  const auto asked = words_of(part(in, "responsibilities"));
  return !asked.empty() && std::all_of(asked.begin(), asked.end(),
                                       [&](const std::string& each) { return holds(workflow.read_only, each); });
}

/// Active in this CoC so recently that the earlier access counts (S03).
bool has_access(const TrainingCase& in, const Workflow& workflow, Date on) {
  const auto active = Date::from_iso(part(in, "last_active"));
  return part(in, "had_access") == "yes" && active && on <= active->plus_months(workflow.transfer_months);
}

/// Families or singles, of a bundle; courses without a population serve everybody (S41).
bool fits_population(const CourseOffer& offer, const TrainingCase& in) {
  if (offer.population.empty()) return true;
  const std::string served = part(in, "population");
  return offer.population == (served.empty() ? "singles" : served);
}

std::string kind_of_step(const std::string& step) {
  if (step == "project-course") return "project";
  if (step == "alternate-training") return "alternate";
  return step;
}

}  // namespace

std::vector<std::string> words_of(const std::string& text) {
  std::vector<std::string> words = split(text, ' ');
  std::erase_if(words, [](const std::string& each) { return each.empty(); });
  return words;
}

std::vector<std::string> project_types(const Training& training, const TrainingCase& in) {
  std::vector<std::string> types;
  for (const std::string& project : words_of(part(in, "projects"))) {
    const auto found = training.projects.find(project);
    if (found == training.projects.end()) continue;
    for (const std::string& type : found->second.types) {
      if (!holds(types, type)) types.push_back(type);
    }
  }
  return types;
}

std::vector<std::string> missing_parts(const Training& training, const TrainingCase& in, const Workflow& workflow) {
  struct Part {
    const char* key;
    const char* name;
  };
  constexpr Part parts[] = {{"name", "name"},
                            {"email", "agency-email"},
                            {"lms", "lms-username"},
                            {"responsibilities", "responsibilities"},
                            {"projects", "projects"}};
  std::vector<std::string> missing;
  for (const Part& each : parts) {
    if (part(in, each.key).empty()) missing.emplace_back(each.name);
  }
  if (part(in, "had_access") == "yes" && part(in, "previous_login").empty()) missing.emplace_back("previous-login");
  const auto types = project_types(training, in);
  const bool alternate =
      std::any_of(types.begin(), types.end(), [&](const std::string& type) { return is_alternate(type, workflow); });
  const std::string need = part(in, "alternate");
  if (alternate && need != "in-addition" && need != "instead") missing.emplace_back("alternate");
  return missing;
}

std::string proposed_path(const Training& training, const TrainingCase& in, const Workflow& workflow, Date on) {
  const auto types = project_types(training, in);
  const bool alternate =
      std::any_of(types.begin(), types.end(), [&](const std::string& type) { return is_alternate(type, workflow); });
  if (alternate) return part(in, "alternate") == "instead" ? "alternate" : "standard-and-alternate";
  if (has_access(in, workflow, on)) {
    const auto before = words_of(part(in, "previous_types"));
    const bool known =
        std::all_of(types.begin(), types.end(), [&](const std::string& type) { return holds(before, type); });
    return known ? "transfer" : "transfer-new-type";
  }
  return only_read_only(in, workflow) ? "read-only" : "standard";
}

std::vector<ProposedCourse> proposed_courses(const Training& training, const TrainingCase& in,
                                             const Workflow& workflow) {
  const auto types = project_types(training, in);
  const auto before = words_of(part(in, "previous_types"));
  const auto responsibilities = words_of(part(in, "responsibilities"));
  const bool only_new = in.path == "transfer-new-type";
  std::vector<ProposedCourse> proposed;
  const auto asks_for = [&](const CourseOffer& offer) -> std::string {
    if (offer.kind == "intro" || offer.kind == "intro-read-only") return "path";
    if (!fits_population(offer, in)) return "";
    for (const std::string& type : offer.types) {
      if (holds(types, type) && !(only_new && holds(before, type))) return "type:" + type;
    }
    for (const std::string& each : offer.responsibilities) {
      if (holds(responsibilities, each)) return "responsibility:" + each;
    }
    return "";
  };
  const auto steps = workflow.paths.find(in.path);
  if (steps == workflow.paths.end()) return proposed;
  for (const std::string& step : steps->second) {
    for (const CourseOffer& offer : workflow.courses) {
      if (offer.kind != kind_of_step(step)) continue;
      const std::string because = asks_for(offer);
      if (!because.empty()) proposed.push_back({offer.id, because});
    }
  }
  return proposed;
}

Price price_of(const std::vector<std::string>& courses, const Workflow& workflow) {
  int count = 0;
  for (const std::string& each : courses) {
    const CourseOffer* offer = workflow.course(each);
    if (offer != nullptr && offer->kind == "project") ++count;
  }
  if (workflow.charged_per_user) count = std::min(count, 1);
  return {workflow.cents * count, workflow.cents == 0 ? 0 : count};
}

const TrainingCase* same_account(const Training& training, const TrainingCase& in) {
  for (const auto& [id, other] : training.cases) {
    if (other.learner == in.learner || other.learner.empty()) continue;
    for (const char* key : {"lms", "email"}) {
      const std::string mine = folded(part(in, key));
      if (!mine.empty() && folded(part(other, key)) == mine) return &other;
    }
  }
  return nullptr;
}

int months_until_stale(const CourseOffer& offer, const Workflow& workflow) {
  if (offer.kind == "project") return workflow.stale_project_months;
  return offer.kind == "intro" ? workflow.stale_intro_months : 0;
}

bool is_stale(const CourseProgress& progress, const CourseOffer& offer, const Workflow& workflow, Date on) {
  if (progress.percent < 100) return false;
  const int months = months_until_stale(offer, workflow);
  return months > 0 && on > progress.completed.plus_months(months);
}

std::vector<std::string> assigned(const TrainingCase& in, const Workflow& workflow, std::string_view kind) {
  std::vector<std::string> all;
  for (const auto& [id, progress] : in.courses) {
    const CourseOffer* offer = workflow.course(id);
    if (offer != nullptr && offer->kind == kind) all.push_back(id);
  }
  return all;
}

bool all_attested(const TrainingCase& in, const Workflow& workflow, std::string_view kind) {
  const auto all = assigned(in, workflow, kind);
  return std::all_of(all.begin(), all.end(), [&](const std::string& id) { return in.courses.at(id).attested; });
}

bool steps_done(const TrainingCase& in, const Workflow& workflow) {
  const auto steps = workflow.paths.find(in.path);
  if (steps == workflow.paths.end()) return false;
  for (const std::string& step : steps->second) {
    if (step == "request" || step == "credentials") continue;
    if (step == "session") {
      if (!in.passed) return false;
      continue;
    }
    const std::string kind = kind_of_step(step);
    if (assigned(in, workflow, kind).empty() || !all_attested(in, workflow, kind)) return false;
    if (kind == "alternate" && !in.approved) return false;
  }
  return true;
}

}  // namespace rehearsal
