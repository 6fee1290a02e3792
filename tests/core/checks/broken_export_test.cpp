// Exports as they really arrive: what cannot be read is told by file and line, and the rest is checked.

#include <doctest/doctest.h>

#include "tests/core/checks/sample_export.hpp"

using namespace rehearsal::checks;

namespace {

std::map<File, std::string> texts_of(const SampleExport& sample) {
  std::map<File, std::string> texts;
  for (int at = 0; at < file_count; ++at) texts[static_cast<File>(at)] = sample.text(static_cast<File>(at));
  return texts;
}
std::map<File, std::string> clean_texts() {
  return texts_of(SampleExport::clean());
}

std::string told(const SampleExport::Result& result) {
  std::string text;
  for (const Unreadable& one : result.unreadable)
    text += std::to_string(static_cast<int>(one.file)) + ":" + std::to_string(one.line) + " " + one.why + "\n";
  return text;
}
std::string place(File file, int line) {
  return std::to_string(static_cast<int>(file)) + ":" + std::to_string(line);
}

}  // namespace

TEST_CASE("csv: a byte order mark and line ends change nothing") {
  auto texts = clean_texts();
  for (auto& [file, text] : texts) {
    std::erase(text, '\r');
    text = "\xEF\xBB\xBF" + text;
  }
  const auto result = check_texts(texts);
  CHECK(result.ids.empty());
  CHECK(result.unreadable.empty());
}

TEST_CASE("csv: a last line that was cut off is told, and not checked") {
  auto texts = clean_texts();
  std::string& text = texts[File::Event];
  text.resize(text.size() - 60);
  const auto result = check_texts(texts);
  CHECK(told(result).starts_with(place(File::Event, 2)));
  CHECK(result.unreadable.size() == 1);
  CHECK(result.ids.empty());
}

TEST_CASE("csv: too many values, a zero byte, a huge value") {
  for (const std::string& row : {std::string("p,x,y,z,1\n"), std::string("p\0,x\n", 5),
                                 "p," + std::string(1 << 20, 'x') + "\n", std::string("p,\"x\"y\n")}) {
    const auto result = check_texts({{File::Client, "PersonalID,FirstName\n" + row + "q,x\n"}, {File::Enrollment, ""}});
    CHECK(told(result).find(place(File::Client, 2)) != std::string::npos);
    CHECK(told(result).find(place(File::Client, 3)) == std::string::npos);
    CHECK(result.summary.rows == 1);
  }
}

TEST_CASE("csv: commas at the end of each line are no values") {
  const auto result = check_texts({{File::Client, "PersonalID,FirstName\np,x,,\n"}});
  CHECK(told(result).empty());
}

TEST_CASE("csv: a quote that is never closed is told with all the lines that it takes") {
  const auto result = check_texts({{File::Client, "PersonalID,FirstName\np,\"x\nq,y\nr,z\n"}});
  CHECK(told(result).find("lines 2 to 4") != std::string::npos);
}

TEST_CASE("csv: Latin-1 is read and told") {
  auto sample = SampleExport::clean();
  sample.change("Project es ProjectName=Caf\xE9");
  const auto result = sample.checked();
  CHECK(told(result).find("Latin-1") != std::string::npos);
  CHECK(result.ids.empty());
}

TEST_CASE("csv: files that are empty or missing") {
  const auto result = check_texts({{File::Client, ""}, {File::Enrollment, "EnrollmentID\n"}});
  CHECK(told(result) == place(File::Client, 1) + " the file is empty\n");
  CHECK(result.ids.contains("EV-101"));
  CHECK(result.ids.contains("EV-127"));
  CHECK(result.summary.counts.at("EV-127") == file_count - 2);
}

TEST_CASE("csv: nothing is said about a column that is not there, but that it is not") {
  auto sample = SampleExport::clean();
  sample.change("!Enrollment LivingSituation ~");
  const auto ids = sample.checked().ids;
  CHECK(ids == std::set<std::string>{"EV-12"});
}

TEST_CASE("csv: a row that is marked as deleted is not checked") {
  auto sample = SampleExport::clean();
  sample.change("+Enrollment old like th1 RelationshipToHoH=7 DateDeleted=2026-09-05_10:00:00");
  CHECK(sample.checked().ids == std::set<std::string>{"EV-53", "GI-4"});
}

TEST_CASE("csv: names and numbers of people are in no finding") {
  auto sample = SampleExport::clean();
  sample.change("Client ann FirstName=Rosalind LastName=Park SSN=000345678; Client ben SSN=12");
  for (const Finding& finding : sample.checked().findings) {
    for (const auto& [name, value] : finding.values) {
      CHECK(value.find("Rosalind") == std::string::npos);
      CHECK(value.find("000345678") == std::string::npos);
    }
  }
}

TEST_CASE("csv: whatever bytes are damaged, every line is either read or told") {
  const auto clean = clean_texts();
  std::uint32_t state = 2026;
  const auto next = [&](std::size_t below) {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) % below;
  };
  for (int round = 0; round < 200; ++round) {
    auto texts = clean;
    for (auto& [file, text] : texts) {
      for (std::size_t damage = next(4); damage > 0; --damage) text[next(text.size())] = static_cast<char>(next(256));
      if (next(8) == 0) text.resize(next(text.size()));
    }
    const auto result = check_texts(texts);
    std::size_t counted = 0;
    for (const auto& [id, count] : result.summary.counts) counted += count;
    CHECK(counted == result.findings.size());
    CHECK(result.summary.unreadable == result.unreadable.size());
  }
}
