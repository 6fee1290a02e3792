#pragma once

#include <array>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/checks/checker.hpp"

namespace rehearsal::checks {

/// An export in memory that is easily changed: a line of words makes a change, several are parted by ";".
///   Enrollment es1 EntryDate=2026-09-02    changes the row es1 of Enrollment.csv; ~ is null, _ a space
///   +Enrollment es9 like es1 PersonalID=p  adds a copy, with changes
///   -Exit es1x                             takes a row out
///   !Client RaceNone Race_None             renames a column; ~ takes it out
///   !Client ~ Gender                       adds a column
class SampleExport {
 public:
  /// The one on which nothing is found: the changes of tests/core/checks/sample.txt, made to an export without rows.
  static SampleExport clean();

  void change(std::string_view changes);
  std::string text(File file) const;

  struct Result {
    std::set<std::string> ids;
    std::vector<Finding> findings;
    std::vector<Unreadable> unreadable;
    Summary summary;
  };
  Result checked() const;

 private:
  using Row = std::map<std::string, std::string, std::less<>>;
  void change_one(std::string_view change);
  void change_column(std::string_view change);
  Row& row(File file, std::string_view key);

  std::array<std::vector<Row>, file_count> rows_;
  std::array<std::map<std::string, std::string, std::less<>>, file_count> names_;  ///< of columns that are renamed
  std::array<std::vector<std::string>, file_count> extra_;
  std::set<File> missing_;
};

/// Checks texts as the files of an export; the others are not there.
SampleExport::Result check_texts(const std::map<File, std::string>& texts);
std::string read_test_file(const std::string& name);
std::vector<std::string> lines_of(const std::string& text);

}  // namespace rehearsal::checks
