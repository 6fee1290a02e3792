#include "core/packs/policy.hpp"

#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"

namespace rehearsal {
namespace {

int count_at(JsonReader& read, const char* key, std::int64_t otherwise = -1) {
  const std::int64_t count = otherwise < 0 ? read.number(key) : read.number_or(key, otherwise);
  if (read.ok() && (count < 0 || count > 10'000)) read.fail(key, "bad-pack.out-of-range");
  return static_cast<int>(count);
}

}  // namespace

Result<Policy> policy_from(const Json& pack) {
  auto head = pack_head(pack, "policy");
  if (!head) return head.failure();
  JsonReader read(pack, "");
  Policy policy;
  policy.id = head->id;
  policy.sha256 = sha256(canonical(pack));
  policy.proposal = read.flag_or("proposal", false);
  policy.release_years = count_at(read, "release_years");
  policy.searches_before_create = count_at(read, "searches_before_create", 1);
  policy.late_entry_days = count_at(read, "late_entry_days", 0);
  policy.annual_window_days = count_at(read, "annual_window_days", 30);
  policy.max_major_for_credentials = count_at(read, "max_major_for_credentials");
  policy.max_major_for_corrections = count_at(read, "max_major_for_corrections");
  policy.max_major_for_walkthrough = count_at(read, "max_major_for_walkthrough");
  policy.repeats_for_walkthrough = count_at(read, "repeats_for_walkthrough");
  policy.failed_sections_for_full_redo = count_at(read, "failed_sections_for_full_redo");
  policy.section_fails_at_major = count_at(read, "section_fails_at_major");
  policy.workflow = read.object("workflow");
  auto rubric = texts_at(pack, "rubric", "");
  auto lock_when = texts_at(pack, "lock_when", "");
  if (!read.ok()) return read.failure();
  if (!rubric) return rubric.failure();
  if (!lock_when) return lock_when.failure();
  policy.rubric = std::move(rubric).value();
  policy.lock_when = std::move(lock_when).value();
  return policy;
}

}  // namespace rehearsal
