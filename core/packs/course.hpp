#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"
#include "core/packs/scenario.hpp"

namespace rehearsal {

/// A part of a project-specific course, in short: what to know before, and to look up while, entering a record.
struct CoursePart {
  std::string id = {};
  Bilingual title = {};
  std::vector<Bilingual> text = {};  ///< paragraphs
};
struct Course {
  std::string id = {};
  Bilingual title = {};
  std::vector<CoursePart> parts = {};
  const CoursePart* part(std::string_view part_id) const;  ///< null when unknown
};
Result<Course> course_from(const Json& pack);

}  // namespace rehearsal
