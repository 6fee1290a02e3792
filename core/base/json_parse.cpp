#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/json.hpp"

namespace rehearsal {
namespace {

std::string place_of(std::string_view text, std::size_t position) {
  const auto before = text.substr(0, std::min(position, text.size()));
  const auto line = std::count(before.begin(), before.end(), '\n') + 1;
  const auto line_start = before.rfind('\n');
  const auto column = line_start == std::string_view::npos ? before.size() : before.size() - line_start - 1;
  return "line " + std::to_string(line) + ", column " + std::to_string(std::max<std::size_t>(column, 1));
}

// Builds the document from the parser's events, and stops at the first thing that is over a limit or stands twice.
// The parser of nlohmann/json alone would take any depth, and of a doubled key silently the last.
class Builder : public nlohmann::json_sax<Json> {
 public:
  Builder(std::string_view text, const JsonLimits& limits) : text_(text), limits_(limits) {}

  bool null() override { return place(nullptr) != nullptr; }
  bool boolean(bool value) override { return place(value) != nullptr; }
  bool number_integer(number_integer_t value) override { return place(value) != nullptr; }
  bool number_unsigned(number_unsigned_t value) override { return place(value) != nullptr; }
  bool number_float(number_float_t value, const string_t&) override { return place(value) != nullptr; }
  bool string(string_t& value) override { return place(std::move(value)) != nullptr; }
  bool binary(binary_t&) override { return false; }  // never in text
  bool start_object(std::size_t) override { return enter(Json::object()); }
  bool end_object() override { return leave(); }
  bool start_array(std::size_t) override { return enter(Json::array()); }
  bool end_array() override { return leave(); }

  bool key(string_t& key) override {
    Json& object = *open_.back();
    if (object.contains(key)) return stop({Fault::malformed, "json.key-twice", "", {{"key", key.substr(0, 40)}}});
    slot_ = &object[std::move(key)];
    return true;
  }

  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    return stop({Fault::malformed, "json.malformed", place_of(text_, position), {}});
  }

  Json take() { return std::move(root_); }
  const Failure& failure() const { return failure_; }

 private:
  // References into the document stay valid: only the innermost container grows, and nothing points into it.
  Json* place(Json value) {
    if (++values_ > limits_.values) {
      stop({Fault::too_large, "json.too-many", "", {{"limit", std::to_string(limits_.values)}}});
      return nullptr;
    }
    Json& target = open_.empty() ? root_ : (open_.back()->is_array() ? open_.back()->emplace_back() : *slot_);
    target = std::move(value);
    return &target;
  }

  bool enter(Json container) {
    if (open_.size() >= limits_.depth) {
      return stop({Fault::too_large, "json.too-deep", "", {{"limit", std::to_string(limits_.depth)}}});
    }
    Json* placed = place(std::move(container));
    if (placed != nullptr) open_.push_back(placed);
    return placed != nullptr;
  }

  bool leave() {
    open_.pop_back();
    return true;
  }

  bool stop(Failure failure) {
    failure_ = std::move(failure);
    return false;
  }

  std::string_view text_;
  JsonLimits limits_;
  Json root_;
  std::vector<Json*> open_;
  Json* slot_ = nullptr;
  std::size_t values_ = 0;
  Failure failure_;
};

}  // namespace

Result<Json> parse_json(std::string_view text, const JsonLimits& limits) {
  if (text.size() > limits.bytes) {
    return Failure{Fault::too_large, "json.too-large", "", {{"limit", std::to_string(limits.bytes)}}};
  }
  Builder builder(text, limits);
  if (!Json::sax_parse(text.begin(), text.end(), &builder)) return builder.failure();
  return builder.take();
}

std::string canonical(const Json& json) {
  return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace rehearsal
