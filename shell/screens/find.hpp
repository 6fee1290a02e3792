#pragma once

#include <string>
#include <vector>

#include "shell/screens/screen.hpp"

namespace rehearsal {

/// One place that Find can lead to.
struct Findable {
  std::string words = {};   ///< what is searched, and shown
  std::string where = {};   ///< the place it belongs to, shown small
  std::string folded = {};  ///< the words as they are compared
  Route to = {};
};

/// The dialog behind Ctrl+K: searches the words of every screen, every field of the record's forms, the papers and the
/// course.
class Find {
 public:
  void open(ScreenContext& screen);
  void draw(ScreenContext& screen);

 private:
  void draw_results(ScreenContext& screen);

  std::string query_;
  std::vector<Findable> all_;
};

/// Everything that can be found from here, gathered anew.
std::vector<Findable> findables(ScreenContext& screen);
/// Those whose words hold every word of the query: words that begin with it first. At most `most`.
std::vector<const Findable*> found_in(const std::vector<Findable>& all, std::string_view query, std::size_t most);

}  // namespace rehearsal
