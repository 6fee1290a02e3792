#include <doctest/doctest.h>

#include <algorithm>

#include "tests/shell/support/entered.hpp"

using namespace rehearsal;

namespace {

/// The nodes that stand on paper only, in their order.
std::vector<const Node*> on_paper(const Tree& tree) {
  std::vector<const Node*> found;
  const auto& nodes = tree.nodes();
  for (const Node& node : nodes) {
    for (int up = node.parent; up >= 0; up = nodes[static_cast<std::size_t>(up)].parent) {
      if (nodes[static_cast<std::size_t>(up)].style == "print-only") {
        found.push_back(&node);
        break;
      }
    }
  }
  return found;
}

std::vector<std::string> headings(const std::vector<const Node*>& nodes, int level) {
  std::vector<std::string> names;
  for (const Node* node : nodes) {
    if (node->role == AriaRole::heading && node->level == level) names.push_back(node->name);
  }
  return names;
}

}  // namespace

TEST_CASE("print: every finding stands open on paper, by section of the rubric and person") {
  Entered boyd({.up_to = "client"});
  boyd.stage.visit("/report/c1");
  const auto& report = boyd.stage.work().practice_report(boyd.in());
  REQUIRE(report);
  REQUIRE(report->findings.size() > 2);
  const auto paper = on_paper(boyd.stage.driver.tree());
  const auto corrections =
      std::count_if(paper.begin(), paper.end(), [](const Node* node) { return node->style == "correction"; });
  CHECK(static_cast<std::size_t>(corrections) == report->findings.size());
  CHECK(headings(paper, 2) == std::vector<std::string>{"Correction list"});
  const auto sections = static_cast<std::size_t>(
      std::count_if(report->sections.begin(), report->sections.end(),
                    [](const SectionResult& one) { return one.critical + one.major + one.minor > 0; }));
  CHECK(headings(paper, 3).size() == sections);
  for (const std::string& person : headings(paper, 4)) CHECK(person == "Terrence Boyd");
}

TEST_CASE("print: what stands on paper takes no room and no focus on the screen") {
  Entered boyd({.up_to = "client"});
  boyd.stage.visit("/report/c1");
  const auto paper = on_paper(boyd.stage.driver.tree());
  REQUIRE_FALSE(paper.empty());
  for (const Node* node : paper) {
    CHECK(node->rect == Rect{});
    CHECK_FALSE(node->is(NodeState::focusable));
  }
  CHECK(boyd.stage.driver.tree().duplicate_keys() == 0);
  CHECK(boyd.stage.driver.ui().texts().missing() == std::vector<std::string>{});
}

TEST_CASE("print: a clean record has no list, and an assessed one neither") {
  Entered clean;
  clean.stage.visit("/report/c1");
  CHECK(on_paper(clean.stage.driver.tree()).empty());
  Entered assessed({.up_to = "client", .mode = "assessed"});
  assessed.stage.visit("/report/c1");
  CHECK(on_paper(assessed.stage.driver.tree()).empty());
}
