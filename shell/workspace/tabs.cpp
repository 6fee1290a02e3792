#include "shell/workspace/tabs.hpp"

#include "core/base/json.hpp"

namespace rehearsal {

std::string to_text(const TabNews& news) {
  return canonical(
      {{"tab", 1}, {"events", news.events}, {"entries-changed", news.entries_changed}, {"forgotten", news.forgotten}});
}

TabNews tab_news_from(std::string_view text) {
  TabNews news;
  const auto json = parse_json(text);
  if (!json || !json->is_object() || !json->contains("tab")) return news;
  JsonReader read(*json, "tab");
  news.entries_changed = read.flag_or("entries-changed", false);
  news.forgotten = read.flag_or("forgotten", false);
  const Json* events = read.find("events");
  if (events == nullptr || !events->is_array()) return news;
  for (const Json& event : *events) {
    if (event.is_string()) news.events.push_back(event.get<std::string>());
  }
  return news;
}

}  // namespace rehearsal
