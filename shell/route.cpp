#include "shell/route.hpp"

#include <charconv>
#include <optional>
#include <vector>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    int byte = 0;
    const char* first = text.data() + at + 1;
    if (text[at] == '%' && at + 2 < text.size() && std::from_chars(first, first + 2, byte, 16).ptr == first + 2) {
      out += static_cast<char>(byte);
      at += 2;
    } else {
      out += text[at];
    }
  }
  return out;
}

std::string value_of(std::string_view query, std::string_view name) {
  for (const std::string& pair : split(query, '&')) {
    if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=')
      return unescaped(std::string_view(pair).substr(name.size() + 1));
  }
  return {};
}

std::string query_of(const Route& route) {
  std::string query;
  if (!route.field.empty()) query = "?field=" + percent_encoded(route.field);
  if (!route.endpoint.empty()) query += (query.empty() ? "?at=" : "&at=") + percent_encoded(route.endpoint);
  return query;
}

Route site_route(const std::vector<std::string>& parts) {
  Route route{.screen = ScreenName::site};
  if (parts.size() == 1) return route;
  route.in = parts[1];
  const std::string place = parts.size() > 2 ? parts[2] : "search";
  if (place == "search" && parts.size() <= 3) {
    route.screen = ScreenName::search;
  } else if (place == "create" && parts.size() == 3) {
    route.screen = ScreenName::create;
  } else if (place == "client" && parts.size() >= 4 && parts.size() <= 6) {
    route.screen = ScreenName::client;
    route.entity = parts[3];
    route.tab = parts.size() > 4 ? parts[4] : "profile";
    if (parts.size() > 5) route.part = parts[5];
  } else {
    return {.screen = ScreenName::unknown};
  }
  return route;
}

Route report_of(const std::vector<std::string>& parts) {
  Route route{.screen = ScreenName::report};
  if (parts.size() < 2 || parts.size() > 3) return {.screen = ScreenName::unknown};
  route.in = parts[1];
  if (parts.size() == 3) {
    const char* end = parts[2].data() + parts[2].size();
    const auto read = std::from_chars(parts[2].data(), end, route.attempt);
    if (read.ec != std::errc{} || read.ptr != end || route.attempt < 1) return {.screen = ScreenName::unknown};
  }
  return route;
}

Route connect_of(const std::vector<std::string>& parts) {
  Route route{.screen = ScreenName::connect};
  if (parts.size() == 1) return route;
  if (parts.size() != 3) return {.screen = ScreenName::unknown};
  route.part = parts[1];
  route.entity = parts[2];
  return route;
}

Route route_of(const std::vector<std::string>& parts) {
  if (parts.empty()) return {};
  if (parts[0] == "site") return site_route(parts);
  if (parts[0] == "report") return report_of(parts);
  if (parts[0] == "connect") return connect_of(parts);
  if (parts[0] == "demo" && parts.size() <= 2) {
    return {.screen = ScreenName::demo, .in = parts.size() > 1 ? parts[1] : ""};
  }
  if (parts[0] == "team" && parts.size() <= 2) {
    return {.screen = ScreenName::team, .in = parts.size() > 1 ? parts[1] : ""};
  }
  if (parts[0] == "courses" && parts.size() <= 3) {
    Route route{.screen = ScreenName::courses};
    if (parts.size() > 1) route.course = parts[1];
    if (parts.size() > 2) route.part = parts[2];
    return route;
  }
  if (parts.size() != 1) return {.screen = ScreenName::unknown};
  if (parts[0] == "help") return {.screen = ScreenName::help};
  if (parts[0] == "trust") return {.screen = ScreenName::trust};
  if (parts[0] == "roster") return {.screen = ScreenName::roster};
  if (parts[0] == "settings") return {.screen = ScreenName::settings};
  return {.screen = ScreenName::unknown};
}

std::string path_of(const Route& route) {
  const std::string in = percent_encoded(route.in);
  switch (route.screen) {
    case ScreenName::home:
      return "/";
    case ScreenName::courses:
      return "/courses" + (route.course.empty() ? "" : "/" + percent_encoded(route.course)) +
             (route.part.empty() ? "" : "/" + percent_encoded(route.part));
    case ScreenName::site:
      return "/site";
    case ScreenName::search:
      return "/site/" + in + "/search";
    case ScreenName::create:
      return "/site/" + in + "/create";
    case ScreenName::client:
      return "/site/" + in + "/client/" + percent_encoded(route.entity) + "/" + percent_encoded(route.tab) +
             (route.part.empty() ? "" : "/" + percent_encoded(route.part));
    case ScreenName::report:
      return "/report/" + in + (route.attempt > 0 ? "/" + std::to_string(route.attempt) : "");
    case ScreenName::help:
      return "/help";
    case ScreenName::trust:
      return "/trust";
    case ScreenName::settings:
      return "/settings";
    case ScreenName::connect:
      return "/connect" +
             (route.entity.empty() ? "" : "/" + percent_encoded(route.part) + "/" + percent_encoded(route.entity));
    case ScreenName::demo:
      return "/demo" + (in.empty() ? "" : "/" + in);
    case ScreenName::team:
      return "/team" + (in.empty() ? "" : "/" + in);
    case ScreenName::roster:
      return "/roster";
    case ScreenName::unknown:
      return "/unknown";
  }
  return "/";
}

}  // namespace

Route parse_route(std::string_view text) {
  if (!text.empty() && text.front() == '#') text.remove_prefix(1);
  std::string_view query;
  if (const auto mark = text.find('?'); mark != std::string_view::npos) {
    query = text.substr(mark + 1);
    text = text.substr(0, mark);
  }
  std::vector<std::string> parts;
  for (const std::string& part : split(text, '/')) {
    if (!part.empty()) parts.push_back(unescaped(part));
  }
  Route route = route_of(parts);
  if (route.screen != ScreenName::unknown) route.field = value_of(query, "field");
  if (route.screen == ScreenName::connect) route.endpoint = value_of(query, "at");
  return route;
}

std::string to_text(const Route& route) {
  return path_of(route) + query_of(route);
}

std::string href(const Route& route) {
  return "#" + to_text(route);
}

Route route_to(ScreenName screen) {
  return {.screen = screen};
}

Route search_route(const CaseId& in) {
  return {.screen = ScreenName::search, .in = in};
}

Route client_route(const CaseId& in, const EntityId& entity, std::string_view tab, std::string_view part,
                   std::string_view field) {
  return {.screen = ScreenName::client,
          .in = in,
          .entity = entity,
          .tab = std::string(tab),
          .part = std::string(part),
          .field = std::string(field)};
}

Route report_route(const CaseId& in, int attempt) {
  return {.screen = ScreenName::report, .in = in, .attempt = attempt};
}

Route course_route(std::string_view course, std::string_view part) {
  return {.screen = ScreenName::courses, .part = std::string(part), .course = std::string(course)};
}

}  // namespace rehearsal
