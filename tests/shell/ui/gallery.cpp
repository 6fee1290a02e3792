#include "tests/shell/ui/gallery.hpp"

#include <fstream>
#include <sstream>

#include "shell/ui/elements.hpp"

namespace rehearsal {
namespace {

const ChoiceItem kStays[] = {{.value = "1", .label = "One night or less"},
                             {.value = "2", .label = "Two to six nights"},
                             {.value = "3", .label = "One week or more, but less than one month"}};
const ChoiceItem kMonths[] = {{.value = "101", .label = "One month"},
                              {.value = "102", .label = "2"},
                              {.value = "113", .label = "More than 12 months"}};
const ChoiceItem kAnswers[] = {
    {.value = "1", .label = "Yes"}, {.value = "0", .label = "No"}, {.value = "8", .label = "Doesn't know"}};
const ChoiceItem kYesNo[] = {{.value = "1", .label = "Yes"}, {.value = "0", .label = "No"}};
const ChoiceItem kSharing[] = {{.value = "full", .label = "Full"}, {.value = "limited", .label = "Limited"}};

void take(std::string& value, const std::optional<std::string>& next) {
  if (next) value = *next;
}

void caption(Ui& ui, const char* words) {
  stack(ui, 6, [&] {
    heading(ui, words, {.level = 2, .size = HeadingSize::body});
    divider(ui);
  });
}

void fields(Ui& ui, Gallery& g) {
  caption(ui, "Fields");
  take(g.values["LengthOfStay"],
       choice(ui, "LengthOfStay", {.label = "Length of stay", .help = "In that place, the night before."}, kStays,
              g.values["LengthOfStay"]));
  take(g.values["FirstName"],
       text_field(ui, "FirstName", {.label = "First name", .required = true, .autocomplete = "off"},
                  g.values["FirstName"]));
  take(g.values["Months"],
       choice(ui, "Months",
              {.label = "Months, past 3 years", .error = "Still empty. The present month counts.", .cue = true},
              kMonths, g.values["Months"]));
  take(g.values["Zip"],
       text_field(ui, "Zip",
                  {.label = "Zip of last home", .optional = true, .input_mode = InputMode::numeric, .max_length = 5},
                  g.values["Zip"]));
  take(g.values["SSN"], text_field(ui, "SSN",
                                   {.label = "Social Security number",
                                    .help = "Quality: Partial. Sheets never hold a full one.",
                                    .icon = Icon::shield_halved},
                                   g.values["SSN"]));
  take(g.values["EntryDate"],
       date_field(ui, "EntryDate",
                  {.label = "Project start", .read_only = true, .reason = "Set when the stay was opened."},
                  g.values["EntryDate"]));
  take(g.values["Began"],
       date_field(ui, "Began", {.label = "Date this homelessness began"}, g.values["Began"], "2026-10-05"));
  take(g.values["Amount"], money_field(ui, "Amount", {.label = "Amount a month"}, g.values["Amount"]));
  take(g.values["Times"], number_field(ui, "Times", {.label = "Times"}, g.values["Times"]));
  take(g.values["Notes"], text_area(ui, "Notes", {.label = "Comment"}, g.values["Notes"], 3));
}

void buttons(Ui& ui, Gallery& g) {
  caption(ui, "Buttons and choices");
  const auto press = [&](const char* key, const ButtonOptions& options) {
    if (button(ui, key, options)) g.pressed = key;
  };
  row(ui, {}, [&] {
    press("send", {.label = "Send record", .kind = ButtonKind::primary});
    press("save", {.label = "Save and exit"});
    press("cancel", {.label = "Cancel", .kind = ButtonKind::quiet});
    press("not-yet", {.label = "Not yet", .disabled = true, .reason = "Three answers are missing."});
  });
  row(ui, {}, [&] {
    press("hover", {.label = "Hover", .kind = ButtonKind::primary});
    press("focus", {.label = "Focus", .kind = ButtonKind::primary});
    press("undo", {.label = "Undo", .icon = Icon::rotate_left, .icon_only = true});
    press("reset", {.label = "Reset case", .kind = ButtonKind::danger, .icon = Icon::trash_can});
  });
  take(g.values["Any"],
       segmented(ui, "Any", {.label = "Any source?", .label_hidden = true}, kAnswers, g.values["Any"]));
  row(ui, {.gap = 16}, [&] {
    if (auto on = checkbox(ui, "micah", {.label = "Micah, 6"}, g.micah)) g.micah = *on;
    if (auto on = checkbox(ui, "renata", {.label = "Renata, 37"}, g.renata)) g.renata = *on;
  });
  take(g.values["Sharing"],
       radio_group(ui, "Sharing", {.label = "Sharing", .label_hidden = true}, kSharing, g.values["Sharing"], true));
}

void states(Ui& ui) {
  caption(ui, "Severity and state: shape, word, colour");
  row(ui, {}, [&] {
    chip(ui, {.label = "Critical", .mark = Mark::critical});
    chip(ui, {.label = "Major", .mark = Mark::major});
    chip(ui, {.label = "Minor", .mark = Mark::minor});
    chip(ui, {.label = "Met", .mark = Mark::met});
    chip(ui, {.label = "Incomplete", .mark = Mark::incomplete});
    chip(ui, {.label = "Started", .mark = Mark::started});
    chip(ui, {.label = "Not started", .mark = Mark::not_started});
    chip(ui, {.label = "Your turn", .mark = Mark::cue});
    chip(ui, {.label = "Sample", .tone = Tone::sample, .icon = Icon::masks_theater});
  });
}

void banners(Ui& ui, Gallery& g) {
  caption(ui, "Banners");
  stack(ui, 8, [&] {
    if (banner(ui, "waits",
               {.mark = Mark::cue,
                .text = marked("**Dana waits for you:** two parts of the request are missing."),
                .action = "Open"}))
      g.pressed = "waits";
    banner(ui, "offline",
           {.icon = Icon::cloud_arrow_up, .text = marked("**Working offline.** Saved here; sent when you are back.")});
    if (banner(ui, "full",
               {.mark = Mark::critical,
                .text = marked("**Not saved.** This device is full. Download a copy now."),
                .action = "Download",
                .urgent = true}))
      g.pressed = "full";
  });
  if (button(ui, "delete", {.label = "Delete row"}))
    show_toast(ui, {.key = "row", .text = "Row deleted: Child support", .action = "Undo", .shortcut = "Ctrl+Z"});
}

void overlays(Ui& ui, Gallery& g) {
  caption(ui, "Dialog");
  if (button(ui, "grade", {.label = "Send for grading"})) open_dialog(ui, "send-dialog");
  const bool dismissed = dialog(ui, "send-dialog", {.title = "Send this record for grading?"}, [&] {
    paragraph(ui, "It becomes attempt 2 of 3. You can look at it afterwards, not change it.");
    paragraph(ui, marked("**3 income sources have no answer.**"), {.tone = Tone::critical, .mark = Mark::incomplete});
    dialog_buttons(ui, [&] {
      if (button(ui, "first", {.label = "Go to the first"})) {
        g.pressed = "first";
        close_dialog(ui, "send-dialog");
      }
      if (button(ui, "attempt", {.label = "Send attempt 2", .kind = ButtonKind::primary})) {
        g.pressed = "attempt";
        close_dialog(ui, "send-dialog");
      }
    });
  });
  if (dismissed) g.pressed = "dismissed";
  caption(ui, "Empty state");
  empty_state(ui, "The queue is empty.", "Nobody waits for the HMIS team. Last decision 3:40.");
  caption(ui, "Menu");
  const MenuItem items[] = {{.key = "undo", .label = "Undo: Amount a month", .shortcut = "Ctrl+Z"},
                            {.key = "next", .label = "Go to the next empty field", .shortcut = "F8"},
                            {.key = "plain", .label = "Show as plain page", .shortcut = "Alt+P"},
                            {.key = "all", .label = "All shortcuts", .shortcut = "?", .divided = true}};
  if (auto chosen = menu(ui, "more", {.label = "More", .icon_after = Icon::chevron_down}, items))
    g.pressed = "menu:" + *chosen;
}

void steps(Ui& ui) {
  const StepItem items[] = {
      {.label = "Request for training",
       .state = StepState::done,
       .chip = {.label = "Done October 28", .mark = Mark::met},
       .lines = {"Dana Whitfield, your ATA, asked.", "The HMIS team checked it in 2 days."}},
      {.label = "LMS courses",
       .state = StepState::done,
       .chip = {.label = "Done November 16", .mark = Mark::met},
       .lines = {"Introduction to HMIS, 100 %", "Shelter, TH and Safe Haven, 100 %"}},
      {.label = "Sample client",
       .state = StepState::current,
       .chip = {.label = "Your turn", .tone = Tone::cue},
       .lines = {"A seat in the group of 8 is yours.", "Nothing to wait for."}},
      {.label = "Live credentials",
       .state = StepState::ahead,
       .chip = {.label = "After step 3", .icon = Icon::hourglass_half},
       .lines = {"Priya Raman, HMIS team, reviews your record.", "You sign the End User Agreement."}}};
  stepper(ui, "steps", "The four steps", items, [&](std::size_t) {
    button(ui, "start",
           {.label = "Start with Renata Colvin", .kind = ButtonKind::primary, .icon_after = Icon::arrow_right});
  });
}

void record(Ui& ui, Gallery& g) {
  const NavItem places[] = {{.key = "profile", .label = "Profile"},
                            {.key = "entry", .label = "Entry / Exit", .mark = Mark::incomplete},
                            {.key = "interim", .label = "Interim reviews"}};
  take(g.tab, tabs(ui, "tabs", "Parts of the record", places, g.tab));
  const NavItem sections[] = {
      {.key = "enrollment",
       .label = "Enrollment",
       .count = "5 / 5",
       .count_words = "5 of 5 answered",
       .mark = Mark::met},
      {.key = "prior", .label = "Prior living situation", .count = "4 / 5", .mark = Mark::started},
      {.key = "income", .label = "Income", .count = "12 / 15", .mark = Mark::incomplete},
      {.key = "disabilities", .label = "Disabilities", .count = "0 / 6", .mark = Mark::not_started}};
  grid(ui, "record", {.weights = {1, 2.6f}, .gap = 24}, [&] {
    cell(ui, [&] {
      if (ui.phone())
        take(g.section, section_picker(ui, "picker", "Section", sections, g.section));
      else
        take(g.section, nav_list(ui, "sections", "Sections", sections, g.section));
    });
    cell(ui, [&] {
      const VerificationRow rows[] = {{.key = "Earned",
                                       .label = "Earned income",
                                       .value = "1",
                                       .amount = "$640.00",
                                       .dates = "10/05/2026",
                                       .editable = true},
                                      {.key = "Unemployment", .label = "Unemployment insurance", .value = "0"},
                                      {.key = "ChildSupport",
                                       .label = "Child support",
                                       .value = g.values["ChildSupport"],
                                       .note = g.values["ChildSupport"].empty() ? "Yes or No?" : ""}};
      const bool complete = !g.values["ChildSupport"].empty();
      const auto edited =
          verification_table(ui, "income",
                             {.title = "HUD verification",
                              .summary = complete ? "All 3 sources are answered" : "1 of 3 sources has no answer",
                              .complete = complete,
                              .rest_label = complete ? "" : "Answer the rest with No",
                              .source_label = "Source",
                              .answer_label = "Receives",
                              .amount_label = "A month",
                              .dates_label = "Start date",
                              .edit_label = "Edit",
                              .amounts = true,
                              .answers = kYesNo},
                             rows);
      if (edited && edited->kind == VerificationEdit::Kind::answered) g.values[edited->row] = edited->answer;
      if (edited && edited->kind == VerificationEdit::Kind::rest_answered) g.values["ChildSupport"] = "0";
      if (edited && edited->kind == VerificationEdit::Kind::edit_pressed) g.pressed = "edit:" + edited->row;
    });
  });
}

void report(Ui& ui, Gallery& g) {
  if (finding_card(
          ui, "INC-07",
          {.mark = Mark::major,
           .word = "Major",
           .title = "Two jobs are open at the same time",
           .place = "Interim review 11/02/2026",
           .expanded = g.finding_open},
          [&] {
            const TimelineLane lanes[] = {
                {.caption = "What you entered",
                 .bars = {{.label = "Laundromat $640, from 10/05, no end", .start = 0, .end = 1, .open_end = true},
                          {.label = "Bakery $910, from 11/02", .start = 0.5, .end = 1, .open_end = true}},
                 .result = "$1,550",
                 .result_note = "a month",
                 .tone = Tone::critical},
                {.caption = "As it should be",
                 .bars = {{.label = "Laundromat $640, to 11/01", .start = 0, .end = 0.5},
                          {.label = "Bakery $910, from 11/02", .start = 0.5, .end = 1, .open_end = true}},
                 .result = "$910",
                 .result_note = "a month",
                 .tone = Tone::prim}};
            timeline_bars(ui, "You entered the laundromat without an end, and the bakery from 11/02.", lanes, 0.5);
            grid(ui, "why", {.weights = {1, 1, 1}, .gap = 24}, [&] {
              cell(ui, [&] {
                finding_column(ui, Icon::keyboard, "What you entered",
                               "Laundromat, $640, has no end date. Bakery, $910, starts 11/02/2026. Both are open.");
              });
              cell(ui, [&] {
                finding_column(ui, Icon::circle_question, "Why it is a problem",
                               "Every open row counts. HMIS now says $1,550 a month; the pay stub says $910.");
              });
              cell(ui, [&] {
                finding_column(ui, Icon::wrench, "How to fix it",
                               "End the laundromat row on 11/01/2026, the day before the change. Keep the bakery row.");
              });
            });
            row(ui, {.gap = 24}, [&] {
              if (button(ui, "go",
                         {.label = "Go to the field", .kind = ButtonKind::primary, .icon_after = Icon::arrow_right}))
                ui.focus("FirstName");
              link(ui, "course",
                   {.label = "Course, part 6: Updates",
                    .href = "#/courses/6",
                    .icon = Icon::book_open,
                    .underlined = false});
              spring(ui);
              paragraph(ui, "Rule INC-07", {.size = TextSize::small, .tone = Tone::secondary});
              button(ui, "disagree", {.label = "I disagree", .kind = ButtonKind::quiet, .icon = Icon::flag});
            });
          }))
    g.finding_open = !g.finding_open;
  const NavItem rubric[] = {
      {.key = "search", .label = "Search, profile", .count = "Met", .mark = Mark::met},
      {.key = "release", .label = "Release and lock", .count = "1 critical", .mark = Mark::critical},
      {.key = "dates", .label = "Dates of updates", .count = "1 major", .mark = Mark::major}};
  grid(ui, "rubric", {.weights = {1, 1, 1}, .gap = 24}, [&] {
    cell(ui, [&] {
      card(ui, "rubric-card", {.name = "Rubric"}, [&] {
        heading(ui, "Rubric, 1 of 3 met", {.size = HeadingSize::lead});
        mark_list(ui, "rubric-list", "Rubric", rubric, "dates");
      });
    });
    cell(ui, [&] {
      card(ui, "clocks", {.name = "Clocks", .gap = 16}, [&] {
        heading(ui, "Clocks");
        clock(ui, {.icon = Icon::calendar_day,
                   .label = "Days left in your seat",
                   .value = "5 of 10",
                   .consequence = "Closes Sunday, November 29",
                   .pips_total = 10,
                   .pips_filled = 5});
        clock(ui, {.icon = Icon::book_open,
                   .label = "Courses stay valid",
                   .value = "84 days",
                   .consequence = "Until February 16, then the course again",
                   .part = 0.91});
        row(ui, {}, [&] {
          paragraph(ui, marked("**Major**"), {.mark = Mark::major});
          squares(ui, Tone::major, 4, 2, "4 of 6 are gone");
          spring(ui);
          paragraph(ui, marked("6 to **2**"));
        });
      });
    });
    cell(ui, [&] {
      paper(ui, "intake",
            {.title = "Lakeside Haven intake", .subtitle = "October 5, 2026, by J. Ortega", .stamp = "SAMPLE"}, [&] {
              const TextRange marks[] = {{30, 42}};
              paper_entry(ui, "from", "Came from", "A friend's living room, since September 30. Asked to leave.",
                          marks);
              paper_entry(ui, "income-line", "Income", "Laundromat, part time, $640 a month. No other cash.", {}, true);
            });
    });
  });
  const TableColumn columns[] = {{.label = "Learner", .weight = 2, .row_header = true},
                                 {.label = "Agency", .weight = 2},
                                 {.label = "Attempt"},
                                 {.label = "Critical", .right = true},
                                 {.label = "Open", .label_hidden = true}};
  table(ui, "learners", {.caption = "Learners", .columns = columns}, [&] {
    for (const char* name : {"Tomasz Wilk", "Marisol Vega"}) {
      if (table_row(ui, name, {.pressable = true}, [&] {
            table_cell(ui, name);
            table_cell(ui, "North Branch");
            table_cell(ui, "3 of 3");
            table_cell(ui, "2");
            table_cell(ui, [&] {
              if (button(ui, "open",
                         {.label = std::string("Open ") + name,
                          .kind = ButtonKind::quiet,
                          .icon = Icon::chevron_right,
                          .icon_only = true,
                          .small = true}))
                g.pressed = name;
            });
          }))
        g.pressed = std::string("row:") + name;
    }
  });
  const KeyValue facts[] = {{.label = "Release", .value = "Limited sharing, 10/05/2026 to 10/04/2029"},
                            {.label = "Record locked",
                             .value = "No",
                             .mark = Mark::critical,
                             .note = "Critical: limited sharing needs a lock"},
                            {.label = "Earned income, laundromat",
                             .value = "$640.00, 10/05/2026 to (open)",
                             .mark = Mark::major,
                             .note = "Major: two rows open at once",
                             .current = true}};
  key_values(ui, "facts", "Release of information", facts);
}

void cards(Ui& ui, Gallery& g) {
  select_cards(ui, "cases", "Practice cases", [&] {
    grid(ui, "cases", {.weights = {1, 1}, .gap = 12, .row_gap = 12, .equal_heights = true}, [&] {
      cell(ui, [&] {
        if (select_card(ui, "colvin",
                        {.title = "Renata and Micah Colvin",
                         .subtitle = "Mother, 37, and son, 6",
                         .text = "Left a violent home; shelter, then a job mid-stay.",
                         .footer = "About 50 min  ·  Consent, lock",
                         .icon = Icon::people_roof,
                         .footer_icon = Icon::clock},
                        g.card == "colvin"))
          g.card = "colvin";
      });
      cell(ui, [&] {
        if (select_card(ui, "boyd",
                        {.title = "Terrence Boyd",
                         .subtitle = "Adult alone, 58, veteran",
                         .text = "Eleven months outside, then a shelter bed.",
                         .footer = "About 40 min  ·  Housing history",
                         .icon = Icon::person_walking_luggage,
                         .footer_icon = Icon::clock},
                        g.card == "boyd"))
          g.card = "boyd";
      });
    });
  });
}

}  // namespace

void Gallery::draw(Ui& ui) {
  ui.title("Gallery");
  const TopItem items[] = {{.key = "path", .label = "My path", .href = "#/"},
                           {.key = "site", .label = "Training site", .href = "#/site", .current = true},
                           {.key = "courses", .label = "Courses", .href = "#/courses"}};
  if (auto at = top_bar(ui, {.product = "Rehearsal", .home = "#/", .items = items}, [&] {
        if (!ui.phone()) save_state(ui, Mark::met, "Saved on this device, 2:41 PM");
        button(ui, "find",
               {.label = "Find", .icon = Icon::magnifying_glass, .icon_only = ui.phone(), .shortcut = "Ctrl+K"});
        if (!ui.phone()) avatar(ui, "MV", "Marisol Vega");
      }))
    pressed = "top:" + *at;
  sample_band(ui, "Sample people only.", "Never enter a real client.", "Policy in force: January 26, 2026");
  page_content(ui, {.max_width = 1216}, [&] {
    headline(ui, "Nearly there. Three corrections to go.",
             {.cue = true, .detail = "You fixed 7 of 13 findings since attempt 1."});
    grid(ui, "columns", {.weights = {320, 435, 400}, .gap = 32}, [&] {
      cell(ui, [&] { stack(ui, 16, [&] { fields(ui, *this); }); });
      cell(ui, [&] {
        stack(ui, 12, [&] {
          buttons(ui, *this);
          states(ui);
          banners(ui, *this);
        });
      });
      cell(ui, [&] { stack(ui, 12, [&] { overlays(ui, *this); }); });
    });
    steps(ui);
    cards(ui, *this);
    record(ui, *this);
    report(ui, *this);
    status(ui, "status", Mark::met, "2 seconds ago");
  });
  bottom_bar(ui, [&] {
    button(ui, "back", {.label = "Undo last", .icon = Icon::rotate_left, .icon_only = true, .touch = ui.phone()});
    spring(ui);
    if (button(ui, "next", {.label = "Next section", .kind = ButtonKind::primary, .icon_after = Icon::arrow_down}))
      pressed = "next";
  });
  if (auto undone = draw_toasts(ui)) pressed = "undo:" + *undone;
}

void load_ui_texts(Ui& ui) {
  for (const char* language : {"en", "es"}) {
    std::ifstream file(std::string(REHEARSAL_SOURCE_DIR "/public/texts/ui.") + language + ".json");
    std::stringstream bytes;
    bytes << file.rdbuf();
    ui.texts().load(language, bytes.str());
  }
}

}  // namespace rehearsal
