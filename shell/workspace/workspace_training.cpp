#include "core/sync/machine.hpp"
#include "core/sync/places.hpp"
#include "shell/workspace/wall_time.hpp"
#include "shell/workspace/workspace.hpp"

// The workspace's side of the training process: whose word counts, and where the endpoint is looked at for it.

namespace rehearsal {

Date Workspace::today() const {
  return local_time(host_.now_ms(), host_.utc_offset_minutes(host_.now_ms())).day;
}

bool Workspace::is_mine(const CaseState& in) const {
  if (in.learner == identity_.person) return true;
  const auto attached = state_.attached.find(in.learner);
  return attached != state_.attached.end() && attached->second == identity_.person;
}

/// Who can write a file that is handed over can write anybody's name into it.
bool Workspace::counts(const Event& event) const {
  return !std::holds_alternative<TrainingFact>(event.payload) || provenance_.of(event.id) != Provenance::handed_over;
}

/// The space may name other trustees than at the sign-in.
void Workspace::trust_space() {
  const std::vector<PersonId>& trustees = driver_.state().space.trustees;
  if (driver_.state().space.id.empty() || account_->trustees == trustees) {
    if (!account_) return;
  } else {
    account_->trustees = trustees;
    keep_entry("account", to_text(*account_));
  }
  std::set<PersonId> trusted(account_->trustees.begin(), account_->trustees.end());
  if (packs_.trust(std::move(trusted))) rebuild();
}

/// The roster decides what this login takes part in, and it arrives by the same way.
void Workspace::look_where_due() {
  const PersonId& self = identity_.person;
  auto due = watches_of(driver_.state().connected.home, self, state_.training, packs_.trusted_first(self));
  if (due == watched_) return;
  watched_ = std::move(due);
  driver_.tell(SyncLookInto{watched_});
}

}  // namespace rehearsal
