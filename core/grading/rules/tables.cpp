#include "core/grading/rules/tables.hpp"

#include <algorithm>

#include "core/base/text.hpp"

namespace rehearsal {

const Row* TableAtStage::row(std::string_view source) const {
  const Row* found = nullptr;
  for (const Row& one : person.rows) {  // sorted by start within a source
    if (one.table == table.id && one.source == source && one.open_on(day)) found = &one;
  }
  return found;
}

std::vector<const Row*> TableAtStage::open_rows() const {
  std::vector<const Row*> open;
  for (const Row& one : person.rows) {
    if (one.table == table.id && one.open_on(day)) open.push_back(&one);
  }
  return open;
}

Place gateway_place(const TableAtStage& at) {
  Place place = stage_place(at.person, at.stage, at.table.gateway);
  place.section = at.section.id;
  return place;
}

std::int64_t sum_of(const std::vector<const Row*>& rows) {
  std::int64_t sum = 0;
  for (const Row* row : rows) {
    if (row->yes()) sum += std::max<std::int64_t>(0, rehearsal::cents(row->amount));
  }
  return sum;
}

std::string amount_of(std::int64_t cents) {
  const std::string rest = std::to_string(cents % 100);
  return std::to_string(cents / 100) + (rest.size() == 1 ? ".0" : ".") + rest;
}

}  // namespace rehearsal
