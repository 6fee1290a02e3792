#include <doctest/doctest.h>

#include "shell/workspace/wall_time.hpp"

using namespace rehearsal;

TEST_CASE("an instant is written in UTC and read back") {
  const double ms = 1795512753000.0;
  CHECK(utc_instant(ms) == "2026-11-24T09:32:33Z");
  CHECK(ms_of_instant("2026-11-24T09:32:33Z") == ms);
}

TEST_CASE("what is no instant is not read as one") {
  for (const char* text : {"", "2026-11-24", "2026-02-30T09:32:33Z", "2026-11-24T09:32:33", "2026-11-24Txx:32:33Z"}) {
    CAPTURE(text);
    CHECK_FALSE(ms_of_instant(text).has_value());
  }
}

TEST_CASE("local time crosses midnight with the offset") {
  const LocalTime evening = local_time(1795512753000.0, -12 * 60);
  CHECK(evening.day.iso() == "2026-11-23");
  CHECK(evening.hour == 21);
  CHECK(evening.minute == 32);
}

TEST_CASE("a clock reads as people of the language read it") {
  CHECK(clock_text({.day = {}, .hour = 14, .minute = 41}, "en") == "2:41 PM");
  CHECK(clock_text({.day = {}, .hour = 0, .minute = 5}, "en") == "12:05 AM");
  CHECK(clock_text({.day = {}, .hour = 12, .minute = 0}, "en") == "12:00 PM");
  CHECK(clock_text({.day = {}, .hour = 14, .minute = 41}, "es") == "2:41 p. m.");
}
