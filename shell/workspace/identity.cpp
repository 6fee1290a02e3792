#include "shell/workspace/identity.hpp"

#include "shell/host.hpp"

namespace rehearsal {

std::string random_id(Host& host) {
  // 32 signs without those that people confuse; so each of 16 random bytes gives 5 bits, 80 in all.
  constexpr char signs[] = "abcdefghjkmnpqrstuvwxyz023456789";
  static_assert(sizeof signs - 1 == 32);
  std::string id;
  for (const char byte : host.random_bytes(16)) id += signs[static_cast<unsigned char>(byte) % 32];
  return id;
}

Identity new_identity(Host& host) {
  return {.person = random_id(host), .device = random_id(host), .epoch = random_id(host)};
}

}  // namespace rehearsal
