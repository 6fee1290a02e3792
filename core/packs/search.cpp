#include <algorithm>
#include <iterator>
#include <utility>

#include "core/base/date.hpp"
#include "core/base/text.hpp"
#include "core/packs/population.hpp"

namespace rehearsal {

namespace {

// Points of a likeness, and how many make a person worth showing.
constexpr int same_name = 6;
constexpr int near_name = 4;
constexpr int one_part = 2;
constexpr int same_birth = 4;
constexpr int near_birth = 2;
constexpr int same_ssn = 5;
constexpr int worth_showing = 4;
constexpr std::size_t most_shown = 25;

/// Equal, or one slip in a short name and two in a longer one.
bool near(const std::string& a, const std::string& b) {
  constexpr std::size_t short_name = 5;
  if (a.empty() || b.empty()) return false;
  return distance(a, b) <= (std::min(a.size(), b.size()) < short_name ? 1 : 2);
}

bool is_initial_of(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a[0] == b[0] && (a.size() == 1 || b.size() == 1);
}

/// A name as it is compared: "St. Clair" and "st clair" are one.
std::string bare(std::string_view name) {
  std::string text = folded(name);
  std::erase_if(text, [](char letter) { return letter == '.' || letter == ','; });
  return trimmed(text);
}

class Terms {
 public:
  Terms(std::string_view name, const Nicknames* nicknames) : name_(bare(name)), nicknames_(nicknames) {
    const auto first_space = name_.find(' ');
    const auto last_space = name_.rfind(' ');
    if (first_space == std::string::npos) return;
    const std::string front = name_.substr(0, first_space);
    const std::string back = name_.substr(last_space + 1);
    // Given name first or last; a family name of two words; a middle name between.
    pairs_ = {
        {front, back}, {front, name_.substr(first_space + 1)}, {back, front}, {back, name_.substr(0, last_space)}};
  }

  bool one_word() const { return !name_.empty() && pairs_.empty(); }

  int points(const Entity& client) const {
    if (name_.empty()) return 0;
    const std::string first = bare(client.value("FirstName"));
    const std::string last = bare(client.value("LastName"));
    if (one_word()) return points_of_one(name_, first, last);
    int most = 0;
    for (const auto& [given, family] : pairs_) most = std::max(most, points_of_two(given, family, first, last));
    return most;
  }

 private:
  bool given_alike(const std::string& a, const std::string& b) const {
    return near(a, b) || is_initial_of(a, b) || (nicknames_ && nicknames_->same(a, b));
  }

  int points_of_one(const std::string& word, const std::string& first, const std::string& last) const {
    if (word == first || word == last) return near_name;
    return near(word, last) || given_alike(word, first) ? one_part : 0;
  }

  int points_of_two(const std::string& given, const std::string& family, const std::string& first,
                    const std::string& last) const {
    if (given == first && family == last) return same_name;
    if (near(family, last) && given_alike(given, first)) return near_name;
    return near(family, last) || (near(given, first) && is_initial_of(family, last)) ? one_part : 0;
  }

  std::string name_;
  std::vector<std::pair<std::string, std::string>> pairs_;  ///< given name, family name
  const Nicknames* nicknames_;
};

std::string last_four(std::string_view ssn) {
  constexpr std::size_t four = 4;
  std::string digits;
  std::copy_if(ssn.begin(), ssn.end(), std::back_inserter(digits),
               [](char letter) { return letter >= '0' && letter <= '9'; });
  return digits.size() < four ? std::string() : digits.substr(digits.size() - four);
}

/// Equal; or the slips that people make: another year, or day and month swapped.
int birth_points(std::string_view held_text, std::string_view asked_text) {
  const auto held = Date::from_iso(held_text);
  const auto asked = Date::from_iso(asked_text);
  if (!held || !asked) return 0;
  if (*held == *asked) return same_birth;
  const bool other_year = held->month() == asked->month() && held->day() == asked->day();
  const bool swapped = held->year() == asked->year() && held->month() == asked->day() && held->day() == asked->month();
  return other_year || swapped ? near_birth : 0;
}

}  // namespace

bool Nicknames::same(std::string_view a, std::string_view b) const {
  const auto has = [](const std::vector<std::string>& group, std::string_view name) {
    return std::find(group.begin(), group.end(), name) != group.end();
  };
  return std::any_of(groups.begin(), groups.end(),
                     [&](const std::vector<std::string>& group) { return has(group, a) && has(group, b); });
}

std::vector<Match> search(const std::vector<const Entity*>& clients, std::string_view name, std::string_view ssn,
                          std::string_view birth, const Nicknames* nicknames) {
  const Terms terms(name, nicknames);
  const std::string four = last_four(ssn);
  std::vector<Match> found;
  for (const Entity* client : clients) {
    const int by_name = terms.points(*client);
    const int by_birth = birth_points(client->value("DOB"), birth);
    const int by_ssn = !four.empty() && last_four(client->value("SSN")) == four ? same_ssn : 0;
    const int score = by_name + by_birth + by_ssn;
    const bool exact = (by_name == same_name && by_birth == same_birth) || (by_ssn > 0 && by_name >= near_name);
    if (score >= worth_showing || (terms.one_word() && by_name > 0)) found.push_back({client, score, exact});
  }
  std::stable_sort(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.score > b.score; });
  if (found.size() > most_shown) found.resize(most_shown);
  return found;
}

bool restricted(const Entity& client, std::string_view agency) {
  return client.seeded && client.value("Locked") == "1" && client.value("AgencyID") != agency;
}

}  // namespace rehearsal
