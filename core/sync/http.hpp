#pragma once

#include <cstdint>
#include <string>

#include "core/sync/settings.hpp"

namespace rehearsal {

/// Names one request, so that its answer finds back to who asked. Never 0.
using Ticket = std::uint32_t;

/// One HTTP request to make. The driver adds the endpoint's root and the login.
struct SyncCall {
  Ticket ticket = 0;
  std::string method = "GET";      ///< GET, PUT, MKCOL, PROPFIND, DELETE (own probe files only)
  std::string path = {};           ///< below the endpoint's root
  std::string if_match = {};       ///< an entity tag as the server spelled it, quotes included; "" sends no header
  std::string if_none_match = {};  ///< the same, or "*"
  bool depth_one = false;          ///< "Depth: 1"
  std::string body = {};
  std::string body_type = {};  ///< Content-Type of the body
  bool keepalive = false;      ///< the page may be gone before the answer
  Millis timeout = 0;
};

/// What came back; status 0 when nothing did.
struct SyncAnswer {
  Ticket ticket = 0;
  int status = 0;
  std::string etag = {};
  std::string type = {};
  std::string body = {};
};

/// What an answer's status means to a client that never trusts one answer alone.
enum class HttpOutcome {
  done,               ///< 2xx
  unchanged,          ///< 304
  missing,            ///< 404, 410
  conflict,           ///< 412, 409: somebody, or something, was faster; or a folder is missing
  login_refused,      ///< 401
  forbidden,          ///< 403, 428, 451
  method_refused,     ///< 405
  condition_refused,  ///< 400, 501: the server does not know conditions
  full,               ///< 507
  too_large,          ///< 413
  unknown             ///< no answer, 5xx, 408, 423, 425, 429, anything else: it may have happened or not
};
HttpOutcome outcome_of(int status);

/// A web page where data was asked for: a captive portal, or a host that answers everything with its start page.
bool is_web_page(const SyncAnswer& answer);
/// Done, and by something that behaves like a file server: a portal also says 200.
bool is_stored(const SyncAnswer& answer);
/// A tag that may be sent with If-Match; weak ones never match there (RFC 9110, 13.1.1).
bool is_strong_tag(const std::string& etag);

}  // namespace rehearsal
