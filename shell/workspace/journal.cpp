#include "shell/workspace/journal.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

constexpr int first_pause_ms = 2000, longest_pause_ms = 60000;

/// One write that does what both did, one after the other.
StoreWrite joined(StoreWrite first, StoreWrite second) {
  if (second.everything_before) return second;
  for (std::string& line : second.append) first.append.push_back(std::move(line));
  for (const auto& [key, value] : second.put) std::erase(first.erase, key);
  for (const std::string& key : second.erase)
    std::erase_if(first.put, [&](const auto& entry) { return entry.first == key; });
  for (auto& entry : second.put) first.put.push_back(std::move(entry));
  for (std::string& key : second.erase) first.erase.push_back(std::move(key));
  return first;
}

}  // namespace

void Journal::load() {
  loading_ = host_.next_request();
  host_.load_store(loading_);
}

std::optional<StoreLoaded> Journal::take_loaded() {
  auto loaded = std::move(loaded_);
  loaded_.reset();
  return loaded;
}

void Journal::append(std::vector<std::string> lines, std::vector<std::pair<std::string, std::string>> entries) {
  write({.append = std::move(lines), .put = std::move(entries)});
}

void Journal::keep(const std::string& key, const std::string& value) {
  StoreWrite entry;
  if (value.empty()) {
    entry.erase = {key};
  } else {
    entry.put = {{key, value}};
  }
  write(std::move(entry));
}

void Journal::forget() {
  failed_.reset();
  write({.everything_before = true});
}

void Journal::retry() {
  if (failed_) write({});
}

void Journal::write(StoreWrite write) {
  if (failed_) {
    write = joined(std::move(*failed_), std::move(write));
    failed_.reset();
  }
  const RequestId request = host_.next_request();
  in_flight_[request] = write;
  host_.write_store(request, write);
}

void Journal::failed(const StoreFailed& failure) {
  if (const auto found = in_flight_.find(failure.request); found != in_flight_.end()) {
    StoreWrite back = std::move(found->second);
    in_flight_.erase(found);
    failed_ = failed_ ? joined(std::move(*failed_), std::move(back)) : std::move(back);
  }
  reason_ = failure;
  timer_ = host_.next_request();
  host_.start_timer(timer_, std::min(longest_pause_ms, first_pause_ms << std::min(tries_++, 5)));
}

void Journal::store_loaded(const StoreLoaded& loaded) {
  loading_ = 0;
  unreadable_ = false;
  loaded_ = loaded;
}

bool Journal::receive(const HostResult& result) {
  if (const auto* loaded = std::get_if<StoreLoaded>(&result); loaded != nullptr && loaded->request == loading_) {
    store_loaded(*loaded);
    return true;
  }
  if (const auto* written = std::get_if<StoreWritten>(&result); written != nullptr) {
    const auto done = in_flight_.extract(written->request);
    if (done.empty()) return false;
    tries_ = 0;
    saved_at_ = done.mapped().everything_before ? 0 : host_.now_ms();
    return true;
  }
  if (const auto* failure = std::get_if<StoreFailed>(&result); failure != nullptr) {
    if (failure->request == loading_) {
      loading_ = 0;
      unreadable_ = true;
      reason_ = *failure;
      return true;
    }
    if (in_flight_.count(failure->request) == 0) return false;
    failed(*failure);
    return true;
  }
  if (const auto* timer = std::get_if<TimerFired>(&result); timer != nullptr && timer->request == timer_) {
    timer_ = 0;
    retry();
    return true;
  }
  return false;
}

SaveState Journal::state() const {
  SaveState state{.at = saved_at_};
  for (const auto& [request, write] : in_flight_) state.waiting += write.append.size();
  if (failed_) state.waiting += failed_->append.size();
  if (failed_ || unreadable_) {
    state.is = Saving::failed;
    state.why = reason_.why;
    state.detail = reason_.detail;
  } else if (state.waiting > 0) {
    state.is = Saving::saving;
  } else if (saved_at_ > 0) {
    state.is = Saving::saved;
  }
  return state;
}

}  // namespace rehearsal
