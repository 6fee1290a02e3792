#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/forms/form.hpp"
#include "core/grading/catalogue.hpp"
#include "core/grading/key.hpp"
#include "core/packs/policy.hpp"
#include "core/packs/population.hpp"
#include "core/packs/scenario.hpp"
#include "core/record/site.hpp"
#include "core/standards/standards.hpp"

namespace rehearsal {

/// What a record is graded by. All of it outlives the scene.
struct Grading {
  const Site& site;
  const Standards& standards;
  const Forms& forms;
  const Scenario& scenario;
  const Policy& policy;
  const Catalogue& rules;
  const Key* key = nullptr;          ///< null: rules that need it stay silent
  const Project* project = nullptr;  ///< the scenario's; null when its population is not here
};

/// An assessment of the graded stay.
struct Stage {
  const Entity* assessment = nullptr;
  std::string_view at;       ///< entry, update, annual, exit
  std::optional<Date> date;  ///< InformationDate
};

/// One row of a HUD-verified sub-assessment.
struct Row {
  const Entity* entity = nullptr;
  std::string_view table, source, receives, amount, long_term;
  std::optional<Date> start, end;
  const Stage* stage = nullptr;  ///< the assessment in which it was made; null when it hangs in the air

  bool yes() const;              ///< received, or a disability that is there (4.10 has three kinds of Yes)
  bool open_on(Date day) const;  ///< false without a start
};

/// A section whose table is asked of the person at a dated assessment.
struct AskedTable {
  const Stage* stage = nullptr;
  const Section* section = nullptr;
};

/// A person of the documents, and what stands about that person; parts that were not entered are null or empty.
struct Person {
  std::string who;  ///< as the scenario names the person; "" for a client who is nobody of the documents
  const Entity* client = nullptr;
  const Entity* household = nullptr;
  const Entity* member = nullptr;
  const Entity* release = nullptr;         ///< the one that counts: the latest start
  const Entity* stay = nullptr;            ///< the graded enrollment
  std::vector<const Entity*> stays;        ///< all enrollments that the learner made, in order
  std::vector<const Entity*> assessments;  ///< all of the graded stay, in order
  std::vector<Stage> stages;               ///< the same, by date
  std::vector<Row> rows;                   ///< by table, source, start
  std::vector<AskedTable> tables;          ///< in the order of the stay
  std::vector<const Entity*> occurrences;  ///< of the graded stay and of the client, in order

  std::vector<std::pair<std::string_view, const Stage*>> counting;  ///< what counted() answers, by kind of assessment

  std::optional<Date> born, entered, left;
  bool beside_adult = false;  ///< a minor in a household with an adult: never the one who answers for it
  bool adult() const;         ///< at the start of the stay; true while the birth date is unknown
  bool head() const;
  const Stage* first(std::string_view at) const;    ///< null when there is none
  const Stage* counted(std::string_view at) const;  ///< of several, the one the key's date names, else the first
};

struct Household {
  const Entity* entity = nullptr;
  std::vector<const Entity*> members;  ///< in order; also those who are nobody of the documents
};

/// Read-only views of one record, assembled once, for the rules to look at.
struct Scene {
  const Grading& by;
  std::vector<Person> people;         ///< those of the key (or all whom the learner entered), then nobody's
  std::vector<Household> households;  ///< with a member among the people

  const Person* owner(const Entity& client) const;
  /// Another person's, or another agency's: stood there before, and is not this case's to change.
  bool foreign(const Entity& entity) const;
  /// The entity, or the nearest above it, that is a client; null for households.
  const Entity* client_of(const Entity& entity) const;
};

Scene scene_of(const Grading& by);

/// What a form is filled in about, for this person at this stage (null for forms without one).
FormContext context_of(const Grading& by, const Person& person, const Stage* stage);

}  // namespace rehearsal
