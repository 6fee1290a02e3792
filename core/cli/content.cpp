#include "core/cli/content.hpp"

#include <algorithm>
#include <utility>

#include "core/cli/files.hpp"

namespace rehearsal::cli {
namespace {

namespace fs = std::filesystem;

constexpr const char* list_file = "packs.json";

bool has_list(const fs::path& folder) {
  std::error_code error;
  return fs::is_regular_file(folder / list_file, error);
}

/// The nearest of a path and the folders above it that has a list of packs in itself, or below `inside`.
fs::path nearest(const fs::path& path, const char* inside) {
  std::error_code error;
  fs::path folder = fs::absolute(path, error).lexically_normal();
  while (!folder.empty()) {
    if (has_list(folder / inside)) return folder / inside;
    if (folder == folder.parent_path()) break;
    folder = folder.parent_path();
  }
  return {};
}

/// Text packs are told by their folder: they are nothing but ids and texts.
Result<PackName> texts_name(const Json& json, const std::string& file) {
  for (const auto& [id, text] : json.items()) {
    if (!text.is_string()) return in_file(bad_pack("json.not-a-text", below("", id)), file);
  }
  return PackName{"texts", std::string(language_of(file))};
}

Result<PackName> name_of(const Json& json, const std::string& file) {
  if (!json.is_object()) return in_file(bad_pack("bad-pack.not-a-pack", ""), file);
  const auto kind = json.find("pack");
  if (kind == json.end() && fs::path(file).parent_path().filename() == "texts") return texts_name(json, file);
  if (kind != json.end() && *kind == "list") return PackName{"list", "packs"};
  auto head = pack_head(json);
  if (!head) return in_file(head.failure(), file);
  const auto scenario = json.find("scenario");
  const bool of_scenario = head->kind == "key" && scenario != json.end() && scenario->is_string();
  return PackName{head->kind, of_scenario ? scenario->get<std::string>() : head->id};
}

Result<PackName> add_course(Content& content, const std::string& file, const Json& json) {
  auto course = course_from(json);
  if (!course) return in_file(course.failure(), file);
  content.courses.push_back(std::move(course).value());
  return PackName{"course", content.courses.back().id};
}

}  // namespace

const Course* Content::course(std::string_view id) const {
  const auto found = std::find_if(courses.begin(), courses.end(), [&](const Course& one) { return one.id == id; });
  return found == courses.end() ? nullptr : &*found;
}

Result<PackName> pack_name(const std::string& file, std::string_view text) {
  auto json = parse_json(text);
  if (!json) return in_file(json.failure(), file);
  return name_of(*json, file);
}

Result<PackName> add_pack(Content& content, Program& program, const std::string& file, std::string_view text) {
  auto json = parse_json(text);
  if (!json) return in_file(json.failure(), file);
  auto name = name_of(*json, file);
  if (!name) return name;
  if (name->kind == "texts") {
    program.texts.load(name->id, text);
    return name;
  }
  if (name->kind == "list") {
    auto names = texts_at(*json, "packs", "");
    return names ? name : Result<PackName>(in_file(names.failure(), file));
  }
  if (name->kind == "course") return add_course(content, file, *json);
  auto added = content.packs.add(file, text);
  return added ? name : Result<PackName>(added.failure());
}

fs::path packs_folder(const Program& program, const std::vector<fs::path>& near) {
  if (program.arguments.has("--packs")) {
    const fs::path named = program.arguments.get("--packs");
    return has_list(named) ? named : fs::path();
  }
  for (const fs::path& path : near) {
    if (fs::path found = nearest(path, ""); !found.empty()) return found;
  }
  std::error_code error;
  const fs::path here = fs::current_path(error);
  for (const auto& [place, inside] : {std::pair{program.self, "public"}, {here, "public"}, {here, ""}}) {
    if (fs::path found = nearest(place, inside); !found.empty()) return found;
  }
  return {};
}

Result<std::vector<fs::path>> listed_packs(const fs::path& folder) {
  const std::string file = (folder / list_file).string();
  auto text = read_file(file);
  if (!text) return text.failure();
  auto json = parse_json(*text);
  if (!json) return in_file(json.failure(), file);
  auto names = json->is_object() ? texts_at(*json, "packs", "")
                                 : Result<std::vector<std::string>>(bad_pack("bad-pack.not-a-pack", ""));
  if (!names) return in_file(names.failure(), file);
  std::vector<fs::path> files;
  for (const std::string& name : *names) files.push_back(folder / name);
  auto later = texts_at(*json, "later", "");
  if (!later) return in_file(later.failure(), file);
  for (const std::string& name : *later) files.push_back(folder / name);
  return files;
}

void learn_words(Program& program) {
  const fs::path folder = packs_folder(program, {});
  const auto files = folder.empty() ? Result<std::vector<fs::path>>(std::vector<fs::path>()) : listed_packs(folder);
  if (!files) return;
  for (const fs::path& file : *files) {
    if (file.parent_path().filename() != "texts") continue;
    if (const auto text = read_file(file)) program.texts.load(language_of(file.string()), *text);
  }
}

Result<Content> content_of(const fs::path& folder, Program& program) {
  Content content;
  auto files = listed_packs(folder);
  if (!files) return files.failure();
  for (const fs::path& file : *files) {
    auto text = read_file(file);
    const auto added = text ? add_pack(content, program, file.string(), *text) : Result<PackName>(text.failure());
    if (!added) content.refused.push_back(added.failure());
  }
  return content;
}

}  // namespace rehearsal::cli
