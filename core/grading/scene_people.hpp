#pragma once

#include <vector>

#include "core/grading/scene.hpp"

namespace rehearsal {

/// The record's entities by kind, canonical order, without those that were removed or hang under something removed.
struct Shelves {
  std::vector<const Entity*> clients, households, members, releases, enrollments, assessments, rows, occurrences;
};
Shelves shelves_of(const Site& site);

/// Which client is which person of the documents: by who they are (name, birth, number), never by order.
/// People of the key come first, in its order, with or without a client; then clients that are nobody's.
std::vector<Person> people_of(const Grading& by, const Shelves& shelves);

/// Fills in what stands about a person whose client is known.
void assemble(Person& person, const Grading& by, const Shelves& shelves);

}  // namespace rehearsal
