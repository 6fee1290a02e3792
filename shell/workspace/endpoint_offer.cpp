#include "shell/workspace/endpoint_offer.hpp"

#include "core/sync/layout.hpp"
#include "core/sync/sentinel.hpp"

namespace rehearsal {

void EndpointOffer::ask() {
  if (is_ != Is::unknown || !host_.online()) return;
  is_ = Is::asked;
  request_ = host_.next_request();
  host_.http(request_,
             {.url = std::string(own) + std::string(sentinel_path), .headers = {{"Accept", "application/json"}}});
}

bool EndpointOffer::receive(const HostResult& result) {
  const auto* answer = std::get_if<HttpResponse>(&result);
  if (answer == nullptr || request_ == 0 || answer->request != request_) return false;
  request_ = 0;
  const SyncAnswer said{.status = answer->status, .type = answer->type, .body = answer->body};
  const bool sentinel = outcome_of(said.status) == HttpOutcome::done && read_sentinel(said);
  const bool wants_login = outcome_of(said.status) == HttpOutcome::login_refused;
  is_ = sentinel || wants_login ? Is::there : Is::none;
  return true;
}

}  // namespace rehearsal
