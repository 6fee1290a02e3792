#include "core/log/decide_parts.hpp"
#include "core/training/training.hpp"

namespace rehearsal {

Decision decide_on(const Attempting& a, const MakeMove& command) {
  const Told told{{}, a.actor.person, a.actor.in, command.fact};
  const auto judged = judge(a.state.training, a.packs, told, Judging::trying);
  if (!judged) return judged.failure();
  return std::vector<Payload>{command.fact};
}

}  // namespace rehearsal
