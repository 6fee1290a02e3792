#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/base/json.hpp"
#include "core/grading/report.hpp"
#include "core/log/command_list.hpp"
#include "core/log/state.hpp"
#include "core/packs/packs.hpp"

namespace rehearsal::tests {

/// The published packs by which cases are graded, es.boyd and its key among them.
const Packs& case_packs();

/// What is entered on a second device that has seen the list only up to one of its lines; both meet at the end.
struct Elsewhere {
  std::string after;  ///< the line's id
  std::vector<Json> lines;
};

/// An answer that the site would refuse today, and that an older log holds: {"entity": "$t", "field", "value"}.
using Stored = std::vector<Json>;

/// The case after somebody has entered the list; a refused line fails the test at its place.
CaseState played(const std::vector<Json>& lines, const Packs& packs, const Elsewhere& elsewhere = {},
                 const Stored& stored = {});

/// The run after es.boyd's client was created, and then the lines. A refused one fails the test, unless `failure` takes
/// it.
CommandRun created_and(const std::vector<Json>& lines, std::optional<Failure>* failure = nullptr);

/// Grades what was played; a failure fails the test.
Report graded(const CaseState& state, const Packs& packs, const Key* key);

std::set<std::string> rules_of(const Report& report);
/// "PRO-02 at profile/Sex; ..." for a failing check.
std::string listed(const Report& report);

}  // namespace rehearsal::tests
