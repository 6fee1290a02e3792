#include "shell/screens/desk_options.hpp"

#include <algorithm>

#include "shell/workspace/wall_time.hpp"

namespace rehearsal {
namespace {

using Ids = std::vector<std::string>;

struct Asked {
  std::string_view member;
  AnswerKind kind;
};

constexpr Asked kinds[] = {
    {"outcome", AnswerKind::one},
    {"population", AnswerKind::one},
    {"lms_account", AnswerKind::one},
    {"had_access", AnswerKind::one},
    {"alternate", AnswerKind::one},
    {"because", AnswerKind::one},
    {"policy", AnswerKind::one},
    {"pay", AnswerKind::one},
    {"path", AnswerKind::one},
    {"course", AnswerKind::one},
    {"scenario", AnswerKind::one},
    {"agency", AnswerKind::one},
    {"agreement", AnswerKind::one},
    {"of", AnswerKind::one},
    {"courses", AnswerKind::several},
    {"redo", AnswerKind::several},
    {"missing", AnswerKind::several},
    {"projects", AnswerKind::several},
    {"credits", AnswerKind::several},
    {"roles", AnswerKind::several},
    {"types", AnswerKind::several},
    {"previous_types", AnswerKind::several},
    {"responsibilities", AnswerKind::several},
    {"email", AnswerKind::email},
    {"percent", AnswerKind::number},
    {"count", AnswerKind::number},
    {"due", AnswerKind::day},
    {"last_active", AnswerKind::day},
    {"when", AnswerKind::day_and_time},
    {"reason", AnswerKind::words},
    {"note", AnswerKind::words},
    {"text", AnswerKind::words},
};

/// Answers that are the same everywhere, in their order.
Ids fixed(std::string_view member) {
  if (member == "outcome") return {"credentials", "corrections", "walkthrough", "redo"};
  if (member == "population") return {"singles", "families"};
  if (member == "lms_account") return {"new", "updated"};
  if (member == "had_access") return {"no", "yes"};
  if (member == "agreement") return {"yes", "no"};
  if (member == "alternate") return {"in-addition", "instead"};
  if (member == "because") return {"inactive", "revoked"};
  if (member == "pay") return {"none", "credit", "invoice"};
  if (member == "roles") return {"ata", "supervisor", "trainer", "ce", "trustee"};
  if (member == "missing")
    return {"name", "agency-email", "lms-username", "responsibilities", "projects", "previous-login", "alternate"};
  return {};
}

/// What courses are offered for, each once, in the policy's order.
Ids offered(const Workflow& workflow, std::vector<std::string> CourseOffer::*list, Ids first) {
  for (const CourseOffer& offer : workflow.courses) {
    for (const std::string& each : offer.*list) {
      if (std::find(first.begin(), first.end(), each) == first.end()) first.push_back(each);
    }
  }
  return first;
}

Ids of_policy(const Workflow& workflow, const TrainingCase& in, Move move, std::string_view member) {
  Ids ids;
  if (member == "path") {
    for (const auto& [path, steps] : workflow.paths) ids.push_back(path);
  } else if (member == "course" || member == "redo") {
    for (const auto& [course, progress] : in.courses) ids.push_back(course);
  } else if (member == "courses") {
    for (const CourseOffer& offer : workflow.courses) ids.push_back(offer.id);
  } else if (member == "types" || member == "previous_types") {
    return offered(workflow, &CourseOffer::types, {});
  } else if (member == "responsibilities" && move == Move::send_ticket) {
    Ids first = {"data-entry"};
    first.insert(first.end(), workflow.read_only.begin(), workflow.read_only.end());
    return offered(workflow, &CourseOffer::responsibilities, std::move(first));
  }
  return ids;
}

/// Things with a name of their own: agencies, projects, other cases, sample clients, credits.
std::vector<ChoiceItem> named(const ScreenContext& screen, const Desk& desk, const TrainingCase& in,
                              std::string_view member) {
  std::vector<ChoiceItem> items;
  const Training& training = desk.training();
  if (member == "agency") {
    for (const auto& [id, agency] : training.agencies) items.push_back({.value = id, .label = agency.name});
  } else if (member == "projects") {
    for (const auto& [id, project] : training.projects) {
      if (project.agency == in.agency) items.push_back({.value = id, .label = project.name});
    }
  } else if (member == "of") {
    for (const TrainingCase* each : desk.cases()) {
      if (each->id != in.id) items.push_back({.value = each->id, .label = each->name});
    }
  } else if (member == "scenario") {
    for (const Scenario* each : screen.work.packs().scenarios())
      items.push_back({.value = each->id, .label = each->title.in(screen.ui.texts().language())});
  } else if (member == "credits") {
    for (const std::string& token : training.free_credits(in.agency)) items.push_back({.value = token, .label = token});
  }
  return items;
}

std::string group_of(std::string_view member) {
  if (member == "path" || member == "course" || member == "policy") return std::string(member);
  if (member == "courses" || member == "redo") return "course";
  if (member == "types" || member == "previous_types") return "type";
  if (member == "missing") return "part";
  return member == "roles" ? "role" : "answer";
}

}  // namespace

AnswerKind kind_of(Move move, std::string_view member) {
  if (move == Move::enter_agency && member == "agency") return AnswerKind::text;
  const auto found =
      std::find_if(std::begin(kinds), std::end(kinds), [&](const Asked& each) { return each.member == member; });
  return found == std::end(kinds) ? AnswerKind::text : found->kind;
}

std::vector<ChoiceItem> options_of(const ScreenContext& screen, const Desk& desk, const TrainingCase& in, Move move,
                                   std::string_view member) {
  std::vector<ChoiceItem> items = named(screen, desk, in, member);
  if (!items.empty()) return items;
  Ids ids = member == "policy" ? desk.policies() : fixed(member);
  if (ids.empty()) ids = of_policy(desk.workflow_of(in), in, move, member);
  const std::string group = "workflow." + group_of(member) + ".";
  for (const std::string& id : ids) items.push_back({.value = id, .label = screen.ui.t(group + id)});
  return items;
}

std::vector<ChoiceItem> times_of_day(const Ui& ui) {
  constexpr int first = 8, last = 18, half = 30;
  std::vector<ChoiceItem> times;
  for (int hour = first; hour < last; ++hour) {
    for (const int minute : {0, half}) {
      const std::string value = (hour < 10 ? "0" : "") + std::to_string(hour) + (minute == 0 ? ":00" : ":30");
      times.push_back(
          {.value = value, .label = clock_text({.day = {}, .hour = hour, .minute = minute}, ui.texts().language())});
    }
  }
  return times;
}

}  // namespace rehearsal
