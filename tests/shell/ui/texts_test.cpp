#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "core/texts/texts.hpp"
#include "shell/ui/runs.hpp"

using namespace rehearsal;

TEST_CASE("placeholders are filled, and unknown ones stay to be seen") {
  CHECK(fill("{n} of {total}", {{"n", "3"}, {"total", "15"}}) == "3 of 15");
  CHECK(fill("{who} waits", {}) == "{who} waits");
  CHECK(fill("{{n}", {{"n", "3"}}) == "{n}");
}

TEST_CASE("a missing text shows its id and is counted") {
  Texts texts;
  CHECK(texts.load("en", R"({"home.title": "My path"})").empty());
  CHECK(texts.t("home.title") == "My path");
  CHECK(texts.missing().empty());
  CHECK(texts.t("home.nothing") == "home.nothing");
  CHECK(texts.missing() == std::vector<std::string>{"home.nothing"});
}

TEST_CASE("what Spanish lacks is shown in English, and counted") {
  Texts texts;
  texts.load("en", R"({"a": "One", "b": "Two"})");
  texts.load("es", R"({"a": "Uno"})");
  texts.use("es");
  CHECK(texts.t("a") == "Uno");
  CHECK(texts.t("b") == "Two");
  CHECK(texts.missing() == std::vector<std::string>{"b"});
  CHECK(texts.only_in("en", "es") == std::vector<std::string>{"b"});
}

TEST_CASE("a number picks singular or plural") {
  Texts texts;
  texts.load("en", R"({"left.one": "{n} answer is missing", "left.other": "{n} answers are missing"})");
  CHECK(texts.plural("left", 1) == "1 answer is missing");
  CHECK(texts.plural("left", 3) == "3 answers are missing");
  CHECK(texts.plural("left", 0) == "0 answers are missing");
}

TEST_CASE("a pack that is no object of texts is refused with its place, and nothing of it is taken") {
  Texts texts;
  CHECK(texts.load("en", R"({"a": "One", "b": 2})").find("/b") != std::string::npos);
  CHECK_FALSE(texts.has("a"));
  CHECK_FALSE(texts.load("en", "[]").empty());
  CHECK_FALSE(texts.load("en", "{\"a\": ").empty());
}

TEST_CASE("bold and slanted marks become runs") {
  const Runs runs = marked("**Dana waits:** two //parts// are missing");
  REQUIRE(runs.list.size() == 4);
  CHECK(runs.list[0].bold);
  CHECK(runs.list[2].slanted);
  CHECK(plain_text(runs) == "Dana waits: two parts are missing");
  CHECK(plain_text(marked("https://example.org")) == "https://example.org");
}

TEST_CASE("the layer's own words stand in both languages") {
  Texts texts;
  for (const char* language : {"en", "es"}) {
    std::ifstream file(std::string(REHEARSAL_SOURCE_DIR "/public/texts/ui.") + language + ".json");
    std::stringstream bytes;
    bytes << file.rdbuf();
    REQUIRE(texts.load(language, bytes.str()).empty());
  }
  CHECK(texts.only_in("en", "es").empty());
  CHECK(texts.only_in("es", "en").empty());
}
