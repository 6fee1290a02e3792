#include "core/sync/http.hpp"

#include <string_view>

namespace rehearsal {

HttpOutcome outcome_of(int status) {
  switch (status) {
    case 304:
      return HttpOutcome::unchanged;
    case 404:
    case 410:
      return HttpOutcome::missing;
    case 409:
    case 412:
      return HttpOutcome::conflict;
    case 401:
      return HttpOutcome::login_refused;
    case 403:
    case 428:
    case 451:
      return HttpOutcome::forbidden;
    case 405:
      return HttpOutcome::method_refused;
    case 400:
    case 501:
      return HttpOutcome::condition_refused;
    case 507:
      return HttpOutcome::full;
    case 413:
      return HttpOutcome::too_large;
    default:
      return status >= 200 && status < 300 ? HttpOutcome::done : HttpOutcome::unknown;
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
  if (outcome_of(answer.status) != HttpOutcome::done) return false;
  return answer.status != ok || !is_web_page(answer);  // Apache says 201 with a page
}

bool is_strong_tag(const std::string& etag) {
  return !etag.empty() && !etag.starts_with("W/");
}

}  // namespace rehearsal
