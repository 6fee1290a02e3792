#include <array>
#include <cstdint>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

// Base letters of U+00C0 to U+017F (Latin-1 Supplement and Latin Extended-A), one per code point. '*' has two letters
// or none and is looked up in `special`.
constexpr std::string_view base_letters =
    "aaaaaa*ceeeeiiii"   // 00C0
    "dnooooo*ouuuuy**"   // 00D0
    "aaaaaa*ceeeeiiii"   // 00E0
    "dnooooo*ouuuuy*y"   // 00F0
    "aaaaaaccccccccdd"   // 0100
    "ddeeeeeeeeeegggg"   // 0110
    "gggghhhhiiiiiiii"   // 0120
    "ii**jjkkklllllll"   // 0130
    "lllnnnnnnnnnoooo"   // 0140
    "oo**rrrrrrssssss"   // 0150
    "ssttttttuuuuuuuu"   // 0160
    "uuuuwwyyyzzzzzzs";  // 0170
static_assert(base_letters.size() == 0x180 - 0xC0);

struct Special {
  std::uint32_t code;
  std::string_view letters;
};
constexpr std::array<Special, 13> special = {{{0xC6, "ae"},
                                              {0xE6, "ae"},
                                              {0xDE, "th"},
                                              {0xFE, "th"},
                                              {0xDF, "ss"},
                                              {0xD7, "x"},
                                              {0xF7, ""},
                                              {0x132, "ij"},
                                              {0x133, "ij"},
                                              {0x152, "oe"},
                                              {0x153, "oe"},
                                              {0x1E9E, "ss"},
                                              {0xA0, " "}}};

constexpr bool is_dropped(std::uint32_t code) {
  if (code >= 0x300 && code <= 0x36F) return true;                                // combining accents
  if (code == '\'' || code == '`' || code == 0xB4 || code == 0x2BC) return true;  // apostrophes as people type them
  if (code == 0x2018 || code == 0x2019 || code == 0x2032) return true;
  return code == '-' || (code >= 0x2010 && code <= 0x2015) || code == 0x2212;  // hyphens and dashes
}

constexpr bool is_space(std::uint32_t code) {
  return code == ' ' || (code >= '\t' && code <= '\r') || code == 0xA0;
}

struct CodePoint {
  std::uint32_t code = 0;
  std::size_t bytes = 1;
};

// Reads one code point of at most three bytes; anything else is passed on byte for byte.
CodePoint code_point_at(std::string_view text, std::size_t i) {
  const auto byte = [&](std::size_t at) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at])); };
  const auto continues = [&](std::size_t at) { return at < text.size() && (byte(at) & 0xC0) == 0x80; };
  const std::uint32_t lead = byte(i);
  if ((lead & 0xE0) == 0xC0 && continues(i + 1)) return {((lead & 0x1F) << 6) | (byte(i + 1) & 0x3F), 2};
  if ((lead & 0xF0) == 0xE0 && continues(i + 1) && continues(i + 2)) {
    return {((lead & 0x0F) << 12) | ((byte(i + 1) & 0x3F) << 6) | (byte(i + 2) & 0x3F), 3};
  }
  return {lead, 1};
}

void append_letters(std::string& out, CodePoint point, std::string_view raw) {
  if (point.bytes == 1) {
    const char c = raw.front();
    out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return;
  }
  for (const Special& s : special) {
    if (s.code == point.code) {
      out += s.letters;
      return;
    }
  }
  if (point.code >= 0xC0 && point.code < 0x180) {
    out += base_letters[point.code - 0xC0];
  } else {
    out += raw;
  }
}

}  // namespace

std::string folded(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool space_due = false;
  for (std::size_t i = 0; i < text.size();) {
    const CodePoint point = code_point_at(text, i);
    const std::string_view raw = text.substr(i, point.bytes);
    i += point.bytes;
    if (is_space(point.code)) {
      space_due = !out.empty();
      continue;
    }
    if (is_dropped(point.code)) continue;
    if (space_due) out += ' ';
    space_due = false;
    append_letters(out, point, raw);
  }
  return out;
}

}  // namespace rehearsal
