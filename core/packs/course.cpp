#include "core/packs/course.hpp"

#include "core/base/pack.hpp"

namespace rehearsal {
namespace {

Result<Bilingual> bilingual(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"en", "es"})) return *wrong;
  JsonReader read(json, where);
  Bilingual text{.en = read.text("en"), .es = read.text("es")};
  if (!read.ok()) return read.failure();
  return text;
}

Result<Bilingual> title_of(const Json& json, const std::string& where) {
  JsonReader read(json, where);
  const Json& title = read.object("title");
  if (!read.ok()) return read.failure();
  return bilingual(title, below(where, "title"));
}

/// A list that may not be missing or empty.
template <class Item, class Read>
Result<std::vector<Item>> some_at(const Json& json, const char* key, const std::string& where, Read read) {
  JsonReader reader(json, where);
  const bool empty = reader.array(key).empty();
  if (!reader.ok()) return reader.failure();
  if (empty) return bad_pack("bad-pack.empty", below(where, key));
  return each_at(json, key, where, read);
}

Result<CoursePart> part_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "title", "text"})) return *wrong;
  JsonReader read(json, where);
  CoursePart part{.id = read.text("id")};
  if (!read.ok()) return read.failure();
  auto title = title_of(json, where);
  if (!title) return title.failure();
  part.title = std::move(title).value();
  auto text = some_at<Bilingual>(json, "text", where, bilingual);
  if (!text) return text.failure();
  part.text = std::move(text).value();
  return part;
}

}  // namespace

const CoursePart* Course::part(std::string_view part_id) const {
  for (const CoursePart& each : parts) {
    if (each.id == part_id) return &each;
  }
  return nullptr;
}

Result<Course> course_from(const Json& pack) {
  auto head = pack_head(pack, "course");
  if (!head) return head.failure();
  if (const auto wrong = unknown_key(pack, "", {"pack", "format", "id", "title", "parts"})) return *wrong;
  auto title = title_of(pack, "");
  if (!title) return title.failure();
  auto parts = some_at<CoursePart>(pack, "parts", "", part_from);
  if (!parts) return parts.failure();
  return Course{.id = head->id, .title = std::move(title).value(), .parts = std::move(parts).value()};
}

}  // namespace rehearsal
