#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.hpp"

namespace rehearsal::cli {

/// The file's bytes. Refuses what is not there, a folder, and what is over the limit of every format (50 MB), without
/// reading it. The failure's place is the file.
Result<std::string> read_file(const std::filesystem::path& file);

/// Writes beside the file and renames, so that a reader, or a full disk, never meets half a file.
std::optional<Failure> write_file(const std::filesystem::path& file, std::string_view text);

bool is_folder(const std::filesystem::path& path);
/// Every file below the folder whose name ends in ".json", sorted; hidden ones, and folders of these names, are left
/// out.
Result<std::vector<std::filesystem::path>> json_files_below(const std::filesystem::path& folder,
                                                            const std::vector<std::string>& without_folders = {});

/// The failure with the file before its place: "es.boyd.json /days/2/day".
Failure in_file(Failure failure, const std::string& file);

}  // namespace rehearsal::cli
