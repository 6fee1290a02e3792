#include <algorithm>

#include "core/base/text.hpp"
#include "core/record/occurrence.hpp"
#include "shell/record/labels.hpp"
#include "shell/screens/find.hpp"
#include "shell/screens/search_parts.hpp"

namespace rehearsal {
namespace {

class Index {
 public:
  explicit Index(ScreenContext& screen) : screen_(screen), ui_(screen.ui) {}

  void add(std::string words, std::string where, Route to) {
    std::string compared = folded(words);
    all_.push_back(
        {.words = std::move(words), .where = std::move(where), .folded = std::move(compared), .to = std::move(to)});
  }

  /// Every text of a screen that stands without a value of the moment.
  void add_page(const char* title, std::initializer_list<const char*> prefixes, const Route& to) {
    const std::string where = ui_.t(title);
    add(where, ui_.t("find.screen"), to);
    for (const char* prefix : prefixes) {
      for (const std::string& id : ui_.texts().ids(prefix)) {
        const std::string words = plain_text(marked(ui_.t(id)));
        if (words.find('{') == std::string::npos && words != where) add(words, where, to);
      }
    }
  }

  void add_course(const Course& course) {
    const std::string& language = ui_.texts().language();
    for (const CoursePart& part : course.parts) {
      const Route to = course_route(course.id, part.id);
      add(part.title.in(language), course.title.in(language), to);
      for (const Bilingual& text : part.text) add(text.in(language), part.title.in(language), to);
    }
  }

  void add_case(const CaseState& in) {
    add_clients(in);
    add_fields(in);
  }

  std::vector<Findable> all() { return std::move(all_); }

 private:
  void add_clients(const CaseState& in) {
    for (const Entity* client : in.site.of_kind(Kind::client)) {
      if (!client->seeded)
        add(client_name(ui_, *client), ui_.t("search.own"), client_route(in.id, client->id, "profile"));
    }
  }

  /// Fields of every form, in the record of the person entered last.
  void add_fields(const CaseState& in) {
    const Forms* forms = screen_.work.packs().forms(in.standards);
    const Standards* standards = screen_.work.standards_of(in);
    const Entity* client = nullptr;
    for (const Entity* each : in.site.of_kind(Kind::client)) client = each->seeded ? client : each;
    if (forms == nullptr || standards == nullptr || client == nullptr) return;
    for (const auto& [id, form] : forms->forms) {
      for (const Section& section : form.sections) {
        for (const Question& question : section.questions) {
          const Route to = client_route(in.id, client->id, tab_of(id), {}, question.field);
          add(field_label(ui_, *standards, question.field), ui_.t("section." + section.id), to);
          if (const std::string official = official_label(ui_, *standards, question.field); !official.empty())
            add(official, ui_.t("section." + section.id), to);
        }
      }
    }
  }

  static std::string_view tab_of(std::string_view form) {
    if (form == "entry" || form == "exit" || form == "enrollment") return "enrollment";
    if (form == "update" || form == "annual") return "interim";
    if (occurrence_on(form) != nullptr) return "activity";
    return form;
  }

  ScreenContext& screen_;
  Ui& ui_;
  std::vector<Findable> all_;
};

}  // namespace

std::vector<Findable> findables(ScreenContext& screen) {
  Index index(screen);
  index.add_page("home.title", {"home.", "step.", "welcome.", "mode."}, {});
  index.add_page("courses.title", {"courses."}, route_to(ScreenName::courses));
  index.add_page("help.title", {"help.", "keys."}, route_to(ScreenName::help));
  index.add_page("demo.title", {"demo."}, route_to(ScreenName::demo));
  index.add_page("trust.title", {"trust.", "copy.", "leave.", "sync."}, route_to(ScreenName::trust));
  index.add_page("signin.title", {"signin."}, route_to(ScreenName::connect));
  index.add_page("settings.title", {"settings.", "about."}, route_to(ScreenName::settings));
  for (const Course& course : screen.work.library().courses()) index.add_course(course);
  const CaseState* current = screen.work.current();
  if (current == nullptr) return index.all();
  index.add_page("search.title", {"search."}, search_route(current->id));
  index.add_page("create.title", {"create."}, {.screen = ScreenName::create, .in = current->id});
  index.add_case(*current);
  return index.all();
}

}  // namespace rehearsal
