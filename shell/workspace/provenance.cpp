#include "shell/workspace/provenance.hpp"

namespace rehearsal {

const std::string& Provenance::of(const EventId& id) const {
  static const std::string here;
  const auto found = from_.find(id);
  return found == from_.end() ? here : found->second;
}

void Provenance::note(const EventId& id, const std::string& from) {
  if (from.empty()) return;
  const auto [known, fresh] = from_.emplace(id, from);               // what vouched first goes on vouching,
  if (!fresh && known->second == handed_over) known->second = from;  // but a file vouches for nothing
}

std::string to_text(const Event& event, const std::string& from) {
  if (from.empty()) return canonical(to_json(event));
  return canonical({{"event", to_json(event)}, {"from", from}});
}

Result<JournalLine> journal_line_from(std::string_view text, const std::string& where) {
  const auto json = parse_json(text);
  if (!json) {
    Failure failure = json.failure();
    failure.where = where;
    return failure;
  }
  const bool wrapped = json->is_object() && json->contains("event");
  std::string from;
  if (wrapped) {
    JsonReader read(*json, where);
    from = read.text("from");
    if (!read.ok()) return read.failure();
  }
  auto event = event_from(wrapped ? (*json)["event"] : *json, where);
  if (!event) return event.failure();
  return JournalLine{std::move(event).value(), std::move(from)};
}

}  // namespace rehearsal
