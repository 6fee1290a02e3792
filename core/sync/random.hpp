#pragma once

#include <cstdint>
#include <string>

namespace rehearsal {

/// A repeatable sequence (SplitMix64) from a seed that is an input. Good for jitter and for names, not for secrets.
class SyncRandom {
 public:
  explicit SyncRandom(std::uint64_t seed = 0) : state_(seed) {}

  std::uint64_t next();
  std::int64_t below(std::int64_t bound);     ///< 0 to bound - 1; 0 when bound is not positive
  std::string name(std::size_t length = 10);  ///< of a-z and 0-9, beginning with a letter

 private:
  std::uint64_t state_;
};

}  // namespace rehearsal
