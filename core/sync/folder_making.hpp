#pragma once

#include <string>
#include <vector>

#include "core/sync/http.hpp"

namespace rehearsal {

/// Makes the folders that a path needs. The deepest is tried first, because most often only that one is missing and the
/// upper ones may not be made by everybody.
class FolderMaking {
 public:
  enum class Step {
    again,    ///< call() names the next request
    made,     ///< all stand
    refused,  ///< this person may not make it
    unknown   ///< no answer to rely on
  };

  FolderMaking() = default;
  explicit FolderMaking(std::string_view path);

  SyncCall call() const;
  Step take(const SyncAnswer& answer);

 private:
  std::vector<std::string> folders_;
  std::size_t at_ = 0;
  int calls_ = 0;
};

}  // namespace rehearsal
