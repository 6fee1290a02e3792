#include "core/sync/endpoint.hpp"

namespace rehearsal {

char class_of(const EndpointFacts& facts) {
  if (!facts.writable) return 'R';
  if (!facts.probed) return '?';
  if (facts.torn) return 'E';
  const bool create = facts.create == Guard::honoured, update = facts.update == Guard::honoured;
  if (create && update) return facts.atomic && facts.right_tag_accepted ? 'A' : 'C';
  return create && facts.atomic ? 'B' : 'D';
}

Json to_json(const EndpointFacts& facts) {
  return {{"create", static_cast<int>(facts.create)},
          {"update", static_cast<int>(facts.update)},
          {"rightTagAccepted", facts.right_tag_accepted},
          {"atomic", facts.atomic},
          {"fineTags", facts.fine_tags},
          {"folderTags", facts.folder_tags},
          {"torn", facts.torn},
          {"discovery", static_cast<int>(facts.discovery)},
          {"at", facts.at},
          {"by", facts.by}};
}

std::optional<EndpointFacts> facts_from(const Json& json) {
  if (!json.is_object()) return std::nullopt;
  JsonReader reader(json, "probe");
  EndpointFacts facts;
  facts.probed = true;
  const std::int64_t create = reader.number("create"), update = reader.number("update"),
                     discovery = reader.number("discovery");
  facts.right_tag_accepted = reader.flag_or("rightTagAccepted", false);
  facts.atomic = reader.flag_or("atomic", false);
  facts.fine_tags = reader.flag_or("fineTags", false);
  facts.folder_tags = reader.flag_or("folderTags", false);
  facts.torn = reader.flag_or("torn", false);
  facts.at = reader.number("at");
  facts.by = reader.text("by");
  const auto within = [](std::int64_t value) { return value >= 0 && value <= 3; };
  if (!reader.ok() || !within(create) || !within(update) || !within(discovery)) return std::nullopt;
  facts.create = static_cast<Guard>(create);
  facts.update = static_cast<Guard>(update);
  facts.discovery = static_cast<Discoverable>(discovery);
  return facts;
}

}  // namespace rehearsal
