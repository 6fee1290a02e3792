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

Result<Event> event_of(const std::string& line, std::size_t number) {
  const std::string where = "journal/" + std::to_string(number);
  const auto json = parse_json(line);
  if (json) return event_from(*json, where);
  Failure failure = json.failure();
  failure.where = where;
  return failure;
}

std::string line_of(const Event& event) {
  return canonical(to_json(event));
}

}  // namespace

void Workspace::take_journal(const StoreLoaded& loaded) {
  const Log before = std::exchange(log_, Log());
  damage_.clear();
  std::size_t number = 0;
  for (const std::string& line : loaded.journal) {
    ++number;
    auto event = event_of(line, number);
    if (event) {
      log_.add(std::move(event).value());
    } else {
      damage_.push_back({.line = number, .why = event.failure()});
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
  identity_kept_ = is_id(stored.person) && is_id(stored.device) && is_id(stored.epoch);
  if (identity_kept_) identity_ = stored;
  preferences_ = preferences_from(entry(preferences_key));
  const auto events = log_.in_order();
  if (events.empty()) return;
  if (const auto at = ms_of_instant(events.back()->at)) journal_.was_saved_at(*at);
  for (const Event* event : events) {
    if (!event->in.empty() && event->by == identity_.person) current_ = event->in;
  }
}

void Workspace::write_events(const std::vector<const Event*>& events) {
  std::vector<std::string> lines;
  for (const Event* event : events) lines.push_back(line_of(*event));
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
    auto event = event_of(line, 0);
    if (event) take_event(std::move(event).value());
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
  log_ = Log();
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
