#pragma once

#include <string>

#include "core/base/json.hpp"
#include "tests/shell/support/stage.hpp"

namespace rehearsal {

/// The packs of public/, and es.boyd may be assessed too.
HttpResponse public_file_assessed(const HttpRequest& request);

/// A stage on which somebody has entered a case: its solution up to a line, as a planted mistake changes it.
class Entered {
 public:
  struct Options {
    std::string scenario = "es.boyd";
    std::string mistake = "";  ///< a file of tests/core/cases/mistakes/, without its ending
    std::string up_to = "";    ///< id of the last line; "" is all of them
    std::string mode = "guided";
    float width = 1280;
  };
  Entered() : Entered(Options{}) {}
  explicit Entered(const Options& options);

  [[nodiscard]] const CaseState& in() { return *stage.work().find_case(CaseId("c1")); }
  /// The learner's own of this kind that was made last.
  [[nodiscard]] const Entity& own(Kind kind);
  /// The record's tab, with a part of it.
  void open(const std::string& tab, const std::string& part = "");
  bool act(const Command& command);

  MemoryDisk disk;
  Stage stage;
};

}  // namespace rehearsal
