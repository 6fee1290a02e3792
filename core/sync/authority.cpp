#include "core/sync/authority.hpp"

#include <optional>
#include <string>

#include "core/base/text.hpp"
#include "core/sync/layout.hpp"
#include "core/training/moves.hpp"

namespace rehearsal {
namespace {

std::optional<FileWriter> writer_of(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  const auto head = head_writer_of(name);
  return head ? head : sealed_writer_of(name);
}

/// Whose case the folder holds; "" for folders that belong to no one case.
PersonId learner_of(std::string_view path) {
  constexpr std::size_t top = 0, learner = 2, name = 3;
  const auto parts = split(path, '/');
  const bool of_case = parts.size() == name + 1 && (parts[top] == "cases" || parts[top] == "sealed");
  return of_case ? parts[learner] : PersonId();
}

/// A step of the training process is its maker's own word, in the folder that its kind belongs to: roster and office
/// have their own, and only trustees and the HMIS team may write there.
bool training_counts(const TrainingFact& fact, const PersonId& by, const FileWriter& writer, std::string_view path) {
  if (by != writer.person) return false;
  const bool roster = path.starts_with("roster/");
  const bool office = path.starts_with("office/");
  if (fact.move == Move::grant_credits) return office;
  return row_of(fact.move).from.empty() ? roster : !roster && !office;
}

/// What is signed about a learner's work counts in the signer's own file beside the learner's, and never in the
/// learner's.
bool signed_counts(const Event& event, const FileWriter& writer, const PersonId& learner) {
  return event.by == writer.person && !learner.empty() && writer.person != learner;
}

bool is_signed(const Event& event) {
  return std::holds_alternative<AttemptGraded>(event.payload) || std::holds_alternative<AttemptReport>(event.payload);
}

}  // namespace

bool counts_there(const Event& event, std::string_view path) {
  const auto writer = writer_of(path);
  if (!writer) return false;
  if (const auto* fact = std::get_if<TrainingFact>(&event.payload)) {
    return training_counts(*fact, event.by, *writer, path);
  }
  if (is_signed(event)) return signed_counts(event, *writer, learner_of(path));
  if (writer->person == learner_of(path)) return true;
  // Every other kind that this version knows is the learner's to write; what it does not know is kept, and changes
  // nothing.
  return event.by == writer->person && std::holds_alternative<Unknown>(event.payload);
}

}  // namespace rehearsal
