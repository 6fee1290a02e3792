#include <algorithm>

#include "core/log/decide_parts.hpp"

namespace rehearsal {
namespace {

const TrailEntry* trail_of(const Site& site, const EventId& event) {
  const auto found =
      std::find_if(site.trail.rbegin(), site.trail.rend(), [&](const TrailEntry& entry) { return entry.by == event; });
  return found == site.trail.rend() ? nullptr : &*found;
}

/// Whether somebody elsewhere has worked on the entity, or below it, since it was made.
bool worked_on_elsewhere(const Site& site, const Entity& entity, const DeviceId& device) {
  const auto elsewhere = [&](const EventId& by) { return !by.empty() && by.device != device; };
  for (const auto& [field, answer] : entity.fields) {
    if (std::any_of(answer.history.begin(), answer.history.end(), elsewhere)) return true;
  }
  return std::any_of(site.entities.begin(), site.entities.end(), [&](const auto& each) {
    const Entity& child = each.second;
    return child.parent == entity.id && !child.removed &&
           (elsewhere(child.made_by) || worked_on_elsewhere(site, child, device));
  });
}

/// Whether the answer of `wanted` shows: it was given last, or what was given last took back what came after it. What
/// takes an edit back brings again what that edit had seen, and through it perhaps one before.
bool shows(const Log& log, const EventId& given_last, const EventId& wanted) {
  EventId by = given_last;
  // An edit is later than what it saw and what it undoes. In a damaged log it may not be: then the search ends.
  for (std::uint64_t earlier_than = max_clock + 1; by != wanted;) {
    const Event* event = log.find(by);
    if (event == nullptr || event->clock >= earlier_than) return false;
    earlier_than = event->clock;
    const auto* answered = std::get_if<RecordAnswered>(&event->payload);
    const auto undone = answered == nullptr ? std::nullopt : EventId::from(answered->undoes);
    const Event* taken_back = undone ? log.find(*undone) : nullptr;
    const auto* before = taken_back == nullptr ? nullptr : std::get_if<RecordAnswered>(&taken_back->payload);
    const auto seen = before == nullptr ? std::nullopt : EventId::from(before->saw);
    if (!seen) return false;
    by = *seen;
  }
  return true;
}

/// The edit that takes back another one. Of a compensation it is the redo.
Result<Payload> compensation(const Attempting& a, const EventId& by) {
  const Site& site = a.in->site;
  const TrailEntry* done = trail_of(site, by);
  const Entity* entity = done == nullptr ? nullptr : site.find(done->entity);
  if (entity == nullptr) return refused("refused.newer-edit");
  switch (done->what) {
    case TrailEntry::What::answered: {
      const Answer* answer = entity->fields.find(done->field);
      if (answer == nullptr || !shows(a.log, answer->by, by))
        return refused("refused.newer-edit", done->field, {{"field", done->field}});
      return Payload(RecordAnswered{done->entity, done->field, done->before, answer->by.text(), by.text(), ""});
    }
    case TrailEntry::What::created:
      if (entity->removed || worked_on_elsewhere(site, *entity, by.device)) return refused("refused.newer-edit");
      return Payload(RecordRemoved{done->entity, by.text(), ""});
    default:
      if (!entity->removed) return refused("refused.newer-edit");
      return Payload(RecordCreated{entity->kind, entity->parent, {}, done->entity, by.text(), ""});
  }
}

/// Compensates the device's newest edit that stands, and what the same command made with it, last first.
Decision taken_back(const Attempting& a, const std::vector<EditStep>& steps, const char* nothing) {
  const auto stands = [&](const EditStep& step) { return step.undone_by.empty() && step.by.device == a.actor.device; };
  const auto newest = std::find_if(steps.rbegin(), steps.rend(), stands);
  if (newest == steps.rend()) return refused(nothing);
  std::vector<Payload> payloads;
  for (auto step = newest; step != steps.rend(); ++step) {
    if (!stands(*step) || step->with != newest->with) continue;
    auto payload = compensation(a, step->by);
    if (!payload) return payload.failure();
    payloads.push_back(std::move(payload).value());
  }
  return payloads;
}

}  // namespace

Decision decide_on(const Attempting& a, const Undo&) {
  return taken_back(a, a.in->steps, "refused.nothing-to-undo");
}

Decision decide_on(const Attempting& a, const Redo&) {
  return taken_back(a, a.in->undos, "refused.nothing-to-redo");
}

}  // namespace rehearsal
