#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.hpp"
#include "core/record/entity.hpp"

namespace rehearsal {

struct Project {
  std::string id;    ///< ProjectID, "9001"
  std::string name;  ///< "Lakeside Haven - Emergency Shelter (9001)"
  std::string agency;
  int type = 0;         ///< 2.02 project type
  std::string funder;   ///< 2.06 funder code, or ""
  bool closed = false;  ///< no longer operating: enrolling there is refused by the site
};
struct Agency {
  std::string id, name;
};

/// Groups of given names that stand for each other: "bill" and "william".
struct Nicknames {
  std::vector<std::vector<std::string>> groups;  ///< folded names
  bool same(std::string_view a, std::string_view b) const;
};

/// The seeded people of a training site, their agencies' projects and open work. Entities carry fixed ids ("pop.0042").
struct Population {
  std::string id;
  std::string sha256;
  std::vector<Agency> agencies;
  std::vector<Project> projects;
  std::vector<Entity> entities;
  Nicknames nicknames;
  const Project* project(std::string_view id) const;  ///< null when unknown
  const Agency* agency(std::string_view id) const;    ///< null when unknown
};

/// Refuses entities with a doubled id, or whose parent, agency, project, household or person is not in the pack.
Result<Population> population_from(const Json& pack);

/// People whom a search shows: same or near names (distance, initials, nicknames), the last four of the SSN, the date
/// of birth. Best first.
struct Match {
  const Entity* client = nullptr;
  int score = 0;       ///< greater is nearer
  bool exact = false;  ///< name and birth, or SSN, equal
};
/// At most 25. `ssn` may be whole or its last four digits; `birth` is an ISO date.
std::vector<Match> search(const std::vector<const Entity*>& clients, std::string_view name, std::string_view ssn,
                          std::string_view birth, const Nicknames* nicknames = nullptr);

/// A seeded record that another agency locked: the site shows that it exists, and nothing of it.
bool restricted(const Entity& client, std::string_view agency);

}  // namespace rehearsal
