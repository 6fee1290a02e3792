#include "shell/record/record_view.hpp"

#include <algorithm>
#include <iterator>

#include "core/base/date.hpp"

namespace rehearsal {
namespace {

/// Of several, the newest: the one whose order is greatest.
const Entity* newest(const std::vector<const Entity*>& all) {
  return all.empty() ? nullptr : all.back();
}

bool open_on(const Entity& row, const std::string& day) {
  return row.value("StartDate") <= day && (!row.answered("EndDate") || row.value("EndDate") >= day);
}

constexpr int grown_up = 18;

}  // namespace

const Project* RecordView::project() const {
  return enrollment == nullptr || population == nullptr ? nullptr : population->project(enrollment->value("ProjectID"));
}

std::vector<const Entity*> RecordView::assessments(std::string_view stage) const {
  if (enrollment == nullptr) return {};
  std::vector<const Entity*> found = in->site.children(enrollment->id, Kind::assessment);
  std::erase_if(found, [&](const Entity* one) { return !stage.empty() && one->value("DataCollectionStage") != stage; });
  return found;
}

const Entity* RecordView::assessment(std::string_view stage) const {
  const auto found = assessments(stage);
  return found.empty() ? nullptr : found.front();
}

std::vector<const Entity*> RecordView::rows(std::string_view table, std::string_view source,
                                            const Entity& assessment) const {
  std::vector<const Entity*> found;
  const std::string& day = assessment.value("InformationDate");
  std::copy_if(verifications.begin(), verifications.end(), std::back_inserter(found), [&](const Entity* row) {
    const bool wanted =
        row->value("VerificationTable") == table && (source.empty() || row->value("VerificationSource") == source);
    return wanted && (open_on(*row, day) || row->value("AssessmentID") == assessment.id);
  });
  return found;
}

FormContext RecordView::context(const Entity* assessment) const {
  FormContext context;
  context.entities = {{Kind::client, client},   {Kind::household, household},   {Kind::member, member},
                      {Kind::release, release}, {Kind::enrollment, enrollment}, {Kind::assessment, assessment}};
  // Before anybody is enrolled the profile is asked for the project that the client came to.
  if (const Project* found = enrollment != nullptr ? project() : own) {
    context.project_type = found->type;
    context.funder = found->funder;
  }
  context.verifications = verifications;
  const auto born = Date::from_iso(client->value("DOB"));
  context.adult = !born || age_on(*born, in->site.today) >= grown_up;
  context.veteran = client->value("VeteranStatus") == "1";
  const Entity* relation = enrollment != nullptr ? enrollment : member;
  context.hiv = std::any_of(context.verifications.begin(), context.verifications.end(), [](const Entity* row) {
    return row->value("VerificationTable") == "disability" && row->value("VerificationSource") == "8" &&
           row->value("Receives") == "1";
  });
  context.head = relation == nullptr || relation->value("RelationshipToHoH") == "1";
  return context;
}

Completeness RecordView::complete(const Section& section, const Entity* assessment) const {
  return completeness(section, context(assessment));
}

int RecordView::open_questions(const Form& form, const Entity* assessment) const {
  const FormContext all = context(assessment);
  int open = 0;
  for (const Section& section : form.sections) {
    const Completeness done = completeness(section, all);
    open += done.required - done.answered;
  }
  return open;
}

RecordView record_view(const CaseState& in, const Packs& packs, const Entity& client) {
  RecordView view;
  view.in = &in;
  view.packs = &packs;
  view.standards = packs.standards(in.standards);
  view.forms = packs.forms(in.standards);
  const Scenario* scenario = packs.scenario(in.scenario);
  if (scenario != nullptr) view.population = packs.population(scenario->population);
  if (view.population != nullptr) view.own = view.population->project(scenario->project);
  if (view.standards == nullptr || view.forms == nullptr) return view;
  view.client = &client;
  for (const Entity* member : in.site.of_kind(Kind::member)) {
    const Entity* household = in.site.find(member->parent);
    if (member->value("PersonID") != client.id || household == nullptr || household->removed) continue;
    view.member = member;
    view.household = household;
  }
  view.release = newest(in.site.children(client.id, Kind::release));
  view.verifications = in.site.children(client.id, Kind::verification);
  view.enrollment = newest(in.site.children(client.id, Kind::enrollment));
  return view;
}

}  // namespace rehearsal
