#include "shell/workspace/account.hpp"

#include <array>

#include "core/base/json.hpp"
#include "core/base/text.hpp"
#include "core/sync/layout.hpp"

namespace rehearsal {
namespace {

/// An address of the page's own server, or one whose answers nobody on the way can read or change.
bool is_endpoint(const std::string& address) {
  for (const char* start : {"https://", "http://127.0.0.1", "http://localhost"}) {
    if (address.starts_with(start) && address.size() > std::string_view(start).size() + 1) return true;
  }
  const bool relative = address.find(':') == std::string::npos && address.find('\\') == std::string::npos;
  return relative && address != "/" && !address.starts_with("//");
}

std::string base64(std::string_view bytes) {
  constexpr char signs[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    std::array<unsigned, 3> three = {};
    for (std::size_t n = 0; n < 3 && at + n < bytes.size(); ++n) three[n] = static_cast<unsigned char>(bytes[at + n]);
    const unsigned all = three[0] << 16 | three[1] << 8 | three[2];
    out += signs[all >> 18];
    out += signs[all >> 12 & 63];
    out += at + 1 < bytes.size() ? signs[all >> 6 & 63] : '=';
    out += at + 2 < bytes.size() ? signs[all & 63] : '=';
  }
  return out;
}

Failure missing(const char* field) {
  return {.fault = Fault::malformed, .text = std::string("signin.unfit.") + field, .where = field, .values = {}};
}

}  // namespace

std::string to_text(const Account& account) {
  Json json = {{"endpoint", account.endpoint}, {"agency", account.agency}, {"person", account.person},
               {"keep", account.keep},         {"out", account.out},       {"space", account.space},
               {"trustees", account.trustees}};
  if (account.keep) json["password"] = account.password;
  return canonical(json);
}

std::optional<Account> account_from(std::string_view text) {
  const auto json = parse_json(text);
  if (!json || !json->is_object()) return std::nullopt;
  JsonReader read(*json, "account");
  Account account{.endpoint = read.text("endpoint"),
                  .agency = read.text("agency"),
                  .person = read.text("person"),
                  .password = read.text_or("password", ""),
                  .keep = read.flag_or("keep", false),
                  .out = read.flag_or("out", false),
                  .space = read.text_or("space", "")};
  if (const Json* trustees = read.find("trustees"); trustees != nullptr && trustees->is_array()) {
    for (const Json& person : *trustees) {
      if (person.is_string()) account.trustees.push_back(person.get<std::string>());
    }
  }
  if (!read.ok() || !is_person(account.person) || !is_path_segment(account.agency)) return std::nullopt;
  return account;
}

std::string tidy_endpoint(std::string_view typed) {
  std::string address = trimmed(typed);
  if (!address.empty() && !address.ends_with('/')) address += '/';
  return address;
}

std::optional<Failure> unfit(const Account& typed) {
  if (typed.endpoint.empty() || !is_endpoint(typed.endpoint)) return missing("endpoint");
  if (!is_path_segment(typed.agency)) return missing("agency");
  if (!is_person(typed.person)) return missing("person");
  if (typed.password.empty()) return missing("password");
  return std::nullopt;
}

std::string basic_authorization(std::string_view user, std::string_view password) {
  return "Basic " + base64(std::string(user) + ":" + std::string(password));
}

}  // namespace rehearsal
