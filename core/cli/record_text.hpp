#pragma once

#include <string>
#include <vector>

#include "core/log/state.hpp"
#include "core/standards/standards.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal::cli {

/// What the learner entered, as indented lines: each part of the record under what it belongs to, with its answers as
/// people read them. Without standards (the packs are not here) fields and codes stand as they are stored. Seeded
/// people stand there only with what was added to them.
std::vector<std::string> record_text(const Site& site, const Standards* standards, const Texts& texts);

/// The same as data: a list of {"id", "kind", "parent", "fields"}, in order of creation.
Json record_json(const Site& site);

}  // namespace rehearsal::cli
