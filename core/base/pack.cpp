#include "core/base/pack.hpp"

#include <algorithm>

#include "core/base/ids.hpp"

namespace rehearsal {

namespace {
constexpr std::int64_t known_format = 1;
}  // namespace

Failure bad_pack(const char* text_id, std::string where, std::map<std::string, std::string> values) {
  return Failure{Fault::malformed, text_id, std::move(where), std::move(values)};
}

std::string below(std::string_view where, std::string_view key) {
  std::string place(where);
  place += '/';
  for (const char letter : key) {  // RFC 6901
    if (letter == '~') {
      place += "~0";
    } else if (letter == '/') {
      place += "~1";
    } else {
      place += letter;
    }
  }
  return place;
}

std::string below(std::string_view where, std::size_t index) {
  return below(where, std::to_string(index));
}

Result<PackHead> pack_head(const Json& pack) {
  if (!pack.is_object()) return bad_pack("bad-pack.not-a-pack", "");
  JsonReader reader(pack, "");
  PackHead head{reader.text("pack"), ""};
  const std::int64_t format = reader.number("format");
  if (!reader.ok()) return reader.failure();
  if (format != known_format) {
    return Failure{Fault::unsupported, "bad-pack.format", "/format", {{"format", std::to_string(format)}}};
  }
  head.id = reader.text("id");
  if (!reader.ok()) return reader.failure();
  if (!is_id(head.id)) return bad_pack("bad-pack.id", "/id", {{"id", head.id}});
  return head;
}

Result<PackHead> pack_head(const Json& pack, std::string_view kind) {
  auto head = pack_head(pack);
  if (head && head->kind != kind) {
    return Failure{Fault::unsupported, "bad-pack.kind", "/pack", {{"kind", head->kind}}};
  }
  return head;
}

std::optional<Failure> unknown_key(const Json& object, const std::string& where,
                                   std::initializer_list<std::string_view> known) {
  if (!object.is_object()) return bad_pack("json.not-an-object", where);
  for (const auto& [key, value] : object.items()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      return bad_pack("bad-pack.unknown-key", below(where, key), {{"key", key}});
    }
  }
  return std::nullopt;
}

Result<std::vector<std::string>> texts_at(const Json& object, const char* key, const std::string& where) {
  return each_at(object, key, where, [](const Json& item, const std::string& place) -> Result<std::string> {
    if (!item.is_string()) return bad_pack("json.not-a-text", place);
    return item.get<std::string>();
  });
}

Result<std::vector<int>> numbers_at(const Json& object, const char* key, const std::string& where) {
  return each_at(object, key, where, [](const Json& item, const std::string& place) -> Result<int> {
    if (!item.is_number_integer()) return bad_pack("json.not-a-whole-number", place);
    return item.get<int>();
  });
}

}  // namespace rehearsal
