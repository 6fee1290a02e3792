#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/log/decide.hpp"
#include "core/packs/packs.hpp"
#include "shell/host.hpp"
#include "shell/workspace/account.hpp"
#include "shell/workspace/backup.hpp"
#include "shell/workspace/demo.hpp"
#include "shell/workspace/endpoint_offer.hpp"
#include "shell/workspace/grades.hpp"
#include "shell/workspace/identity.hpp"
#include "shell/workspace/journal.hpp"
#include "shell/workspace/library_loader.hpp"
#include "shell/workspace/preferences.hpp"
#include "shell/workspace/provenance.hpp"
#include "shell/workspace/space_desk.hpp"
#include "shell/workspace/sync_driver.hpp"
#include "shell/workspace/tabs.hpp"

namespace rehearsal {

/// A stored line that could not be read. It stays in the store; everything else was kept.
struct Damage {
  std::size_t line = 0;  ///< in the journal, from 1
  Failure why;
};

/// Everything a person works with: content, log, state, and what is saved. Screens read it and act through it.
/// References into state() stay good until the next act(), reset, import, or receive().
class Workspace {
 public:
  explicit Workspace(Host& host)
      : host_(host), library_(host, packs_), journal_(host), driver_(host, journal_), offer_(host) {}
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;

  void start();
  bool receive(const HostResult& result);            ///< true when it was meant for the workspace
  [[nodiscard]] bool open() const { return open_; }  ///< content and journal are there

  // What there is to read
  [[nodiscard]] const Packs& packs() const { return packs_; }
  [[nodiscard]] LibraryLoader& library() { return library_; }
  [[nodiscard]] const LibraryLoader& library() const { return library_; }
  [[nodiscard]] const Log& log() const { return log_; }
  [[nodiscard]] const State& state() const { return state_; }
  [[nodiscard]] const Identity& identity() const { return identity_; }
  [[nodiscard]] const CaseState* find_case(const CaseId& in) const;  ///< null when unknown
  /// The newest generation of a scenario that this person works on; null when never started.
  [[nodiscard]] const CaseState* case_of(std::string_view scenario) const;
  /// The case worked on last; null when none was started.
  [[nodiscard]] const CaseState* current() const { return find_case(current_); }
  void enter(const CaseId& in) { current_ = in; }
  [[nodiscard]] const Scenario* scenario_of(const CaseState& in) const { return packs_.scenario(in.scenario); }
  [[nodiscard]] const Standards* standards_of(const CaseState& in) const { return packs_.standards(in.standards); }

  // What a person does. Nothing changes when it is refused.
  std::optional<Failure> act(const Command& command) { return act(current_, command); }
  std::optional<Failure> act(const CaseId& in, const Command& command);
  /// Becomes the current case.
  Result<CaseId> start_case(const std::string& scenario, const std::string& mode,
                            const std::string& policy = default_policy);
  /// Begins the case anew: its next generation becomes the current case. Submissions of the old one stay.
  Result<CaseId> reset_case(const CaseId& old);
  /// The id of what the last act created first; "" when it created nothing.
  [[nodiscard]] const EntityId& created() const { return created_; }
  [[nodiscard]] bool may_write() const { return open_ && !reloading_ && host_.writer(); }

  // Grading
  const Result<Report>& practice_report(const CaseState& in) { return grades_.practice(in, log_, packs_); }
  const Result<Report>& attempt_report(const CaseState& in, int number) {
    return grades_.attempt(in, number, log_, packs_);
  }

  // What is saved
  [[nodiscard]] SaveState saved() const { return journal_.state(); }
  void save_again() { journal_.retry(); }
  [[nodiscard]] const std::vector<Damage>& damage() const { return damage_; }
  [[nodiscard]] bool store_unreadable() const { return journal_.unreadable(); }
  [[nodiscard]] const std::optional<StorePersistence>& persistence() const { return persistence_; }

  // Copies as files. Both must follow directly from a press.
  void download_copy();
  void pick_copy();
  [[nodiscard]] const std::optional<CopyPreview>& preview() const { return preview_; }
  std::size_t take_preview();  ///< adds what is new; returns how many events
  void drop_preview() { preview_.reset(); }
  /// Removes everything from this device. The screens ask first.
  void leave_this_computer();

