#include "shell/workspace/library_loader.hpp"

#include <algorithm>
#include <utility>

#include "core/base/pack.hpp"
#include "core/texts/texts.hpp"

namespace rehearsal {
namespace {

constexpr const char* list_name = "packs.json";

Failure not_given(const HttpResponse& response) {
  return {.fault = Fault::not_found,
          .text = "pack.not-given",
          .where = response.detail,
          .values = {{"status", std::to_string(response.status)}}};
}

}  // namespace

void LibraryLoader::load() {
  list_request_ = host_.next_request();
  host_.http(list_request_, {.url = list_name});
}

void LibraryLoader::request(const std::string& name) {
  const RequestId request = host_.next_request();
  requests_[request] = name;
  host_.http(request, {.url = name});
}

void LibraryLoader::retry() {
  if (loading() || !requests_.empty()) return;
  const auto missing = std::move(missing_);
  missing_.clear();
  if (names_.empty()) return load();
  names_.clear();
  for (const MissingPack& pack : missing) names_.push_back(pack.name);
  for (const std::string& name : names_) request(name);
}

void LibraryLoader::read_list(const HttpResponse& response) {
  list_request_ = 0;
  const auto json = parse_json(response.body);
  auto names = response.status == 200 && json && json->is_object()
                   ? texts_at(*json, "packs", "")
                   : Result<std::vector<std::string>>(not_given(response));
  if (!names) return missing_.push_back({.name = list_name, .why = names.failure()});
  names_ = std::move(names).value();
  if (auto later = texts_at(*json, "later", "")) later_ = std::move(later).value();
  for (const std::string& name : names_) request(name);
}

bool LibraryLoader::receive(const HostResult& result) {
  const auto* response = std::get_if<HttpResponse>(&result);
  if (response == nullptr) return false;
  if (list_request_ != 0 && response->request == list_request_) {
    read_list(*response);
    return true;
  }
  const auto found = requests_.find(response->request);
  if (found == requests_.end()) return false;
  answers_[found->second] = *response;
  requests_.erase(found);
  if (requests_.empty()) add_all();
  return true;
}

void LibraryLoader::add_all() {
  for (const std::string& name : names_) {
    const HttpResponse& answer = answers_[name];
    if (answer.status == 200) {
      add(name, answer.body);
    } else {
      missing_.push_back({.name = name, .why = not_given(answer)});
    }
  }
  answers_.clear();
  if (later_.empty()) return;
  for_later_ = true;
  names_ = std::exchange(later_, {});
  for (const std::string& name : names_) request(name);
}

void LibraryLoader::add(const std::string& name, std::string_view text) {
  if (name.rfind("texts/", 0) == 0) {
    texts_.push_back({.language = std::string(language_of(name)), .json = std::string(text)});
  } else if (name.rfind("courses/", 0) == 0) {
    const auto json = parse_json(text);
    auto course = json ? course_from(*json) : Result<Course>(json.failure());
    if (!course) return missing_.push_back({.name = name, .why = course.failure()});
    courses_.push_back(std::move(course).value());
  } else if (const auto added = packs_.add(name, text); !added) {
    missing_.push_back({.name = name, .why = added.failure()});
  }
}

const Course* LibraryLoader::course(std::string_view id) const {
  const auto found =
      std::find_if(courses_.begin(), courses_.end(), [&](const Course& course) { return course.id == id; });
  return found == courses_.end() ? nullptr : &*found;
}

std::vector<TextPack> LibraryLoader::take_texts() {
  return std::exchange(texts_, {});
}

}  // namespace rehearsal
