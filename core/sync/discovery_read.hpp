#pragma once

#include "core/sync/discovery.hpp"

namespace rehearsal {

/// What becomes of a look after its answer.
enum class Looked {
  done,
  again,  ///< soon: the body was doubtful
  later   ///< after a pause: no answer to rely on
};

/// The next round looks at this file once more, whatever the tags say.
void look_again_at(Discovery& discovery, const std::string& path);

Looked take_listing(Discovery& discovery, const Look& look, const SyncAnswer& answer, SyncContext& context);
Looked take_head(Discovery& discovery, Look& look, const SyncAnswer& answer, SyncContext& context);
Looked take_sealed(Discovery& discovery, Look& look, const SyncAnswer& answer, SyncContext& context);

}  // namespace rehearsal
