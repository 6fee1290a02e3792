#include <utility>

#include "shell/workspace/wall_time.hpp"
#include "shell/workspace/workspace.hpp"

// What the workspace shares with the device: the journal, its entries, the other tabs, and copies as files.

namespace rehearsal {
namespace {

constexpr const char* person_key = "person";
constexpr const char* device_key = "device";
constexpr const char* epoch_key = "epoch";
constexpr const char* preferences_key = "preferences";

Result<JournalLine> line_from(const std::string& line, std::size_t number) {
  return journal_line_from(line, "journal/" + std::to_string(number));
}

}  // namespace

void Workspace::take_journal(const StoreLoaded& loaded) {
  const Log before = std::exchange(log_, Log());
  damage_.clear();
  std::size_t number = 0;
  for (const std::string& line : loaded.journal) {
    ++number;
    const auto read = line_from(line, number);
    if (read) {
      log_.join(read->event);
      provenance_.note(read->event.id, read->from);
    } else {
      damage_.push_back({.line = number, .why = read.failure()});
    }
  }
  take_entries(loaded);
  // What this tab knows and the store does not: another tab made it and could not save it.
  std::vector<const Event*> unsaved;
  for (const Event* event : before.in_order()) {
    if (log_.add(*event)) unsaved.push_back(log_.find(event->id));
  }
  journal_read_ = true;
  reloading_ = false;
  if (!unsaved.empty() && host_.writer()) write_events(unsaved);
}

void Workspace::take_entries(const StoreLoaded& loaded) {
  entries_.clear();
  for (const auto& [key, value] : loaded.entries) entries_[key] = value;
  const Identity stored{.person = entry(person_key), .device = entry(device_key), .epoch = entry(epoch_key)};
  identity_kept_ = is_person(stored.person) && is_id(stored.device) && is_id(stored.epoch);
  if (identity_kept_) identity_ = stored;
  preferences_ = preferences_from(entry(preferences_key));
  const auto stored_account = account_from(entry(account_key));
  // The password that is in use is not in the store, mostly.
  if (!account_ || !stored_account || account_->person != stored_account->person) account_ = stored_account;
  const auto events = log_.in_order();
  if (events.empty()) return;
  if (const auto at = ms_of_instant(events.back()->at)) journal_.was_saved_at(*at);
}

/// The person's case that was worked on last, on whichever device. Without one: the last of a copy that was opened
/// here, which carries the name of the device that it comes from.
void Workspace::find_current() {
  current_.clear();
  CaseId others;
  for (const Event* event : log_.in_order()) {
    const CaseState* in = find_case(event->in);
    if (in != nullptr) (is_mine(*in) ? current_ : others) = in->id;
  }
  if (current_.empty() && !account_) current_ = others;
}

void Workspace::keep_identity() {
  std::vector<std::pair<std::string, std::string>> entries = {
      {person_key, identity_.person}, {device_key, identity_.device}, {epoch_key, identity_.epoch}};
  for (const auto& [key, value] : entries) entries_[key] = value;
  identity_kept_ = true;
  journal_.append({}, std::move(entries));
}

void Workspace::write_events(const std::vector<const Event*>& events) {
  std::vector<std::string> lines;
  for (const Event* event : events) {
    lines.push_back(to_text(*event, provenance_.of(event->id)));
    if (!is_own(*event)) continue;
    made_now_.insert(event->id);
    unfed_.push_back(event->id);
  }
  host_.tell_tabs(to_text(TabNews{.events = lines}));
  std::vector<std::pair<std::string, std::string>> entries;
  if (!identity_kept_) {
    entries = {{person_key, identity_.person}, {device_key, identity_.device}, {epoch_key, identity_.epoch}};
    for (const auto& [key, value] : entries) entries_[key] = value;
    identity_kept_ = true;
  }
  journal_.append(std::move(lines), std::move(entries));
}

void Workspace::hear(const TabNews& news) {
  if (!open_) {
    held_back_.push_back(news);
    return;
  }
  if (news.forgotten) return forgotten();
  for (const std::string& line : news.events) {
    auto read = line_from(line, 0);
    if (!read) continue;
    provenance_.note(read->event.id, read->from);
    take_event(std::move(read.value().event));
  }
  if (news.entries_changed && !host_.writer()) journal_.load();
}

void Workspace::download_copy() {
  const LocalTime now = local_time(host_.now_ms(), host_.utc_offset_minutes(host_.now_ms()));
  host_.download("rehearsal-" + now.day.iso() + ".json", "application/json", copy_of(log_, identity_));
  Preferences after = preferences_;
  after.copied_at = host_.now_ms();
  after.copied_events = log_.size();
  keep(after);
}

void Workspace::pick_copy() {
  preview_.reset();
  picking_ = host_.next_request();
  host_.pick_file(picking_, ".json,application/json");
}

std::size_t Workspace::take_preview() {
  if (!preview_ || !preview_->readable() || !may_write()) return 0;
  const CopyPreview preview = *std::exchange(preview_, std::nullopt);
  bool own_device_went_on = false;
  std::vector<const Event*> fresh;
  for (const Event* event : preview.snapshot.log.in_order()) {
    if (!log_.add(*event)) continue;
    provenance_.note(event->id, Provenance::handed_over);
    own_device_went_on = own_device_went_on || event->id.device == identity_.device;
    fresh.push_back(log_.find(event->id));
  }
  // A copy that knows more of this device than the device itself: a restored or cloned profile. It goes on under a new
  // id.
  if (own_device_went_on) {
    const PersonId person = identity_.person;
    identity_ = new_identity(host_);
    identity_.person = person;
    identity_kept_ = false;
  }
  // Nothing was done here yet, so the copy's person goes on working here.
  if (preview.another_person && state_.cases.empty()) {
    identity_.person = preview.snapshot.head.person;
    identity_kept_ = false;
  }
  rebuild();
  if (!fresh.empty()) write_events(fresh);
  return fresh.size();
}

void Workspace::leave_this_computer() {
  if (!may_write()) return;
  journal_.forget();
  host_.tell_tabs(to_text(TabNews{.forgotten = true}));
  forgotten();
}

void Workspace::forgotten() {
  driver_.disconnect();
  account_.reset();
  trying_.reset();
  log_ = Log();
  provenance_ = Provenance();
  made_now_.clear();
  unfed_.clear();
  aside_.clear();
  entries_.clear();
  preferences_ = Preferences{.language = preferences_.language};
  identity_ = new_identity(host_);
  identity_kept_ = false;
  current_.clear();
  damage_.clear();
  rebuild();
}

void Workspace::keep(const Preferences& preferences) {
  preferences_ = preferences;
  keep_entry(preferences_key, to_text(preferences));
}

std::string Workspace::entry(const std::string& key) const {
  const auto found = entries_.find(key);
  return found == entries_.end() ? std::string() : found->second;
}

void Workspace::keep_entry(const std::string& key, const std::string& value) {
  if (entry(key) == value) return;
  entries_[key] = value;
  if (!host_.writer()) return;
  journal_.keep(key, value);
  host_.tell_tabs(to_text(TabNews{.entries_changed = true}));
}

}  // namespace rehearsal
