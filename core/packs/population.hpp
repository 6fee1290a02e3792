#pragma once

#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/record/entity.hpp"

namespace rehearsal {

struct Project {
  std::string id;      ///< ProjectID, "9001"
  std::string name;    ///< "Lakeside Haven - Emergency Shelter (9001)"
  std::string agency;
  int type = 0;        ///< 2.02 project type
  std::string funder;  ///< 2.06 funder code, or ""
  bool closed = false; ///< no longer operating: enrolling there is refused by the site
};
struct Agency {
  std::string id, name;
};

/// The seeded people of a training site, their agencies' projects and open work. Entities carry fixed ids ("pop.0042").
struct Population {
  std::string id;
  std::string sha256;
  std::vector<Agency> agencies;
  std::vector<Project> projects;
  std::vector<Entity> entities;
  const Project* project(std::string_view id) const;
};

Result<Population> population_from(const Json& pack);

/// People whom a search shows: same or near names (distance, nicknames), the last four of the SSN, the date of birth.
/// Best first. Locked records show as "restricted" to other agencies, as the real system does.
struct Match {
  const Entity* client = nullptr;
  int score = 0;      ///< greater is nearer
  bool exact = false; ///< name and birth, or SSN, equal
};
std::vector<Match> search(const std::vector<const Entity*>& clients, std::string_view name, std::string_view ssn, std::string_view birth);

}  // namespace rehearsal
