#include "core/sync/layout.hpp"

#include <algorithm>

namespace rehearsal {
namespace {

constexpr std::string_view extension = ".json";
constexpr std::string_view cases_top = "cases/";
constexpr std::string_view sealed_top = "sealed/";
constexpr std::size_t sha_letters = 8;
constexpr std::size_t longest_segment = 64;

bool is_device(std::string_view text) {
  return is_id(text) && text.find('.') == std::string_view::npos;
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::string_view file_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);
}

/// "<person>.<device>": a device id in a file's name holds no dot, a person id may.
std::optional<FileWriter> writer_from(std::string_view stem) {
  const auto dot = stem.rfind('.');
  if (dot == std::string_view::npos) return std::nullopt;
  FileWriter writer{PersonId(stem.substr(0, dot)), DeviceId(stem.substr(dot + 1))};
  if (!is_person(writer.person) || !is_device(writer.device)) return std::nullopt;
  return writer;
}

std::optional<std::string_view> stem_of(std::string_view path) {
  const std::string_view name = file_name(path);
  if (!name.ends_with(extension)) return std::nullopt;
  return name.substr(0, name.size() - extension.size());
}

}  // namespace

SyncFolder case_folder(std::string_view agency, const PersonId& learner) {
  const std::string rest = std::string(agency) + "/" + learner + "/";
  return {std::string(cases_top) + rest, std::string(sealed_top) + rest};
}

SyncFolder shared_folder(std::string_view name) {
  return {std::string(name) + "/", ""};
}

std::string head_path(const SyncFolder& folder, const FileWriter& writer) {
  return folder.heads + writer.person + "." + writer.device + std::string(extension);
}

std::optional<FileWriter> head_writer_of(std::string_view path) {
  const auto stem = stem_of(path);
  return stem ? writer_from(*stem) : std::nullopt;
}

std::string sealed_name(const FileWriter& writer, std::uint64_t sequence, std::string_view sha256) {
  return writer.person + "." + writer.device + "-" + std::to_string(sequence) + "-" +
         std::string(sha256.substr(0, sha_letters)) + std::string(extension);
}

std::optional<FileWriter> sealed_writer_of(std::string_view name) {
  const auto stem = stem_of(name);
  if (!stem || name.find('/') != std::string_view::npos) return std::nullopt;
  const auto last = stem->rfind('-');
  if (last == std::string_view::npos || last == 0 || stem->size() - last - 1 != sha_letters) return std::nullopt;
  const auto middle = stem->rfind('-', last - 1);
  if (middle == std::string_view::npos || !all_digits(stem->substr(middle + 1, last - middle - 1))) return std::nullopt;
  return writer_from(stem->substr(0, middle));
}

std::string probe_path(const SyncFolder& folder, const PersonId& person, std::string_view name) {
  return folder.heads + person + ".probe-" + std::string(name) + std::string(extension);
}

std::vector<std::string> folders_above(std::string_view path) {
  std::vector<std::string> folders;
  for (auto slash = path.rfind('/'); slash != std::string_view::npos && slash > 0; slash = path.rfind('/', slash - 1)) {
    folders.emplace_back(path.substr(0, slash + 1));
  }
  return folders;
}

std::string folder_of(std::string_view path) {
  return std::string(path.substr(0, path.rfind('/') + 1));
}

std::string sealed_folder_of(std::string_view heads_folder) {
  if (!heads_folder.starts_with(cases_top)) return "";
  return std::string(sealed_top) + std::string(heads_folder.substr(cases_top.size()));
}

bool is_path_segment(std::string_view text) {
  const auto allowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  return !text.empty() && text.size() <= longest_segment && std::all_of(text.begin(), text.end(), allowed);
}

}  // namespace rehearsal
