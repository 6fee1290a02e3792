#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rehearsal {

/// What tabs of one browser tell each other. Another build may be at the other end: what is not understood is left
/// alone.
struct TabNews {
  std::vector<std::string> events = {};  ///< as JSON text, added by id
  bool entries_changed = false;          ///< preferences were stored: read them again
  bool forgotten = false;                ///< the person left this computer
};
std::string to_text(const TabNews& news);
TabNews tab_news_from(std::string_view text);

}  // namespace rehearsal
