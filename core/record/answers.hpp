#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/date.hpp"
#include "core/base/ids.hpp"

namespace rehearsal {

/// One answer as it stands, and how it came to stand.
struct Answer {
  std::string value;            ///< canonical text (docs/log-format.md, "Values"); "" is no answer
  EventId by;                   ///< the edit that shows; empty for seeded data
  Date on;                      ///< the story's day when it was entered
  std::vector<EventId> rivals;  ///< edits that nobody answered after seeing, and that do not show: an open conflict
  std::vector<EventId>
      history;  ///< all edits of this field in canonical order, the shown one last or before its rivals
  friend bool operator==(const Answer&, const Answer&) = default;
};

/// The answers of one entity by field, read in order of the names. A frame and a grading look up thousands of them,
/// each once: names that cannot be meant are passed over by one number each, and no text is compared but the one that
/// is.
class Answers {
 public:
  using Entry = std::pair<FieldId, Answer>;
  using const_iterator = std::vector<Entry>::const_iterator;

  const_iterator begin() const { return entries_.begin(); }
  const_iterator end() const { return entries_.end(); }
  std::size_t size() const { return entries_.size(); }
  const Answer* find(std::string_view field) const;  ///< null when it was never answered
  /// The field's answer, to be changed; an empty one is put in when it was never answered.
  Answer& operator[](std::string_view field);
  friend bool operator==(const Answers& a, const Answers& b) { return a.entries_ == b.entries_; }

 private:
  std::vector<Entry> entries_;
  std::vector<std::uint32_t> marks_;  ///< of the names, at the same places
};

}  // namespace rehearsal
