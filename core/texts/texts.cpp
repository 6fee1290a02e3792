#include "core/texts/texts.hpp"

#include <algorithm>

#include "core/base/json.hpp"

namespace rehearsal {

std::string Texts::load(std::string_view language, std::string_view json) {
  const Result<Json> parsed = parse_json(json);
  if (!parsed) return to_line(parsed.failure());
  if (!parsed->is_object()) return "not an object of texts";
  for (const auto& [id, text] : parsed->items())
    if (!text.is_string()) return "/" + id + ": not a text";
  Pack& pack = packs_[std::string(language)];
  for (const auto& [id, text] : parsed->items()) {
    pack[id] = text.get<std::string>();
    missing_.erase(id);  // what was asked for while the packs were on their way
  }
  return {};
}

const std::string* Texts::look_up(std::string_view language, std::string_view id) const {
  const auto pack = packs_.find(language);
  if (pack == packs_.end()) return nullptr;
  const auto text = pack->second.find(id);
  return text == pack->second.end() ? nullptr : &text->second;
}

std::string Texts::t(std::string_view id, const TextArguments& arguments) const {
  if (const std::string* text = look_up(language_, id)) return fill(*text, arguments);
  ++missing_[std::string(id)];
  const std::string* english = look_up("en", id);
  return english ? fill(*english, arguments) : std::string(id);
}

std::string Texts::plural(std::string_view id, long number, const TextArguments& arguments) const {
  TextArguments all = arguments;
  all.emplace_back("n", std::to_string(number));
  // English and Spanish agree on this much: one is singular, everything else plural.
  return t(std::string(id) + (number == 1 ? ".one" : ".other"), all);
}

bool Texts::has(std::string_view id) const {
  return look_up(language_, id) || look_up("en", id);
}

std::vector<std::string> Texts::ids(std::string_view prefix) const {
  std::vector<std::string> found;
  const auto pack = packs_.find(language_);
  if (pack == packs_.end()) return found;
  for (auto at = pack->second.lower_bound(prefix); at != pack->second.end() && at->first.starts_with(prefix); ++at) {
    found.push_back(at->first);
  }
  return found;
}

std::vector<std::string> Texts::missing() const {
  std::vector<std::string> ids;
  for (const auto& [id, count] : missing_) ids.push_back(id);
  return ids;
}

std::vector<std::string> Texts::only_in(std::string_view language, std::string_view other) const {
  std::vector<std::string> ids;
  const auto pack = packs_.find(language);
  if (pack == packs_.end()) return ids;
  for (const auto& [id, text] : pack->second)
    if (!look_up(other, id)) ids.push_back(id);
  return ids;
}

std::string_view language_of(std::string_view file) {
  const auto end = file.rfind(".json");
  return end == std::string_view::npos || end < 2 ? "en" : file.substr(end - 2, 2);
}

std::string fill(std::string_view text, const TextArguments& arguments) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    if (text.substr(at, 2) == "{{") {
      out += '{';
      at += 2;
      continue;
    }
    const std::size_t end = text[at] == '{' ? text.find('}', at) : std::string_view::npos;
    const auto argument = end == std::string_view::npos
                              ? arguments.end()
                              : std::find_if(arguments.begin(), arguments.end(), [&](const auto& pair) {
                                  return pair.first == text.substr(at + 1, end - at - 1);
                                });
    if (argument == arguments.end()) {
      out += text[at++];
    } else {
      out += argument->second;
      at = end + 1;
    }
  }
  return out;
}

}  // namespace rehearsal
