#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/log/event.hpp"
#include "core/record/site.hpp"
#include "core/training/training.hpp"

namespace rehearsal {

/// What a trainer signed of an attempt. A report is there when all its parts are, and their text has the hash.
struct SignedReport {
  EventId by;
  PersonId person;
  bool trainer = false;  ///< the roster said so when it was signed
  std::string engine, sha256, outcome, reason;
  bool overridden = false;
  int parts = 1;
  std::map<int, std::string> arrived;  ///< parts that are here, while others are not
  std::string text;                    ///< the report as canonical text; "" until it is whole
  bool damaged = false;                ///< all parts are here, and their text has another hash

  bool whole() const { return !text.empty(); }
  std::size_t waiting() const;  ///< "waiting for n entries"
  friend bool operator==(const SignedReport&, const SignedReport&) = default;
};

struct Attempt {
  int number = 1;
  EventId by;
  Date on;  ///< the story's day
  std::map<DeviceId, std::uint64_t> upto;
  std::string sha256;
  std::vector<SignedReport> reports = {};  ///< in canonical order: what was signed last stands

  const SignedReport* report() const;  ///< the last one that a trainer signed; null when there is none
  friend bool operator==(const Attempt&, const Attempt&) = default;
};

/// One edit that undo can take back, or redo can bring again. Edits that one command made share `with`, and go
/// together.
struct EditStep {
  EventId by;
  EventId with;           ///< the first event of the command that made it: `by` itself, mostly
  std::string undone_by;  ///< the compensating event; "" while it stands
  friend bool operator==(const EditStep&, const EditStep&) = default;
};

/// The mode of a session's record: nothing is told before a person has decided.
inline constexpr const char* assessed_mode = "assessed";

/// One learner's work on one scenario.
struct CaseState {
  CaseId id;
  PersonId learner;
  std::string scenario, mode, policy, standards;
  int generation = 1;
  bool replaced = false;  ///< a later generation of the same scenario and learner exists
  Site site;
  std::vector<Attempt> attempts;
  std::vector<EditStep> steps;   ///< edits that no submission covers, for undo
  std::vector<EditStep> undos;   ///< compensations since the device's last new edit, for redo
  std::vector<EventId> unknown;  ///< events this version cannot read: they block grading of this case
  std::vector<EventId>
      dangling;  ///< what has nothing (yet) to hold on to: its entity, its submission; and second starts of a case
  friend bool operator==(const CaseState&, const CaseState&) = default;
};

struct State {
  std::map<CaseId, CaseState> cases;
  std::map<PersonId, PersonId> attached;  ///< the person to whom the practice done under an id belongs
  Training training;                      ///< requests, courses, sessions and credentials
  friend bool operator==(const State&, const State&) = default;
};

/// What a case starts from: the seeded people of its population, and the first day of its story. Supplied by the packs,
/// so that `evolve` stays pure.
struct CaseBasis {
  Date first_day;
  const std::vector<Entity>* seeded = nullptr;
};
/// Finds the basis of a scenario; null when the pack is not here (the case is then kept, without seeded people).
class Library : public TrainingRules {
 public:
  virtual const CaseBasis* basis(const std::string& scenario) const = 0;
};

/// Folds one event. Total: any event in any state gives a state. Events must come in canonical order.
void evolve(State& state, const Event& event, const Library& library);

/// The whole log in canonical order.
State replay(const std::vector<const Event*>& events, const Library& library);

}  // namespace rehearsal
