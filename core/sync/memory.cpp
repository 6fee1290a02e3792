#include "core/sync/memory.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

constexpr std::size_t recent_kept = 8;
constexpr std::size_t epochs_kept = 64;  // older ones are taken for another's: a new device id, nothing worse

std::string space_key(const std::string& space) {
  return "sync/space/" + space;
}
std::string head_key(const std::string& space, const std::string& path) {
  return "sync/head/" + space + "/" + path;
}

std::optional<Json> object_from(const std::string& text) {
  auto json = parse_json(text);
  if (!json || !json->is_object()) return std::nullopt;
  return std::optional<Json>(std::in_place, std::move(json.value()));
}

bool is_write(const Json& json) {
  return json.is_array() && json.size() == 3 && json[0].is_string() && json[1].is_number_unsigned() &&
         json[2].is_string();
}

HeadMemory head_from(const Json& json) {
  HeadMemory head;
  JsonReader reader(json, "head");
  head.rev = static_cast<std::uint64_t>(std::max<std::int64_t>(0, reader.number_or("rev", 0)));
  if (const Json* epochs = reader.find("epochs"); epochs != nullptr && epochs->is_object()) {
    for (const auto& [epoch, rev] : epochs->items()) {
      if (rev.is_number_unsigned()) head.epochs[epoch] = rev.get<std::uint64_t>();
    }
  }
  if (const Json* recent = reader.find("recent"); recent != nullptr && recent->is_array()) {
    for (const Json& write : *recent) {
      if (is_write(write))
        head.recent.push_back(
            {write[0].get<std::string>(), write[1].get<std::uint64_t>(), write[2].get<std::string>()});
    }
  }
  return head;
}

void take_space(SyncMemory& memory, const Json& json) {
  JsonReader reader(json, "space");
  const std::string device = reader.text_or("device", "");
  if (is_id(device)) memory.device = device;
  const Json* endpoints = reader.find("endpoints");
  if (endpoints == nullptr || !endpoints->is_object()) return;
  for (const auto& [address, facts] : endpoints->items()) {
    if (const auto read = facts_from(facts)) memory.endpoints[address] = *read;
  }
}

}  // namespace

void note_write(HeadMemory& head, const HeadWrite& write) {
  head.rev = std::max(head.rev, write.rev);
  auto& greatest = head.epochs[write.epoch];
  greatest = std::max(greatest, write.rev);
  head.recent.push_back(write);
  while (head.recent.size() > recent_kept) head.recent.pop_front();
  while (head.epochs.size() > epochs_kept) {
    const auto oldest = std::min_element(head.epochs.begin(), head.epochs.end(),
                                         [](const auto& a, const auto& b) { return a.second < b.second; });
    head.epochs.erase(oldest);
  }
}

bool is_own_hand(const HeadMemory& head, const HeadWrite& found) {
  for (const HeadWrite& write : head.recent) {
    if (write.epoch == found.epoch && write.rev == found.rev) return write.sha256 == found.sha256;
  }
  const auto epoch = head.epochs.find(found.epoch);
  return epoch != head.epochs.end() && found.rev <= epoch->second;
}

SyncMemory SyncMemory::from(const std::map<std::string, std::string>& entries, const std::string& space) {
  SyncMemory memory;
  if (const auto entry = entries.find(space_key(space)); entry != entries.end()) {
    if (const auto json = object_from(entry->second)) take_space(memory, *json);
  }
  const std::string prefix = head_key(space, "");
  for (auto entry = entries.lower_bound(prefix); entry != entries.end() && entry->first.starts_with(prefix); ++entry) {
    if (const auto json = object_from(entry->second))
      memory.heads[entry->first.substr(prefix.size())] = head_from(*json);
  }
  return memory;
}

std::pair<std::string, std::string> SyncMemory::entry_of_space(const std::string& space) const {
  Json known = Json::object();
  for (const auto& [address, facts] : endpoints) known[address] = to_json(facts);
  return {space_key(space), canonical({{"device", device}, {"endpoints", known}})};
}

std::pair<std::string, std::string> SyncMemory::entry_of_head(const std::string& space, const std::string& path) const {
  const auto found = heads.find(path);
  const HeadMemory head = found == heads.end() ? HeadMemory{} : found->second;
  Json recent = Json::array();
  for (const HeadWrite& write : head.recent) recent.push_back({write.epoch, write.rev, write.sha256});
  return {head_key(space, path), canonical({{"rev", head.rev}, {"epochs", head.epochs}, {"recent", recent}})};
}

}  // namespace rehearsal
