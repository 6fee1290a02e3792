#include "shell/ui/card.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

void card(Ui& ui, std::string_view key, const CardOptions& options, Body body) {
  const std::string full = full_key(ui, key);
  const float padding = ui.phone() ? std::min(options.padding, 16.0f) : options.padding;
  const BlockOptions block_options{.padding_x = padding, .padding_y = padding, .gap = options.gap};
  const Block block = open_block(ui, id_of(ui, full + "^card"), block_options);
  ImRect ground = block.area;
  ground.Max.y = std::max(ground.Max.y, ground.Min.y + block.stretch);
  if (in_view(ground)) {
    sheet_ground(ui, ground, Colour::surface, 12);
    if (options.tone != Tone::plain) outline(ui, ground, ink(options.tone), 12, 2);
  }
  const AriaRole role = options.name.empty() ? AriaRole::group : AriaRole::region;
  const int node = open_node(ui, {.key = full, .role = role, .name = options.name, .style = "card"}, ground);
  body();
  close_node(ui);
  ImRect area = close_block(ui, block, block_options);
  area.Max.y = std::max(area.Max.y, area.Min.y + block.stretch);
  set_area(ui, node, area);
}

namespace {

/// Keys walk from card to card: where they rest comes as the group's draft, and is that card's press at once.
void follow_keys(Ui& ui, const std::string& group) {
  auto& drafts = ui.state().drafts;
  const auto draft = drafts.find(group);
  if (draft == drafts.end()) return;
  const std::string card = full_key(ui, draft->second.text);
  drafts.erase(draft);
  perform(ui, {.kind = Action::Kind::press, .key = card});
}

}  // namespace

void select_cards(Ui& ui, std::string_view key, std::string_view name, Body body) {
  const std::string full = full_key(ui, key);
  follow_keys(ui, full);
  const BlockOptions options{.gap = 12};
  const Block block = open_block(ui, id_of(ui, full + "^cards"), options);
  const int node = open_node(ui, {.key = full, .role = AriaRole::radio_group, .name = std::string(name)}, block.area);
  body();
  close_node(ui);
  set_area(ui, node, close_block(ui, block, options));
}

namespace {

constexpr float kTile = 40;

struct CardText {
  Runs title, subtitle, text, footer;
  TextBlock title_block, subtitle_block, text_block, footer_block;
  float head = 0, height = 0;
};

CardText lay_out_card(const Ui& ui, const SelectCardOptions& options, float width) {
  CardText out;
  const float tile = options.icon == Icon::none ? 0 : px(ui, kTile + 12), inner = width - px(ui, 32);
  out.title = std::vector<Run>{{.text = options.title, .bold = true}};
  out.subtitle = options.subtitle;
  out.text = options.text;
  out.footer = options.footer;
  out.title_block = lay_out(ui, out.title, Type::lead, inner - tile - px(ui, 32));
  out.subtitle_block = lay_out(ui, out.subtitle, Type::small, inner - tile - px(ui, 32));
  out.text_block = lay_out(ui, out.text, Type::body, inner);
  out.footer_block = lay_out(ui, out.footer, Type::small, inner - px(ui, 20));
  out.head = std::max(options.icon == Icon::none ? 0 : px(ui, kTile),
                      out.title_block.h + (options.subtitle.empty() ? 0 : out.subtitle_block.h));
  out.height = px(ui, 24) + out.head;
  if (!options.text.empty()) out.height += px(ui, 8) + out.text_block.h;
  if (!options.footer.empty()) out.height += px(ui, 6) + out.footer_block.h;
  return out;
}

void draw_disc(Ui& ui, ImVec2 centre, bool selected) {
  const float r = px(ui, 10);
  if (selected) {
    canvas().AddCircleFilled(centre, r, colour(ui, Colour::prim));
    canvas().AddCircleFilled(centre, r * 0.4f, colour(ui, Colour::on_prim));
  } else {
    canvas().AddCircle(centre, r - stroke(ui, 2) / 2, colour(ui, Colour::ctl), 0, stroke(ui, 2));
  }
}

void draw_card(Ui& ui, const ImRect& area, const SelectCardOptions& options, const CardText& text, bool selected,
               bool hovered) {
  sheet_ground(ui, area, Colour::surface, 12);
  if (selected || hovered) outline(ui, area, Colour::prim, 12, selected ? 2.0f : 1.0f);
  ImVec2 at = area.Min + ImVec2(px(ui, 16), px(ui, 12));
  float x = at.x;
  if (options.icon != Icon::none) {
    const ImRect tile(at, at + ImVec2(px(ui, kTile), px(ui, kTile)));
    fill(ui, tile, Colour::prim_tint, 8);
    draw_icon(ui, options.icon, tile.GetCenter(), 20, colour(ui, Colour::prim));
    x += px(ui, kTile + 12);
  }
  draw_block(ui, text.title_block, text.title, {x, at.y}, colour(ui, Colour::text));
  draw_block(ui, text.subtitle_block, text.subtitle, {x, at.y + text.title_block.h}, colour(ui, Colour::text2));
  draw_disc(ui, {area.Max.x - px(ui, 26), at.y + px(ui, 12)}, selected);
  at.y += text.head + px(ui, 8);
  if (!options.text.empty()) {
    draw_block(ui, text.text_block, text.text, at, colour(ui, Colour::text));
    at.y += text.text_block.h + px(ui, 6);
  }
  if (options.footer.empty()) return;
  const float icon = options.footer_icon == Icon::none ? 0 : px(ui, 20);
  draw_icon(ui, options.footer_icon, at + ImVec2(px(ui, 6), line_height(ui, Type::small) / 2), 12,
            colour(ui, Colour::text2));
  draw_block(ui, text.footer_block, text.footer, at + ImVec2(icon, 0), colour(ui, Colour::text2));
}

}  // namespace

bool select_card(Ui& ui, std::string_view key, const SelectCardOptions& options, bool selected) {
  const std::string full = full_key(ui, key);
  const CardText text = lay_out_card(ui, options, room(ui));
  const float stretch = ui.state().boxes.back().stretch;
  const ImRect natural = place_rect(ui, {room(ui), text.height});
  const ImRect area(natural.Min, {natural.Max.x, std::max(natural.Max.y, natural.Min.y + stretch)});
  std::string description = options.subtitle;
  for (const std::string* more : {&options.text, &options.footer})
    if (!more->empty()) description += (description.empty() ? "" : description.ends_with('.') ? " " : ". ") + *more;
  Node node{.key = full,
            .role = AriaRole::radio,
            .name = options.title,
            .value = std::string(key),
            .description = std::move(description),
            .style = "card"};
  node.set(NodeState::checked, selected);
  const Press press = press_area(ui, std::move(node), area);
  if (in_view(area)) draw_card(ui, area, options, text, selected, press.hovered);
  ring_if_focused(ui, full, area, 12);
  return press.pressed;
}

}  // namespace rehearsal
