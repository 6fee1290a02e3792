#pragma once

#include <string>

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// The save state of one who signed in, in its one wording: "Synced 3:12 PM", or why not yet. `local` is what is said
/// without an endpoint.
SaveWords sent_words(const ScreenContext& screen, const SaveWords& local);

/// "this page's own server", or the address.
std::string endpoint_words(const Ui& ui, const std::string& endpoint);

/// How sync stands, as a sentence with its reason.
std::string mode_words(const Ui& ui, const SyncStatus& status);

/// The id, or its variant for one whose work others can read: "home.pick-detail.shared".
std::string shared_id(const ScreenContext& screen, const char* id);

}  // namespace rehearsal
