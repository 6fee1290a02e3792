#include "shell/host_memory.hpp"

#include <algorithm>

namespace rehearsal {

int MemoryHost::deliver(const std::function<void(HostResult)>& receive) {
  int count = 0;
  while (!waiting_.empty()) {
    HostResult result = std::move(waiting_.front());
    waiting_.pop_front();
    receive(std::move(result));
    ++count;
  }
  return count;
}

void MemoryHost::advance(double milliseconds) {
  now += milliseconds;
  for (auto at = timers_.begin(); at != timers_.end();) {
    if (at->second > now) {
      ++at;
      continue;
    }
    waiting_.push_back(TimerFired{.request = at->first});
    at = timers_.erase(at);
  }
}

void MemoryHost::load_store(RequestId request) {
  if (store_missing) {
    waiting_.push_back(StoreFailed{.request = request, .why = StoreFailed::Why::unavailable, .detail = "no store"});
    return;
  }
  StoreLoaded loaded{.request = request, .journal = disk_.journal};
  loaded.entries.assign(disk_.entries.begin(), disk_.entries.end());
  waiting_.push_back(std::move(loaded));
}

void MemoryHost::write_store(RequestId request, const StoreWrite& write) {
  if (store_missing || store_full) {
    const auto why = store_missing ? StoreFailed::Why::unavailable : StoreFailed::Why::full;
    waiting_.push_back(StoreFailed{.request = request, .why = why, .detail = "nothing was written"});
    return;
  }
  if (write.everything_before) disk_ = MemoryDisk();
  disk_.journal.insert(disk_.journal.end(), write.append.begin(), write.append.end());
  for (const auto& [key, value] : write.put) disk_.entries[key] = value;
  for (const std::string& key : write.erase) disk_.entries.erase(key);
  waiting_.push_back(StoreWritten{.request = request});
}

void MemoryHost::ask_persistence(RequestId request) {
  waiting_.push_back(StorePersistence{.request = request, .promised = !store_missing});
}

void MemoryHost::http(RequestId request, const HttpRequest& what) {
  requests.push_back(what);
  HttpResponse response = server && is_online ? server(what) : HttpResponse{.detail = "no answer"};
  response.request = request;
  waiting_.push_back(std::move(response));
}

void MemoryHost::start_timer(RequestId request, int milliseconds) {
  timers_[request] = now + milliseconds;
}

void MemoryHost::download(std::string_view name, std::string_view media_type, std::string_view bytes) {
  downloads.push_back({std::string(name), std::string(media_type), std::string(bytes)});
}

void MemoryHost::pick_file(RequestId request, std::string_view) {
  if (file_name.empty())
    waiting_.push_back(FileNotPicked{.request = request});
  else
    waiting_.push_back(FilePicked{.request = request, .name = file_name, .bytes = file_bytes});
}

void MemoryHost::copy_text(RequestId request, std::string_view text) {
  clipboard = text;
  waiting_.push_back(Copied{.request = request, .done = true});
}

void MemoryHost::back() {
  if (routes.size() < 2) return;
  routes.pop_back();
  waiting_.push_back(RouteChanged{.route = routes.back()});
}

std::string MemoryHost::random_bytes(std::size_t count) {
  std::string bytes;
  // xorshift64*: the same in every run, so that a test can be repeated.
  while (bytes.size() < count) {
    seed_ ^= seed_ >> 12;
    seed_ ^= seed_ << 25;
    seed_ ^= seed_ >> 27;
    bytes += static_cast<char>((seed_ * 0x2545F4914F6CDD1Du) >> 56);
  }
  return bytes;
}

}  // namespace rehearsal
