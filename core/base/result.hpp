#pragma once

#include <map>
#include <string>
#include <utility>
#include <variant>

namespace rehearsal {

/// The closed set of ways in which something can fail.
enum class Fault {
  malformed,    ///< not readable as what it claims to be
  too_large,    ///< over a stated limit of size, depth or count
  unsupported,  ///< a version or kind that this program does not know
  not_found,    ///< names something that does not exist here
  refused,      ///< the training site, or the process, does not allow it
  damaged       ///< readable, but a checksum or an invariant does not hold
};

/// A failure as a value. `text` is a text id ("refused.search-first"), shown from the text packs with `values` filled
/// in; `where` is a place in the input (JSON pointer, file, field). Nothing here is prose for a person but through the
/// packs.
struct Failure {
  Fault fault = Fault::malformed;
  std::string text;
  std::string where;
  std::map<std::string, std::string> values;

  friend bool operator==(const Failure&, const Failure&) = default;
};

/// One line for logs and the command line: "where: text (key=value, ...)".
std::string to_line(const Failure& failure);

/// Either a T or the Failure that kept it from being made. Nothing throws across a layer.
template <class T>
class Result {
 public:
  Result(T value) : held_(std::move(value)) {}
  Result(Failure failure) : held_(std::move(failure)) {}

  explicit operator bool() const { return std::holds_alternative<T>(held_); }
  const T& value() const& { return std::get<T>(held_); }
  T& value() & { return std::get<T>(held_); }
  T&& value() && { return std::get<T>(std::move(held_)); }
  const T* operator->() const { return &std::get<T>(held_); }
  const T& operator*() const& { return std::get<T>(held_); }
  const Failure& failure() const { return std::get<Failure>(held_); }

 private:
  std::variant<T, Failure> held_;
};

}  // namespace rehearsal
