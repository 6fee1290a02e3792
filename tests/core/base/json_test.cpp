#include <doctest/doctest.h>

#include "core/base/json.hpp"

namespace rehearsal {
namespace {

std::string refusal(std::string_view text, const JsonLimits& limits = {}) {
  const auto json = parse_json(text, limits);
  return json ? std::string() : json.failure().text;
}

std::string nested(std::size_t depth) {
  return std::string(depth, '[') + std::string(depth, ']');
}

}  // namespace

TEST_CASE("good JSON is read as it stands") {
  const auto json = parse_json(R"({"b": [1, -2, 0.5, true, null, "ñ"], "a": {}})");
  REQUIRE(json);
  CHECK(canonical(*json) == R"({"a":{},"b":[1,-2,0.5,true,null,"ñ"]})");
}

TEST_CASE("JSON that is cut off anywhere is refused") {
  const std::string whole = R"({"a": [1, {"b": "c\u00e9"}], "d": -1.5e3})";
  REQUIRE(parse_json(whole));
  for (std::size_t length = 0; length < whole.size(); ++length) {
    CAPTURE(length);
    CHECK(refusal(whole.substr(0, length)) == "json.malformed");
  }
}

TEST_CASE("what stands after the end is refused") {
  CHECK(refusal("{} {}") == "json.malformed");
  CHECK(refusal("[1],") == "json.malformed");
}

TEST_CASE("bytes that are no UTF-8 are refused") {
  CHECK(refusal("\"\xff\"") == "json.malformed");
  CHECK(refusal("\"\xc0\xaf\"") == "json.malformed");
  CHECK(refusal("\"\xed\xa0\x80\"") == "json.malformed");
}

TEST_CASE("a number too large to hold is refused") {
  CHECK(refusal("[1e999]") == "json.malformed");
}

TEST_CASE("a key that stands twice is refused, at any depth") {
  CHECK(refusal(R"({"a":1,"a":2})") == "json.key-twice");
  CHECK(refusal(R"([{"x":{"a":1,"a":1}}])") == "json.key-twice");
  CHECK(refusal(R"([{"a":1},{"a":1}])") == "");
}

TEST_CASE("nesting is bounded before it can exhaust the stack") {
  CHECK(refusal(nested(32)) == "");
  CHECK(refusal(nested(33)) == "json.too-deep");
  CHECK(refusal(std::string(5'000'000, '[')) == "json.too-deep");
  CHECK(refusal(nested(3), {.bytes = 100, .depth = 2}) == "json.too-deep");
}

TEST_CASE("size and count are bounded") {
  CHECK(refusal("[1,2,3]", {.bytes = 6}) == "json.too-large");
  CHECK(refusal("[1,2,3]", {.bytes = 7}) == "");
  CHECK(refusal("[1,2,3]", {.values = 3}) == "json.too-many");
  CHECK(refusal("[1,2,3]", {.values = 4}) == "");
}

TEST_CASE("a failure says where in the text it is") {
  const auto json = parse_json("{\n  \"a\": 1,\n  \"b\" 2\n}");
  REQUIRE_FALSE(json);
  CHECK(json.failure().where == "line 3, column 7");
}

TEST_CASE("a reader keeps the first complaint, with its place") {
  const Json json = {
      {"name", "x"}, {"count", 1.5}, {"big", 18446744073709551615u}, {"list", Json::array()}, {"yes", 1}};
  SUBCASE("a missing member") {
    JsonReader read(json, "/pack");
    CHECK(read.text("name") == "x");
    CHECK(read.text("other") == "");
    CHECK(read.number("name") == 0);
    CHECK(to_line(read.failure()) == "/pack/other: json.missing");
  }
  SUBCASE("a number that is not whole") {
    JsonReader read(json, "");
    CHECK(read.number("count") == 0);
    CHECK(to_line(read.failure()) == "/count: json.not-a-whole-number");
  }
  SUBCASE("a number that does not fit") {
    JsonReader read(json, "");
    CHECK(read.number_or("big", 7) == 7);
    CHECK_FALSE(read.ok());
  }
  SUBCASE("a list where an object is needed") {
    JsonReader read(json, "");
    CHECK(read.object("list").empty());
    CHECK(read.failure().text == "json.not-an-object");
  }
  SUBCASE("optional members of the wrong type still fail") {
    JsonReader read(json, "");
    CHECK(read.flag_or("absent", true));
    CHECK(read.ok());
    CHECK(read.flag_or("yes", true));
    CHECK(read.failure().text == "json.not-a-yes-or-no");
  }
  SUBCASE("something that is no object at all") {
    const Json number = 5;
    JsonReader read(number, "/x");
    CHECK(read.text("a") == "");
    CHECK(to_line(read.failure()) == "/x: json.not-an-object");
  }
}

TEST_CASE("UTF-8 is told from other bytes") {
  CHECK(is_utf8("Núñez 李 😀"));
  CHECK_FALSE(is_utf8("\xff"));
  CHECK_FALSE(is_utf8("\xc3"));
  CHECK_FALSE(is_utf8("\xe0\x80\x80"));
  CHECK_FALSE(is_utf8("\xf4\x90\x80\x80"));
}

}  // namespace rehearsal
