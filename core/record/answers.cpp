#include "core/record/answers.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

/// Length, first, middle and last letter: hardly two columns of one entity have the same.
std::uint32_t mark_of(std::string_view field) {
  if (field.empty()) return 0;
  const auto letter = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(field[at])); };
  constexpr unsigned byte = 8;
  std::uint32_t mark = static_cast<std::uint32_t>(field.size());
  for (const std::size_t at : {std::size_t{0}, field.size() / 2, field.size() - 1}) mark = (mark << byte) | letter(at);
  return mark;
}

}  // namespace

const Answer* Answers::find(std::string_view field) const {
  const std::uint32_t mark = mark_of(field);
  for (std::size_t at = 0; at < marks_.size(); ++at) {
    if (marks_[at] == mark && entries_[at].first == field) return &entries_[at].second;
  }
  return nullptr;
}

Answer& Answers::operator[](std::string_view field) {
  const auto by_name = [](const Entry& entry, std::string_view name) { return entry.first < name; };
  const auto place = std::lower_bound(entries_.begin(), entries_.end(), field, by_name);
  if (place != entries_.end() && place->first == field) return place->second;
  marks_.insert(marks_.begin() + (place - entries_.begin()), mark_of(field));
  return entries_.insert(place, {FieldId(field), {}})->second;
}

}  // namespace rehearsal
