#include "shell/ui/empty_state.hpp"

#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

/// A sheet, and a smaller one that is done.
void draw_sheets(Ui& ui, ImVec2 centre) {
  const auto at = [&](float x, float y) { return centre + ImVec2(px(ui, x), px(ui, y)); };
  const ImRect sheet(at(-53, -24), at(-8, 24)), done(at(1, -14), at(53, 24));
  fill(ui, sheet, Colour::surface, 5);
  outline(ui, sheet, Colour::ctl, 5, 2);
  for (const float y : {-11.0f, -2.0f, 7.0f})
    fill(ui, {at(-45, y - 1), at(y > 0 ? -28.0f : -17.0f, y + 2)}, Colour::line, 1);
  fill(ui, done, Colour::prim_tint, 5);
  outline(ui, done, Colour::prim, 5, 2);
  draw_tick(ui, done.GetCenter(), 28, colour(ui, Colour::prim), 4);
}

}  // namespace

void empty_state(Ui& ui, std::string_view title, std::string_view detail) {
  const Runs head = std::vector<Run>{{.text = std::string(title), .bold = true}}, more{std::string(detail)};
  const float inner = room(ui) - px(ui, 40);
  const TextBlock head_block = lay_out(ui, head, Type::lead, inner), more_block = lay_out(ui, more, Type::body, inner);
  const ImRect area = place_rect(ui, {room(ui), px(ui, 97) + head_block.h + more_block.h + px(ui, 24)});
  fill(ui, area, Colour::surface, 12);
  outline(ui, area, Colour::line, 12);
  draw_sheets(ui, {area.GetCenter().x, area.Min.y + px(ui, 58)});
  float y = area.Min.y + px(ui, 97);
  const auto centred = [&](const TextBlock& block, const Runs& runs, Colour role) {
    draw_block(ui, block, runs, {std::floor(area.GetCenter().x - block.w / 2), y}, colour(ui, role));
    y += block.h;
  };
  centred(head_block, head, Colour::text);
  centred(more_block, more, Colour::text2);
  add_text_node(ui, AriaRole::paragraph, std::string(title) + " " + std::string(detail), area);
}

}  // namespace rehearsal
