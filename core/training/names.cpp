#include <algorithm>
#include <array>

#include "core/base/text.hpp"
#include "core/training/fact.hpp"
#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

constexpr std::array<std::string_view, 6> roles = {"learner", "ata", "supervisor", "trainer", "ce", "trustee"};
constexpr std::array<std::string_view, stage_count> stages = {
    "none",    "hired",  "requested",   "returned", "approval", "accepted", "learning", "waitlisted", "registered",
    "session", "review", "walkthrough", "disputed", "ready",    "live",     "removed",  "closed"};

}  // namespace

std::string_view name_of(Role role) {
  return roles[static_cast<std::size_t>(role)];
}

std::string_view name_of(TrainingStage stage) {
  return stages[static_cast<std::size_t>(stage)];
}

std::optional<Role> role_from(std::string_view name) {
  const auto found = std::find(roles.begin(), roles.end(), name);
  if (found == roles.end()) return std::nullopt;
  return static_cast<Role>(found - roles.begin());
}

std::optional<Move> move_from(std::string_view kind) {
  for (const MoveRow& row : moves()) {
    if (row.kind == kind) return row.move;
  }
  return std::nullopt;
}

std::string TrainingFact::value(const std::string& key) const {
  const auto found = data.find(key);
  return found == data.end() ? std::string() : found->second;
}

Date Told::on() const {
  return Date::from_iso(fact.value("on")).value_or(Date());
}

}  // namespace rehearsal
