#include <doctest/doctest.h>

#include "core/sync/authority.hpp"
#include "tests/core/sync/test_device.hpp"

using namespace rehearsal;

namespace {

Event feedback(const PersonId& by) {
  Event event = edit_event("d9", 1, by, 1, "");
  event.kind = "feedback.given";
  event.payload = Unknown{Json::object()};
  return event;
}

}  // namespace

TEST_CASE("sync: in a learner's own files everything counts, also practice under an earlier id") {
  CHECK(counts_there(edit_event("d1", 1, "p1", 1, "x"), "cases/hope/p1/p1.d1.json"));
  CHECK(counts_there(edit_event("d1", 1, "an.earlier.id", 1, "x"), "cases/hope/p1/p1.d1.json"));
  CHECK(counts_there(edit_event("d1", 1, "p1", 1, "x"), "sealed/hope/p1/p1.d1-3-0123abcd.json"));
  CHECK(counts_there(edit_event("d1", 1, "p-7f3a", 1, "x"), "cases/hope/p-7f3a/p-7f3a.d1.json"));
}

TEST_CASE("sync: another person's file beside them holds that person's word, and no edit of the record") {
  const char* const path = "cases/hope/p1/a1.d9.json";
  CHECK(counts_there(feedback("a1"), path));
  CHECK_FALSE(counts_there(feedback("p1"), path));
  CHECK_FALSE(counts_there(edit_event("d9", 1, "a1", 1, "x"), path));
  CHECK_FALSE(counts_there(edit_event("d9", 1, "p1", 1, "x"), path));
}

TEST_CASE("sync: a file whose name tells no writer vouches for nothing") {
  for (const char* path : {"cases/hope/p1/notes.json", "cases/hope/p1/p1.d1.json~", "p1.d1.html", ""}) {
    CAPTURE(path);
    CHECK_FALSE(counts_there(edit_event("d1", 1, "p1", 1, "x"), path));
  }
}
