#include "core/sync/machine.hpp"
#include "core/sync/places.hpp"
#include "shell/workspace/wall_time.hpp"
#include "shell/workspace/workspace.hpp"

// The workspace's side of the training process: whose word counts, and where the endpoint is looked at for it.

namespace rehearsal {

Date Workspace::today() const {
  return local_time(host_.now_ms(), host_.utc_offset_minutes(host_.now_ms())).day;
}

/// Who can write a file that is handed over can write anybody's name into it.
bool Workspace::counts(const Event& event) const {
  return !std::holds_alternative<TrainingFact>(event.payload) || provenance_.of(event.id) != Provenance::handed_over;
}

/// The space may name other trustees than at the sign-in.
void Workspace::trust_space() {
  const Space& space = driver_.state().space;
  if (!space.id.empty() && account_->trustees != space.trustees) {
    account_->trustees = space.trustees;
    keep_entry(account_key, to_text(*account_));
  }
  if (packs_.trust({account_->trustees.begin(), account_->trustees.end()})) rebuild();
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
