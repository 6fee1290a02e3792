#include "shell/record/finding_route.hpp"
#include "shell/record/finding_words.hpp"
#include "shell/screens/record_parts.hpp"
#include "shell/screens/report_parts.hpp"

namespace rehearsal {
namespace {

FindingWords words_in(const Ui& ui, const RecordView& view, const Finding& finding) {
  const FindingSource from{*view.in, {*view.standards, ui.texts(), view.population}};
  return words_of(ui, from, finding);
}

std::string paper_words(const ScreenContext& screen, const RecordView& view, const Feedback& at) {
  const Scenario* scenario = screen.work.scenario_of(*view.in);
  if (scenario == nullptr) return {};
  const std::string paper = paper_for(*at.hinted, view.packs->key(view.in->scenario), at.field);
  for (const Document& document : scenario->documents) {
    if (document.id == paper) return document.title.in(screen.ui.texts().language());
  }
  return {};
}

std::string fix_words(const ScreenContext& screen, const RecordView& view, const Feedback& at) {
  const Ui& ui = screen.ui;
  std::string words = words_in(ui, view, *at.hinted).fix;
  const Seen* expected = expected_at(*at.hinted, at.entity, at.field);
  if (expected == nullptr || expected->value.empty()) return words;
  const WordSource from{*view.standards, ui.texts(), view.population};
  return words + " " + ui.t("report.expected", {{"value", seen_words(*expected, from)}});
}

std::string hint_words(const ScreenContext& screen, const RecordView& view, const Feedback& at, HintStep step) {
  const Ui& ui = screen.ui;
  if (step == HintStep::why) return words_in(ui, view, *at.hinted).why;
  if (step == HintStep::fix) return fix_words(screen, view, at);
  const std::string paper = step == HintStep::paper ? paper_words(screen, view, at) : std::string();
  return paper.empty() ? ui.t("hint.look") : ui.t("hint.read", {{"paper", paper}});
}

/// The requests at a place, one letter each: forgotten with the page, while the tally stays.
std::string requests_key(const Feedback& at) {
  return "hint/" + at.key;
}

void draw_hints(ScreenContext& screen, const RecordView& view, const FormPart& part, const Feedback& at) {
  Ui& ui = screen.ui;
  std::string& requests = screen.notes[requests_key(at)];
  HintStep last = HintStep::none;
  for (std::size_t n = 1; n <= requests.size(); ++n) {
    const HintStep step = view.hints.reached(part.section, static_cast<int>(n));
    help_text(ui, hint_words(screen, view, at, step));
    last = step;
  }
  if (last == HintStep::fix) return;
  const ButtonOptions ask{.label = ui.t(requests.empty() ? "hint.ask" : "hint.more"),
                          .kind = ButtonKind::quiet,
                          .description = at.message,
                          .small = true};
  if (!button(ui, "hint-" + at.field, ask)) return;
  requests += '.';
  HintTally tally = view.hints;
  tally.take(part.section, part.form);
  screen.work.keep_entry(hints_entry(view.in->id), tally.text());
  ui.announce(hint_words(screen, view, at, tally.reached(part.section, static_cast<int>(requests.size()))));
}

}  // namespace

std::string finding_title(const Ui& ui, const RecordView& view, const Finding& finding) {
  return ui.t("feedback.message",
              {{"severity", severity_word(ui, finding.severity)}, {"title", words_in(ui, view, finding).title}});
}

Feedback feedback_at(const ScreenContext& screen, const RecordView& view, const FormPart& part, const EntityId& entity,
                     const std::string& field, bool still_empty) {
  const Ui& ui = screen.ui;
  Feedback at{.key = entity + "/" + field, .field = field, .entity = entity};
  at.contradiction = view.live.at(Nature::contradiction, entity, field);
  if (part.left) {
    at.hinted = view.live.at(Nature::missing, entity, field);
    if (at.hinted == nullptr) at.hinted = view.live.at(Nature::documents, entity, field);
  }
  if (at.contradiction != nullptr) {
    at.mark = mark_of(at.contradiction->severity);
    at.message = finding_title(ui, view, *at.contradiction);
  } else if (still_empty && part.left) {
    at.mark = Mark::incomplete;
    at.message = ui.t("feedback.empty");
  }
  return at;
}

void draw_ways_on(ScreenContext& screen, const RecordView& view, const FormPart& part, const Feedback& at) {
  Ui& ui = screen.ui;
  if (at.contradiction != nullptr) {
    const ButtonOptions why{
        .label = ui.t("feedback.why"), .kind = ButtonKind::quiet, .description = at.message, .small = true};
    if (button(ui, "why-" + at.field, why)) {
      screen.notes.erase(jump_note);
      screen.nav.go(route_in_report(view.in->id, *at.contradiction));
    }
  }
  if (at.hinted != nullptr) draw_hints(screen, view, part, at);
}

void draw_message(Ui& ui, const Feedback& at) {
  if (at.message.empty()) return;
  paragraph(ui, std::vector<Run>{{.text = at.message, .bold = true, .tone = tone_of(at.mark)}},
            {.size = TextSize::small, .mark = at.mark});
}

void note_done(ScreenContext& screen, const RecordView& view, const FormPart& part, bool complete) {
  if (!part.left || !complete || !gives_feedback(*view.in) || !view.live.right(part.form, part.section)) return;
  HintTally tally = view.hints;
  if (tally.done(part.section, part.form)) screen.work.keep_entry(hints_entry(view.in->id), tally.text());
}

}  // namespace rehearsal
