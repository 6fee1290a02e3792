#include "core/sync/random.hpp"

#include <string_view>

namespace rehearsal {

std::uint64_t SyncRandom::next() {
  state_ += 0x9E3779B97F4A7C15u;
  std::uint64_t z = state_;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

std::int64_t SyncRandom::below(std::int64_t bound) {
  return bound <= 0 ? 0 : static_cast<std::int64_t>(next() % static_cast<std::uint64_t>(bound));
}

std::string SyncRandom::name(std::size_t length) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  std::string name;
  while (name.size() < length) name += letters[next() % (name.empty() ? 26 : letters.size())];
  return name;
}

}  // namespace rehearsal
