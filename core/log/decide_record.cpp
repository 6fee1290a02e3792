#include <algorithm>

#include "core/log/decide_parts.hpp"

namespace rehearsal {
namespace {

/// A new client is created from the screen of a search: each needs one of its own.
bool searched_since_last_client(const Site& site) {
  for (auto entry = site.trail.rbegin(); entry != site.trail.rend(); ++entry) {
    if (entry->what == TrailEntry::What::searched) return true;
    const Entity* created = entry->what == TrailEntry::What::created ? site.find(entry->entity) : nullptr;
    if (created != nullptr && created->kind == Kind::client && entry->undoes.empty()) return false;
  }
  return false;
}

std::optional<Failure> unfit_parent(const Attempting& a, const Create& command) {
  const auto wanted = parent_kind(command.kind);
  if (!wanted && command.parent.empty()) return std::nullopt;
  if (!wanted) return refused("refused.wrong-parent", "parent");
  const auto parent = reachable(a, command.parent, "parent");
  if (!parent) return parent.failure();
  if ((*parent)->kind != *wanted) return refused("refused.wrong-parent", "parent");
  // People of a seeded household present together again: a household is reused, not copied.
  return command.kind == Kind::member ? std::nullopt : read_only(a, **parent);
}

std::optional<Failure> unfit_fields(const Attempting& a, Kind kind, const Fields& fields) {
  for (const FieldId& required : required_fields(kind)) {
    if (!fields.contains(required)) return refused("refused.required", required, {{"field", required}});
  }
  for (const auto& [field, value] : fields) {
    if (auto unfit = unfit_value(a, kind, nullptr, field, value)) return unfit;
  }
  return std::nullopt;
}

std::optional<Failure> unfit_member(const Attempting& a, const EntityId& household, const Fields& fields) {
  const auto person = fields.find("PersonID");
  for (const Entity* member : a.in->site.children(household, Kind::member)) {
    if (person != fields.end() && member->value("PersonID") == person->second) {
      return refused("refused.already-member", "PersonID", {{"entity", person->second}});
    }
  }
  return std::nullopt;
}

/// What one event has no room for follows as answers of the same command.
std::vector<Payload> in_parts(RecordCreated created) {
  std::vector<Payload> parts;
  while (data_bytes(created) > max_event_bytes && !created.fields.empty()) {
    const auto longest =
        std::max_element(created.fields.begin(), created.fields.end(),
                         [](const auto& x, const auto& y) { return x.second.size() < y.second.size(); });
    parts.push_back(RecordAnswered{"", longest->first, longest->second, "", "", ""});
    created.fields.erase(longest);
  }
  parts.insert(parts.begin(), std::move(created));
  return parts;
}

/// Everything that shows and that answering now would settle.
std::string seen_by_answering(const Answer& answer) {
  std::string saw = answer.by.text();
  for (const EventId& rival : answer.rivals) saw += (saw.empty() ? "" : " ") + rival.text();
  return saw;
}

}  // namespace

Decision decide_on(const Attempting& a, const Create& command) {
  Fields fields = command.fields;
  std::erase_if(fields, [](const auto& field) { return field.second.empty(); });
  if (command.kind == Kind::client && !searched_since_last_client(a.in->site)) return refused("refused.search-first");
  if (auto unfit = unfit_parent(a, command)) return *unfit;
  if (auto unfit = unfit_fields(a, command.kind, fields)) return *unfit;
  if (command.kind == Kind::member) {
    if (auto unfit = unfit_member(a, command.parent, fields)) return *unfit;
  }
  return in_parts(RecordCreated{command.kind, command.parent, std::move(fields), "", "", ""});
}

Decision decide_on(const Attempting& a, const AnswerField& command) {
  const auto entity = reachable(a, command.entity, "entity");
  if (!entity) return entity.failure();
  if (auto refusal = read_only(a, **entity)) return *refusal;
  if (auto unfit = unfit_value(a, (*entity)->kind, *entity, command.field, command.value)) return *unfit;
  const Answer* found = (*entity)->fields.find(command.field);
  const Answer answer = found == nullptr ? Answer{} : *found;
  // The same again is no edit, but in a conflict it is the word that settles it.
  if (answer.value == command.value && answer.rivals.empty()) return std::vector<Payload>{};
  return std::vector<Payload>{
      RecordAnswered{command.entity, command.field, command.value, seen_by_answering(answer), "", ""}};
}

Decision decide_on(const Attempting& a, const Remove& command) {
  const auto entity = reachable(a, command.entity, "entity");
  if (!entity) return entity.failure();
  if ((*entity)->seeded) return refused("refused.not-yours", "entity", {{"entity", command.entity}});
  return std::vector<Payload>{RecordRemoved{command.entity, "", ""}};
}

}  // namespace rehearsal
