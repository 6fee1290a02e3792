#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>

#include "core/sync/endpoint.hpp"
#include "core/sync/http.hpp"

namespace rehearsal {

/// A WebDAV server as a value: what it stores, and which promises it keeps.
class ModelServer {
 public:
  struct File {
    std::string body;
    std::uint64_t version = 0;
    friend bool operator==(const File&, const File&) = default;
  };
  using Files = std::map<std::string, File>;

  // Which promises it keeps.
  Guard create = Guard::honoured, update = Guard::honoured;
  bool checks_before_body = false;  ///< of creations that arrive together all win
  bool coarse_tags = false;         ///< a tag is the size alone, as with clocks that tick too slowly
  bool weak_tags = false;
  bool tells_tag_after_put = true;
  bool lists = true, lists_tags = true, folder_tags = true;
  bool makes_folders = false;  ///< a PUT into a missing folder succeeds
  bool keeps = true;           ///< false: says 200 to a PUT and forgets it
  /// Asked first; a status of 0 means "no comment".
  std::function<SyncAnswer(const SyncCall&)> instead = {};

  // What it stores.
  Files files;
  std::set<std::string> folders = {"", "cases/", "sealed/", "office/"};
  std::map<std::string, int> counts;  ///< requests by method

  explicit ModelServer(const std::string& space = "town");

  SyncAnswer handle(const SyncCall& call);
  /// As by a backup of the server that is played back.
  void set_back(const Files& earlier) { files = earlier; }
  std::string tag_of(const std::string& path) const;
  /// Puts a file there as nobody's request would.
  void plant(const std::string& path, const std::string& body);
  std::string body(const std::string& path) const;
  /// Paths below a folder, probe files left out.
  std::set<std::string> names(const std::string& folder) const;

 private:
  SyncAnswer get(const SyncCall& call) const;
  SyncAnswer put(const SyncCall& call);
  SyncAnswer make_folder(const SyncCall& call);
  SyncAnswer list(const SyncCall& call) const;
  int refusal(const SyncCall& call) const;
  std::string folder_tag(const std::string& folder) const;

  std::uint64_t version_ = 0;
};

}  // namespace rehearsal
