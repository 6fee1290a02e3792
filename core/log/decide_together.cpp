#include <algorithm>
#include <utility>

#include "core/log/decide_parts.hpp"
#include "core/log/evolve.hpp"

namespace rehearsal {
namespace {

/// The case as each command of a press finds it: with what those before it have made.
class Press {
 public:
  explicit Press(const Attempting& a) : now_(a) {
    imagined_.cases[a.actor.in] = *a.in;
    now_.in = &imagined_.cases.at(a.actor.in);
  }

  [[nodiscard]] const Attempting& now() const { return now_; }
  [[nodiscard]] std::vector<Payload> take() { return std::move(all_); }

  /// The id of the entity that an earlier command named so; anything else stays.
  [[nodiscard]] EntityId meant(const EntityId& id) const {
    const auto named = id.starts_with('$') ? names_.find(id.substr(1)) : names_.end();
    return named == names_.end() ? id : named->second;
  }

  void add(Payload payload, const std::string& name) {
    Event event;
    event.id = {now_.actor.device, now_.log.last_sequence(now_.actor.device) + all_.size() + 1};
    event.clock = std::min(now_.log.clock() + all_.size() + 1, max_clock);
    event.by = now_.actor.person;
    event.in = now_.actor.in;
    event.kind = kind_name(payload);
    event.payload = payload;
    evolve(imagined_, event, now_.packs);
    if (!name.empty()) names_[name] = event.id.text();
    all_.push_back(std::move(payload));
  }

 private:
  State imagined_;
  Attempting now_;
  std::vector<Payload> all_;
  std::map<std::string, EntityId> names_;
};

Create meant(const Press& press, Create command) {
  command.parent = press.meant(command.parent);
  return command;
}
AnswerField meant(const Press& press, AnswerField command) {
  command.entity = press.meant(command.entity);
  return command;
}

const std::string& name_given(const Create& command) {
  return command.as;
}
const std::string& name_given(const AnswerField&) {
  static const std::string none;
  return none;
}

}  // namespace

Decision decide_on(const Attempting& a, const Together& command) {
  Press press(a);
  for (const auto& each : command.commands) {
    auto decided = std::visit([&](const auto& one) { return decide_on(press.now(), meant(press, one)); }, each);
    if (!decided) return decided.failure();
    // Later parts of a large creation find their entity by the command's first event, which is another one here.
    std::vector<Payload> payloads = std::move(decided).value();
    if (payloads.size() > 1) return refused("refused.too-large");
    const std::string name = std::visit([](const auto& one) { return name_given(one); }, each);
    for (Payload& payload : payloads) press.add(std::move(payload), name);
  }
  return press.take();
}

}  // namespace rehearsal
