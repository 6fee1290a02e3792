#include <doctest/doctest.h>

#include <string>

#include "shell/theme.hpp"

using namespace rehearsal;

namespace {

double ratio(ThemeName name, Colour front, Colour back) {
  return contrast(theme(name)[front], theme(name)[back]);
}

}  // namespace

TEST_CASE("every pair of colours in use can be read in every theme") {
  for (const ThemeName name : {ThemeName::light, ThemeName::dark, ThemeName::high_contrast}) {
    for (const ColourPair& pair : pairs_in_use()) {
      CAPTURE(static_cast<int>(name));
      CAPTURE(std::string(css_name(pair.front)));
      CAPTURE(std::string(css_name(pair.back)));
      CHECK(ratio(name, pair.front, pair.back) >= pair.least);
    }
  }
}

TEST_CASE("contrast is computed as WCAG does") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == doctest::Approx(21.0));
  CHECK(contrast({119, 119, 119}, {255, 255, 255}) == doctest::Approx(4.48).epsilon(0.005));
  CHECK(ratio(ThemeName::light, Colour::text, Colour::bg) == doctest::Approx(13.4).epsilon(0.01));
  CHECK(ratio(ThemeName::dark, Colour::prim, Colour::surface) == doctest::Approx(8.0).epsilon(0.02));
}

TEST_CASE("the amber itself is too light on white, which is why it always has its rim") {
  CHECK(ratio(ThemeName::light, Colour::cue, Colour::surface) < 3);
  CHECK(ratio(ThemeName::light, Colour::rim, Colour::surface) >= 3);
}
