#pragma once

#include <map>
#include <string>

#include "shell/ui/ui.hpp"

namespace rehearsal {

/// A page of every element, for tests and for looking at it in a browser.
struct Gallery {
  std::map<std::string, std::string> values = {
      {"LengthOfStay", "2"},       {"FirstName", "Ren"}, {"Zip", "60626"}, {"SSN", "Last four: 4471"},
      {"EntryDate", "2026-10-05"}, {"Amount", "640.00"}, {"Any", "1"},     {"Sharing", "full"}};
  bool micah = true, renata = false;
  std::string pressed;
  std::string tab = "entry";
  std::string section = "prior";
  std::string card = "colvin";
  bool finding_open = true;

  void draw(Ui& ui);
};

/// Loads the layer's own words in both languages.
void load_ui_texts(Ui& ui);

}  // namespace rehearsal
