#include "core/grading/key.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/date.hpp"
#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/record/occurrence.hpp"

namespace rehearsal {
namespace {

using How = Matcher::How;

struct HowNamed {
  std::string_view name;
  How how;
  std::size_t least, most;  ///< how many values it takes
};
constexpr std::size_t any_number = 100;
constexpr std::array<HowNamed, 9> hows{{{"exact", How::exact, 1, 1},
                                        {"one_of", How::one_of, 1, any_number},
                                        {"range", How::range, 2, 2},
                                        {"date_within", How::date_within, 2, 2},
                                        {"text", How::text, 1, any_number},
                                        {"any_valid", How::any_valid, 0, 0},
                                        {"absent", How::absent, 0, 0},
                                        {"date_relative", How::date_relative, 3, 3},
                                        {"agrees_with", How::agrees_with, 2, 2}}};

std::optional<FieldClass> class_from(std::string_view name) {
  if (name == "given") return FieldClass::given;
  if (name == "inferable") return FieldClass::inferable;
  if (name == "free") return FieldClass::free;
  return std::nullopt;
}

bool is_count(const std::string& text) {
  return !text.empty() && text.size() <= 4 &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool is_days(const std::string& text) {
  return is_count(text.starts_with("-") ? text.substr(1) : text);
}

/// As many values as the matcher takes, and of the kind that it compares with.
bool fit(const HowNamed& named, const std::vector<std::string>& values) {
  if (values.size() < named.least || values.size() > named.most) return false;
  if (named.how == How::date_within) return Date::from_iso(values[0]) && is_count(values[1]);
  return named.how != How::date_relative || is_days(values[2]);
}

Result<Matcher> matcher_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"how", "values"})) return *unknown;
  JsonReader read(json, where);
  const std::string name = read.text("how");
  if (!read.ok()) return read.failure();
  const auto found = std::find_if(hows.begin(), hows.end(), [&](const HowNamed& how) { return how.name == name; });
  if (found == hows.end()) return bad_pack("bad-pack.not-one-of", below(where, "how"), {{"value", name}});
  auto values = texts_at(json, "values", where);
  if (!values) return values.failure();
  if (!fit(*found, *values)) return bad_pack("bad-pack.matcher", where, {{"how", name}});
  return Matcher{found->how, std::move(values).value()};
}

Result<Expect> expect_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"who", "at", "field", "class", "match", "rule", "document"}))
    return *unknown;
  JsonReader read(json, where);
  Expect expect{read.text("who"),  read.text("at"),      read.text("field"), {}, {},
                read.text("rule"), read.text("document")};
  const std::string name = read.text("class");
  const Json& match = read.object("match");
  if (!read.ok()) return read.failure();
  const auto cls = class_from(name);
  if (!cls) return bad_pack("bad-pack.not-one-of", below(where, "class"), {{"value", name}});
  auto matcher = matcher_from(match, below(where, "match"));
  if (!matcher) return matcher.failure();
  expect.cls = *cls;
  expect.match = std::move(matcher).value();
  return expect;
}

Result<ExpectRow> row_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(
          json, where, {"who", "table", "source", "receives", "amount", "start", "end", "long_term", "document"})) {
    return *unknown;
  }
  JsonReader read(json, where);
  ExpectRow row{
      read.text("who"),           read.text("table"),         read.text("source"),     read.text("receives"),
      read.text_or("amount", ""), read.text_or("start", "*"), read.text_or("end", ""), read.text_or("long_term", "*"),
      read.text("document")};
  if (!read.ok()) return read.failure();
  for (const auto& [key, day] : {std::pair{"start", &row.start}, std::pair{"end", &row.end}}) {
    const bool known = day->empty() || *day == "*" || Date::from_iso(*day);
    if (!known) return bad_pack("bad-value.no-such-day", below(where, key), {{"value", *day}});
  }
  return row;
}

Result<ExpectOccurrence> occurrence_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(json, where, {"who", "kind", "answers", "document"})) return *unknown;
  JsonReader read(json, where);
  ExpectOccurrence expect;
  expect.who = read.text("who");
  expect.document = read.text("document");
  const std::string name = read.text("kind");
  const Json& answers = read.object("answers");
  if (!read.ok()) return read.failure();
  const auto kind = kind_from(name);
  if (!kind || occurrence_of(*kind) == nullptr)
    return bad_pack("bad-pack.not-one-of", below(where, "kind"), {{"value", name}});
  expect.kind = *kind;
  for (const auto& [field, value] : answers.items()) {
    if (!value.is_string()) return bad_pack("json.not-a-text", below(below(where, "answers"), field));
    expect.answers.emplace(field, value.get<std::string>());
  }
  return expect;
}

std::optional<Failure> take_conduct(Key& key, const Json& pack) {
  JsonReader read(pack, "");
  key.eda = read.flag_or("eda", false);
  key.backdate = read.text_or("backdate", "");
  if (!read.ok()) return read.failure();
  auto no_record = texts_at(pack, "no_record", "");
  if (!no_record) return no_record.failure();
  key.no_record = std::move(no_record).value();
  const Json* existing = read.find("existing");
  if (existing == nullptr) return std::nullopt;
  if (!existing->is_object()) return bad_pack("json.not-an-object", "/existing");
  for (const auto& [who, id] : existing->items()) {
    if (!id.is_string()) return bad_pack("json.not-a-text", below("/existing", who));
    key.existing.emplace(who, id.get<std::string>());
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string> Key::people() const {
  std::vector<std::string> all;
  const auto add = [&](const std::string& who) {
    if (std::find(all.begin(), all.end(), who) == all.end()) all.push_back(who);
  };
  for (const Expect& expect : expects) add(expect.who);
  for (const ExpectRow& row : rows) add(row.who);
  for (const ExpectOccurrence& one : occurrences) add(one.who);
  return all;
}

Result<Key> key_from(const Json& pack) {
  auto head = pack_head(pack, "key");
  if (!head) return head.failure();
  if (auto unknown = unknown_key(pack, "",
                                 {"pack", "format", "id", "scenario", "expects", "rows", "occurrences", "existing",
                                  "no_record", "eda", "backdate"})) {
    return *unknown;
  }
  JsonReader read(pack, "");
  Key key;
  key.scenario = read.text("scenario");
  if (!read.ok()) return read.failure();
  auto expects = each_at(pack, "expects", "", expect_from);
  if (!expects) return expects.failure();
  auto rows = each_at(pack, "rows", "", row_from);
  if (!rows) return rows.failure();
  auto occurred = each_at(pack, "occurrences", "", occurrence_from);
  if (!occurred) return occurred.failure();
  if (auto failure = take_conduct(key, pack)) return *failure;
  key.expects = std::move(expects).value();
  key.rows = std::move(rows).value();
  key.occurrences = std::move(occurred).value();
  key.sha256 = sha256(canonical(pack));
  return key;
}

}  // namespace rehearsal
