#include "core/grading/findings.hpp"

#include <algorithm>
#include <tuple>

#include "core/grading/implies.hpp"
#include "core/grading/places.hpp"

namespace rehearsal {
namespace {

bool same_place(const Place& a, const Place& b) {
  return a.who == b.who && a.entity == b.entity && a.field == b.field;
}

bool same_seen(const Seen& a, const Seen& b) {
  return a.role == b.role && a.field == b.field && a.value == b.value && same_place(a.place, b.place);
}

void take_seen(Finding& into, const Finding& from, bool elsewhere) {
  for (Seen seen : from.seen) {
    if (elsewhere && seen.place.at.empty()) seen.place = from.place;
    const bool there =
        std::any_of(into.seen.begin(), into.seen.end(), [&](const Seen& one) { return same_seen(one, seen); });
    if (!there) into.seen.push_back(std::move(seen));
  }
  if (into.document.empty()) into.document = from.document;
}

/// Two rules' conditions can tell the same fact of the same place: that is one, with what both saw.
std::vector<Finding> told_once(std::vector<Finding> raised) {
  std::vector<Finding> kept;
  for (Finding& finding : raised) {
    const auto same = std::find_if(kept.begin(), kept.end(), [&](const Finding& one) {
      return one.rule == finding.rule && one.place.at == finding.place.at && same_place(one.place, finding.place);
    });
    if (same == kept.end())
      kept.push_back(std::move(finding));
    else
      take_seen(*same, finding, false);
  }
  return kept;
}

/// Once a rule and stage, not once a child: a person who made one mistake six times made one mistake.
std::vector<Finding> counted_once(std::vector<Finding> findings) {
  std::vector<Finding> kept;
  for (Finding& finding : findings) {
    const auto same = std::find_if(kept.begin(), kept.end(), [&](const Finding& one) {
      return one.rule == finding.rule && one.place.at == finding.place.at;
    });
    if (same == kept.end()) {
      kept.push_back(std::move(finding));
      continue;
    }
    ++same->times;
    same->seen.push_back({"also", finding.place.field, "", finding.place});
    take_seen(*same, finding, true);
  }
  return kept;
}

std::size_t rank(const std::vector<std::string>& order, const std::string& id) {
  return static_cast<std::size_t>(std::distance(order.begin(), std::find(order.begin(), order.end(), id)));
}

auto reading_order(const Finding& finding, const Grading& by) {
  const RuleEntry* rule = by.rules.rule(finding.rule);
  return std::tuple(finding.severity, rank(by.policy.rubric, rule == nullptr ? std::string() : rule->section),
                    order_of(finding.place.at), rank(by.rules.order, finding.rule));
}

}  // namespace

std::vector<Finding> ready(std::vector<Finding> raised, const Grading& by) {
  for (Finding& finding : raised) {
    if (const RuleEntry* rule = by.rules.rule(finding.rule)) finding.severity = rule->severity;
    if (finding.place.section.empty()) finding.place.section = section_of(by.forms, finding.place);
  }
  std::vector<Finding> findings = counted_once(without_consequences(told_once(std::move(raised)), by.rules));
  std::stable_sort(findings.begin(), findings.end(),
                   [&](const Finding& a, const Finding& b) { return reading_order(a, by) < reading_order(b, by); });
  return findings;
}

}  // namespace rehearsal
