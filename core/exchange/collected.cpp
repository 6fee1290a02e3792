#include "core/exchange/collected.hpp"

#include <algorithm>
#include <map>
#include <vector>

#include "core/exchange/columns_2026.hpp"
#include "core/exchange/words.hpp"

namespace rehearsal::exchange {
namespace {

struct Money {
  std::vector<int> funders, only, except;
};

std::vector<int> numbers(std::string_view text) {
  std::vector<int> all;
  while (!text.empty()) all.push_back(number(taken(text, ",")));
  return all;
}

/// "33+12,13": funders, and the project types that they ask (+), or all but these (-).
Money read_money(std::string_view word) {
  const bool except = word.find('-') != std::string_view::npos;
  Money money;
  money.funders = numbers(taken(word, "+-"));
  (except ? money.except : money.only) = numbers(word);
  return money;
}

std::map<std::string_view, std::vector<Money>> read_all() {
  std::map<std::string_view, std::vector<Money>> all;
  for (std::string_view text = collected_text.substr(1); !text.empty();) {
    std::string_view line = taken(text, "\n");
    std::vector<Money>& money = all[taken(line, ":")];
    line.remove_prefix(1);
    while (!line.empty()) money.push_back(read_money(taken(line, " ")));
  }
  return all;
}

bool holds(const std::vector<int>& numbers, int one) {
  return std::find(numbers.begin(), numbers.end(), one) != numbers.end();
}

}  // namespace

bool collected(std::string_view element, int project_type, std::span<const int> funders) {
  static const std::map<std::string_view, std::vector<Money>> elements = read_all();
  const auto& all = elements.at(element);
  return std::any_of(all.begin(), all.end(), [&](const Money& money) {
    const bool asks = (money.only.empty() || holds(money.only, project_type)) && !holds(money.except, project_type);
    return asks && std::any_of(funders.begin(), funders.end(), [&](int one) { return holds(money.funders, one); });
  });
}

}  // namespace rehearsal::exchange
