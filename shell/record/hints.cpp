#include "shell/record/hints.hpp"

#include <algorithm>

#include "core/base/json.hpp"

namespace rehearsal {
namespace {

std::set<std::string, std::less<>> names_in(const Json& json, const char* key) {
  std::set<std::string, std::less<>> names;
  const auto found = json.find(key);
  if (found == json.end() || !found->is_array()) return names;
  for (const Json& name : *found) {
    if (name.is_string()) names.insert(name.get<std::string>());
  }
  return names;
}

std::string place_of(std::string_view section, std::string_view form) {
  return std::string(form) + "/" + std::string(section);
}

}  // namespace

HintTally::HintTally(std::string_view text) {
  const Result<Json> read = parse_json(text);
  if (!read || !read->is_object()) return;
  const Json& json = *read;
  const auto used = json.find("used");
  if (used != json.end() && used->is_number_unsigned()) used_ = used->get<int>();
  helped_ = names_in(json, "helped");
  alone_ = names_in(json, "alone");
}

std::string HintTally::text() const {
  return canonical(Json{{"used", used_}, {"helped", helped_}, {"alone", alone_}});
}

HintStep HintTally::reached(std::string_view section, int requests) const {
  if (requests <= 0) return HintStep::none;
  const int first = static_cast<int>(alone_.contains(section) ? HintStep::look : HintStep::paper);
  return static_cast<HintStep>(std::min(first + requests - 1, static_cast<int>(HintStep::fix)));
}

void HintTally::take(std::string_view section, std::string_view form) {
  ++used_;
  helped_.insert(place_of(section, form));
}

std::string hints_entry(const std::string& case_id) {
  return "hints." + case_id;
}

bool HintTally::done(std::string_view section, std::string_view form) {
  return !helped_.contains(place_of(section, form)) && alone_.emplace(section).second;
}

}  // namespace rehearsal
