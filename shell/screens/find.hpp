#pragma once

#include <string>
#include <vector>

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// One place that Find can lead to.
struct Findable {
  std::string words = {};  ///< what is searched, and shown
  std::string where = {};  ///< the place it belongs to, shown small
  Route to = {};
};

/// The dialog behind Ctrl+K: searches the words of every screen, every field of the record's forms, and the course.
class Find {
 public:
  void open(ScreenContext& screen);
  void draw(ScreenContext& screen);

 private:
  std::string query_;
  std::vector<Findable> all_;
};

}  // namespace rehearsal
