#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "core/base/json.hpp"
#include "core/texts/texts.hpp"
#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

namespace {

/// Names of placeholders in a text, in order of the alphabet.
std::vector<std::string> placeholders(const std::string& text) {
  std::vector<std::string> names;
  for (std::size_t at = text.find('{'); at != std::string::npos; at = text.find('{', at + 1)) {
    names.push_back(text.substr(at, text.find('}', at) - at));
  }
  std::sort(names.begin(), names.end());
  return names;
}

Texts loaded() {
  Texts texts;
  for (const char* language : {"en", "es"}) {
    for (const char* part : {"", "sync."}) {
      const HttpResponse pack = public_file({.url = std::string("texts/") + part + language + ".json"});
      REQUIRE(texts.load(language, pack.body) == "");
    }
  }
  return texts;
}

}  // namespace

TEST_CASE("both languages have the same texts") {
  const Texts texts = loaded();
  CHECK(texts.only_in("en", "es") == std::vector<std::string>{});
  CHECK(texts.only_in("es", "en") == std::vector<std::string>{});
}

TEST_CASE("a text takes the same values in both languages") {
  Texts texts = loaded();
  texts.use("en");
  for (const std::string& id : texts.ids("")) {
    texts.use("en");
    const auto english = placeholders(texts.t(id));
    texts.use("es");
    CAPTURE(id);
    CHECK(placeholders(texts.t(id)) == english);
  }
}

TEST_CASE("sync: every state, class and reason that the machine names has its words") {
  const Texts texts = loaded();
  int named = 0;
  for (const auto& file :
       std::filesystem::directory_iterator(std::filesystem::path(REHEARSAL_SOURCE_DIR) / "core" / "sync")) {
    std::ifstream stream(file.path());
    const std::string source(std::istreambuf_iterator<char>(stream), {});
    for (auto at = source.find("\"sync."); at != std::string::npos; at = source.find("\"sync.", at + 1)) {
      const std::string id = source.substr(at + 1, source.find('"', at + 1) - at - 1);
      if (!id.starts_with("sync.reason.") && !id.starts_with("sync.mode.")) continue;
      ++named;
      CAPTURE(id);
      CHECK(texts.has(id));
    }
  }
  CHECK(named > 20);
  for (const char* letter : {"a", "b", "c", "d", "e", "r", "unknown"})
    CHECK(texts.has(std::string("sync.class.") + letter));
}

TEST_CASE("every pack that the list names is there") {
  const auto list = parse_json(public_file({.url = "packs.json"}).body);
  REQUIRE(list);
  for (const char* part : {"packs", "later"}) {
    for (const auto& name : (*list)[part]) {
      CAPTURE(name.get<std::string>());
      CHECK(public_file({.url = name.get<std::string>()}).status == 200);
    }
  }
}
