#include "core/base/ids.hpp"

#include <algorithm>
#include <charconv>

namespace rehearsal {
namespace {

constexpr std::size_t max_id_length = 40;
constexpr std::size_t max_person_length = 64;

bool in_alphabet(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
}

}  // namespace

bool is_id(std::string_view text) {
  return !text.empty() && text.size() <= max_id_length && std::all_of(text.begin(), text.end(), in_alphabet);
}

bool is_person(std::string_view text) {
  const auto allowed = [](char c) { return in_alphabet(c) || c == '-'; };
  return !text.empty() && text.size() <= max_person_length && text.front() != '.' && text.front() != '-' &&
         std::all_of(text.begin(), text.end(), allowed);
}

std::string EventId::text() const {
  return empty() ? "" : device + "-" + std::to_string(sequence);
}

std::optional<EventId> EventId::from(std::string_view text) {
  const auto dash = text.find('-');
  if (dash == std::string_view::npos || !is_id(text.substr(0, dash))) return std::nullopt;
  const auto digits = text.substr(dash + 1);
  EventId id{DeviceId(text.substr(0, dash)), 0};
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), id.sequence);
  const bool whole = error == std::errc() && end == digits.data() + digits.size();
  // One spelling for one id: no sign, no leading zero.
  if (!whole || digits.front() == '0' || id.sequence > max_sequence) return std::nullopt;
  return id;
}

}  // namespace rehearsal
