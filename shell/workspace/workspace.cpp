#include "shell/workspace/workspace.hpp"

#include "shell/workspace/wall_time.hpp"

namespace rehearsal {
namespace {

/// What staff may say about somebody else's record, without changing it.
bool is_about_work(const Command& command) {
  return std::holds_alternative<MakeMove>(command) || std::holds_alternative<SignReport>(command);
}

}  // namespace

void Workspace::start() {
  journal_.load();
  library_.load();
}

bool Workspace::receive(const HostResult& result) {
  const bool meant = take(result);
  if (open_) run_sync();
  return meant;
}

bool Workspace::take(const HostResult& result) {
  if (library_.receive(result)) {
    const bool was_open = open_;
    open_when_ready();
    if (open_ && !was_open) find_current();
    return true;
  }
  if (journal_.receive(result)) {
    const auto loaded = journal_.take_loaded();
    if (loaded) take_journal(*loaded);
    const bool opens_empty = journal_.unreadable() && !journal_read_;
    journal_read_ = journal_read_ || opens_empty;
    // Without a store no other tab has written for this device: what is entered stays in this
    // page.
    if (journal_.unreadable() && !identity_kept_) reloading_ = false;
    if (loaded || opens_empty) open_when_ready();
    if (loaded && open_) find_current();
    return true;
  }
  if (driver_.receive(result) || offer_.receive(result)) return true;
  if (const auto* told = std::get_if<TabMessage>(&result)) {
    hear(tab_news_from(told->text));
  } else if (const auto* change = std::get_if<WriterChanged>(&result)) {
    writer_changed(*change);
  } else if (const auto* promise = std::get_if<StorePersistence>(&result);
             promise != nullptr && promise->request == persistence_request_) {
    persistence_ = *promise;
  } else if (const auto* picked = std::get_if<FilePicked>(&result); picked != nullptr && picked->request == picking_) {
    preview_ = preview_of(picked->name, picked->bytes, log_, identity_);
  } else if (const auto* line = std::get_if<OnlineChanged>(&result)) {
    driver_.tell(SyncOnline{line->online});
  } else if (std::holds_alternative<PageHiding>(result)) {
    hide();
  } else {
    return false;
  }
  return true;
}

/// Another tab wrote until now: what it stored is read before this one writes.
void Workspace::writer_changed(const WriterChanged& change) {
  if (!change.writer || !journal_read_) return;
  reloading_ = true;
  journal_.load();
}

void Workspace::open_when_ready() {
  if (!journal_read_ || library_.loading()) return;
  if (identity_.device.empty()) identity_ = new_identity(host_);
  if (account_) packs_.trust({account_->trustees.begin(), account_->trustees.end()});
  rebuild();
  if (std::exchange(open_, true)) return;
  for (const TabNews& news : std::exchange(held_back_, {})) hear(news);
  persistence_request_ = host_.next_request();
  host_.ask_persistence(persistence_request_);
}

void Workspace::rebuild() {
  std::vector<const Event*> events = log_.in_order();
  unverified_ = std::erase_if(events, [this](const Event* event) { return !counts(*event); });
  state_ = replay(events, packs_);
  grades_.forget();
}

const CaseState* Workspace::find_case(const CaseId& in) const {
  const auto found = state_.cases.find(in);
  return found == state_.cases.end() ? nullptr : &found->second;
}

const CaseState* Workspace::case_of(std::string_view scenario) const {
  const CaseState* newest = nullptr;
  // Work of others may lie beside the own. That of a copy is shown where there is none of the own; what the endpoint
  // brought stands on the team's screen.
  const auto rank = [this](const CaseState& each) {
    return std::pair(each.learner == identity_.person, each.generation);
  };
  for (const auto& [id, each] : state_.cases) {
    if (each.scenario != scenario || each.replaced || (account_ && !is_mine(each))) continue;
    if (newest == nullptr || rank(each) >= rank(*newest)) newest = &each;
  }
  return newest;
}

std::optional<Failure> Workspace::act(const CaseId& in, const Command& command) {
  if (!host_.writer())
    return Failure{.fault = Fault::refused, .text = "refused.another-tab", .where = {}, .values = {}};
  if (!may_write()) return Failure{.fault = Fault::refused, .text = "refused.still-opening", .where = {}, .values = {}};
  const CaseState* work = find_case(in);
  if (work != nullptr && !may_change(*work) && !is_about_work(command))
    return Failure{.fault = Fault::refused, .text = "refused.anothers-record", .where = {}, .values = {}};
  const Actor actor{
      .person = identity_.person, .device = identity_.device, .at = utc_instant(host_.now_ms()), .in = in};
  auto decided = decide(state_, log_, packs_, actor, command);
  if (!decided) return decided.failure();
  created_.clear();
  std::vector<const Event*> fresh;
  for (Event& event : decided.value()) {
    const EventId id = event.id;
    if (std::holds_alternative<CaseStarted>(event.payload)) current_ = event.in;
    if (created_.empty() && std::holds_alternative<RecordCreated>(event.payload)) created_ = id.text();
    if (take_event(std::move(event))) fresh.push_back(log_.find(id));
  }
  if (!fresh.empty()) write_events(fresh);
  return std::nullopt;
}

Result<CaseId> Workspace::start_case(const std::string& scenario, const std::string& mode, const std::string& policy) {
  const CaseId id = random_id(host_);
  if (auto failure = act(id, StartCase{.scenario = scenario, .mode = mode, .policy = policy})) return *failure;
  return current_;
}

Result<CaseId> Workspace::reset_case(const CaseId& old) {
  const CaseId id = random_id(host_);
  if (auto failure = act(id, ResetCase{.old = old})) return *failure;
  return current_;
}

bool Workspace::take_event(Event event) {
  const EventId id = event.id;
  const bool newest = event.clock > log_.clock();
  if (!log_.add(std::move(event))) return false;
  if (newest) {
    if (counts(*log_.find(id))) evolve(state_, *log_.find(id), packs_);
  } else {
    rebuild();
  }
  return true;
}

}  // namespace rehearsal
