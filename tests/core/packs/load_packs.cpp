#include "tests/core/packs/load_packs.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>

namespace rehearsal {

std::string file_text(const std::string& path) {
  std::ifstream file(std::string(REHEARSAL_SOURCE_DIR) + "/" + path, std::ios::binary);
  REQUIRE_MESSAGE(file, path);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

const Packs& shipped_packs() {
  static const Packs packs = [] {
    Packs loaded;
    for (const char* path :
         {"public/standards/fy2026.json", "public/standards/local.json", "public/standards/fy2026.es.json",
          "public/forms/fy2026.json", "public/scenarios/population.json"}) {
      const auto added = loaded.add(path, file_text(path));
      REQUIRE_MESSAGE(added, (added ? std::string() : to_line(added.failure())));
    }
    return loaded;
  }();
  return packs;
}

const Standards& shipped_standards() {
  return *shipped_packs().standards("fy2026");
}
const Forms& shipped_forms() {
  return *shipped_packs().forms("fy2026");
}

}  // namespace rehearsal
