#include "core/grading/words.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/case_head.hpp"
#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

Mark mark_of(Severity severity) {
  return severity == Severity::critical ? Mark::critical : severity == Severity::major ? Mark::major : Mark::minor;
}
std::string severity_word(const Ui& ui, Severity severity) {
  constexpr const char* ids[] = {"severity.critical", "severity.major", "severity.minor"};
  return ui.t(ids[static_cast<int>(severity)]);
}

const Result<Report>* report_of(ScreenContext& screen, const CaseState& in) {
  if (screen.route.attempt == 0) return &screen.work.practice_report(in);
  return &screen.work.attempt_report(in, screen.route.attempt);
}

/// The record's place of a finding: the tab, and the field to be focused.
Route place_route(const CaseState& in, const Finding& finding) {
  const Entity* entity = in.site.find(finding.place.entity);
  std::string client;
  for (const Entity* one = entity; one != nullptr; one = in.site.find(one->parent)) {
    if (one->kind == Kind::client) client = one->id;
  }
  for (const Entity* one : in.site.of_kind(Kind::client)) {
    if (client.empty() && !one->seeded) client = one->id;
  }
  if (client.empty()) return search_route(in.id);
  const std::string& at = finding.place.at;
  const std::string tab = at == "release" || at == "household" || at == "profile" ? at
                          : at == "update" || at == "annual"                      ? "interim"
                                                                                  : "enrollment";
  const std::string part = at == "exit"                                                                ? "exit"
                           : tab == "interim" && entity != nullptr && entity->kind == Kind::assessment ? entity->id
                                                                                                       : "";
  return client_route(in.id, client, tab, part, finding.place.field);
}

void draw_values(ScreenContext& screen, const Standards& standards, const Finding& finding) {
  Ui& ui = screen.ui;
  std::vector<KeyValue> rows;
  for (const Seen& seen : finding.seen) {
    const std::string label = seen.field.empty() ? ui.t("seen." + seen.role) : field_label(ui, standards, seen.field);
    rows.push_back(
        {.label = ui.t("seen." + seen.role) + " · " + label,
         .value = seen.value.empty() ? ui.t("report.nothing") : shown_value(ui, standards, seen.field, seen.value)});
  }
  if (!rows.empty()) key_values(ui, "seen", ui.t("report.values"), rows);
}

void draw_finding(ScreenContext& screen, const CaseState& in, const Standards& standards, const Finding& finding,
                  std::size_t at) {
  Ui& ui = screen.ui;
  const std::string id = "finding-" + std::to_string(at);
  std::string& open = screen.notes["report/" + in.id + "/" + id];
  const TextArguments values = words_of(finding, standards, ui.texts());
  const std::string rule = "rule." + finding.rule;
  FindingCardOptions options;
  options.mark = mark_of(finding.severity);
  options.word = severity_word(ui, finding.severity);
  options.title = ui.t(rule + ".title", values);
  options.place = ui.t("place." + finding.place.at);
  options.expanded = !open.empty();
  const bool pressed = finding_card(ui, id, options, [&] {
    grid(ui, "columns", {.weights = {1, 1, 1}}, [&] {
      cell(ui, [&] { finding_column(ui, Icon::keyboard, ui.t("report.entered"), ui.t(rule + ".entered", values)); });
      cell(ui, [&] { finding_column(ui, Icon::circle_question, ui.t("report.why"), ui.t(rule + ".why", values)); });
      cell(ui, [&] { finding_column(ui, Icon::wrench, ui.t("report.fix"), ui.t(rule + ".fix", values)); });
    });
    draw_values(screen, standards, finding);
    row(ui, {.gap = 16}, [&] {
      if (button(ui, "go", {.label = ui.t("report.go"), .kind = ButtonKind::primary, .icon_after = Icon::arrow_right}))
        screen.nav.go(place_route(in, finding));
      paragraph(ui, ui.t("report.rule", {{"rule", finding.rule}}), {.size = TextSize::small, .tone = Tone::secondary});
    });
  });
  if (pressed) open = open.empty() ? "1" : "";
}

void draw_rubric(ScreenContext& screen, const Report& report) {
  Ui& ui = screen.ui;
  std::vector<NavItem> items;
  for (const SectionResult& section : report.sections) {
    NavItem item{.key = section.id, .label = ui.t("rubric." + section.id)};
    const int all = section.critical + section.major + section.minor;
    item.mark = section.critical > 0 ? Mark::critical
                : section.major > 0  ? Mark::major
                : section.minor > 0  ? Mark::minor
                                     : Mark::met;
    item.count = all == 0 ? ui.t("severity.met") : std::to_string(all);
    item.count_words = all == 0 ? ui.t("severity.met") : ui.plural("report.findings", all);
    items.push_back(std::move(item));
  }
  card(ui, "rubric", {.name = ui.t("report.rubric")}, [&] {
    heading(ui, ui.t("report.rubric"), {.size = HeadingSize::lead});
    mark_list(ui, "rubric-list", ui.t("report.rubric"), items, "");
  });
}

void draw_graded(ScreenContext& screen, const CaseState& in, const Report& report) {
  Ui& ui = screen.ui;
  const Standards* standards = screen.work.standards_of(in);
  if (standards == nullptr) return;
  const long count = static_cast<long>(report.findings.size());
  const std::string sentence = count == 0 ? ui.t("report.clean") : ui.plural("report.headline", count);
  TextArguments values;
  for (const auto& [name, value] : report.verdict.values) values.emplace_back(name, value);
  headline(ui, sentence, {.cue = count > 0, .detail = ui.t(report.verdict.because, values)});
  grid(ui, "report", {.weights = {1, 2.6F}, .gap = 24, .single_below = Breakpoint::w768}, [&] {
    cell(ui, [&] { draw_rubric(screen, report); });
    cell(ui, [&] {
      stack(ui, 12, [&] {
        for (std::size_t at = 0; at < report.findings.size(); ++at)
          draw_finding(screen, in, *standards, report.findings[at], at);
        if (count == 0) empty_state(ui, ui.t("report.clean"), ui.t("report.clean-detail"));
      });
    });
  });
}

}  // namespace

ScreenFrame report_frame(const ScreenContext& screen) {
  return case_frame(screen, screen.ui.t("report.title"));
}

void draw_report(ScreenContext& screen) {
  const CaseState* in = screen.in();
  if (in == nullptr) return draw_no_case(screen);
  Ui& ui = screen.ui;
  const Result<Report>* report = report_of(screen, *in);
  page_content(ui, {.key = "report"}, [&] {
    if (*report) return draw_graded(screen, *in, report->value());
    headline(ui, ui.t("report.not-yet"), {.detail = failure_text(ui, report->failure())});
  });
  bottom_bar(ui, [&] {
    paragraph(ui, ui.t(screen.route.attempt == 0 ? "report.practice" : "report.attempt",
                       {{"n", std::to_string(screen.route.attempt)}}));
    spring(ui);
    if (button(ui, "print", {.label = ui.t("report.print"), .icon = Icon::print})) screen.host.print();
    if (button(ui, "back", {.label = ui.t("report.back"), .kind = ButtonKind::primary}))
      screen.nav.go(place_in(screen, in->id));
  });
}

}  // namespace rehearsal
