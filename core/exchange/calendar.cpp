#include "core/exchange/calendar.hpp"

#include <string_view>

#include "core/base/date.hpp"

namespace rehearsal {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line's end
constexpr int minutes_of_hour = 60;

bool is_continuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Text values escape what would end them (3.3.11).
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') {
      out += "\\n";
      continue;
    }
    if (c == '\r') continue;
    if (c == '\\' || c == ';' || c == ',') out += '\\';
    out += c;
  }
  return out;
}

/// Long lines go on after a line's end and a space, never within a character.
void add_line(std::string& file, std::string_view line) {
  std::size_t room = longest_line;
  while (line.size() > room) {
    std::size_t cut = room;
    while (is_continuation(line[cut])) --cut;
    file.append(line.substr(0, cut)).append("\r\n ");
    line.remove_prefix(cut);
    room = longest_line - 1;
  }
  file.append(line).append("\r\n");
}

std::string digits_of(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c != '-' && c != ':') out += c;
  }
  return out;
}

bool is_time(std::string_view time) {
  const auto digit = [&](std::size_t at) { return time[at] >= '0' && time[at] <= '9'; };
  if (time.size() != 5 || time[2] != ':' || !digit(0) || !digit(1) || !digit(3) || !digit(4)) return false;
  return time.substr(0, 2) < "24" && time.substr(3) < "60";
}

}  // namespace

std::string calendar_file(const Appointment& appointment) {
  constexpr std::size_t day_length = 10;
  const std::string_view begin = appointment.begin;
  const bool whole = begin.size() > day_length && begin[day_length] == 'T' &&
                     Date::from_iso(begin.substr(0, day_length)) && is_time(begin.substr(day_length + 1));
  if (!whole) return "";
  std::string file;
  add_line(file, "BEGIN:VCALENDAR");
  add_line(file, "VERSION:2.0");
  add_line(file, "PRODID:-//Rehearsal//EN");
  add_line(file, "BEGIN:VEVENT");
  add_line(file, "UID:" + escaped(appointment.id) + "@rehearsal");
  add_line(file, "DTSTAMP:" + digits_of(appointment.stamp));
  add_line(file, "DTSTART:" + digits_of(begin) + "00");
  add_line(file, "DURATION:PT" + std::to_string(appointment.minutes / minutes_of_hour) + "H" +
                     std::to_string(appointment.minutes % minutes_of_hour) + "M");
  add_line(file, "SUMMARY:" + escaped(appointment.title));
  if (!appointment.text.empty()) add_line(file, "DESCRIPTION:" + escaped(appointment.text));
  if (!appointment.link.empty()) {
    add_line(file, "LOCATION:" + escaped(appointment.link));
    add_line(file, "URL:" + appointment.link);
  }
  add_line(file, "END:VEVENT");
  add_line(file, "END:VCALENDAR");
  return file;
}

}  // namespace rehearsal
