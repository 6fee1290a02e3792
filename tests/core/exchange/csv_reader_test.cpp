#include "core/exchange/csv_reader.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace rehearsal::exchange;

namespace {

struct Read {
  std::vector<std::string> fields;
  std::uint32_t line = 0;
  CsvFault fault = CsvFault::none;
  bool latin1 = false;
};

/// Hands the bytes over in pieces of this size: a piece may end anywhere.
std::vector<Read> read(const std::string& bytes, std::size_t piece, CsvLimits limits = {}) {
  std::size_t at = 0;
  std::string held;
  CsvReader reader(
      [&]() -> std::string_view {
        held = bytes.substr(at, piece);  // a new place each time: nothing may look into the last piece
        at += held.size();
        return held;
      },
      limits);
  std::vector<Read> records;
  for (CsvRecord record; reader.next(record);)
    records.push_back({{record.fields.begin(), record.fields.end()}, record.line, record.fault, record.latin1});
  return records;
}

std::string shown(const std::vector<Read>& records) {
  std::string text;
  for (const Read& record : records) {
    text += std::to_string(record.line) + ":";
    for (const std::string& field : record.fields) text += "[" + field + "]";
    if (record.fault != CsvFault::none) text += "!" + std::to_string(static_cast<int>(record.fault));
    text += record.latin1 ? "~ " : " ";
  }
  return text;
}

/// The same whatever the pieces are.
std::string read_all(const std::string& bytes, CsvLimits limits = {}) {
  const std::string whole = shown(read(bytes, bytes.size() + 1, limits));
  for (const std::size_t piece : {std::size_t{1}, std::size_t{2}, std::size_t{3}, std::size_t{7}})
    CHECK(shown(read(bytes, piece, limits)) == whole);
  return whole;
}

}  // namespace

TEST_CASE("csv: lines may end in LF, CRLF or CR, and the last one in nothing") {
  CHECK(read_all("a,b\nc,d\n") == "1:[a][b] 2:[c][d] ");
  CHECK(read_all("a,b\r\nc,d\r\n") == "1:[a][b] 2:[c][d] ");
  CHECK(read_all("a,b\rc,d") == "1:[a][b] 2:[c][d] ");
  CHECK(read_all("a,\n,b\n") == "1:[a][] 2:[][b] ");
}

TEST_CASE("csv: quotes hold commas, quotes and line breaks") {
  CHECK(read_all("\"a,b\",\"c \"\"d\"\"\",\"\"\n") == "1:[a,b][c \"d\"][] ");
  CHECK(read_all("\"a\r\nb\",c\nd,e\n") == "1:[a\r\nb][c] 3:[d][e] ");
  CHECK(read_all("a\"b,c\n") == "1:[a\"b][c] ");
}

TEST_CASE("csv: a byte order mark is no part of the first name") {
  CHECK(read_all("\xEF\xBB\xBFid,x\n1,2\n") == "1:[id][x] 2:[1][2] ");
  CHECK(read_all("\xEF\xBB\xBF") == "");
  CHECK(read_all("") == "");
}

TEST_CASE("csv: empty lines are no records, and lines go on being counted") {
  CHECK(read_all("a\n\n\r\nb\n") == "1:[a] 4:[b] ");
}

TEST_CASE("csv: what is broken is said, and the next line is read") {
  CHECK(read_all(std::string("a,b\0c\nd,e\n", 10)) == "1:[a][bc]!1 2:[d][e] ");
  CHECK(read_all("\"a\"b,c\nd,e\n") == "1:[ab][c]!3 2:[d][e] ");
  CHECK(read_all("a,b\n\"c,d\ne,f") == "1:[a][b] 2:[c,d\ne,f]!2 ");
}

TEST_CASE("csv: a value beyond the limit costs no memory, and the next line is read") {
  const std::string megabyte(1 << 20, 'x');
  for (const std::string& text : {"a," + megabyte + "\nb,c\n", "a,\"" + megabyte + "\"\nb,c\n"}) {
    const auto records = read(text, 1 << 12);
    REQUIRE(records.size() == 2);
    CHECK(records[0].fault == CsvFault::too_long);
    CHECK(records[0].fields[1].size() <= CsvLimits().field);
    CHECK(records[1].fields == std::vector<std::string>{"b", "c"});
  }
  CHECK(read_all("ab,abc\nd,e\n", {2, 100}) == "1:[ab][ab]!4 2:[d][e] ");
  CHECK(read_all("aaa,bbb,ccc\n", {10, 5}).ends_with("!4 "));
}

TEST_CASE("csv: bytes that are not UTF-8 are read as Latin-1") {
  CHECK(read_all("Jos\xE9,x\nJos\xC3\xA9,y\n") == "1:[Jos\xC3\xA9][x]~ 2:[Jos\xC3\xA9][y] ");
}
