#include <doctest/doctest.h>

#include "core/exchange/calendar.hpp"
#include "core/exchange/mail_draft.hpp"

using namespace rehearsal;

TEST_CASE("calendar: a 1:1 is an event at the time of day where the person is, with the link to the call") {
  const Appointment one{.id = "t1",
                        .begin = "2026-12-01T10:30",
                        .minutes = 90,
                        .title = "1:1 walk-through",
                        .text = "Bring the papers; ask, ask\nagain",
                        .link = "https://meet.example/a",
                        .stamp = "2026-11-25T09:00:00Z"};
  CHECK(calendar_file(one) ==
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Rehearsal//EN\r\nBEGIN:VEVENT\r\nUID:t1@rehearsal\r\n"
        "DTSTAMP:20261125T090000Z\r\nDTSTART:20261201T103000\r\nDURATION:PT1H30M\r\nSUMMARY:1:1 walk-through\r\n"
        "DESCRIPTION:Bring the papers\\; ask\\, ask\\nagain\r\nLOCATION:https://meet.example/a\r\n"
        "URL:https://meet.example/a\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST_CASE("calendar: a long line is folded between characters, never within one") {
  std::string title;
  for (int each = 0; each < 60; ++each) title += "ñ";
  const std::string file = calendar_file({.id = "t1", .begin = "2026-12-01T10:30", .title = title});
  std::size_t at = 0;
  while (at < file.size()) {
    const std::size_t end = file.find("\r\n", at);
    CHECK(end - at <= 75);
    CHECK((static_cast<unsigned char>(file[at]) & 0xC0U) != 0x80U);
    if (file[at] == ' ') CHECK((static_cast<unsigned char>(file[at + 1]) & 0xC0U) != 0x80U);
    at = end + 2;
  }
  std::string unfolded = file;
  for (std::size_t fold = unfolded.find("\r\n "); fold != std::string::npos; fold = unfolded.find("\r\n "))
    unfolded.erase(fold, 3);
  CHECK(unfolded.find("SUMMARY:" + title + "\r\n") != std::string::npos);
}

TEST_CASE("calendar: what is no time of a day makes no file") {
  for (const char* begin : {"", "2026-12-01", "2026-02-30T10:00", "2026-12-01T24:00", "2026-12-01T10:60", "tomorrow"})
    CHECK(calendar_file({.id = "t1", .begin = begin}) == "");
}

TEST_CASE("mail draft: an address, a subject and a body with lines become one link") {
  CHECK(mail_draft("ata@hope.example", "Credentials: Ana", "Dear Nora,\nAna & Co. are ready.") ==
        "mailto:ata@hope.example?subject=Credentials%3A%20Ana&body=Dear%20Nora%2C%0D%0AAna%20%26%20Co.%20are%20ready.");
  CHECK(mail_draft("", "ñ", "") == "mailto:?subject=%C3%B1&body=");
}
