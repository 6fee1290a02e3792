#include "shell/screens/screens.hpp"

namespace rehearsal {
namespace {

const Course* course_of(const ScreenContext& screen) {
  return screen.work.library().course(screen.route.course);
}

void draw_list(ScreenContext& screen) {
  Ui& ui = screen.ui;
  headline(ui, ui.t("courses.headline"), {.detail = ui.t("courses.detail")});
  const auto& courses = screen.work.library().courses();
  if (courses.empty()) return empty_state(ui, ui.t("courses.none"), ui.t("courses.none-detail"));
  const std::string& language = ui.texts().language();
  for (const Course& course : courses) {
    card(ui, course.id, {.name = course.title.in(language)}, [&] {
      heading(ui, course.title.in(language), {.icon = Icon::book_open});
      paragraph(ui, ui.plural("courses.parts", static_cast<long>(course.parts.size())), {.tone = Tone::secondary});
      grid(ui, course.id + "-parts", {.weights = {1, 1}, .gap = 24, .row_gap = 4}, [&] {
        int number = 0;
        for (const CoursePart& part : course.parts) {
          const std::string label =
              ui.t("courses.part", {{"n", std::to_string(++number)}, {"title", part.title.in(language)}});
          cell(ui, [&] { route_link(screen, course.id + "-" + part.id, label, course_route(course.id, part.id)); });
        }
      });
    });
  }
  help_text(ui, ui.t("courses.not-the-lms"));
}

void draw_parts(ScreenContext& screen, const Course& course, const CoursePart& shown) {
  Ui& ui = screen.ui;
  std::vector<NavItem> items;
  for (const CoursePart& part : course.parts) {
    items.push_back({.key = part.id,
                     .label = part.title.in(ui.texts().language()),
                     .href = href(course_route(course.id, part.id))});
  }
  const auto chosen = ui.phone() ? section_picker(ui, "parts", ui.t("courses.part-list"), items, shown.id)
                                 : nav_list(ui, "parts", ui.t("courses.part-list"), items, shown.id);
  if (chosen) screen.nav.go(course_route(course.id, *chosen));
}

void draw_text(ScreenContext& screen, const Course& course, const CoursePart& shown) {
  Ui& ui = screen.ui;
  const auto at = static_cast<std::size_t>(&shown - course.parts.data());
  card(ui, "text", {.gap = 12}, [&] {
    heading(ui, shown.title.in(ui.texts().language()));
    for (const Bilingual& text : shown.text) paragraph(ui, text.in(ui.texts().language()), {.size = TextSize::lead});
    row(ui, {.gap = 24}, [&] {
      if (at > 0)
        route_link(screen, "before", ui.t("courses.before"), course_route(course.id, course.parts[at - 1].id),
                   Icon::arrow_left);
      if (at + 1 < course.parts.size())
        route_link(screen, "next", ui.t("courses.next"), course_route(course.id, course.parts[at + 1].id),
                   Icon::arrow_right);
    });
  });
}

void draw_course(ScreenContext& screen, const Course& course) {
  Ui& ui = screen.ui;
  const CoursePart* found = course.part(screen.route.part);
  if (found == nullptr && course.parts.empty()) return;
  const CoursePart& shown = found == nullptr ? course.parts.front() : *found;
  headline(ui, course.title.in(ui.texts().language()), {.detail = ui.t("courses.open-book")});
  if (ui.phone()) {
    draw_parts(screen, course, shown);
    draw_text(screen, course, shown);
    return;
  }
  grid(ui, "course", {.weights = {1, 2.4f}, .gap = 24}, [&] {
    cell(ui, [&] { draw_parts(screen, course, shown); });
    cell(ui, [&] { draw_text(screen, course, shown); });
  });
}

}  // namespace

ScreenFrame courses_frame(const ScreenContext& screen) {
  ScreenFrame frame{.title = screen.ui.t("courses.title")};
  const Course* course = course_of(screen);
  if (course == nullptr) return frame;
  frame.title = course->title.in(screen.ui.texts().language());
  frame.up = route_to(ScreenName::courses);
  return frame;
}

void draw_courses(ScreenContext& screen) {
  page_content(screen.ui, {.key = "courses-page"}, [&] {
    const Course* course = course_of(screen);
    course == nullptr ? draw_list(screen) : draw_course(screen, *course);
  });
}

}  // namespace rehearsal
