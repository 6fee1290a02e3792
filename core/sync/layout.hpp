#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"

namespace rehearsal {

// Where files lie below an endpoint's root. Paths are relative to it; those of folders end with '/'.

inline constexpr std::string_view sentinel_path = "space.json";

/// Two folders that belong together: where heads lie, and where their sealed files do.
struct SyncFolder {
  std::string heads;   ///< "cases/hope/k3f9/"
  std::string sealed;  ///< "sealed/hope/k3f9/"; "" where nothing is sealed

  friend auto operator<=>(const SyncFolder&, const SyncFolder&) = default;
};

SyncFolder case_folder(std::string_view agency, const PersonId& learner);
/// "roster/", "office/", "packs/" or "keys/".
SyncFolder shared_folder(std::string_view name);

/// What a file's name says of its writer.
struct FileWriter {
  PersonId person;
  DeviceId device;

  friend bool operator==(const FileWriter&, const FileWriter&) = default;
};

std::string head_path(const SyncFolder& folder, const FileWriter& writer);
/// The writer of <person>.<device>.json; nothing for any other name (probes, sealed files, litter of a server).
std::optional<FileWriter> head_writer_of(std::string_view path);

/// <person>.<device>-<seq>-<sha8>.json
std::string sealed_name(const FileWriter& writer, std::uint64_t sequence, std::string_view sha256);
std::optional<FileWriter> sealed_writer_of(std::string_view name);

/// <person>.probe-<name>.json: all that a client may remove again.
std::string probe_path(const SyncFolder& folder, const PersonId& person, std::string_view name);

/// The folders above a path, deepest first: "cases/hope/k3f9/", "cases/hope/", "cases/".
std::vector<std::string> folders_above(std::string_view path);
std::string folder_of(std::string_view path);
/// The sealed folder that belongs to a head's folder; "" when there is none.
std::string sealed_folder_of(std::string_view heads_folder);

/// A name of a folder that servers' rules and this layout can carry: 1 to 64 of [A-Za-z0-9_-].
bool is_path_segment(std::string_view text);

}  // namespace rehearsal
