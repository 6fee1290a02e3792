#pragma once

#include <optional>
#include <string>

#include "core/packs/packs.hpp"
#include "core/packs/story_play.hpp"
#include "shell/workspace/desk.hpp"

namespace rehearsal {

/// A story for showing the workflow, in a space of its own: it knows neither log nor journal nor endpoint, so nothing
/// that a presenter does here can reach anybody's practice or training. Gone with the page.
class Demo : public Desk {
 public:
  explicit Demo(const Packs& packs) : packs_(packs) {}

  [[nodiscard]] const Story* story() const { return packs_.story(); }
  /// After so many chapters, whatever was done before is gone. The first use begins with the second chapter.
  void begin(std::size_t chapters);
  void begin_once();
  [[nodiscard]] std::size_t chapters() const { return chapters_; }
  void move_clock(int days) { played_.day = played_.day.plus_days(days); }
  void be(const PersonId& person) { as_ = person; }

  [[nodiscard]] const Training& training() const override { return played_.training; }
  [[nodiscard]] const TrainingRules& rules() const override { return packs_; }
  [[nodiscard]] Date today() const override { return played_.day; }
  [[nodiscard]] const PersonId& as() const override { return as_; }
  [[nodiscard]] std::vector<std::string> policies() const override { return packs_.policies(); }
  std::optional<Failure> does(const CaseId& in, Move move, MoveData data) override;

 private:
  const Packs& packs_;
  Played played_;
  std::size_t chapters_ = 0;
  PersonId as_;
};

}  // namespace rehearsal
