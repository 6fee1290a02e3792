#include "core/sync/http.hpp"

#include <string_view>

namespace rehearsal {

Outcome outcome_of(int status) {
  switch (status) {
    case 304:
      return Outcome::unchanged;
    case 404:
    case 410:
      return Outcome::missing;
    case 409:
    case 412:
      return Outcome::conflict;
    case 401:
      return Outcome::login_refused;
    case 403:
    case 428:
    case 451:
      return Outcome::forbidden;
    case 405:
      return Outcome::method_refused;
    case 400:
    case 501:
      return Outcome::condition_refused;
    case 507:
      return Outcome::full;
    case 413:
      return Outcome::too_large;
    default:
      return status >= 200 && status < 300 ? Outcome::done : Outcome::unknown;
  }
}

bool is_web_page(const SyncAnswer& answer) {
  if (answer.type.starts_with("text/html") || answer.type.starts_with("application/xhtml")) return true;
  const auto first = answer.body.find_first_not_of(" \t\r\n");
  if (first == std::string::npos || answer.body[first] != '<') return false;
  const std::string_view start = std::string_view(answer.body).substr(first, 5);
  return start == "<!DOC" || start == "<!doc" || start == "<html" || start == "<HTML";
}

bool is_stored(const SyncAnswer& answer) {
  constexpr int ok = 200;
  if (outcome_of(answer.status) != Outcome::done) return false;
  return answer.status != ok || !is_web_page(answer);  // Apache says 201 with a page
}

bool is_strong_tag(const std::string& etag) {
  return !etag.empty() && !etag.starts_with("W/");
}

}  // namespace rehearsal
