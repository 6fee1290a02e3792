#include <algorithm>
#include <set>

#include "core/base/text.hpp"
#include "core/training/guards.hpp"
#include "core/training/request.hpp"

namespace rehearsal {
namespace {

constexpr long most_cents = 100'000'000;
constexpr int whole = 100;

bool blank(const MoveLook& look, const char* key) {
  return trimmed(look.told.fact.value(key)).empty();
}

int count_of(const std::vector<std::string>& courses, const Workflow& workflow, std::string_view kind) {
  return static_cast<int>(std::count_if(courses.begin(), courses.end(), [&](const std::string& id) {
    const CourseOffer* offer = workflow.course(id);
    return offer != nullptr && offer->kind == kind;
  }));
}

/// Exactly the kinds of course that the path has.
bool fit_path(const std::vector<std::string>& courses, const MoveLook& look) {
  const auto fits = [&](const char* kind, const char* step, int least, int most) {
    const int count = count_of(courses, look.workflow, kind);
    if (!look.workflow.asks(look.in.path, step)) return count == 0;
    return count >= least && count <= most;
  };
  constexpr int any = 20;
  return fits("intro", "intro", 1, 1) && fits("intro-read-only", "intro-read-only", 1, 1) &&
         fits("project", "project-course", 1, any) && fits("alternate", "alternate-training", 1, any);
}

/// Of a bundle's variants a user takes one (S41): they serve the same types for different populations.
bool two_of_bundle(const std::vector<std::string>& courses, const Workflow& workflow) {
  std::set<std::vector<std::string>> seen;
  for (const std::string& id : courses) {
    const CourseOffer* offer = workflow.course(id);
    if (offer == nullptr || offer->population.empty()) continue;
    if (!seen.insert(offer->types).second) return true;
  }
  return false;
}

bool as_proposed(std::vector<std::string> courses, const MoveLook& look) {
  std::vector<std::string> proposed;
  for (const ProposedCourse& each : proposed_courses(look.training, look.in, look.workflow)) {
    proposed.push_back(each.course);
  }
  std::sort(courses.begin(), courses.end());
  std::sort(proposed.begin(), proposed.end());
  return courses == proposed;
}

std::optional<Failure> unfit_courses(const std::vector<std::string>& courses, const MoveLook& look) {
  for (const std::string& id : courses) {
    if (look.workflow.course(id) == nullptr) return against("workflow.course-unknown", {{"course", id}});
  }
  if (std::set<std::string>(courses.begin(), courses.end()).size() != courses.size() || !fit_path(courses, look)) {
    return against("workflow.courses-do-not-fit");
  }
  if (two_of_bundle(courses, look.workflow)) return against("workflow.one-of-bundle");
  if (!as_proposed(courses, look) && blank(look, "reason")) return against("workflow.reason-needed");
  return std::nullopt;
}

/// A token is held by one case. Two devices that redeemed it apart are settled after the merge: the first in canonical
/// order holds it, the other one owes; so only a try is refused.
std::optional<Failure> unfit_credits(const MoveLook& look, int wanted) {
  const auto tokens = words_of(look.told.fact.value("credits"));
  if (static_cast<int>(tokens.size()) != wanted) return against("workflow.credit-unknown");
  std::set<std::string> once;
  for (const std::string& token : tokens) {
    const auto found = look.training.credits.find(token);
    const bool own = found != look.training.credits.end() && found->second == look.in.agency;
    if (!own || !once.insert(token).second) return against("workflow.credit-unknown");
    const CaseId* holder = look.training.holder_of(token);
    if (look.how == Judging::trying && holder != nullptr) return against("workflow.credit-taken");
  }
  return std::nullopt;
}

std::optional<Failure> unfit_invoice(const MoveLook& look, long cents) {
  const bool sum = number_in(look.told.fact.value("cents"), most_cents) == cents;
  const bool due = Date::from_iso(look.told.fact.value("due")).has_value();
  if (blank(look, "invoice") || !sum || !due) return against("workflow.invoice-wrong");
  return std::nullopt;
}

const CourseOffer* offer_of(const MoveLook& look) {
  const std::string id = look.told.fact.value("course");
  return look.in.courses.count(id) == 0 ? nullptr : look.workflow.course(id);
}

/// Project courses are restricted until the introduction stands at the policy's percentage (S31).
bool restricted(const MoveLook& look, const CourseOffer& offer) {
  if (offer.kind != "project") return false;
  for (const std::string& intro : assigned(look.in, look.workflow, "intro")) {
    if (look.in.courses.at(intro).percent < look.workflow.intro_percent) return true;
  }
  return false;
}

}  // namespace

std::optional<Failure> guard_enroll(const MoveLook& look) {
  const auto courses = words_of(look.told.fact.value("courses"));
  if (auto unfit = unfit_courses(courses, look)) return unfit;
  const Price price = price_of(courses, look.workflow);
  const std::string pay = look.told.fact.value("pay");
  if (price.cents == 0) return pay == "none" ? std::nullopt : std::optional(against("workflow.no-fee"));
  if (pay == "credit") return unfit_credits(look, price.credits);
  if (pay == "invoice") return unfit_invoice(look, price.cents);
  return against("workflow.fee-open");
}

std::optional<Failure> guard_change_courses(const MoveLook& look) {
  if (blank(look, "reason")) return against("workflow.reason-needed");
  const auto courses = words_of(look.told.fact.value("courses"));
  if (auto unfit = unfit_courses(courses, look)) return unfit;
  if (price_of(courses, look.workflow).cents > look.in.fee.cents) return against("workflow.fee-open");
  return std::nullopt;
}

std::optional<Failure> guard_invoice(const MoveLook& look) {
  if (!look.in.fee.owed) return against("workflow.no-fee");
  return unfit_invoice(look, look.in.fee.cents);
}

std::optional<Failure> guard_redeem(const MoveLook& look) {
  if (!look.in.fee.owed) return against("workflow.no-fee");
  std::vector<std::string> courses;
  for (const auto& [id, progress] : look.in.courses) courses.push_back(id);
  const int wanted = price_of(courses, look.workflow).credits - static_cast<int>(look.in.fee.credits.size());
  return unfit_credits(look, wanted);
}

std::optional<Failure> guard_payment(const MoveLook& look) {
  const bool open = !look.in.fee.invoice.empty() && look.in.fee.paid_on.empty();
  if (!open || look.told.fact.value("invoice") != look.in.fee.invoice) return against("workflow.no-fee");
  return std::nullopt;
}

std::optional<Failure> guard_progress(const MoveLook& look) {
  const CourseOffer* offer = offer_of(look);
  if (offer == nullptr) return against("workflow.course-not-assigned");
  if (restricted(look, *offer)) return against("workflow.restricted");
  const CourseProgress& now = look.in.courses.at(offer->id);
  const long percent = number_in(look.told.fact.value("percent"), whole);
  // Back to the beginning goes only what is too old to count, or was asked for again.
  const bool again = is_stale(now, *offer, look.workflow, look.told.on()) || !now.redo.empty();
  if (percent < 0 || (percent < now.percent && !again)) return against("workflow.bad-percent");
  return std::nullopt;
}

std::optional<Failure> guard_attest(const MoveLook& look) {
  const CourseOffer* offer = offer_of(look);
  if (offer == nullptr) return against("workflow.course-not-assigned");
  // The alternate trainings are the Coordinated Entry lead team's, all others the HMIS team's (S04).
  const Role attests = offer->kind == "alternate" ? Role::ce : Role::trainer;
  if (!look.training.has(look.told.by, attests)) return against("workflow.ce-attests");
  if (offer->kind == "project" && !all_attested(look.in, look.workflow, "intro")) return against("workflow.restricted");
  const CourseProgress& progress = look.in.courses.at(offer->id);
  if (progress.percent < whole || !progress.redo.empty()) return against("workflow.not-complete");
  return std::nullopt;
}

}  // namespace rehearsal
