#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/checks/data.hpp"

namespace rehearsal::checks {

/// The columns that a check shows, found once for all its findings.
class Shown {
 public:
  /// "ExitDate Enrollment.EntryDate": columns of the file, or of another that is named.
  Shown(File file, std::string_view columns);

  struct Column {
    File file;
    int column;
    std::string name;
  };
  const std::vector<Column>& columns() const { return columns_; }

 private:
  std::vector<Column> columns_;
};

using Values = std::vector<std::pair<std::string, std::string>>;

/// Passes findings on, one for every id that asks for the condition, and counts them.
class Raiser {
 public:
  explicit Raiser(Listener listener) : listener_(std::move(listener)) {}

  void raise(std::string_view ids, File file, std::uint32_t line, const std::string& id, const Values& values);
  void unreadable(File file, std::uint32_t line, std::string why) {
    ++unreadable_;
    listener_.unreadable({file, line, std::move(why)});
  }
  const std::map<std::string_view, std::size_t>& counts() const { return counts_; }
  std::size_t unreadable() const { return unreadable_; }

 private:
  Listener listener_;
  std::map<std::string_view, std::size_t> counts_;
  std::size_t unreadable_ = 0;
};

/// What tells a person which row a finding means: its EnrollmentID, else its PersonalID, else its own key.
std::string id_of(const Data& data, File file, const Cell* cells);

}  // namespace rehearsal::checks
