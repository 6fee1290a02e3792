#include "core/sync/xml_scan.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace rehearsal {
namespace {

constexpr std::array<std::pair<std::string_view, char>, 7> entities = {
    {{"&quot;", '"'}, {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&apos;", '\''}, {"&#34;", '"'}, {"&#39;", '\''}}};

std::string_view local_name(std::string_view inside) {
  const std::string_view name = inside.substr(0, inside.find_first_of(" \t\r\n/"));
  return name.substr(name.find(':') == std::string_view::npos ? 0 : name.find(':') + 1);
}

}  // namespace

std::optional<XmlTag> XmlScan::next() {
  std::string_view text;
  for (;;) {
    const auto open = rest_.find('<');
    const auto close = open == std::string_view::npos ? open : rest_.find('>', open);
    if (close == std::string_view::npos) return std::nullopt;
    text = rest_.substr(0, open);
    std::string_view inside = rest_.substr(open + 1, close - open - 1);
    rest_.remove_prefix(close + 1);
    if (inside.empty()) return std::nullopt;
    if (inside.front() == '?' || inside.front() == '!') continue;
    XmlTag tag;
    tag.closes = inside.front() == '/' || inside.back() == '/';
    tag.opens = inside.front() != '/';
    if (!tag.opens) inside.remove_prefix(1);
    tag.name = local_name(inside);
    tag.text = without_entities(text);
    return tag;
  }
}

std::string without_entities(std::string_view text) {
  std::string plain;
  while (!text.empty()) {
    bool replaced = false;
    for (const auto& [entity, character] : entities) {
      if (!text.starts_with(entity)) continue;
      plain += character;
      text.remove_prefix(entity.size());
      replaced = true;
      break;
    }
    if (replaced) continue;
    plain += text.front();
    text.remove_prefix(1);
  }
  return plain;
}

std::string percent_decoded(std::string_view text) {
  constexpr int hexadecimal = 16;
  std::string plain;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned value = 0;
    if (text[at] == '%' && at + 2 < text.size()) {
      const char* digits = text.data() + at + 1;
      const auto [end, error] = std::from_chars(digits, digits + 2, value, hexadecimal);
      if (error == std::errc() && end == digits + 2) {
        plain += static_cast<char>(value);
        at += 2;
        continue;
      }
    }
    plain += text[at];
  }
  return plain;
}

}  // namespace rehearsal
