#include "core/sync/id_ranges.hpp"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

constexpr std::uint64_t largest = 9007199254740991;  // 2^53 - 1, as in ids.cpp

std::optional<std::uint64_t> number(std::string_view text) {
  std::uint64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value == 0 || value > largest) return std::nullopt;
  return value;
}

std::optional<std::pair<std::uint64_t, std::uint64_t>> range(std::string_view text) {
  const auto dash = text.find('-');
  const auto first = number(text.substr(0, dash));
  const auto last = dash == std::string_view::npos ? first : number(text.substr(dash + 1));
  if (!first || !last || *last < *first) return std::nullopt;
  return std::pair{*first, *last};
}

}  // namespace

void IdRanges::add(const DeviceId& device, std::uint64_t first, std::uint64_t last) {
  Ranges& ranges = ranges_[device];
  auto at = ranges.upper_bound(first);
  if (at != ranges.begin() && std::prev(at)->second + 1 >= first) --at;
  while (at != ranges.end() && at->first <= last + 1) {
    first = std::min(first, at->first);
    last = std::max(last, at->second);
    at = ranges.erase(at);
  }
  ranges.emplace(first, last);
}

void IdRanges::add(const IdRanges& other) {
  for (const auto& [device, ranges] : other.ranges_) {
    for (const auto& [first, last] : ranges) add(device, first, last);
  }
}

bool IdRanges::has(const EventId& id) const {
  const auto found = ranges_.find(id.device);
  if (found == ranges_.end()) return false;
  const auto after = found->second.upper_bound(id.sequence);
  return after != found->second.begin() && std::prev(after)->second >= id.sequence;
}

bool IdRanges::has_all(const IdRanges& other) const {
  for (const auto& [device, ranges] : other.ranges_) {
    const auto mine = ranges_.find(device);
    if (mine == ranges_.end()) return false;
    for (const auto& [first, last] : ranges) {
      const auto after = mine->second.upper_bound(first);
      if (after == mine->second.begin() || std::prev(after)->second < last) return false;
    }
  }
  return true;
}

std::uint64_t IdRanges::size() const {
  std::uint64_t count = 0;
  for (const auto& [device, ranges] : ranges_) {
    for (const auto& [first, last] : ranges) count += last - first + 1;
  }
  return count;
}

Json IdRanges::to_json() const {
  Json json = Json::object();
  for (const auto& [device, ranges] : ranges_) {
    std::string text;
    for (const auto& [first, last] : ranges) {
      text += (text.empty() ? "" : ",") + std::to_string(first);
      if (last != first) text += "-" + std::to_string(last);
    }
    json[device] = text;
  }
  return json;
}

std::optional<IdRanges> IdRanges::from(const Json& json) {
  if (!json.is_object()) return std::nullopt;
  IdRanges ids;
  for (const auto& [device, text] : json.items()) {
    if (!is_id(device) || !text.is_string()) return std::nullopt;
    for (const std::string& part : split(text.get<std::string>(), ',')) {
      const auto read = range(part);
      if (!read) return std::nullopt;
      ids.add(device, read->first, read->second);
    }
  }
  return ids;
}

}  // namespace rehearsal