  // The endpoint, where the work is kept too when a person signed in. docs/sync.md
  /// Refused at once when something is missing or this device holds another login's work. Otherwise it becomes the
  /// account when the endpoint has answered.
  std::optional<Failure> sign_in(const Account& typed);
  void cancel_sign_in();  ///< no longer waits for an answer
  void sign_out();        ///< the work stays on this device
  [[nodiscard]] const std::optional<Account>& account() const { return account_; }
  [[nodiscard]] bool signing_in() const { return trying_.has_value(); }
  /// Why the last sign-in was refused: a text id; "" when it was not.
  [[nodiscard]] const std::string& sign_in_refusal() const { return sign_in_refusal_; }
  /// There is an account, and its password went with the last session.
  [[nodiscard]] bool wants_password() const;
  [[nodiscard]] SyncStatus sync_status() const;
  void sync_now() { driver_.tell(SyncNow{}); }
  /// What came from the endpoint and does not count, or lost its number to another; kept aside.
  [[nodiscard]] const std::vector<QuarantineLine>& aside() const { return aside_; }
  [[nodiscard]] EndpointOffer& endpoint_offer() { return offer_; }
  /// Where an event came from; docs/sync.md, "Provenance".
  [[nodiscard]] const Provenance& provenance() const { return provenance_; }

  // The training process, as the endpoint's roster, office and cases have it
  [[nodiscard]] SpaceDesk& desk() { return desk_; }
  [[nodiscard]] Date today() const;  ///< where the person is; what a step of the process is dated with
  [[nodiscard]] std::string new_id() { return random_id(host_); }
  /// Steps of the process that came as a file. They count only from where their maker alone can write.
  [[nodiscard]] std::size_t unverified() const { return unverified_; }
  /// Of this person; what was practised under an id that was attached is the person's by then (evolve).
  [[nodiscard]] bool is_mine(const CaseState& in) const { return in.learner == identity_.person; }
  /// A login changes its own records; without one, those of a copy that was opened here too.
  [[nodiscard]] bool may_change(const CaseState& in) const { return !account_ || is_mine(in); }

  /// A story for presenters, apart from everything else here.
  [[nodiscard]] Demo& demo() { return demo_; }

  // What a person chose
  [[nodiscard]] const Preferences& preferences() const { return preferences_; }
  void keep(const Preferences& preferences);
  /// Small local things by key, such as highlights: not in the log. "" when never kept.
  [[nodiscard]] std::string entry(const std::string& key) const;
  void keep_entry(const std::string& key, const std::string& value);

 private:
  bool take(const HostResult& result);
  void take_journal(const StoreLoaded& loaded);
  void take_entries(const StoreLoaded& loaded);
  void open_when_ready();
  void rebuild();
  bool take_event(Event event);  ///< into log and state; false when it was known
  void write_events(const std::vector<const Event*>& events);
  void hear(const TabNews& news);
  void writer_changed(const WriterChanged& change);
  void forgotten();
  void keep_identity();
  void find_current();

  void begin_session(const Account& account);
  void run_sync();
  void join();
  void become(const Account& account);
  void feed();
  void trust_space();
  void look_where_due();
  [[nodiscard]] bool counts(const Event& event) const;
  void take_what_came();
  void take_received(const SyncReceived& news);
  void follow_device();
  void keep_aside(const std::string& path, const std::string& text, const std::string& bytes);
  void hide();
  void all_own_wait();
  [[nodiscard]] bool is_own(const Event& event) const;

  Host& host_;
  Packs packs_;
  LibraryLoader library_;
  Demo demo_{packs_};
  SpaceDesk desk_{*this};
  Journal journal_;
  Log log_;
  State state_;
  Grades grades_;
  Identity identity_;
  bool identity_kept_ = false;
  bool open_ = false, journal_read_ = false, reloading_ = false;
  std::vector<TabNews> held_back_;  ///< what other tabs told before the journal was read
  CaseId current_;
  EntityId created_;
  std::vector<Damage> damage_;
  std::optional<StorePersistence> persistence_;
  std::optional<CopyPreview> preview_;
  RequestId picking_ = 0, persistence_request_ = 0;
  Preferences preferences_;
  std::map<std::string, std::string> entries_;

  SyncDriver driver_;
  EndpointOffer offer_;
  Provenance provenance_;
  std::optional<Account> account_, trying_;
  std::string sign_in_refusal_;
  std::set<EventId> made_now_;         ///< own events of this session
  std::vector<EventId> unfed_;         ///< own events that the driver does not know yet
  std::vector<QuarantineLine> aside_;  ///< of what came, what does not count
  DeviceId sync_device_;               ///< in the names of the own files, once known
  std::vector<SyncWatch> watched_;     ///< where the machine was told to look
  std::size_t unverified_ = 0;
};

}  // namespace rehearsal
