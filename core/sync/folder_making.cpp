#include "core/sync/folder_making.hpp"

#include "core/sync/layout.hpp"

namespace rehearsal {
namespace {

constexpr int most_calls = 10;  // up and down four levels, and a little more

}  // namespace

FolderMaking::FolderMaking(std::string_view path) : folders_(folders_above(path)) {}

SyncCall FolderMaking::call() const {
  SyncCall call;
  call.method = "MKCOL";
  call.path = folders_.at(at_);
  return call;
}

FolderMaking::Step FolderMaking::take(const SyncAnswer& answer) {
  if (++calls_ > most_calls) return Step::unknown;
  switch (outcome_of(answer.status)) {
    case HttpOutcome::done:
    case HttpOutcome::method_refused:  // it stands already
      if (at_ == 0) return Step::made;
      --at_;
      return Step::again;
    case HttpOutcome::conflict:
    case HttpOutcome::missing:
      if (at_ + 1 >= folders_.size()) return Step::refused;
      ++at_;
      return Step::again;
    case HttpOutcome::login_refused:
    case HttpOutcome::forbidden:
      return Step::refused;
    default:
      return Step::unknown;
  }
}

}  // namespace rehearsal
