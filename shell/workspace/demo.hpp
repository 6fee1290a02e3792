#pragma once

#include <map>
#include <optional>
#include <string>

#include "core/packs/packs.hpp"
#include "core/packs/story_play.hpp"

namespace rehearsal {

/// A story for showing the workflow, in a space of its own: it knows neither log nor journal nor endpoint, so nothing
/// that a presenter does here can reach anybody's practice or training. Gone with the page.
class Demo {
 public:
  explicit Demo(const Packs& packs) : packs_(packs) {}

  [[nodiscard]] const Story* story() const { return packs_.story(); }
  /// After so many chapters, whatever was done before is gone. The first use begins with the second chapter.
  void begin(std::size_t chapters);
  void begin_once();
  [[nodiscard]] std::size_t chapters() const { return chapters_; }

  [[nodiscard]] const Training& training() const { return played_.training; }
  [[nodiscard]] Date today() const { return played_.day; }
  void move_clock(int days) { played_.day = played_.day.plus_days(days); }
  [[nodiscard]] const PersonId& as() const { return as_; }
  void be(const PersonId& person) { as_ = person; }
  /// The name to show: of the roster, or of a learner's case.
  [[nodiscard]] std::string name_of_person(const PersonId& person) const;

  /// What the persona does, on the story's day.
  std::optional<Failure> does(const CaseId& in, Move move, std::map<std::string, std::string> data);
  [[nodiscard]] const Workflow& workflow_of(const TrainingCase& in) const;
  [[nodiscard]] const TrainingRules& rules() const { return packs_; }

 private:
  const Packs& packs_;
  Played played_;
  std::size_t chapters_ = 0;
  PersonId as_;
};

}  // namespace rehearsal
