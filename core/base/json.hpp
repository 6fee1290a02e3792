#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "core/base/result.hpp"

namespace rehearsal {

using Json = nlohmann::json;

struct JsonLimits {
  std::size_t bytes = 50u * 1024 * 1024;
  std::size_t depth = 32;          ///< objects and arrays within each other
  std::size_t values = 2'000'000;  ///< of any kind: "[[],[],..." costs far more memory than bytes
};

/// Reads hostile text: refuses what is too large, too deep, not UTF-8, truncated, or has a key twice. Never throws.
/// The failure's place is "line 3, column 7".
Result<Json> parse_json(std::string_view text, const JsonLimits& limits = {});

/// Keys sorted, no spaces: the text that hashes are taken over. Never throws.
std::string canonical(const Json& json);

/// Whether the bytes are UTF-8, as every text in JSON must be.
bool is_utf8(std::string_view bytes);

/// A typed look at one JSON object that remembers where it stands, so that every complaint names its place.
/// The first missing or wrongly typed member is kept as the failure; later reads return defaults.
class JsonReader {
 public:
  /// `where` is a JSON pointer or a name; the JSON must outlive the reader.
  JsonReader(const Json& json, std::string where);

  std::string text(const char* key);                                 ///< required string
  std::string text_or(const char* key, std::string_view otherwise);  ///< optional string; wrong type still fails
  std::int64_t number(const char* key);                              ///< required whole number
  std::int64_t number_or(const char* key, std::int64_t otherwise);
  bool flag_or(const char* key, bool otherwise);
  const Json& object(const char* key);      ///< required object
  const Json& array(const char* key);       ///< required array
  const Json* find(const char* key) const;  ///< null when absent

  void fail(const char* key, const char* text_id);  ///< a rule of the caller's own does not hold
  bool ok() const { return !failed_; }
  const Failure& failure() const { return failure_; }
  const std::string& where() const { return where_; }

 private:
  const Json* required(const char* key);

  const Json& json_;
  std::string where_;
  bool failed_ = false;
  Failure failure_;
};

}  // namespace rehearsal
