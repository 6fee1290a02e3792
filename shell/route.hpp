#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/ids.hpp"

namespace rehearsal {

enum class ScreenName : std::uint8_t {
  home,
  courses,
  site,
  search,
  create,
  client,
  report,
  help,
  trust,
  settings,
  connect,
  demo,
  team,
  roster,
  unknown
};

/// An address within the page, as it stands behind "#". Which members count depends on the screen:
///   /                                                    home: my path
///   /courses[/<course>[/<part>]]                         courses
///   /site                                                the case to enter is still to be picked
///   /site/<case>/search                                  search before create
///   /site/<case>/create                                  a new client
///   /site/<case>/client/<entity>/<tab>[/<part>][?field=<field>]
///   /report/<case>[/<attempt>][?field=<finding>]         attempt 0: the practice check of the record as it stands
///   /help /trust /settings
///   /demo[/<case>]                                       a story for showing the workflow
///   /team[/<case>] /roster                               the training process of a space, and who takes part in it
///   /connect[/<agency>/<login>][?at=<endpoint>]          sign in: part, entity and endpoint; what a person is sent as
///   a link
struct Route {
  ScreenName screen = ScreenName::home;
  CaseId in = {};
  EntityId entity = {};   ///< client; "new" before one is created
  std::string tab = {};   ///< of a client: summary, profile, household, release, enrollment, interim, activity, history
  std::string part = {};  ///< of a tab: an entity or section; of a course: its part
  std::string course = {};
  int attempt = 0;
  std::string field = {};     ///< to be focused
  std::string endpoint = {};  ///< to sign in at; "" is this page's own
  friend bool operator==(const Route&, const Route&) = default;
};

/// Reads an address; the "#" in front may be there or not. What is no address of ours is ScreenName::unknown.
Route parse_route(std::string_view text);
/// The address without "#". parse_route(to_text(route)) == route for every route that parse_route gives.
std::string to_text(const Route& route);
/// With "#", for links.
std::string href(const Route& route);

Route route_to(ScreenName screen);
Route search_route(const CaseId& in);
Route client_route(const CaseId& in, const EntityId& entity, std::string_view tab, std::string_view part = {},
                   std::string_view field = {});
Route report_route(const CaseId& in, int attempt = 0);
Route course_route(std::string_view course, std::string_view part = {});

}  // namespace rehearsal
