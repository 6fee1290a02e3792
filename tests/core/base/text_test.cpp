#include <doctest/doctest.h>

#include "core/base/text.hpp"

namespace rehearsal {

TEST_CASE("names are compared without accents, case, hyphens and apostrophes") {
  CHECK(folded("  José   Núñez ") == "jose nunez");
  CHECK(folded("O'Neil-Smith") == "oneilsmith");
  CHECK(folded("O’Neil") == "oneil");
  CHECK(folded("ÉÑÜß Øæ Łódź") == "enuss oae lodz");
  CHECK(folded("Jose\u0301") == "jose");  // written with a combining accent
  CHECK(folded("\u00A0Ana\u00A0Ruiz") == "ana ruiz");
  CHECK(folded("") == "");
  CHECK(folded(" - ") == "");
}

TEST_CASE("what is no Latin letter passes through") {
  CHECK(folded("Иван 李") == "Иван 李");
  CHECK(folded("\xC3") == "\xC3");  // cut off inside a letter
  CHECK(folded("\xFF\xE2\x80") == "\xFF\xE2\x80");
}

TEST_CASE("folding twice is folding once") {
  for (const char* name : {"José Núñez", "O’Neil-Smith", "ĲSSELMEER", "Œuvre", "a  b", "Þór"}) {
    CAPTURE(name);
    CHECK(folded(folded(name)) == folded(name));
  }
}

TEST_CASE("edit distance counts slips of the hand") {
  CHECK(distance("Terrence", "Terence") == 1);
  CHECK(distance("Boyd", "Boyd") == 0);
  CHECK(distance("Boyd", "Byod") == 1);  // neighbours swapped
  CHECK(distance("Boyd", "Floyd") == 2);
  CHECK(distance("", "abc") == 3);
  CHECK(distance("abc", "") == 3);
  CHECK(distance("Núñez", "Nunez") == 0);
}

TEST_CASE("an amount is written in one way") {
  CHECK(money("640") == "640.00");
  CHECK(money("640.5") == "640.50");
  CHECK(money(" $1,640.50 ") == "1640.50");
  CHECK(money("0") == "0.00");
  CHECK(money(".5") == "0.50");
  CHECK(money("007") == "7.00");
  CHECK(money("999,999.99") == "999999.99");
}

TEST_CASE("what is no amount stays out") {
  for (const char* wrong :
       {"", "$", "abc", "-5", "1,64", "12.345", "1,2345", ",640", "6 40", "1000000", "1e3", "5.5.5", "."}) {
    CAPTURE(wrong);
    CHECK(money(wrong) == "");
  }
}

TEST_CASE("cents are read from the canonical spelling alone") {
  CHECK(cents("1640.50") == 164050);
  CHECK(cents("0.00") == 0);
  CHECK(cents("1640.5") == -1);
  CHECK(cents("1,640.50") == -1);
  CHECK(cents("") == -1);
}

TEST_CASE("text is split and trimmed") {
  CHECK(split("a,,b", ',') == std::vector<std::string>{"a", "", "b"});
  CHECK(split("", ',') == std::vector<std::string>{""});
  CHECK(trimmed("\t a b \n") == "a b");
  CHECK(trimmed("  ") == "");
}

}  // namespace rehearsal
