#pragma once

#include <string>
#include <string_view>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// What stands on paper only. It takes no room and is not drawn: it is a part of the semantic tree that the page's
/// style shows when it is printed, and hides from everybody at other times.
void print_part(Ui& ui, std::string_view key, Body body);
/// Within a print_part.
void print_heading(Ui& ui, int level, std::string_view words);
/// `style`: class names for the page's style, "correction".
void print_text(Ui& ui, std::string words, std::string style = {});

}  // namespace rehearsal
