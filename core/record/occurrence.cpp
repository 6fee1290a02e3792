#include "core/record/occurrence.hpp"

#include <algorithm>
#include <array>

namespace rehearsal {
namespace {

constexpr std::array<Occurrence, 7> all = {{
    {Kind::contact, "contact", "InformationDate"},
    {Kind::bed_night, "bed-night", "DateProvided"},
    {Kind::service, "service", "ServiceDate"},
    {Kind::referral, "referral", "ReferralDate"},
    {Kind::coordinated_assessment, "coordinated-assessment", "AssessmentDate"},
    {Kind::coordinated_event, "coordinated-event", "EventDate"},
    {Kind::note, "note", "NoteDate"},
}};

template <class Wanted>
const Occurrence* first(Wanted wanted) {
  const auto found = std::find_if(all.begin(), all.end(), wanted);
  return found == all.end() ? nullptr : &*found;
}

}  // namespace

std::span<const Occurrence> occurrences() {
  return all;
}

const Occurrence* occurrence_of(Kind kind) {
  return first([&](const Occurrence& one) { return one.kind == kind; });
}

const Occurrence* occurrence_on(std::string_view form) {
  return first([&](const Occurrence& one) { return one.form == form; });
}

std::string_view day_field_of(const Entity& entity) {
  if (entity.kind == Kind::service && entity.answered("RecordType")) return "DateProvided";
  const Occurrence* occurrence = occurrence_of(entity.kind);
  return occurrence == nullptr ? std::string_view() : occurrence->day;
}

}  // namespace rehearsal
