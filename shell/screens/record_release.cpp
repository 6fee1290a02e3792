#include <algorithm>

#include "core/record/views.hpp"
#include "shell/screens/record_members.hpp"

namespace rehearsal {
namespace {

/// Who has no release of the same day yet.
MemberStep release_step(const RecordView& view) {
  return member_step(view, "release", [&](const Entity& client) {
    const auto theirs = releases_of(view.in->site, client.id);
    return std::none_of(theirs.begin(), theirs.end(), [&](const Entity* one) {
      return one->value("ReleaseStart") == view.release->value("ReleaseStart");
    });
  });
}

/// The same answers for each who is ticked. Each form is signed by itself, so each release is edited by itself.
void copy_release(ScreenContext& screen, const RecordView& view, const MemberStep& step) {
  std::map<FieldId, std::string> fields;
  for (const auto& [field, answer] : view.release->fields) fields[field] = answer.value;
  const EntityId own = view.client->id;
  Together all;
  for (const Entity* member : ticked(screen, view, step))
    all.commands.emplace_back(Create{Kind::release, member->value("PersonID"), fields});
  const std::size_t people = all.commands.size() + 1;
  if (screen.act(all)) members_done(screen, own, step.id, people);
}

void draw_others(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (view.release->seeded || !view.release->answered("ReleaseStart")) return;
  const MemberStep step = release_step(view);
  if (step.members.empty()) return;
  draw_member_boxes(screen, view, step);
  const ButtonOptions same{.label = ui.t("release.for-others"),
                           .icon = Icon::people_roof,
                           .disabled = ticked(screen, view, step).empty(),
                           .reason = ui.t("with.nobody")};
  if (button(ui, "release-others", same)) copy_release(screen, view, step);
}

}  // namespace

void draw_release_tab(ScreenContext& screen, const RecordView& view) {
  Ui& ui = screen.ui;
  if (view.release != nullptr) {
    if (const Form* form = view.forms->form("release")) draw_form(screen, view, *form, nullptr);
    draw_others(screen, view);
    divider(ui);
    if (draw_remove(screen, *view.release, "release")) return;
  } else {
    heading(ui, ui.t("section.release"));
    paragraph(ui, ui.t("release.none"));
  }
  const std::string label = ui.t(view.release == nullptr ? "release.add" : "release.add-another");
  const ButtonKind kind = view.release == nullptr ? ButtonKind::primary : ButtonKind::secondary;
  if (button(ui, "add-release", {.label = label, .kind = kind, .icon = Icon::file_signature})) {
    screen.act(Create{Kind::release, view.client->id, {}});
  }
}

}  // namespace rehearsal
