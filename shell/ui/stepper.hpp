#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "shell/ui/chip.hpp"
#include "shell/ui/ui.hpp"

namespace rehearsal {

enum class StepState : std::uint8_t { done, current, ahead };
struct StepItem {
  std::string label = {};
  StepState state = StepState::ahead;
  ChipOptions chip = {};
  std::vector<std::string> lines = {};  ///< who acts, and what for
};
/// The steps of the process on a line. `action` is called inside the current step, for its one primary button.
void stepper(Ui& ui, std::string_view key, std::string_view name, std::span<const StepItem> steps,
             FunctionRef<void(std::size_t)> action);

}  // namespace rehearsal
