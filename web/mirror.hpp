#pragma once

#include <cstdint>
#include <string>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// Hands the semantic tree to web/host/mirror.js, when anything in it has changed.
class Mirror {
 public:
  void update(Ui& ui, bool plain);

 private:
  void dress(const Ui& ui);
  std::uint64_t shown_ = 0;
  std::string head_;
  int theme_ = -1;
};

}  // namespace rehearsal
