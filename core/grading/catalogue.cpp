#include "core/grading/catalogue.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

constexpr std::array<std::string_view, 3> severities{"critical", "major", "minor"};
constexpr std::array<std::string_view, 4> comparisons{"record", "stages", "documents", "trail"};

template <class List>
bool contains(const List& list, std::string_view item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::optional<Failure> take_lists(RuleEntry& rule, const Json& json, const std::string& where) {
  const std::array<std::pair<const char*, std::vector<std::string>*>, 4> lists{
      {{"looks_at", &rule.looks_at}, {"sources", &rule.sources}, {"implies", &rule.implies}, {"fields", &rule.fields}}};
  for (const auto& [key, list] : lists) {
    auto texts = texts_at(json, key, where);
    if (!texts) return texts.failure();
    *list = std::move(texts).value();
  }
  for (const std::string& with : rule.looks_at) {
    if (!contains(comparisons, with))
      return bad_pack("bad-pack.not-one-of", below(where, "looks_at"), {{"value", with}});
  }
  return std::nullopt;
}

Result<RuleEntry> rule_from(const Json& json, const std::string& where) {
  if (auto unknown = unknown_key(
          json, where,
          {"id", "severity", "section", "looks_at", "course", "verified", "meaning", "sources", "fields", "implies"})) {
    return *unknown;
  }
  JsonReader read(json, where);
  RuleEntry rule;
  rule.id = read.text("id");
  const std::string severity = read.text("severity");
  rule.section = read.text("section");
  rule.course_part = read.text("course");
  rule.meaning = read.text("meaning");
  rule.verified = read.flag_or("verified", true);
  if (read.ok() && !contains(severities, severity)) read.fail("severity", "bad-pack.not-one-of");
  if (!read.ok()) return read.failure();
  const auto found = std::find(severities.begin(), severities.end(), severity);
  rule.severity = static_cast<Severity>(std::distance(severities.begin(), found));
  if (!rule.verified && rule.severity != Severity::minor)
    return bad_pack("bad-pack.unverified-rule", where, {{"rule", rule.id}});
  if (auto failure = take_lists(rule, json, where)) return *failure;
  return rule;
}

/// Of two rules that imply each other neither would ever be told.
bool reaches(const Catalogue& catalogue, const RuleEntry& from, const std::string& wanted,
             std::set<std::string>& seen) {
  return std::any_of(from.implies.begin(), from.implies.end(), [&](const std::string& next) {
    return next == wanted || (seen.insert(next).second && reaches(catalogue, *catalogue.rule(next), wanted, seen));
  });
}

std::optional<Failure> check_implies(const Catalogue& catalogue) {
  for (const auto& [id, rule] : catalogue.rules) {
    for (const std::string& implied : rule.implies) {
      if (catalogue.rule(implied) == nullptr)
        return bad_pack("bad-pack.unknown-rule", "/rules/" + id, {{"rule", implied}});
    }
  }
  for (const auto& [id, rule] : catalogue.rules) {
    std::set<std::string> seen;
    if (reaches(catalogue, rule, id, seen)) return bad_pack("bad-pack.implies-itself", "/rules/" + id, {{"rule", id}});
  }
  return std::nullopt;
}

}  // namespace

std::string_view name_of(Severity severity) {
  return severities.at(static_cast<std::size_t>(severity));
}

bool RuleEntry::compares(std::string_view with) const {
  return contains(looks_at, with);
}

const RuleEntry* Catalogue::rule(std::string_view wanted) const {
  const auto found = rules.find(wanted);
  return found == rules.end() ? nullptr : &found->second;
}

Result<Catalogue> catalogue_from(const Json& pack) {
  auto head = pack_head(pack, "rules");
  if (!head) return head.failure();
  if (auto unknown = unknown_key(pack, "", {"pack", "format", "id", "notes", "rules"})) return *unknown;
  JsonReader read(pack, "");
  read.array("rules");
  if (!read.ok()) return read.failure();
  auto rules = each_at(pack, "rules", "", rule_from);
  if (!rules) return rules.failure();
  Catalogue catalogue{head->id, sha256(canonical(pack)), {}, {}};
  for (RuleEntry& rule : rules.value()) {
    const std::string id = rule.id;
    if (!catalogue.rules.emplace(id, std::move(rule)).second)
      return bad_pack("bad-pack.twice", "/rules", {{"value", id}});
    catalogue.order.push_back(id);
  }
  if (auto failure = check_implies(catalogue)) return *failure;
  return catalogue;
}

}  // namespace rehearsal
