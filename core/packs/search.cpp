#include <algorithm>

#include "core/base/text.hpp"
#include "core/packs/population.hpp"

namespace rehearsal {
namespace {

// Points of a likeness, and how many make a person worth showing.
constexpr int same_name = 6, near_name = 4, one_part = 2, same_birth = 4, swapped_birth = 2, same_ssn = 5, worth_showing = 4;

/// Equal, or one slip in a short name and two in a longer one.
bool near(const std::string& a, const std::string& b) {
  if (a.empty() || b.empty()) return false;
  const int slips = std::min(a.size(), b.size()) < 5 ? 1 : 2;
  return distance(a, b) <= slips;
}

bool starts_alike(const std::string& a, const std::string& b) { return !a.empty() && !b.empty() && a[0] == b[0] && (a.size() == 1 || b.size() == 1); }

int name_points(const Entity& client, const std::vector<std::string>& parts) {
  const std::string first = folded(client.value("FirstName")), last = folded(client.value("LastName"));
  if (parts.empty()) return 0;
  if (parts.size() == 1) return parts[0] == first || parts[0] == last ? near_name : near(parts[0], first) || near(parts[0], last) ? one_part : 0;
  const std::string &given = parts.front(), &family = parts.back();
  if ((given == first && family == last) || (given == last && family == first)) return same_name;
  if (near(family, last) && (near(given, first) || starts_alike(given, first))) return near_name;
  return near(family, last) || (near(given, first) && starts_alike(family, last)) ? one_part : 0;
}

std::string last_four(std::string_view ssn) {
  std::string digits;
  for (const char c : ssn) {
    if (c >= '0' && c <= '9') digits += c;
  }
  return digits.size() < 4 ? std::string() : digits.substr(digits.size() - 4);
}

int birth_points(const std::string& held, std::string_view asked) {
  if (asked.empty() || held.empty()) return 0;
  if (held == asked) return same_birth;
  const auto day_and_month = [](std::string_view iso) { return iso.substr(std::min<std::size_t>(5, iso.size())); };
  return day_and_month(held) == day_and_month(asked) ? swapped_birth : 0;
}

}  // namespace

std::vector<Match> search(const std::vector<const Entity*>& clients, std::string_view name, std::string_view ssn, std::string_view birth) {
  std::vector<std::string> parts = split(folded(name), ' ');
  std::erase(parts, std::string());
  const std::string four = last_four(ssn);
  std::vector<Match> found;
  for (const Entity* client : clients) {
    const int by_name = name_points(*client, parts);
    const int by_birth = birth_points(client->value("DOB"), birth);
    const int by_ssn = !four.empty() && last_four(client->value("SSN")) == four ? same_ssn : 0;
    const int score = by_name + by_birth + by_ssn;
    const bool exact = (by_name == same_name && by_birth == same_birth) || (by_ssn > 0 && by_name >= near_name);
    if (score >= worth_showing || (parts.size() == 1 && by_name > 0)) found.push_back({client, score, exact});
  }
  std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.score > b.score; });
  constexpr std::size_t most_shown = 25;
  if (found.size() > most_shown) found.resize(most_shown);
  return found;
}

}  // namespace rehearsal
