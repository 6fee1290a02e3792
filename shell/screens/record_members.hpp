#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "shell/screens/record_parts.hpp"

/// A step that is made for several members of a household by one press, as on the real site: release, entry, review,
/// exit. Nobody is ticked at first: whom the step is for is the learner's to say, and leaving a child out is possible.
namespace rehearsal {

/// Who of the others in the household fits a step. Pointers stay good until the next act().
struct MemberStep {
  std::string id;  ///< "enroll", "release", "interim", "exit"
  std::vector<const Entity*> members;
};

/// Every other member, of those for whom `fits` says so of the client.
template <class Fits>
MemberStep member_step(const RecordView& view, std::string id, Fits fits) {
  MemberStep step{std::move(id), {}};
  for (const Entity* member : household_others(view)) {
    const Entity* client = view.in->site.find(member->value("PersonID"));
    if (client != nullptr && fits(*client)) step.members.push_back(member);
  }
  return step;
}

/// A box for each; nothing where nobody fits.
void draw_member_boxes(ScreenContext& screen, const RecordView& view, const MemberStep& step);
/// The members whose box is ticked.
std::vector<const Entity*> ticked(const ScreenContext& screen, const RecordView& view, const MemberStep& step);
/// After the press on `client`'s record: the boxes are empty again, and for how many people it was is said.
void members_done(ScreenContext& screen, const EntityId& client, const std::string& step, std::size_t people);

}  // namespace rehearsal
