#include <algorithm>

#include "core/grading/rules/tables.hpp"

namespace rehearsal {
namespace {

using What = TrailEntry::What;

/// What a field held when the day on which its entity was made was over, if it was changed on a later day.
struct Overwritten {
  std::string first;
  Date day;  ///< of the first later change
};

std::optional<Overwritten> overwritten(const Scene& scene, const Entity& entity, std::string_view field) {
  const Answer* answer = entity.fields.find(field);
  if (answer == nullptr || answer->history.size() < 2) return std::nullopt;  // one edit has overwritten nothing
  for (const TrailEntry& entry : scene.by.site.trail) {
    if (entry.what != What::answered || entry.entity != entity.id || entry.field != field) continue;
    if (entry.day <= entity.made_on) continue;
    if (entry.before.empty() || entry.before == entity.value(field)) return std::nullopt;
    return Overwritten{entry.before, entry.day};
  }
  return std::nullopt;
}

/// The key's row that this one is meant to be: same source, same start.
const ExpectRow* meant(const Scene& scene, const Person& person, const Row& row) {
  if (scene.by.key == nullptr) return nullptr;
  const std::string start = row.start ? row.start->iso() : std::string();
  for (const ExpectRow& expect : scene.by.key->rows) {
    const bool day = expect.start == "*" || expect.start == start;
    if (day && expect.who == person.who && expect.table == row.table && expect.source == row.source) return &expect;
  }
  return nullptr;
}

std::string_view right_value(const ExpectRow* expect, std::string_view field) {
  if (field == "Receives") return expect == nullptr ? std::string_view("0") : std::string_view(expect->receives);
  if (expect == nullptr) return "";
  return field == "MonthlyAmount" ? std::string_view(expect->amount) : std::string_view(expect->long_term);
}

/// A change on a later day is a correction when it makes the row right, and an overwriting when the row was right
/// before. Without a key every later change of what a row says counts.
bool spoiled(const Scene& scene, const Person& person, const Row& row, std::string_view field,
             const Overwritten& change) {
  if (scene.by.key == nullptr) return true;
  const std::string_view right = right_value(meant(scene, person, row), field);
  return right != "*" && change.first == right && row.entity->value(field) != right;
}

void row_overwritten(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Row& row : person.rows) {
      for (const std::string_view field : {"Receives", "MonthlyAmount", "IndefiniteAndImpairs"}) {
        const auto change = overwritten(scene, *row.entity, field);
        if (!change || !spoiled(scene, person, row, field, *change)) continue;
        sink.raise("VER-05", row_place(person, row))
            .saw("source", source_field, row.source)
            .saw("before", field, change->first)
            .saw("entered", field, row.entity->value(field))
            .saw("day", "", change->day);
      }
    }
  });
}

void answer_overwritten(const Scene& scene, Sink& sink) {
  if (scene.by.key == nullptr) return;
  for (const Expect& expect : scene.by.key->expects) {
    if (expect.at == "exit") continue;
    each_person(scene, [&](const Person& person) {
      if (person.who != expect.who) return;
      const Entity* entity = holder(scene, person, expect.at, expect.field);
      const auto change = entity == nullptr ? std::nullopt : overwritten(scene, *entity, expect.field);
      if (!change || !accepts(scene, person, expect, change->first) ||
          accepts(scene, person, expect, entity->value(expect.field)))
        return;
      sink.raise("UPD-01", place_at(person, expect.at, entity, expect.field))
          .saw("before", expect.field, change->first)
          .saw("entered", expect.field, entity->value(expect.field))
          .saw("day", "", change->day)
          .in(expect.document);
    });
  }
}

constexpr Rule rules[] = {{"VER-05", row_overwritten}, {"UPD-01", answer_overwritten}};

}  // namespace

std::span<const Rule> overwriting_rules() {
  return rules;
}

}  // namespace rehearsal
