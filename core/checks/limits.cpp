#include "core/checks/limits.hpp"

#include <charconv>

#include "core/exchange/words.hpp"

namespace rehearsal::checks {
namespace {

std::optional<int>* limit_of(Limits& limits, std::string_view check) {
  if (check == "EV-100") return &limits.open_referral;
  if (check == "EV-102") return &limits.long_stay;
  if (check == "EV-103") return &limits.no_contact;
  if (check == "EV-142") return &limits.no_night;
  return check == "GD-28" ? &limits.entry : nullptr;
}

std::optional<int> days_from(std::string_view text) {
  constexpr int most = 36'500;
  int days = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole && days >= 0 && days <= most ? std::optional(days) : std::nullopt;
}

}  // namespace

std::optional<Limits> limits_from(std::string_view text) {
  Limits limits;
  while (!text.empty()) {
    std::string_view days = exchange::taken(text, ",");
    std::optional<int>* limit = limit_of(limits, exchange::taken(days, "="));
    if (limit == nullptr || limit->has_value()) return std::nullopt;
    *limit = days_from(days);
    if (!limit->has_value()) return std::nullopt;
  }
  return limits;
}

}  // namespace rehearsal::checks
