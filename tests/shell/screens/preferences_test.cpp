#include <doctest/doctest.h>

#include "shell/workspace/preferences.hpp"

using namespace rehearsal;

TEST_CASE("preferences are kept as they were chosen") {
  Preferences chosen{.language = "es",
                     .name = "Marisol",
                     .greeted = true,
                     .mode = "guided",
                     .scenario = "es.boyd",
                     .documents_open = false};
  chosen.look = {.theme = ThemeChoice::high_contrast,
                 .text_percent = 150,
                 .density_chosen = true,
                 .density = Density::compact,
                 .plain_page = true};
  chosen.copied_at = 1795512753000.0;
  chosen.copied_events = 12;
  CHECK(preferences_from(to_text(chosen)) == chosen);
}

TEST_CASE("preferences that cannot be read are the defaults, part by part") {
  CHECK(preferences_from("") == Preferences{});
  CHECK(preferences_from("{\"look\":[]") == Preferences{});
  CHECK(preferences_from("[1]") == Preferences{});
  const Preferences partly =
      preferences_from(R"({"language":"es","look":{"text":117,"theme":"purple"},"copied-events":-3})");
  CHECK(partly.language == "es");
  CHECK(partly.look.text_percent == 100);
  CHECK(partly.look.theme == ThemeChoice::automatic);
  CHECK(partly.copied_events == 0);
}

TEST_CASE("the language is the chosen one, else the browser's first wish that the page speaks") {
  CHECK(language_in_use({.language = "en"}, "es-MX,en") == "en");
  CHECK(language_in_use({}, "fr,es-MX,en") == "es");
  CHECK(language_in_use({}, "pl, en-GB") == "en");
  CHECK(language_in_use({}, "pl") == "en");
}
