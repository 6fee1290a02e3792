#include <optional>

#include "core/cli/case_content.hpp"
#include "core/cli/commands.hpp"
#include "core/cli/files.hpp"
#include "core/cli/grading.hpp"
#include "core/cli/report_text.hpp"
#include "core/cli/snapshots.hpp"
#include "core/cli/statistics.hpp"

namespace rehearsal::cli {
namespace {

/// Grades files one after the other, and says each result as soon as it is there.
class Grader {
 public:
  Grader(const Program& program, const Content& content, const Assignment& assignment)
      : program_(program), content_(content), assignment_(assignment) {}

  void grade_file(const std::string& file) {
    auto snapshot = snapshot_in(file);
    auto cases =
        snapshot ? graded_cases(*snapshot, content_, assignment_) : Result<std::vector<GradedCase>>(snapshot.failure());
    if (!cases) return refuse(snapshot ? in_file(cases.failure(), file) : cases.failure());
    for (const Failure& doubt : doubts_about(*snapshot, file)) complain(program_, doubt);
    for (const GradedCase& graded : *cases) {
      if (graded.report) say(graded, file);
      statistics.add(graded.report);
      if (!graded.report) complain_of(in_file(graded.report.failure(), file));
    }
  }

  bool bulk = false;  ///< a result says of which file it is
  bool refused = false;
  Statistics statistics;

 private:
  /// A file of which nothing can be graded counts as one record.
  void refuse(const Failure& failure) {
    statistics.add(failure);
    complain_of(failure);
  }

  void complain_of(const Failure& failure) {
    refused = true;
    complain(program_, failure);
  }

  void say(const GradedCase& graded, const std::string& file) const {
    if (program_.arguments.has("--json")) return say_json(graded, file);
    if (bulk) print(file);
    for (const std::string& line : report_text(graded, content_.packs, program_.texts)) print(line);
    if (graded.signed_before) {
      print();
      for (const std::string& line : signed_text(*graded.signed_before, program_.texts)) print(line);
    }
    print();
  }

  void say_json(const GradedCase& graded, const std::string& file) const {
    const Json report = to_json(*graded.report);
    if (!bulk) return print(canonical(report));
    Json line = {{"file", file}, {"case", graded.id}, {"learner", graded.learner}, {"report", report}};
    if (graded.signed_before) line["signed"] = signed_json(*graded.signed_before, program_.texts);
    print(canonical(line));
  }

  const Program& program_;
  const Content& content_;
  const Assignment& assignment_;
};

int grade_folder(const Program& program, Grader& grader, const std::vector<std::filesystem::path>& files) {
  grader.bulk = true;
  for (const auto& file : files) grader.grade_file(file.string());
  if (program.arguments.has("--json")) {
    print(canonical(to_json(grader.statistics)));
  } else {
    for (const std::string& line : statistics_text(grader.statistics, program.texts)) print(line);
  }
  return grader.refused ? bad_input : success;
}

}  // namespace

Result<int> grade(Program& program) {
  const std::string path = program.arguments.files.front();
  auto content = content_for(program);
  if (!content) return content.failure();
  const auto assignment = assignment_from(content.value(), program);
  if (!assignment) return assignment.failure();
  Grader grader(program, *content, *assignment);
  if (!is_folder(path)) {
    grader.grade_file(path);
    return grader.refused ? bad_input : success;
  }
  auto files = json_files_below(path);
  if (!files) return files.failure();
  if (files->empty()) return Failure{Fault::not_found, "cli.empty-folder", path, {}};
  return grade_folder(program, grader, *files);
}

}  // namespace rehearsal::cli
