#include <doctest/doctest.h>

#include "core/base/date.hpp"

namespace rehearsal {
namespace {

Date day(const char* iso) {
  return Date::from_iso(iso).value();
}

std::string typed(const char* text) {
  const auto date = Date::from_typed(text);
  return date ? date->iso() : "no date";
}

}  // namespace

TEST_CASE("a date knows the calendar") {
  CHECK(Date().iso() == "1970-01-01");
  CHECK(days_between(day("1970-01-01"), day("2000-03-01")) == 11017);
  CHECK(days_between(day("1900-01-01"), day("1970-01-01")) == 25567);
  CHECK(days_between(day("2026-10-05"), day("2026-10-01")) == -4);
  CHECK(Date::of(2000, 2, 29).has_value());
  CHECK_FALSE(Date::of(1900, 2, 29).has_value());
  CHECK_FALSE(Date::of(2026, 4, 31).has_value());
  CHECK_FALSE(Date::of(1899, 12, 31).has_value());
  CHECK_FALSE(Date::of(2200, 1, 1).has_value());
}

TEST_CASE("every day of the range has one number and one spelling") {
  Date each = day("1900-01-01");
  while (each != day("2199-12-31")) {
    const Date again = Date::of(each.year(), each.month(), each.day()).value();
    REQUIRE(again == each);
    REQUIRE(Date::from_iso(each.iso()) == each);
    const Date next = each.plus_days(1);
    REQUIRE(days_between(each, next) == 1);
    each = next;
  }
  CHECK(days_between(day("1900-01-01"), each) == 109572);
}

TEST_CASE("an ISO date is read strictly") {
  for (const char* wrong : {"2026-02-30", "2026-13-01", "2026-00-10", "2026-1-05", "26-01-05", "2026/10/05",
                            "2026-10-05 ", "", "2026-10-0x", "+026-10-05", "2026-10-5a"}) {
    CAPTURE(wrong);
    CHECK_FALSE(Date::from_iso(wrong).has_value());
  }
}

TEST_CASE("a date is read as people type it in the live system") {
  CHECK(typed("10/05/2026") == "2026-10-05");
  CHECK(typed("10/5/2026") == "2026-10-05");
  CHECK(typed(" 10-5-2026 ") == "2026-10-05");
  CHECK(typed("10052026") == "2026-10-05");
  CHECK(typed("100526") == "2026-10-05");
  CHECK(typed("2/11/68") == "1968-02-11");
  CHECK(typed("2/11/49") == "2049-02-11");
  CHECK(typed("2/11/50") == "1950-02-11");
  CHECK(typed("2026-10-05") == "2026-10-05");
  for (const char* wrong :
       {"13/1/2026", "2/30/2026", "10/05", "10/05/2026/1", "1/1/1", "001/1/2026", "-1/2/2026", "abc", ""}) {
    CAPTURE(wrong);
    CHECK(typed(wrong) == "no date");
  }
}

TEST_CASE("months and years end on the last day that exists") {
  CHECK(day("2026-01-31").plus_months(1).iso() == "2026-02-28");
  CHECK(day("2024-02-29").plus_years(1).iso() == "2025-02-28");
  CHECK(day("2026-10-05").plus_years(3).iso() == "2029-10-05");
  CHECK(day("2026-03-31").plus_months(-1).iso() == "2026-02-28");
  CHECK(day("2026-01-15").plus_months(-1).iso() == "2025-12-15");
  CHECK(day("2026-10-05").us() == "10/05/2026");
}

TEST_CASE("a step beyond the range stops at its end") {
  CHECK(day("2026-10-05").plus_days(2147483647).iso() == "2199-12-31");
  CHECK(day("2026-10-05").plus_days(-2147483647).iso() == "1900-01-01");
  CHECK(day("2026-10-05").plus_years(2147483647).iso() == "2199-12-31");
  CHECK(day("2026-10-05").plus_months(-2147483647).iso() == "1900-01-01");
}

TEST_CASE("age is counted in completed years") {
  CHECK(age_on(day("1968-02-11"), day("2026-10-05")) == 58);
  CHECK(age_on(day("2008-10-05"), day("2026-10-05")) == 18);
  CHECK(age_on(day("2008-10-06"), day("2026-10-05")) == 17);
  CHECK(age_on(day("2008-02-29"), day("2026-02-28")) == 17);
  CHECK(age_on(day("2008-02-29"), day("2026-03-01")) == 18);
  CHECK(age_on(day("2026-10-06"), day("2026-10-05")) == -1);
}

TEST_CASE("any part of a month counts as a month") {
  CHECK(calendar_months(day("2025-12-14"), day("2026-10-05")) == 11);
  CHECK(calendar_months(day("2026-10-05"), day("2026-10-05")) == 1);
  CHECK(calendar_months(day("2026-10-31"), day("2026-11-01")) == 2);
  CHECK(calendar_months(day("2026-10-05"), day("2026-10-04")) == 0);
}

}  // namespace rehearsal
