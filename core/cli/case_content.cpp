#include "core/cli/case_content.hpp"

#include "core/cli/files.hpp"

namespace rehearsal::cli {
namespace {

namespace fs = std::filesystem;

bool is_file(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

bool is_here(const Packs& packs, std::string_view kind, std::string_view id) {
  if (kind == "scenario") return packs.scenario(id) != nullptr;
  if (kind == "key") return packs.key(id) != nullptr;
  return packs.policy(id) != nullptr;
}

Result<std::string> pack_of_file(Content& content, Program& program, const std::string& file, const char* kind) {
  auto text = read_file(file);
  if (!text) return text.failure();
  auto name = pack_name(file, *text);
  if (!name) return name.failure();
  if (name->kind != kind) return in_file({Fault::unsupported, "bad-pack.kind", "/pack", {{"kind", name->kind}}}, file);
  auto added = add_pack(content, program, file, *text);
  return added ? Result<std::string>(added->id) : Result<std::string>(added.failure());
}

}  // namespace

Result<Content> content_for(Program& program) {
  std::vector<fs::path> near;
  for (const char* option : {"--scenario", "--key", "--policy"}) {
    const std::string file = program.arguments.get(option);
    if (is_file(file)) near.push_back(fs::path(file).parent_path());
  }
  const fs::path folder = packs_folder(program, near);
  if (folder.empty()) return Failure{Fault::not_found, "cli.no-packs", program.arguments.get("--packs"), {}};
  auto content = content_of(folder, program);
  if (!content) return content;
  for (const Failure& refused : content->refused) complain(program, refused);
  return content;
}

Result<std::string> pack_of_option(Content& content, Program& program, const char* option, const char* kind) {
  const std::string named = program.arguments.get(option);
  if (named.empty()) return named;
  if (is_file(named)) return pack_of_file(content, program, named, kind);
  if (is_here(content.packs, kind, named)) return named;
  return Failure{Fault::not_found, "cli.no-pack-of-id", option, {{"kind", kind}, {"id", named}}};
}

}  // namespace rehearsal::cli
