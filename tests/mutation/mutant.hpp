// What tests/mutation/sites.mjs puts into a rule: every change stands beside what it changes, and MUTANT=<number> in
// the environment chooses the one that acts. So all changes are compiled at once.
#pragma once

#include <cstdlib>
#include <optional>

namespace mutation {

inline bool on(int number) {
  static const int chosen = [] {
    const char* text = std::getenv("MUTANT");
    return text == nullptr ? -1 : std::atoi(text);
  }();
  return chosen == number;
}

/// Stands between the sides of a comparison: `a == Switch{7} == b` is `a == b`, or `a != b` while 7 acts.
struct Switch {
  int number;
};
template <class Left>
struct Held {
  const Left& left;
  int number;
};

// std compares an optional with anything, so the one on the right has an overload of its own.
#define REHEARSAL_MUTANT(is, becomes)                                           \
  template <class Left>                                                         \
  Held<Left> operator is(const Left& left, Switch change) {                     \
    return {left, change.number};                                               \
  }                                                                             \
  template <class Left, class Right>                                            \
  bool operator is(const Held<Left>& held, const Right& right) {                \
    return on(held.number) ? held.left becomes right : held.left is right;      \
  }                                                                             \
  template <class Left, class Right>                                            \
  bool operator is(const Held<Left>& held, const std::optional<Right>& right) { \
    return on(held.number) ? held.left becomes right : held.left is right;      \
  }
REHEARSAL_MUTANT(==, !=)
REHEARSAL_MUTANT(!=, ==)
REHEARSAL_MUTANT(<=, <)
REHEARSAL_MUTANT(>=, >)
REHEARSAL_MUTANT(<, <=)
REHEARSAL_MUTANT(>, >=)
#undef REHEARSAL_MUTANT

}  // namespace mutation
