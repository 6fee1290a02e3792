#include "core/grading/implies.hpp"

#include <algorithm>

#include "core/grading/places.hpp"

namespace rehearsal {
namespace {

/// Rows name their table and source; answers name their field.
bool is_row(const Finding& finding) {
  const auto& seen = finding.seen;
  return std::any_of(seen.begin(), seen.end(),
                     [](const Seen& one) { return one.field == "VerificationSource" && one.role != "counted"; });
}

/// Assessments ask the same field again and again; before them each field is asked once, wherever it stands.
bool same_stage(std::string_view a, std::string_view b) {
  const int entry = order_of("entry");
  return a == b || (order_of(a) < entry && order_of(b) < entry);
}

bool looked_at(const Finding& effect, const Place& place) {
  if (effect.place.field == place.field && same_stage(effect.place.at, place.at)) return true;
  return std::any_of(effect.seen.begin(), effect.seen.end(), [&](const Seen& seen) {
    const std::string_view at =
        seen.place.at.empty() ? std::string_view(effect.place.at) : std::string_view(seen.place.at);
    return same_stage(at, place.at) && (seen.field == place.field || seen.place.field == place.field);
  });
}

bool same_table(const Finding& cause, const Finding& effect) {
  return !cause.place.section.empty() && cause.place.section == effect.place.section;
}

/// The effect is about an entity that the cause compared: of two rows in succession, also the one that went before.
bool compared(const Finding& cause, const EntityId& entity) {
  if (entity.empty()) return false;
  return cause.place.entity == entity || std::any_of(cause.seen.begin(), cause.seen.end(),
                                                     [&](const Seen& seen) { return seen.place.entity == entity; });
}

/// A row reaches the stage at which it was made and all later ones, and the row before it that the cause compared it
/// with; of another row only if that is the same source.
bool row_reaches(const Finding& cause, const Finding& effect) {
  if (!same_table(cause, effect)) return false;
  const bool reached = order_of(effect.place.at) >= order_of(cause.place.at) || compared(cause, effect.place.entity);
  return reached && (!is_row(effect) || effect.place.field == cause.place.field);
}

/// A whole profile is about the person, and so about everything that stands under it. An assessment that is missing is
/// missed at all later ones too.
bool whole_part_reaches(const Place& part, const Place& place) {
  if (part.at == "profile" || part.at == place.at) return true;
  const bool assessment = order_of(part.at) >= order_of("entry");
  if (part.entity.empty() && assessment) return order_of(place.at) > order_of(part.at);
  return part.entity == place.entity;
}

/// A household's finding stands at one person and looked at all of them.
bool concerns(const Finding& cause, const std::string& who) {
  if (cause.place.who == who || cause.place.who.empty() || who.empty()) return true;
  const auto& seen = cause.seen;
  return std::any_of(seen.begin(), seen.end(), [&](const Seen& one) { return one.place.who == who; });
}

}  // namespace

bool touches(const Finding& cause, const Finding& effect) {
  if (!concerns(cause, effect.place.who)) return false;
  if (cause.place.field.empty()) return whole_part_reaches(cause.place, effect.place);
  if (is_row(cause)) return row_reaches(cause, effect);
  return looked_at(effect, cause.place) ||
         (same_table(cause, effect) && cause.place.at == effect.place.at && !is_row(effect));
}

std::vector<Finding> without_consequences(std::vector<Finding> findings, const Catalogue& rules) {
  const auto implied = [&](const Finding& effect) {
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& cause) {
      const RuleEntry* rule = rules.rule(cause.rule);
      if (rule == nullptr || &cause == &effect) return false;
      const bool named = std::find(rule->implies.begin(), rule->implies.end(), effect.rule) != rule->implies.end();
      return named && touches(cause, effect);
    });
  };
  // A consequence of a consequence goes too: judged on all of them, then taken out at once.
  std::vector<Finding> kept;
  for (const Finding& finding : findings) {
    if (!implied(finding)) kept.push_back(finding);
  }
  return kept;
}

}  // namespace rehearsal
