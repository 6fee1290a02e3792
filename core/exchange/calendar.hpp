#pragma once

#include <string>

namespace rehearsal {

/// An appointment as a file that any calendar opens (iCalendar, RFC 5545).
struct Appointment {
  std::string id = {};     ///< stays the same when the appointment is moved: calendars then move theirs
  std::string begin = {};  ///< "2026-12-01T10:00", the time of day where the person is (a floating time, 3.3.5)
  int minutes = 60;
  std::string title = {}, text = {};
  std::string link = {};   ///< of the video call; "" when none
  std::string stamp = {};  ///< when the file was made, UTC: "2026-11-25T09:00:00Z"
};

/// The file's text, lines ended and folded as 3.1 asks; "" when `begin` is no time of a day.
std::string calendar_file(const Appointment& appointment);

}  // namespace rehearsal
