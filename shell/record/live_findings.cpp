#include "shell/record/live_findings.hpp"

#include <algorithm>

#include "core/grading/key.hpp"

namespace rehearsal {
namespace {

/// Of what was counted once, every place has its part in it.
bool stands_elsewhere(const Seen& seen) {
  return (seen.role == "also" || seen.role == "missing") && !seen.place.entity.empty();
}

}  // namespace

bool gives_feedback(const CaseState& in) {
  return in.mode != assessed_mode;
}

LiveFindings::LiveFindings(const Report& practice, const Catalogue& rules) {
  for (const Finding& finding : practice.findings) {
    const Nature nature = nature_of(finding, rules);
    spots_.push_back({&finding.place, &finding, nature});
    for (const Seen& seen : finding.seen) {
      if (stands_elsewhere(seen)) spots_.push_back({&seen.place, &finding, nature});
    }
  }
}

const Finding* LiveFindings::at(Nature nature, std::string_view entity, std::string_view field) const {
  const auto found = std::find_if(spots_.begin(), spots_.end(), [&](const Spot& spot) {
    return spot.nature == nature && spot.place->field == field && spot.place->entity == entity;
  });
  return found == spots_.end() ? nullptr : found->finding;
}

bool LiveFindings::right(std::string_view form, std::string_view section) const {
  return std::none_of(spots_.begin(), spots_.end(),
                      [&](const Spot& spot) { return spot.place->section == section && spot.place->at == form; });
}

std::string paper_for(const Finding& finding, const Key* key, std::string_view field) {
  if (key == nullptr) return finding.document;
  const auto theirs = [&](const std::string& who) { return finding.place.who.empty() || who == finding.place.who; };
  for (const Expect& expect : key->expects) {
    if (expect.field == field && expect.at == finding.place.at && theirs(expect.who)) return expect.document;
  }
  for (const ExpectRow& row : key->rows) {
    if (row.source == field && theirs(row.who)) return row.document;
  }
  return finding.document;
}

const Seen* expected_at(const Finding& finding, std::string_view entity, std::string_view field) {
  const auto here = [&](const Seen& seen) {
    const Place& place = seen.place.at.empty() ? finding.place : seen.place;
    return seen.role == "expected" && place.entity == entity && place.field == field;
  };
  const auto found = std::find_if(finding.seen.begin(), finding.seen.end(), here);
  return found == finding.seen.end() ? nullptr : &*found;
}

}  // namespace rehearsal
