#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/forms/form.hpp"
#include "core/log/state.hpp"
#include "core/packs/packs.hpp"
#include "shell/record/hints.hpp"
#include "shell/record/live_findings.hpp"

namespace rehearsal {

/// One client's record as the tabs of the screen need it. Pointers stay good until the next act().
struct RecordView {
  const CaseState* in = nullptr;
  const Packs* packs = nullptr;
  const Standards* standards = nullptr;
  const Forms* forms = nullptr;
  const Population* population = nullptr;
  const Entity* client = nullptr;
  const Entity* household = nullptr;         ///< the newest that the client belongs to
  const Entity* member = nullptr;            ///< the client in it
  const Entity* release = nullptr;           ///< the newest
  const Entity* enrollment = nullptr;        ///< the learner's newest
  std::vector<const Entity*> verifications;  ///< rows of all sub-assessments, oldest first
  const Project* own = nullptr;              ///< the project that the case is played at
  LiveFindings live;                         ///< empty while somebody is assessed
  HintTally hints;                           ///< taken in this case

  [[nodiscard]] const Project* project() const;                                        ///< of the enrollment
  [[nodiscard]] std::vector<const Entity*> assessments(std::string_view stage) const;  ///< "" for all, oldest first
  [[nodiscard]] const Entity* assessment(std::string_view stage) const;  ///< the first; null when there is none
  /// Rows of a sub-assessment, oldest first: those open on the day, and those made in the assessment.
  [[nodiscard]] std::vector<const Entity*> rows(std::string_view table, std::string_view source,
                                                const Entity& assessment) const;
  [[nodiscard]] FormContext context(const Entity* assessment) const;
  [[nodiscard]] Completeness complete(const Section& section, const Entity* assessment) const;
  /// Required answers that are still missing, over all sections of a form.
  [[nodiscard]] int open_questions(const Form& form, const Entity* assessment) const;
};

/// Nothing is null but what the record does not have yet; `client` is null when the packs are not here.
RecordView record_view(const CaseState& in, const Packs& packs, const Entity& client);

}  // namespace rehearsal
