#pragma once

#include <string_view>

#include "core/grading/report.hpp"
#include "core/grading/scene.hpp"

namespace rehearsal {

/// Places in a person's record, as rules name them.
Place place_at(const Person& person, std::string_view at, const Entity* entity, std::string_view field);
Place profile_place(const Person& person, std::string_view field);
Place release_place(const Person& person, std::string_view field);
Place household_place(const Person& person, std::string_view field);
/// The stay's answers stand on four forms: enrollment, entry, update, exit.
Place stay_place(const Scene& scene, const Person& person, std::string_view field);
Place stage_place(const Person& person, const Stage& stage, std::string_view field);
/// A verification row; its field is its source.
Place row_place(const Person& person, const Row& row);

/// Which form asks for this field of an enrollment: enrollment, entry, update or exit.
std::string_view form_of_stay_field(const Forms& forms, std::string_view field);
/// The form section in which the place stands; "" when no form has it.
std::string section_of(const Forms& forms, const Place& place);

/// In the order of a stay: profile 0 ... entry, what happens during it, reviews, exit; the trail after all.
int order_of(std::string_view at);

}  // namespace rehearsal
