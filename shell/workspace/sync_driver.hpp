#pragma once

#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "core/sync/messages.hpp"
#include "core/sync/status.hpp"
#include "shell/host.hpp"
#include "shell/workspace/journal.hpp"

namespace rehearsal {

/// Runs the sync machine (core/sync, docs/sync.md) against the host: its calls become requests, its wakes timers, and
/// what it must remember goes into the journal, durable before any call that follows. What came from the server is
/// handed on by the take functions.
class SyncDriver {
 public:
  SyncDriver(Host& host, Journal& journal);
  ~SyncDriver();
  SyncDriver(const SyncDriver&) = delete;
  SyncDriver& operator=(const SyncDriver&) = delete;

  void connect(const SyncConnect& connect, std::string authorization);
  void disconnect();
  void tell(const SyncInput& input);
  bool receive(const HostResult& result);  ///< true when it was an answer to this driver
  /// The journal has become durable, perhaps: calls that waited for it go out.
  void go_on();

  [[nodiscard]] bool connected() const;
  [[nodiscard]] const SyncState& state() const { return *state_; }
  [[nodiscard]] SyncStatus status() const { return status_of(*state_); }
  /// Nothing that was written is still on its way; so too where the browser stores nothing at all, because no later
  /// session can miss it there.
  [[nodiscard]] bool durable() const { return journal_.settled() || journal_.unreadable(); }

  std::vector<SyncReceived> take_received() { return std::exchange(received_, {}); }
  std::vector<SyncDamaged> take_damaged() { return std::exchange(damaged_, {}); }
  std::vector<SyncRemember> take_remembered() { return std::exchange(remembered_, {}); }

 private:
  void carry_out(SyncRequest request);
  void call(SyncCall call);
  void send(const SyncCall& call);
  void wake_at(Millis at);
  [[nodiscard]] Millis now() const { return static_cast<Millis>(host_.now_ms()); }

  Host& host_;
  Journal& journal_;
  std::unique_ptr<SyncState> state_;
  std::string authorization_;
  std::map<RequestId, Ticket> asked_;
  std::vector<SyncCall> held_;  ///< until what goes before them is durable
  bool unsure_ = false;         ///< something to remember is on its way
  RequestId timer_ = 0;
  Millis due_ = 0;
  std::vector<SyncReceived> received_;
  std::vector<SyncDamaged> damaged_;
  std::vector<SyncRemember> remembered_;
};

}  // namespace rehearsal
