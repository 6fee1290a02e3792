#pragma once

#include "core/checks/raise.hpp"

namespace rehearsal::checks {

/// A column that is null unless another one of its row says otherwise (the CSV specification's dependencies).
struct NullUnless {
  std::string_view id;
  int column = 0;
};
std::vector<NullUnless> null_unless(File file);

/// The column is filled although nothing of what it depends on holds.
bool misplaced(const FileSpec& spec, int column, const Cell* cells);
/// The column, and those that it depends on.
Values values_of(const Data& data, const FileSpec& spec, int column, const Cell* cells);

}  // namespace rehearsal::checks
