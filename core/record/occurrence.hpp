#pragma once

#include <span>
#include <string_view>

#include "core/record/entity.hpp"

namespace rehearsal {

/// What is entered each time it happens, beside the assessments: contacts (4.12), bed nights (4.14), services,
/// referrals, notes, and what Coordinated Entry asks (4.19, 4.20).
struct Occurrence {
  Kind kind = Kind::contact;
  std::string_view form;  ///< id of the form that asks it, "bed-night"
  std::string_view day;   ///< the field that says when it was
};

/// In the order in which a record shows them.
std::span<const Occurrence> occurrences();
/// Null for kinds that are none.
const Occurrence* occurrence_of(Kind kind);
const Occurrence* occurrence_on(std::string_view form);

/// The field that holds the day: HUD's services have a column of their own, an agency's a local one.
std::string_view day_field_of(const Entity& entity);

}  // namespace rehearsal
