#pragma once

#include <string>

#include "core/log/state.hpp"

namespace rehearsal {

// evolve() in its parts, one a kind of event; each is total: what does not fit is kept aside, never dropped.

void evolve_case(CaseState& state, const Event& event, const CaseStarted& started, const Library& library);
void evolve_site(CaseState& state, const Event& event, const CaseDaySet& set);
void evolve_site(CaseState& state, const Event& event, const SiteSearched& searched);
void evolve_site(CaseState& state, const Event& event, const SiteOpened& opened);
void evolve_site(CaseState& state, const Event& event, const SiteModeSet& set);
void evolve_record(CaseState& state, const Event& event, const RecordCreated& created);
void evolve_record(CaseState& state, const Event& event, const RecordAnswered& answered);
void evolve_record(CaseState& state, const Event& event, const RecordRemoved& removed);
void evolve_attempt(CaseState& state, const Event& event, const AttemptSubmitted& submitted);
void evolve_attempt(CaseState& state, const Event& event, const AttemptGraded& graded, const Training& training);
void evolve_attempt(CaseState& state, const Event& event, const AttemptReport& report);

/// A trail entry of the event, on the story's day; the caller adds what is special to its kind.
TrailEntry& add_trail(CaseState& state, const Event& event, TrailEntry::What what);

/// Marks the edit that `undoes` names as compensated, and adds the event as a step that can be taken back itself.
void note_step(CaseState& state, const Event& event, const std::string& undoes, const std::string& with);

}  // namespace rehearsal
