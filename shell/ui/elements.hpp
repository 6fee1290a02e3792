#pragma once

/// Everything that a screen may call.
#include "shell/ui/banner.hpp"         // IWYU pragma: export
#include "shell/ui/button.hpp"         // IWYU pragma: export
#include "shell/ui/card.hpp"           // IWYU pragma: export
#include "shell/ui/chip.hpp"           // IWYU pragma: export
#include "shell/ui/choices.hpp"        // IWYU pragma: export
#include "shell/ui/dialog.hpp"         // IWYU pragma: export
#include "shell/ui/empty_state.hpp"    // IWYU pragma: export
#include "shell/ui/finding_card.hpp"   // IWYU pragma: export
#include "shell/ui/key_values.hpp"     // IWYU pragma: export
#include "shell/ui/layout.hpp"         // IWYU pragma: export
#include "shell/ui/menu.hpp"           // IWYU pragma: export
#include "shell/ui/navigation.hpp"     // IWYU pragma: export
#include "shell/ui/page.hpp"           // IWYU pragma: export
#include "shell/ui/paper.hpp"          // IWYU pragma: export
#include "shell/ui/print.hpp"          // IWYU pragma: export
#include "shell/ui/progress.hpp"       // IWYU pragma: export
#include "shell/ui/status.hpp"         // IWYU pragma: export
#include "shell/ui/stepper.hpp"        // IWYU pragma: export
#include "shell/ui/table.hpp"          // IWYU pragma: export
#include "shell/ui/text.hpp"           // IWYU pragma: export
#include "shell/ui/text_fields.hpp"    // IWYU pragma: export
#include "shell/ui/timeline_bars.hpp"  // IWYU pragma: export
#include "shell/ui/timeline_list.hpp"  // IWYU pragma: export
#include "shell/ui/toast.hpp"          // IWYU pragma: export
#include "shell/ui/ui.hpp"             // IWYU pragma: export
#include "shell/ui/verification.hpp"   // IWYU pragma: export
