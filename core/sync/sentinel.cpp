#include "core/sync/sentinel.hpp"

#include "core/base/json.hpp"

namespace rehearsal {
namespace {

constexpr const char* sentinel_format = "rehearsal-space";
constexpr std::int64_t sentinel_version = 1;

Failure no_space(Failure reason) {
  return {reason.fault, "sync.reason.no-space", reason.where, std::move(reason.values)};
}

}  // namespace

Result<Space> read_sentinel(const SyncAnswer& answer) {
  if (is_web_page(answer)) return Failure{Fault::refused, "sync.reason.portal", "", {}};
  const auto json = parse_json(answer.body);
  if (!json) return no_space(json.failure());
  JsonReader reader(*json, std::string("space.json"));
  const std::string format = reader.text("format");
  const std::int64_t version = reader.number("version");
  Space space{reader.text("space"), reader.text_or("title", ""), {}};
  if (!reader.ok()) return no_space(reader.failure());
  if (format != sentinel_format || !is_id(space.id)) return no_space({Fault::malformed, "", "space.json", {}});
  if (version > sentinel_version) return Failure{Fault::unsupported, "sync.reason.newer", "space.json", {}};
  if (const Json* trustees = reader.find("trustees"); trustees != nullptr && trustees->is_array()) {
    for (const Json& person : *trustees) {
      if (person.is_string()) space.trustees.push_back(person.get<std::string>());
    }
  }
  return space;
}

}  // namespace rehearsal
