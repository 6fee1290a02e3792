#pragma once

#include <functional>
#include <map>
#include <string>

#include "shell/host.hpp"
#include "tests/core/sync/model_server.hpp"
#include "tests/shell/support/stage.hpp"

namespace rehearsal {

/// The page's own server with an endpoint below data/, as `./build.sh serve` starts it: a login for everything, and
/// learners in their own folder of the agency "hope" alone. What other roles may do is what web/serve/authorize.lua
/// allows, as far as these tests need it.
class SyncEndpoint {
 public:
  ModelServer server;
  std::map<std::string, std::string> passwords = {{"p1", "a good one"}, {"p2", "another"}};
  /// Whole words of what else a login may do: "trustee", "trainer", "ata" (of the agency "hope").
  std::map<std::string, std::string> roles = {};
  bool portal = false;  ///< the network answers for it, with a page of its own

  SyncEndpoint();  ///< with the folders that a login comes with
  HttpResponse answer(const HttpRequest& request);
  /// For Stage::Options: answers requests for the page's files too.
  std::function<HttpResponse(const HttpRequest&)> as_server();

 private:
  [[nodiscard]] std::string user_of(const HttpRequest& request) const;
  [[nodiscard]] bool may(const std::string& user, const SyncCall& call) const;
};

/// Opens the link and types the password.
void sign_in(Stage& stage, const std::string& person = "p1", const std::string& password = "a good one");
/// Time goes by, with all that it brings.
void pass(Stage& stage, double milliseconds);

}  // namespace rehearsal
