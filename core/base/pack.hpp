#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.hpp"

namespace rehearsal {

// What the loaders of content packs share.

/// Every pack begins alike: {"pack": kind, "format": 1, "id": id, ...}.
struct PackHead {
  std::string kind, id;
};
/// Refuses what is no pack, and a format that this version does not know.
Result<PackHead> pack_head(const Json& pack);
/// The same, for a pack that has to be of one kind.
Result<PackHead> pack_head(const Json& pack, std::string_view kind);

/// A place one step further in: "/lists" and "1.8" to "/lists/1.8".
std::string below(std::string_view where, std::string_view key);
std::string below(std::string_view where, std::size_t index);

Failure bad_pack(const char* text_id, std::string where, std::map<std::string, std::string> values = {});

/// A misspelt optional key would otherwise be dropped in silence.
std::optional<Failure> unknown_key(const Json& object, const std::string& where,
                                   std::initializer_list<std::string_view> known);

/// A list of texts, or of whole numbers; an absent key is an empty list.
Result<std::vector<std::string>> texts_at(const Json& object, const char* key, const std::string& where);
Result<std::vector<int>> numbers_at(const Json& object, const char* key, const std::string& where);

/// Reads every item of the array at `key` (absent: none) with `read(item, where)`, which gives a Result.
template <class Read>
auto each_at(const Json& object, const char* key, const std::string& where, Read read)
    -> Result<std::vector<std::decay_t<decltype(read(object, where).value())>>> {
  std::vector<std::decay_t<decltype(read(object, where).value())>> all;
  const auto found = object.find(key);
  if (found == object.end()) return all;
  const std::string place = below(where, key);
  if (!found->is_array()) return bad_pack("json.not-a-list", place);
  for (std::size_t index = 0; index < found->size(); ++index) {
    auto item = read((*found)[index], below(place, index));
    if (!item) return item.failure();
    all.push_back(std::move(item).value());
  }
  return all;
}

}  // namespace rehearsal
