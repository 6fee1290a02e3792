#include <algorithm>

#include "core/log/evolve.hpp"

namespace rehearsal {

void evolve_site(CaseState& state, const Event& event, const CaseDaySet& set) {
  // Two devices may have gone on apart: the story never goes back.
  state.site.today = std::max(state.site.today, set.day);
  add_trail(state, event, TrailEntry::What::day_set).value = set.day.iso();
}

void evolve_site(CaseState& state, const Event& event, const SiteSearched& searched) {
  TrailEntry& entry = add_trail(state, event, TrailEntry::What::searched);
  entry.value = searched.name + "|" + searched.ssn + "|" + searched.birth;
  entry.matches = searched.matches;
}

void evolve_site(CaseState& state, const Event& event, const SiteOpened& opened) {
  add_trail(state, event, TrailEntry::What::opened).entity = opened.entity;
}

void evolve_site(CaseState& state, const Event& event, const SiteModeSet& set) {
  if (set.mode == "eda") state.site.eda = set.value;
  if (set.mode == "backdate") state.site.backdate = set.value;
  TrailEntry& entry = add_trail(state, event, TrailEntry::What::mode_set);
  entry.field = set.mode;
  entry.value = set.value;
}

}  // namespace rehearsal
