#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/packs/course.hpp"
#include "core/packs/packs.hpp"
#include "shell/host.hpp"

namespace rehearsal {

/// A pack that is not there, and why.
struct MissingPack {
  std::string name;  ///< its file, "standards/fy2026.json"
  Failure why;       ///< not_found: the network did not give it
};

/// A text pack of one language, as it came.
struct TextPack {
  std::string language, json;
};

/// Fetches the content packs that packs.json lists, and adds them in its order once all have answered; then, while
/// people work already, those that it lists for later. A pack that fails is named; the others stand.
class LibraryLoader {
 public:
  LibraryLoader(Host& host, Packs& packs) : host_(host), packs_(packs) {}

  void load();
  /// For tests, and for packs that a person hands over: one pack's text under its file name.
  void add(const std::string& name, std::string_view text);
  bool receive(const HostResult& result);  ///< true when it was an answer to this loader
  /// Asks once more for what is missing.
  void retry();

  /// What is needed to begin is still on its way.
  [[nodiscard]] bool loading() const { return list_request_ != 0 || (!requests_.empty() && !for_later_); }
  /// What nobody has to wait for is on its way: a case of it that stands here already may not show yet.
  [[nodiscard]] bool loading_later() const { return for_later_ && !requests_.empty(); }
  [[nodiscard]] const std::vector<MissingPack>& missing() const { return missing_; }
  [[nodiscard]] const std::vector<Course>& courses() const { return courses_; }
  [[nodiscard]] const Course* course(std::string_view id) const;  ///< null when not here
  /// Text packs that arrived since the last call.
  std::vector<TextPack> take_texts();

 private:
  void request(const std::string& name);
  void read_list(const HttpResponse& response);
  void add_all();

  Host& host_;
  Packs& packs_;
  RequestId list_request_ = 0;
  std::vector<std::string> names_;  ///< in the order in which they are added
  std::vector<std::string> later_;  ///< those that nobody has to wait for
  bool for_later_ = false;          ///< names_ are such
  std::map<RequestId, std::string> requests_;
  std::map<std::string, HttpResponse> answers_;
  std::vector<MissingPack> missing_;
  std::vector<Course> courses_;
  std::vector<TextPack> texts_;
};

}  // namespace rehearsal
