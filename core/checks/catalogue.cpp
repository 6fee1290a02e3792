#include "core/checks/catalogue.hpp"

#include <map>
#include <vector>

#include "core/exchange/words.hpp"

namespace rehearsal::checks {
namespace {

std::vector<CheckEntry> read_all() {
  std::vector<CheckEntry> all;
  for (std::string_view text : {eva_checks_text, report_checks_text}) {
    text.remove_prefix(1);
    while (!text.empty()) {
      std::string_view line = exchange::taken(text, "\n");
      CheckEntry entry;
      for (std::string_view* part : {&entry.id, &entry.severity, &entry.name, &entry.why_not})
        *part = exchange::taken(line, "|");
      entry.limited = entry.why_not == "limit";
      if (entry.limited) entry.why_not = {};
      all.push_back(entry);
    }
  }
  return all;
}

}  // namespace

std::span<const CheckEntry> catalogue() {
  static const std::vector<CheckEntry> all = read_all();
  return all;
}

const CheckEntry* check_named(std::string_view id) {
  static const auto by_id = [] {
    std::map<std::string_view, const CheckEntry*> entries;
    for (const CheckEntry& entry : catalogue()) entries.emplace(entry.id, &entry);
    return entries;
  }();
  const auto found = by_id.find(id);
  return found == by_id.end() ? nullptr : found->second;
}

}  // namespace rehearsal::checks
