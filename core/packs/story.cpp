#include "core/packs/story.hpp"

#include <utility>

#include "core/base/pack.hpp"

namespace rehearsal {
namespace {

Result<Bilingual> title_of(const Json& json, const std::string& where) {
  JsonReader read(json, where);
  const Json& title = read.object("title");
  if (!read.ok()) return read.failure();
  if (const auto wrong = unknown_key(title, below(where, "title"), {"en", "es"})) return *wrong;
  JsonReader words(title, below(where, "title"));
  Bilingual text{.en = words.text("en"), .es = words.text("es")};
  if (!words.ok()) return words.failure();
  return text;
}

Result<StoryMove> move_from_json(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"by", "case", "kind", "data"})) return *wrong;
  JsonReader read(json, where);
  StoryMove made{read.text("by"), read.text_or("case", ""), {}};
  const auto move = move_from(read.text("kind"));
  if (!move) read.fail("kind", "event.no-such-kind");
  made.fact.move = move.value_or(Move::hire);
  for (const auto& [member, value] : read.object("data").items()) {
    if (!value.is_string()) return bad_pack("json.not-a-text", below(below(where, "data"), member));
    made.fact.data[member] = value.get<std::string>();
  }
  if (!Date::from_iso(made.fact.value("on"))) read.fail("data", "event.no-such-day");
  if (!read.ok()) return read.failure();
  return made;
}

Result<StoryChapter> chapter_from(const Json& json, const std::string& where) {
  if (const auto wrong = unknown_key(json, where, {"id", "title", "moves"})) return *wrong;
  JsonReader read(json, where);
  StoryChapter chapter{.id = read.text("id")};
  if (!read.ok()) return read.failure();
  auto title = title_of(json, where);
  if (!title) return title.failure();
  chapter.title = std::move(title).value();
  auto moves = each_at(json, "moves", where, move_from_json);
  if (!moves) return moves.failure();
  if (moves->empty()) return bad_pack("bad-pack.empty", below(where, "moves"));
  chapter.moves = std::move(moves).value();
  return chapter;
}

}  // namespace

Result<Story> story_from(const Json& pack) {
  auto head = pack_head(pack, "story");
  if (!head) return head.failure();
  if (const auto wrong = unknown_key(pack, "", {"pack", "format", "id", "title", "root", "people", "chapters"})) {
    return *wrong;
  }
  JsonReader read(pack, "");
  Story story{.id = head->id, .root = read.text("root")};
  if (!read.ok()) return read.failure();
  auto title = title_of(pack, "");
  if (!title) return title.failure();
  story.title = std::move(title).value();
  auto people = texts_at(pack, "people", "");
  if (!people) return people.failure();
  if (people->empty()) return bad_pack("bad-pack.empty", "/people");
  story.people = std::move(people).value();
  auto chapters = each_at(pack, "chapters", "", chapter_from);
  if (!chapters) return chapters.failure();
  if (chapters->empty()) return bad_pack("bad-pack.empty", "/chapters");
  story.chapters = std::move(chapters).value();
  return story;
}

}  // namespace rehearsal
