#include "core/base/json.hpp"

#include <set>
#include <utility>

namespace rehearsal {
namespace {

/// Builds nothing: walks hostile text once and stops at the first thing that is not allowed, before any memory is spent on it.
class Gate : public nlohmann::json_sax<Json> {
 public:
  explicit Gate(std::size_t depth) : most_(depth) {}
  Failure failure{Fault::malformed, "json.malformed", "", {}};

  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(number_integer_t) override { return true; }
  bool number_unsigned(number_unsigned_t) override { return true; }
  bool number_float(number_float_t, const string_t&) override { return true; }
  bool string(string_t&) override { return true; }
  bool binary(binary_t&) override { return true; }
  bool start_object(std::size_t) override { return enter(true); }
  bool start_array(std::size_t) override { return enter(false); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool key(string_t& name) override {
    if (keys_.back().insert(name).second) return true;
    failure = {Fault::malformed, "json.key-twice", "", {{"key", name.substr(0, 40)}}};
    return false;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override {
    failure = {Fault::malformed, "json.malformed", "", {{"byte", std::to_string(position)}}};
    return false;
  }

 private:
  bool enter(bool) {
    keys_.emplace_back();
    if (keys_.size() <= most_) return true;
    failure = {Fault::too_large, "json.too-deep", "", {{"limit", std::to_string(most_)}}};
    return false;
  }
  bool leave() {
    keys_.pop_back();
    return true;
  }

  std::size_t most_;
  std::vector<std::set<std::string>> keys_;
};

std::string place_of(const std::string& where, const char* key) { return where + "/" + key; }

}  // namespace

Result<Json> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return Failure{Fault::too_large, "json.too-large", "", {{"limit", std::to_string(limits.bytes)}}};
  }
  Gate gate(limits.depth);
  if (!Json::sax_parse(text.begin(), text.end(), &gate)) return gate.failure;
  Json json = Json::parse(text.begin(), text.end(), nullptr, false);
  if (json.is_discarded()) return gate.failure;
  return json;
}

std::string canonical(const Json& json) { return json.dump(-1, ' ', false, Json::error_handler_t::replace); }

JsonReader::JsonReader(const Json& json, std::string where) : json_(json), where_(std::move(where)) {
  if (!json.is_object()) {
    failed_ = true;
    failure_ = {Fault::malformed, "json.not-an-object", where_, {}};
  }
}

const Json* JsonReader::find(const char* key) const {
  if (!json_.is_object()) return nullptr;
  const auto found = json_.find(key);
  return found == json_.end() ? nullptr : &*found;
}

void JsonReader::fail(const char* key, const char* text_id) {
  if (failed_) return;
  failed_ = true;
  failure_ = {Fault::malformed, text_id, place_of(where_, key), {}};
}

std::string JsonReader::text(const char* key) {
  const Json* found = find(key);
  if (found != nullptr && found->is_string()) return found->get<std::string>();
  fail(key, found == nullptr ? "json.missing" : "json.not-a-text");
  return {};
}

std::string JsonReader::text_or(const char* key, std::string_view otherwise) {
  return find(key) == nullptr ? std::string(otherwise) : text(key);
}

std::int64_t JsonReader::number(const char* key) {
  const Json* found = find(key);
  const bool fits = found != nullptr && found->is_number_integer() &&
                    !(found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX);
  if (fits) return found->get<std::int64_t>();
  fail(key, found == nullptr ? "json.missing" : "json.not-a-whole-number");
  return 0;
}

std::int64_t JsonReader::number_or(const char* key, std::int64_t otherwise) {
  return find(key) == nullptr ? otherwise : number(key);
}

bool JsonReader::flag_or(const char* key, bool otherwise) {
  const Json* found = find(key);
  if (found == nullptr) return otherwise;
  if (found->is_boolean()) return found->get<bool>();
  fail(key, "json.not-a-yes-or-no");
  return otherwise;
}

const Json& JsonReader::object(const char* key) {
  static const Json none = Json::object();
  const Json* found = find(key);
  if (found != nullptr && found->is_object()) return *found;
  fail(key, found == nullptr ? "json.missing" : "json.not-an-object");
  return none;
}

const Json& JsonReader::array(const char* key) {
  static const Json none = Json::array();
  const Json* found = find(key);
  if (found != nullptr && found->is_array()) return *found;
  fail(key, found == nullptr ? "json.missing" : "json.not-a-list");
  return none;
}

}  // namespace rehearsal
