#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "shell/host.hpp"

namespace rehearsal {

/// Whether what was entered is durable on this device. Only the store's completion makes it `saved`.
enum class Saving : std::uint8_t { nothing, saving, saved, failed };

struct SaveState {
  Saving is = Saving::nothing;
  double at = 0;                                   ///< ms since 1970: of the last completion
  StoreFailed::Why why = StoreFailed::Why::other;  ///< of a failure
  std::string detail = {};                         ///< the browser's own words
  std::size_t waiting = 0;                         ///< entries not yet durable
};

/// What lies in the local store. Appends are one transaction each; what could not be written is kept in memory and
/// tried again, together, until it is durable.
class Journal {
 public:
  explicit Journal(Host& host) : host_(host) {}

  void load();
  /// The answer to load(), once.
  std::optional<StoreLoaded> take_loaded();
  /// The store could not be opened at all.
  [[nodiscard]] bool unreadable() const { return unreadable_; }

  /// Lines, and entries that must not be stored without them, in one transaction.
  void append(std::vector<std::string> lines, std::vector<std::pair<std::string, std::string>> entries = {});
  /// An entry beside the journal: ids, preferences, highlights. An empty value erases it.
  void keep(const std::string& key, const std::string& value);
  /// Forgets everything that is stored, in one transaction.
  void forget();
  void retry();

  /// True when the result was an answer to this journal.
  bool receive(const HostResult& result);

  [[nodiscard]] SaveState state() const;
  /// Everything that was handed over is durable.
  [[nodiscard]] bool settled() const { return in_flight_.empty() && !failed_; }
  /// Of an earlier session, so that "saved" can be said before anything new is entered.
  void was_saved_at(double ms) { saved_at_ = ms; }

 private:
  void write(StoreWrite write);
  void failed(const StoreFailed& failure);
  void store_loaded(const StoreLoaded& loaded);

  Host& host_;
  RequestId loading_ = 0, timer_ = 0;
  bool unreadable_ = false;
  std::optional<StoreLoaded> loaded_;
  std::map<RequestId, StoreWrite> in_flight_;
  std::optional<StoreWrite> failed_;  ///< all that came back, joined in order
  StoreFailed reason_;
  double saved_at_ = 0;
  int tries_ = 0;
};

}  // namespace rehearsal
