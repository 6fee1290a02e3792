// Every check that is made has its case: changes to the clean export that raise it, and no id but those that the case
// names; changes that nearly do; and the clean export itself, which does not.

#include <doctest/doctest.h>

#include <algorithm>

#include "core/checks/catalogue.hpp"
#include "core/exchange/columns.hpp"
#include "core/exchange/words.hpp"
#include "tests/core/checks/sample_export.hpp"

using namespace rehearsal;
using namespace rehearsal::checks;

namespace {

/// "EV-2 GI-6 | what raises them | what nearly does | other ids that the same mistake must raise".
struct Case {
  std::vector<std::string> ids;
  std::string raises, nearly;
  std::set<std::string> all;
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    if (const std::string_view word = exchange::taken(text, " "); !word.empty()) words.emplace_back(word);
  }
  return words;
}

std::vector<Case> all_cases() {
  std::vector<Case> cases;
  for (const char* name : {"cases_eva.txt", "cases_others.txt"}) {
    for (const std::string& line : lines_of(read_test_file(name))) {
      std::string_view rest = line;
      Case one;
      one.ids = words_of(exchange::taken(rest, "|"));
      one.raises = exchange::taken(rest, "|");
      one.nearly = exchange::taken(rest, "|");
      one.all.insert(one.ids.begin(), one.ids.end());
      for (const std::string& id : words_of(rest)) one.all.insert(id);
      cases.push_back(one);
    }
  }
  return cases;
}

std::string joined(const std::set<std::string>& ids) {
  std::string text;
  for (const std::string& id : ids) text += (text.empty() ? "" : " ") + id;
  return text;
}

std::set<std::string> ids_after(const SampleExport& clean, const std::string& changes) {
  SampleExport sample = clean;
  sample.change(changes);
  return sample.checked().ids;
}

}  // namespace

TEST_CASE("csv: nothing is found in the clean export") {
  const auto result = SampleExport::clean().checked();
  for (const Finding& finding : result.findings) {
    std::string shown;
    for (const auto& [name, value] : finding.values) shown += " " + name + "=" + value;
    FAIL_CHECK(finding.check << " " << spec_of(finding.file).name << " line " << finding.line << " " << finding.id
                             << shown);
  }
  CHECK(result.unreadable.empty());
}

TEST_CASE("csv: each case raises its ids and no other, and what is nearly wrong does not") {
  const SampleExport clean = SampleExport::clean();
  for (const Case& one : all_cases()) {
    CAPTURE(one.raises);
    INFO("case of " << one.ids.front());
    CHECK(joined(ids_after(clean, one.raises)) == joined(one.all));
    CHECK_MESSAGE(one.nearly.find_first_not_of(' ') != std::string::npos, "no case that is nearly wrong");
    const auto near = ids_after(clean, one.nearly);
    for (const std::string& id : one.ids) CHECK_MESSAGE(!near.contains(id), id << " is raised by: " << one.nearly);
  }
}

TEST_CASE("csv: every check that is made has a case, and every case is of one that is") {
  std::set<std::string> tried;
  for (const Case& one : all_cases()) tried.insert(one.ids.begin(), one.ids.end());
  for (const CheckEntry& entry : catalogue()) {
    if (entry.why_not.empty()) CHECK_MESSAGE(tried.contains(std::string(entry.id)), entry.id << " has no case");
  }
  for (const std::string& id : tried) {
    const CheckEntry* entry = check_named(id);
    CHECK_MESSAGE((entry != nullptr && entry->why_not.empty()), id << " is no check that is made");
  }
}
