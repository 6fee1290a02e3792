#include <algorithm>
#include <utility>

#include "core/sync/authority.hpp"
#include "core/sync/machine.hpp"
#include "core/sync/places.hpp"
#include "shell/workspace/workspace.hpp"

// The workspace's side of sync: who is signed in, which events are the person's own to send, and what comes back.
// docs/sync.md tells the story.

namespace rehearsal {
namespace {

constexpr std::string_view memory_prefix = "sync/";
constexpr std::string_view aside_prefix = "aside/";

std::uint64_t seed_from(const std::string& bytes) {
  std::uint64_t seed = 0;
  for (const char byte : bytes) seed = seed << 8 | static_cast<unsigned char>(byte);
  return seed;
}

std::optional<FileWriter> writer_of(const std::string& path) {
  const auto head = head_writer_of(path);
  return head ? head : sealed_writer_of(path.substr(path.rfind('/') + 1));
}

}  // namespace

std::optional<Failure> Workspace::sign_in(const Account& typed) {
  if (auto wrong = unfit(typed)) return wrong;
  if (!may_write()) return Failure{.fault = Fault::refused, .text = "refused.another-tab", .where = {}, .values = {}};
  const bool another = account_ && account_->person != typed.person;
  if (another && log_.size() > 0) {
    return Failure{
        .fault = Fault::refused, .text = "signin.other-work", .where = "person", .values = {{"who", account_->person}}};
  }
  sign_in_refusal_.clear();
  trying_ = typed;
  trying_->space = account_ && !another ? account_->space : "";
  begin_session(*trying_);
  return std::nullopt;
}

void Workspace::cancel_sign_in() {
  if (!trying_) return;
  trying_.reset();
  driver_.disconnect();
}

void Workspace::sign_out() {
  cancel_sign_in();
  driver_.disconnect();
  if (!account_) return;
  account_->password.clear();
  account_->keep = false;
  account_->out = true;
  keep_entry(account_key, to_text(*account_));
}

bool Workspace::wants_password() const {
  return account_ && !account_->out && account_->password.empty() && !trying_;
}

SyncStatus Workspace::sync_status() const {
  SyncStatus status = driver_.status();
  if (status.mode == SyncMode::off || unfed_.empty()) return status;
  status.own += unfed_.size();
  status.waiting += unfed_.size();
  status.may_leave = false;
  if (status.mode == SyncMode::synced) status.mode = SyncMode::waiting;
  return status;
}

void Workspace::begin_session(const Account& account) {
  SyncConnect connect;
  connect.endpoint = account.endpoint;
  connect.person = account.person;
  connect.device = identity_.device;
  connect.home = case_folder(account.agency, account.person);
  connect.watch = watched_ =
      watches_of(connect.home, account.person, state_.training, packs_.trusted_first(account.person));
  for (const auto& [key, value] : entries_) {
    if (key.starts_with(memory_prefix)) connect.memory[key] = value;
  }
  connect.known_space = account.space;
  connect.seed = seed_from(host_.random_bytes(sizeof connect.seed));
  connect.version = host_.build_id();
  sync_device_.clear();
  driver_.tell(SyncOnline{host_.online()});
  driver_.connect(connect, basic_authorization(account.person, account.password));
  if (!trying_) all_own_wait();
}

/// After whatever happened: begins, joins, sends and takes what is due.
void Workspace::run_sync() {
  const bool signed_in = account_ && !account_->out && !account_->password.empty();
  if (!driver_.connected() && signed_in && may_write()) begin_session(*account_);
  if (!driver_.connected()) return;
  const bool stores = journal_.unreadable() || saved().is != Saving::failed;
  const bool may_send = host_.writer() && stores;
  if (driver_.state().writer != may_send) driver_.tell(SyncMayWrite{may_send});
  if (trying_) join();
  if (trying_ || !driver_.connected()) return;
  trust_space();
  follow_device();
  if (driver_.durable()) feed();
  take_what_came();
  look_where_due();
  driver_.go_on();
}

/// The sign-in holds once a space has answered to it; it is given up when only the person can change the answer.
void Workspace::join() {
  if (!driver_.state().space.id.empty()) {
    if (may_write()) become(*std::exchange(trying_, std::nullopt));
    return;
  }
  const SyncStatus status = driver_.status();
  if (status.mode != SyncMode::blocked) return;
  sign_in_refusal_ = status.reason;
  cancel_sign_in();
}

/// From here on this device works as the login. What was practised here under the device's own random id comes along.
void Workspace::become(const Account& account) {
  account_ = account;
  account_->space = driver_.state().space.id;
  account_->out = false;
  keep_entry(account_key, to_text(*account_));
  const PersonId was = std::exchange(identity_.person, account.person);
  if (was == account.person) return;
  keep_identity();
  const auto events = log_.in_order();
  const bool practised =
      std::any_of(events.begin(), events.end(), [&](const Event* event) { return event->by == was; });
  if (practised) act({}, AttachPractice{was});
}

/// The machine names this profile in its files. It takes another name when it meets a clone or a restored backup, and
/// then the events that follow are numbered under the new name too, so that no two hands ever give one id.
void Workspace::follow_device() {
  const DeviceId& device = driver_.state().who.writer.device;
  if (device.empty() || device == sync_device_) return;
  if (std::exchange(sync_device_, device).empty()) return all_own_wait();
  identity_.device = device;
  identity_.epoch = random_id(host_);
  keep_identity();
}

bool Workspace::is_own(const Event& event) const {
  const std::string& from = provenance_.of(event.id);
  if (!counts(event)) return false;
  if (!from.empty() && from != Provenance::handed_over) {
    return !sync_device_.empty() && writer_of(from) == FileWriter{identity_.person, sync_device_};
  }
  if (event.by == identity_.person) return true;
  const auto attached = state_.attached.find(event.by);
  return attached != state_.attached.end() && attached->second == identity_.person;
}

void Workspace::all_own_wait() {
  unfed_.clear();
  for (const Event* event : log_.in_order()) {
    if (is_own(*event)) unfed_.push_back(event->id);
  }
}

void Workspace::feed() {
  if (unfed_.empty()) return;
  const SyncFolder home = driver_.state().connected.home;
  std::map<std::pair<SyncFolder, bool>, std::vector<Event>> places;
  for (const EventId& id : std::exchange(unfed_, {})) {
    const Event& event = *log_.find(id);
    const bool earlier = made_now_.count(id) == 0;
    places[{folder_for(event, state_, identity_.person, home), earlier}].push_back(event);
  }
  for (auto& [place, events] : places) driver_.tell(SyncAccepted{place.first, std::move(events), place.second});
}

void Workspace::take_what_came() {
  for (const SyncRemember& remember : driver_.take_remembered()) entries_[remember.key] = remember.value;
  for (const SyncDamaged& damaged : driver_.take_damaged())
    keep_aside(damaged.path, "sync.reason.damaged", damaged.body);
  for (const SyncReceived& news : driver_.take_received()) take_received(news);
}

void Workspace::take_received(const SyncReceived& news) {
  std::vector<const Event*> fresh;
  for (const Event& event : news.events) {
    if (!counts_there(event, news.path)) {
      keep_aside(news.path, "sync.reason.not-theirs", "");
      continue;
    }
    const Event* known = log_.find(event.id);
    if (known != nullptr && *known != event) {
      keep_aside(news.path + "#" + event.id.text(), "sync.reason.same-name",
                 canonical({{"here", to_json(*known)}, {"there", to_json(event)}}));
    }
    const bool from_file = provenance_.of(event.id) == Provenance::handed_over;
    if (!log_.join(event) && !from_file) continue;
    provenance_.note(event.id, news.path);
    fresh.push_back(log_.find(event.id));
  }
  if (fresh.empty()) return;
  rebuild();
  write_events(fresh);
  if (current_.empty()) find_current();
}

void Workspace::keep_aside(const std::string& path, const std::string& text, const std::string& bytes) {
  const auto same = [&](const QuarantineLine& line) { return line.path == path && line.text == text; };
  if (std::none_of(aside_.begin(), aside_.end(), same))
    aside_.push_back({path, text, static_cast<Millis>(host_.now_ms())});
  if (bytes.empty()) return;
  const std::string key = std::string(aside_prefix) + path;
  entries_[key] = bytes;
  journal_.keep(key, bytes);
}

/// The page may be gone before the store says "durable". It mostly completes what it has begun, so the last words go
/// out with the one request that a browser still carries out.
void Workspace::hide() {
  if (!driver_.connected() || trying_ || !host_.writer()) return;
  if (saved().is != Saving::failed) feed();
  driver_.tell(SyncHiding{});
}

}  // namespace rehearsal
