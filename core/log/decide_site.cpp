#include <algorithm>

#include "core/log/decide_parts.hpp"

namespace rehearsal {
namespace {

bool is_provider(const Population& population, const std::string& id) {
  const auto named = [&](const Agency& agency) { return agency.id == id; };
  return population.project(id) != nullptr ||
         std::any_of(population.agencies.begin(), population.agencies.end(), named);
}

}  // namespace

Decision decide_on(const Attempting& a, const Search& command) {
  if (command.name.empty() && command.ssn.empty() && command.birth.empty()) return refused("refused.search-empty");
  if (!is_utf8(command.name) || !is_utf8(command.ssn)) return refused("refused.not-text");
  if (!command.birth.empty() && !Date::from_iso(command.birth)) {
    return refused("refused.not-a-date", "birth", {{"value", command.birth}});
  }
  const Nicknames* nicknames = a.population == nullptr ? nullptr : &a.population->nicknames;
  const auto found = search(a.in->site.of_kind(Kind::client), command.name, command.ssn, command.birth, nicknames);
  return std::vector<Payload>{SiteSearched{command.name, command.ssn, command.birth, static_cast<int>(found.size())}};
}

Decision decide_on(const Attempting& a, const Open& command) {
  const auto entity = reachable(a, command.entity, "entity");
  if (!entity) return entity.failure();
  return std::vector<Payload>{SiteOpened{command.entity}};
}

Decision decide_on(const Attempting& a, const SetMode& command) {
  const bool eda = command.mode == "eda";
  if (!eda && command.mode != "backdate") return refused("refused.unknown-mode", "mode", {{"mode", command.mode}});
  if (command.value == (eda ? a.in->site.eda : a.in->site.backdate)) return std::vector<Payload>{};
  if (!command.value.empty() && eda && (a.population == nullptr || !is_provider(*a.population, command.value))) {
    return refused("refused.no-project", "value", {{"project", command.value}});
  }
  if (!command.value.empty() && !eda) {
    const auto day = Date::from_iso(command.value);
    if (!day) return refused("refused.not-a-date", "value", {{"value", command.value}});
    if (*day > a.in->site.today) return refused("refused.backdate-ahead", "value", {{"value", command.value}});
  }
  return std::vector<Payload>{SiteModeSet{command.mode, command.value}};
}

}  // namespace rehearsal
