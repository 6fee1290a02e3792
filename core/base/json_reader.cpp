#include <limits>
#include <utility>

#include "core/base/json.hpp"

namespace rehearsal {
namespace {

const Json& empty_object() {
  static const Json empty = Json::object();
  return empty;
}

const Json& empty_array() {
  static const Json empty = Json::array();
  return empty;
}

// Whole, and within what std::int64_t can hold.
bool is_whole(const Json& value) {
  if (!value.is_number_integer()) return false;
  constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  return !value.is_number_unsigned() || value.get<std::uint64_t>() <= most;
}

}  // namespace

JsonReader::JsonReader(const Json& json, std::string where) : json_(json), where_(std::move(where)) {
  if (json_.is_object()) return;
  failed_ = true;
  failure_ = {Fault::malformed, "json.not-an-object", where_, {}};
}

void JsonReader::fail(const char* key, const char* text_id) {
  if (failed_) return;
  failed_ = true;
  failure_ = {Fault::malformed, text_id, where_ + "/" + key, {}};
}

const Json* JsonReader::find(const char* key) const {
  if (!json_.is_object()) return nullptr;
  const auto member = json_.find(key);
  return member == json_.end() ? nullptr : &*member;
}

const Json* JsonReader::required(const char* key) {
  const Json* member = find(key);
  if (member == nullptr) fail(key, "json.missing");
  return member;
}

std::string JsonReader::text(const char* key) {
  return required(key) != nullptr ? text_or(key, "") : "";
}

std::string JsonReader::text_or(const char* key, std::string_view otherwise) {
  const Json* member = find(key);
  if (member == nullptr) return std::string(otherwise);
  if (member->is_string()) return member->get<std::string>();
  fail(key, "json.not-a-text");
  return std::string(otherwise);
}

std::int64_t JsonReader::number(const char* key) {
  return required(key) != nullptr ? number_or(key, 0) : 0;
}

std::int64_t JsonReader::number_or(const char* key, std::int64_t otherwise) {
  const Json* member = find(key);
  if (member == nullptr) return otherwise;
  if (is_whole(*member)) return member->get<std::int64_t>();
  fail(key, "json.not-a-whole-number");
  return otherwise;
}

bool JsonReader::flag_or(const char* key, bool otherwise) {
  const Json* member = find(key);
  if (member == nullptr) return otherwise;
  if (member->is_boolean()) return member->get<bool>();
  fail(key, "json.not-a-yes-or-no");
  return otherwise;
}

const Json& JsonReader::object(const char* key) {
  const Json* member = required(key);
  if (member != nullptr && member->is_object()) return *member;
  if (member != nullptr) fail(key, "json.not-an-object");
  return empty_object();
}

const Json& JsonReader::array(const char* key) {
  const Json* member = required(key);
  if (member != nullptr && member->is_array()) return *member;
  if (member != nullptr) fail(key, "json.not-a-list");
  return empty_array();
}

}  // namespace rehearsal
