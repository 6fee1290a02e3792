#include "shell/workspace/preferences.hpp"

#include <algorithm>
#include <iterator>

#include "core/base/json.hpp"
#include "core/base/text.hpp"

namespace rehearsal {
namespace {

constexpr const char* themes[] = {"automatic", "light", "dark", "high-contrast"};
constexpr int text_sizes[] = {100, 125, 150, 200};

Json look_as_json(const UiSettings& look) {
  Json json = {
      {"theme", themes[static_cast<std::size_t>(look.theme)]}, {"text", look.text_percent}, {"plain", look.plain_page}};
  if (look.density_chosen) json["density"] = look.density == Density::compact ? "compact" : "comfortable";
  return json;
}

UiSettings look_from(const Json& json) {
  JsonReader read(json, "look");
  UiSettings look;
  const std::string theme = read.text_or("theme", themes[0]);
  const auto found = std::find(std::begin(themes), std::end(themes), theme);
  if (found != std::end(themes)) look.theme = static_cast<ThemeChoice>(found - std::begin(themes));
  const auto percent = static_cast<int>(read.number_or("text", 100));
  if (std::count(std::begin(text_sizes), std::end(text_sizes), percent) > 0) look.text_percent = percent;
  look.plain_page = read.flag_or("plain", false);
  const std::string density = read.text_or("density", "");
  look.density_chosen = !density.empty();
  look.density = density == "compact" ? Density::compact : Density::comfortable;
  return look;
}

}  // namespace

bool operator==(const Preferences& a, const Preferences& b) {
  return to_text(a) == to_text(b);
}

std::string to_text(const Preferences& preferences) {
  return canonical({{"language", preferences.language},
                    {"look", look_as_json(preferences.look)},
                    {"name", preferences.name},
                    {"greeted", preferences.greeted},
                    {"mode", preferences.mode},
                    {"scenario", preferences.scenario},
                    {"documents", preferences.documents_open},
                    {"copied-at", static_cast<std::int64_t>(preferences.copied_at)},
                    {"copied-events", preferences.copied_events}});
}

Preferences preferences_from(std::string_view text) {
  Preferences preferences;
  const auto json = parse_json(text);
  if (!json || !json->is_object()) return preferences;
  JsonReader read(*json, "preferences");
  preferences.language = read.text_or("language", "");
  preferences.name = read.text_or("name", "");
  preferences.greeted = read.flag_or("greeted", false);
  preferences.mode = read.text_or("mode", "");
  preferences.scenario = read.text_or("scenario", "");
  preferences.documents_open = read.flag_or("documents", true);
  preferences.copied_at = static_cast<double>(read.number_or("copied-at", 0));
  preferences.copied_events = static_cast<std::uint64_t>(std::max<std::int64_t>(0, read.number_or("copied-events", 0)));
  if (const Json* look = read.find("look"); look != nullptr && look->is_object()) preferences.look = look_from(*look);
  return preferences;
}

std::string language_in_use(const Preferences& preferences, std::string_view wished) {
  if (!preferences.language.empty()) return preferences.language;
  for (const std::string& wish : split(wished, ',')) {
    const std::string language = trimmed(wish).substr(0, 2);
    if (language == "es" || language == "en") return language;
  }
  return "en";
}

}  // namespace rehearsal
