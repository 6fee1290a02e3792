#pragma once

#include <string>

#include "core/packs/packs.hpp"

namespace rehearsal {

/// The text of a file below the repository; fails the running test when it cannot be read.
std::string file_text(const std::string& path);

/// The packs of `public/` that make a training site: standards, local fields, Spanish labels, forms and people.
const Packs& shipped_packs();

const Standards& shipped_standards();
const Forms& shipped_forms();

}  // namespace rehearsal
