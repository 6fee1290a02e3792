#include <doctest/doctest.h>

#include "tests/core/played_case.hpp"

namespace rehearsal {
namespace {

Json name(const char* value) {
  return {{"do", "answer"}, {"entity", "$t"}, {"field", "NameSuffix"}, {"value", value}};
}

/// The client's suffix after the lines.
std::string suffix_after(const std::vector<Json>& added) {
  const CommandRun run = tests::created_and(added);
  return run.state.cases.at("c1").site.find(run.names.at("t"))->value("NameSuffix");
}

const Json undo = {{"do", "undo"}}, redo = {{"do", "redo"}};

}  // namespace

TEST_CASE("undo: an answer that was changed three times is taken back step by step, and brought again") {
  const std::vector<Json> three = {name("Jr."), name("Sr."), name("III")};
  const auto after = [&](std::vector<Json> more) {
    more.insert(more.begin(), three.begin(), three.end());
    return suffix_after(more);
  };
  CHECK(after({}) == "III");
  CHECK(after({undo}) == "Sr.");
  CHECK(after({undo, undo}) == "Jr.");
  CHECK(after({undo, undo, undo}) == "");
  CHECK(after({undo, undo, redo}) == "Sr.");
  CHECK(after({undo, undo, undo, redo, redo, redo}) == "III");
  CHECK(after({undo, undo, redo, undo, undo}) == "");
  CHECK(after({undo, name("IV"), undo}) == "Sr.");
  CHECK(after({undo, name("IV"), undo, undo}) == "Jr.");
}

}  // namespace rehearsal
