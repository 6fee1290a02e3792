#pragma once

#include <optional>

#include "core/forms/form.hpp"
#include "core/grading/catalogue.hpp"
#include "core/grading/key.hpp"

namespace rehearsal {

/// Why a key cannot judge a record that these forms ask: it expects an answer at a part, in a field or of a source that
/// no form holds, or by a rule that does not judge the field; or it hangs on an answer that no form asks. Such an entry
/// would never be noticed, so that a mistake in a key would read as a clean record. Nothing when it fits. `where` is
/// the entry's place in the key.
std::optional<Failure> misfit(const Key& key, const Forms& forms, const Catalogue& rules);

}  // namespace rehearsal
