#pragma once

#include "core/texts/texts.hpp"

namespace rehearsal::cli {

/// Adds the program's own words to both languages. They are not a pack, because they have to be there when no pack is,
/// and because the page has no use for them.
void add_words(Texts& texts);

}  // namespace rehearsal::cli
