// Measures building one frame of the fullest screen, with the semantic tree that the mirror is made of; budget: 1 ms
// (README.md). The stage asserts with doctest; here a failed assertion ends the program.
#define DOCTEST_CONFIG_IMPLEMENT
#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "tests/shell/support/entered.hpp"

namespace rehearsal {
namespace {

struct Spread {
  double median = 0, p95 = 0;
};

Spread milliseconds_a_frame(Stage& stage, int frames) {
  using Clock = std::chrono::steady_clock;
  std::vector<double> taken;
  for (int n = 0; n < frames; ++n) {
    const auto start = Clock::now();
    const int built = stage.driver.settle();
    const std::chrono::duration<double, std::milli> all = Clock::now() - start;
    taken.push_back(all.count() / std::max(built, 1));
  }
  std::sort(taken.begin(), taken.end());
  return {taken[taken.size() / 2], taken[taken.size() * 95 / 100]};
}

void measure(const char* what, const std::string& tab, float width) {
  Entered entered({.width = width});
  entered.open(tab);
  const std::size_t nodes = entered.stage.driver.tree().nodes().size();
  const Spread spread = milliseconds_a_frame(entered.stage, 400);
  std::printf("frame, %s: %.2f ms median, %.2f ms p95 (%zu nodes)\n", what, spread.median, spread.p95, nodes);
}

}  // namespace
}  // namespace rehearsal

int main() {
  doctest::Context context;
  context.setAsDefaultForAssertsOutOfTestCases();
  context.setAssertHandler([](const doctest::AssertData& failed) {
    if (!failed.m_failed) return;
    std::fprintf(stderr, "%s:%d: %s\n", failed.m_file, failed.m_line, failed.m_expr);
    std::exit(1);
  });
  rehearsal::measure("entry assessment, desktop", "enrollment", 1280);
  rehearsal::measure("entry assessment, phone", "enrollment", 390);
  rehearsal::measure("interim reviews, desktop", "interim", 1280);
  return 0;
}
