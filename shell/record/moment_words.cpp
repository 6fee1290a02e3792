#include "shell/record/moment_words.hpp"

#include "core/record/occurrence.hpp"
#include "core/record/views.hpp"
#include "shell/record/labels.hpp"
#include "shell/record/occurrence_words.hpp"

namespace rehearsal {
namespace {

using What = Moment::What;

std::string project_name(const RecordView& view, const Entity& stay) {
  const Project* project = view.population == nullptr ? nullptr : view.population->project(stay.value("ProjectID"));
  return project == nullptr ? stay.value("ProjectID") : project->name;
}

std::string table_words(const Ui& ui, const Entity& row) {
  const std::string& table = row.value("VerificationTable");
  return ui.t("section." + (table == "disability" ? std::string("disabilities") : table));
}

/// "Income: Earned income"
std::string source_words(const Ui& ui, const RecordView& view, const Entity& row) {
  return table_words(ui, row) + ": " + source_label(ui, *view.standards, row.value("VerificationSource"));
}

MomentWords row_words(const Ui& ui, const RecordView& view, const Moment& moment) {
  const Entity& row = *moment.entity;
  const std::string source = source_words(ui, view, row);
  const TextArguments days = {{"from", shown_date(moment.day)}, {"to", shown_date(moment.until)}};
  switch (moment.what) {
    case What::row_gap:
      return {source, "", ui.t("summary.gap", days), Icon::hourglass_half};
    case What::row_overlap:
      return {source, "", ui.t(moment.until.empty() ? "summary.overlap-open" : "summary.overlap", days), Icon::copy};
    case What::row_ends:
      return {ui.t("summary.row-ends", {{"source", source}}), "", "", Icon::minus};
    case What::said_no:
      return {ui.t("summary.said-no", {{"table", table_words(ui, row)}}),
              ui.plural("summary.sources", static_cast<long>(moment.count)), "", Icon::list_check};
    default:
      break;
  }
  std::string answer = shown_value(ui, *view.standards, "Receives", row.value("Receives"));
  if (row.answered("MonthlyAmount"))
    answer = ui.t("summary.a-month", {{"amount", shown_money(row.value("MonthlyAmount"))}});
  return {source, answer, "", Icon::plus};
}

MomentWords assessment_words(const Ui& ui, const RecordView& view, const Entity& assessment) {
  const std::string id(form_of(assessment));
  const Form* form = assessment.parent == view.enrollment->id ? view.forms->form(id) : nullptr;
  const int open = form == nullptr ? 0 : view.open_questions(*form, &assessment);
  return {ui.t("summary." + id), "", open > 0 ? ui.plural("summary.open", open) : std::string(), Icon::file_lines};
}

MomentWords stay_words(const Ui& ui, const RecordView& view, const Moment& moment) {
  const Entity& stay = *moment.entity;
  switch (moment.what) {
    case What::engaged:
      return {field_label(ui, *view.standards, "DateOfEngagement"), "", "", Icon::hand_holding_hand};
    case What::moved_in:
      return {field_label(ui, *view.standards, "MoveInDate"), "", "", Icon::key};
    case What::left:
      return {ui.t("summary.left"), shown_value(ui, *view.standards, "Destination", stay.value("Destination")), "",
              Icon::person_walking_luggage};
    default:
      return {ui.t("summary.started"), project_name(view, stay), "", Icon::house_chimney};
  }
}

MomentWords release_words(const Ui& ui, const RecordView& view, const Entity& release) {
  std::string detail = shown_value(ui, *view.standards, "ReleaseOption", release.value("ReleaseOption"));
  if (release.answered("ReleaseEnd")) {
    const std::string until = ui.t("summary.until", {{"day", shown_date(release.value("ReleaseEnd"))}});
    detail += (detail.empty() ? "" : ". ") + until;
  }
  return {ui.t("section.release"), detail, "", Icon::file_signature};
}

MomentWords nights_words(const Ui& ui, const Moment& moment) {
  const std::string span =
      moment.count < 2 ? std::string()
                       : ui.t("rows.from-to", {{"from", shown_date(moment.day)}, {"to", shown_date(moment.until)}});
  return {ui.plural("summary.nights", static_cast<long>(moment.count)), span, "", Icon::bed};
}

}  // namespace

MomentWords moment_words(const Ui& ui, const RecordView& view, const Moment& moment) {
  switch (moment.what) {
    case What::released:
      return release_words(ui, view, *moment.entity);
    case What::assessed:
      return assessment_words(ui, view, *moment.entity);
    case What::nights:
      return nights_words(ui, moment);
    case What::started:
    case What::engaged:
    case What::moved_in:
    case What::left:
      return stay_words(ui, view, moment);
    case What::happened:
      break;
    default:
      return row_words(ui, view, moment);
  }
  const Section* section = section_of(view, *moment.entity);
  if (section == nullptr) return {ui.t("activity.title"), "", "", Icon::comments};
  return {ui.t("section." + section->id), answers_in_line(ui, view, *section, *moment.entity), "", Icon::comments};
}

}  // namespace rehearsal
