#include <algorithm>
#include <array>
#include <optional>

#include "core/cli/commands.hpp"
#include "core/cli/content.hpp"
#include "core/cli/files.hpp"
#include "core/cli/references.hpp"

namespace rehearsal::cli {
namespace {

namespace fs = std::filesystem;

/// One file that was named, and what came of it.
struct Named {
  std::string file;
  std::string text;
  PackName name;
  std::vector<Failure> refused;
};

/// What is needed comes before what needs it, in whatever order the files were named.
std::size_t rank(const std::string& kind) {
  static constexpr std::array<std::string_view, 11> order{
      "texts", "standards", "local", "labels", "forms", "population", "rules", "policy", "course", "scenario", "key"};
  return static_cast<std::size_t>(std::find(order.begin(), order.end(), kind) - order.begin());
}

Named read(const fs::path& file) {
  Named named{file.string(), "", {}, {}};
  auto text = read_file(file);
  auto name = text ? pack_name(named.file, *text) : Result<PackName>(text.failure());
  if (!name) {
    named.refused.push_back(name.failure());
    return named;
  }
  named.text = std::move(text).value();
  named.name = std::move(name).value();
  return named;
}

/// Schemas and the sources of packs lie beside packs, and are none.
Result<std::vector<Named>> named_packs(const std::vector<std::string>& paths) {
  std::vector<Named> all;
  for (const std::string& path : paths) {
    if (!is_folder(path)) {
      all.push_back(read(path));
      continue;
    }
    auto files = json_files_below(path, {"schemas", "sources"});
    if (!files) return files.failure();
    if (files->empty()) return Failure{Fault::not_found, "cli.empty-folder", path, {}};
    for (const fs::path& file : *files) all.push_back(read(file));
  }
  return all;
}

/// The packs beside the named ones, which these may need, but those of which another copy is named.
std::vector<Named> surroundings(const Program& program, const std::vector<Named>& all) {
  std::vector<fs::path> near;
  for (const Named& named : all) near.push_back(fs::path(named.file).parent_path());
  const fs::path folder = packs_folder(program, near);
  const auto files = folder.empty() ? Result<std::vector<fs::path>>(std::vector<fs::path>()) : listed_packs(folder);
  std::vector<Named> others;
  if (!files) return others;
  for (const fs::path& file : *files) {
    Named other = read(file);
    const bool copy = other.name.kind != "texts" &&
                      std::any_of(all.begin(), all.end(), [&](const Named& one) { return one.name == other.name; });
    if (!copy && other.refused.empty()) others.push_back(std::move(other));
  }
  return others;
}

void load(Content& content, Program& program, std::vector<Named*> in_order) {
  std::stable_sort(in_order.begin(), in_order.end(),
                   [](const Named* a, const Named* b) { return rank(a->name.kind) < rank(b->name.kind); });
  for (Named* named : in_order) {
    if (!named->refused.empty()) continue;
    const auto added = add_pack(content, program, named->file, named->text);
    if (!added) named->refused.push_back(added.failure());
  }
  for (Named* named : in_order) {
    if (!named->refused.empty()) continue;
    for (Failure& missing : dangling_references(content, named->name))
      named->refused.push_back(in_file(std::move(missing), named->file));
  }
}

int report(const Program& program, const std::vector<Named>& all) {
  std::size_t refused = 0;
  for (const Named& named : all) {
    for (const Failure& failure : named.refused) complain(program, failure);
    if (!named.refused.empty()) ++refused;
    if (named.refused.empty())
      print(program.texts.t("cli.pack", {{"file", named.file}, {"kind", named.name.kind}, {"id", named.name.id}}));
  }
  print(program.texts.t("cli.packs-read",
                        {{"good", std::to_string(all.size() - refused)}, {"refused", std::to_string(refused)}}));
  return refused == 0 ? success : bad_input;
}

}  // namespace

Result<int> validate(Program& program) {
  auto all = named_packs(program.arguments.files);
  if (!all) return all.failure();
  std::vector<Named> others = surroundings(program, *all);
  std::vector<Named*> in_order;
  // Of two packs that clash, the one that was asked about stands.
  for (std::vector<Named>* part : {&all.value(), &others}) {
    for (Named& named : *part) in_order.push_back(&named);
  }
  Content content;
  load(content, program, std::move(in_order));
  return report(program, *all);
}

}  // namespace rehearsal::cli
