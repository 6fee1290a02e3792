#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace rehearsal {

/// Hints of guided practice, each saying more than the one before.
enum class HintStep : std::uint8_t { none, look, paper, why, fix };

/// The hints that a person took in one case. Kept on this device beside the log: nobody is judged by them.
class HintTally {
 public:
  HintTally() = default;
  /// What cannot be read is an empty tally.
  explicit HintTally(std::string_view text);
  [[nodiscard]] std::string text() const;

  [[nodiscard]] int used() const { return used_; }
  /// How far so many requests at one place reach. Where a section was right without a hint before, they begin one step
  /// earlier in the ladder, and so help one request later.
  [[nodiscard]] HintStep reached(std::string_view section, int requests) const;

  /// A hint was taken in this section of a form.
  void take(std::string_view section, std::string_view form);
  /// The section of the form is right; counts only while no hint was taken there. True when that changes anything.
  bool done(std::string_view section, std::string_view form);

 private:
  int used_ = 0;
  std::set<std::string, std::less<>> helped_;  ///< "form/section"
  std::set<std::string, std::less<>> alone_;   ///< sections that were right without a hint, on some form
};

/// Where the tally of a case is kept on this device.
std::string hints_entry(const std::string& case_id);

}  // namespace rehearsal
