#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/result.hpp"

namespace rehearsal {

/// Where the local store keeps it.
inline constexpr const char* account_key = "account";

/// The login under which this device's work is also kept on an endpoint.
struct Account {
  std::string endpoint = {};  ///< its root, ending with '/'; relative ones are the page's own
  std::string agency = {};    ///< the folder of the agency, as the link names it
  PersonId person = {};       ///< the login
  std::string password = {};
  bool keep = false;                    ///< the password is stored on this device; otherwise it goes with the page
  bool out = false;                     ///< signed out: the work stays, nothing is sent
  std::string space = {};               ///< id of the space that answered first; no other one is synced with
  std::vector<PersonId> trustees = {};  ///< whom that space names first: their roster counts, offline too
};

/// As it is stored: without the password unless the person asked for it.
std::string to_text(const Account& account);
/// Nothing when it is unreadable: the person signs in once more, and nothing is lost.
std::optional<Account> account_from(std::string_view text);

/// "data" to "data/", without spaces around.
std::string tidy_endpoint(std::string_view typed);
/// What is missing in what was typed; `where` names the field: endpoint, agency, person, password.
std::optional<Failure> unfit(const Account& typed);

/// The value of an Authorization header.
std::string basic_authorization(std::string_view user, std::string_view password);

}  // namespace rehearsal
