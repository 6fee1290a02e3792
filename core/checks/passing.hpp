#pragma once

#include <array>
#include <unordered_set>

#include "core/checks/check.hpp"
#include "core/checks/structure.hpp"

namespace rehearsal::checks {

/// Rows of the files that are not kept, each checked and noted when it passes by.
class Passing {
 public:
  Passing(Data& data, Raiser& raiser);
  void pass(File file, const ReadRow& row);

 private:
  struct Prepared {
    const ChildCheck* check;
    Shown shown;
  };
  bool second_of_its_day(File file, const Cell* cells, std::size_t at);
  void orphan(File file, const ReadRow& row);

  Data& data_;
  Raiser& raiser_;
  std::array<std::vector<Prepared>, file_count> checks_;
  std::unordered_set<std::uint64_t> days_;
};

/// What a check shows of a stay, and of the row that passes by ("passing" is null when the stay alone is told).
Values values_of(const Shown& shown, const Stay& stay, File passing_file, const Cell* passing);

}  // namespace rehearsal::checks
