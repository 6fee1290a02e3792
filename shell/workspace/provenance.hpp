#pragma once

#include <map>
#include <string>
#include <string_view>

#include "core/log/event.hpp"

namespace rehearsal {

/// Where events came from: made on this device, a file that was handed over, or a file of the endpoint. It decides what
/// an event may mean, so it is kept beside the event and never within it.
class Provenance {
 public:
  static constexpr const char* handed_over = "file";

  /// "" for what was made here, `handed_over`, or the path below the endpoint's root.
  [[nodiscard]] const std::string& of(const EventId& id) const;
  void note(const EventId& id, const std::string& from);

 private:
  std::map<EventId, std::string> from_;
};

/// One line of the journal: the event as it is, or {"event": ..., "from": ...} for one that was not made here.
struct JournalLine {
  Event event;
  std::string from;
};
std::string to_text(const Event& event, const std::string& from);
Result<JournalLine> journal_line_from(std::string_view text, const std::string& where);

}  // namespace rehearsal
