#include "core/packs/policy.hpp"

#include <array>
#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"

namespace rehearsal {

namespace {

constexpr std::int64_t greatest_count = 10'000;

struct Count {
  const char* key;
  int Policy::*into;
  bool required;
};

constexpr std::array<Count, 10> counts{{{"release_years", &Policy::release_years, true},
                                        {"searches_before_create", &Policy::searches_before_create, false},
                                        {"late_entry_days", &Policy::late_entry_days, false},
                                        {"annual_window_days", &Policy::annual_window_days, false},
                                        {"max_major_for_credentials", &Policy::max_major_for_credentials, true},
                                        {"max_major_for_corrections", &Policy::max_major_for_corrections, true},
                                        {"max_major_for_walkthrough", &Policy::max_major_for_walkthrough, true},
                                        {"repeats_for_walkthrough", &Policy::repeats_for_walkthrough, true},
                                        {"failed_sections_for_full_redo", &Policy::failed_sections_for_full_redo, true},
                                        {"section_fails_at_major", &Policy::section_fails_at_major, true}}};

std::optional<Failure> read_counts(Policy& policy, JsonReader& reader) {
  for (const Count& count : counts) {
    const std::int64_t value =
        count.required ? reader.number(count.key) : reader.number_or(count.key, policy.*count.into);
    if (!reader.ok()) return reader.failure();
    if (value < 0 || value > greatest_count) return bad_pack("bad-pack.out-of-range", below("", count.key));
    policy.*count.into = static_cast<int>(value);
  }
  return std::nullopt;
}

}  // namespace

Result<Policy> policy_from(const Json& pack) {
  const auto head = pack_head(pack, "policy");
  if (!head) return head.failure();
  if (const auto wrong =
          unknown_key(pack, "",
                      {"pack", "format", "id", "notes", "proposal", "rubric", "lock_when", "workflow", "release_years",
                       "searches_before_create", "late_entry_days", "annual_window_days", "max_major_for_credentials",
                       "max_major_for_corrections", "max_major_for_walkthrough", "repeats_for_walkthrough",
                       "failed_sections_for_full_redo", "section_fails_at_major"})) {
    return *wrong;
  }
  JsonReader reader(pack, "");
  Policy policy;
  policy.id = head->id;
  policy.sha256 = sha256(canonical(pack));
  policy.proposal = reader.flag_or("proposal", false);
  if (const auto wrong = read_counts(policy, reader)) return *wrong;
  const Json& process = reader.object("workflow");
  reader.array("rubric");
  if (!reader.ok()) return reader.failure();
  auto rubric = texts_at(pack, "rubric", "");
  if (!rubric) return rubric.failure();
  auto workflow = workflow_from(process, "/workflow");
  if (!workflow) return workflow.failure();
  policy.workflow = std::move(workflow).value();
  if (rubric->empty()) return bad_pack("bad-pack.empty", "/rubric");
  auto lock_when = texts_at(pack, "lock_when", "");
  if (!lock_when) return lock_when.failure();
  policy.rubric = std::move(rubric).value();
  policy.lock_when = std::move(lock_when).value();
  return policy;
}

}  // namespace rehearsal
