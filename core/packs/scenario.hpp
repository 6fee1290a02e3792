#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/base/date.hpp"
#include "core/base/json.hpp"

namespace rehearsal {

/// A text that exists in both languages: scenario papers are content, not interface.
struct Bilingual {
  std::string en, es;
  const std::string& in(const std::string& language) const { return language == "es" ? es : en; }
};

/// One paragraph or labelled line of a sample document.
struct DocumentLine {
  Bilingual label;  ///< may be empty
  Bilingual text;
};
/// A paper about the sample client; it appears on its day of the story.
struct Document {
  std::string id;    ///< "intake"
  std::string kind;  ///< notes, pay_stub, release, letter, log
  Bilingual title;
  Bilingual byline;
  Date day;
  std::vector<DocumentLine> lines;
};

struct StoryDay {
  Date day;
  Bilingual title;  ///< "Terrence arrives"
  Bilingual task;   ///< what has to be entered on this day, in one sentence
};

/// A sample client's story and what a learner is asked to do. Never holds the key.
struct Scenario {
  std::string id;  ///< "es.boyd"
  std::string sha256;
  std::string standards;           ///< "fy2026"
  std::string population;          ///< id of the population pack
  std::string course;              ///< id of the project-specific course
  std::string project;             ///< ProjectID in the population's directory
  std::vector<std::string> modes;  ///< worked, guided, assessed
  Bilingual title, who, summary, focus;
  std::string icon;
  int minutes = 40;
  std::vector<StoryDay> days;  ///< in order; the first is the site's first "today"
  std::vector<Document> documents;
  std::map<std::string, Bilingual> people;  ///< "main" -> how the documents name the person
};

Result<Scenario> scenario_from(const Json& pack);

}  // namespace rehearsal
