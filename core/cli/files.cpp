#include "core/cli/files.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

#include "core/base/json.hpp"

namespace rehearsal::cli {
namespace {

namespace fs = std::filesystem;

Failure at_file(Fault fault, const char* text, const fs::path& file) {
  return {fault, text, file.string(), {}};
}

Failure too_large(const fs::path& file) {
  Failure failure = at_file(Fault::too_large, "json.too-large", file);
  failure.values = {{"limit", std::to_string(JsonLimits().bytes)}};
  return failure;
}

/// At most one byte more than the limit: a pipe has no size to be asked for.
std::string bytes_of(std::istream& stream) {
  std::string bytes;
  std::string part(1 << 16, '\0');
  while (bytes.size() <= JsonLimits().bytes && stream) {
    stream.read(part.data(), static_cast<std::streamsize>(part.size()));
    bytes.append(part, 0, static_cast<std::size_t>(stream.gcount()));
  }
  return bytes;
}

bool left_out(const fs::directory_entry& entry, const std::vector<std::string>& without) {
  const std::string name = entry.path().filename().string();
  return name.starts_with('.') || std::find(without.begin(), without.end(), name) != without.end();
}

}  // namespace

Result<std::string> read_file(const fs::path& file) {
  std::error_code error;
  const fs::file_status status = fs::status(file, error);
  if (!fs::exists(status)) return at_file(Fault::not_found, "cli.no-file", file);
  if (fs::is_directory(status)) return at_file(Fault::malformed, "cli.is-folder", file);
  if (fs::is_regular_file(status) && fs::file_size(file, error) > JsonLimits().bytes) return too_large(file);
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return at_file(Fault::not_found, "cli.not-readable", file);
  std::string bytes = bytes_of(stream);
  if (stream.bad()) return at_file(Fault::damaged, "cli.not-readable", file);
  if (bytes.size() > JsonLimits().bytes) return too_large(file);
  return bytes;
}

std::optional<Failure> write_file(const fs::path& file, std::string_view text) {
  std::error_code error;
  if (fs::is_directory(file, error)) return at_file(Fault::malformed, "cli.is-folder", file);
  fs::path beside = file;
  beside += ".part";
  std::ofstream stream(beside, std::ios::binary | std::ios::trunc);
  stream.write(text.data(), static_cast<std::streamsize>(text.size()));
  stream.close();
  const bool written = !stream.fail();
  if (written) fs::rename(beside, file, error);
  if (written && !error) return std::nullopt;
  std::error_code ignored;
  fs::remove(beside, ignored);
  return at_file(Fault::refused, "cli.not-writable", file);
}

bool is_folder(const fs::path& path) {
  std::error_code error;
  return fs::is_directory(path, error);
}

Result<std::vector<fs::path>> json_files_below(const fs::path& folder, const std::vector<std::string>& without) {
  std::vector<fs::path> files;
  std::error_code error;
  fs::recursive_directory_iterator at(folder, error);
  for (; !error && at != fs::recursive_directory_iterator(); at.increment(error)) {
    std::error_code unknown;
    if (left_out(*at, without)) {
      if (at->is_directory(unknown)) at.disable_recursion_pending();
    } else if (at->path().extension() == ".json" && at->is_regular_file(unknown)) {
      files.push_back(at->path());
    }
  }
  if (error) return at_file(Fault::not_found, "cli.not-readable", folder);
  std::sort(files.begin(), files.end());
  return files;
}

Failure in_file(Failure failure, const std::string& file) {
  failure.where = file + (failure.where.empty() ? "" : " " + failure.where);
  return failure;
}

}  // namespace rehearsal::cli
