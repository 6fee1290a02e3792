#include "shell/ui/text.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {
namespace {

Type type_of(TextSize size) {
  constexpr std::array types = {Type::small, Type::body, Type::lead, Type::heading, Type::title};
  return types[static_cast<std::size_t>(size)];
}

Type type_of(HeadingSize size) {
  constexpr std::array types = {Type::title, Type::heading, Type::lead, Type::body};
  return types[static_cast<std::size_t>(size)];
}

Runs bold(std::string_view text) {
  return std::vector<Run>{{.text = std::string(text), .bold = true}};
}

/// 72 characters of prose, about half an em each.
float prose_width(const Ui& ui, Type type) {
  return px(ui, type_size(ui, type).size * 0.56f * 72);
}

bool in_row(const Ui& ui) {
  return ui.state().boxes.back().kind == Box::Kind::row;
}

/// Width of what stands in front of a text, gap included.
float lead_width(const Ui& ui, Icon icon, Mark mark, Type type) {
  if (icon == Icon::none && mark == Mark::none) return 0;
  return px(ui, type_size(ui, type).size + (mark == Mark::none ? 1.0f : 2.0f)) + px(ui, 8);
}

void draw_lead(Ui& ui, Icon icon, Mark mark, ImVec2 at, Type type, ImU32 with) {
  const float size = type_size(ui, type).size + (mark == Mark::none ? 0.0f : 2.0f);
  const ImVec2 centre(at.x + px(ui, size) / 2, at.y + line_height(ui, type) / 2);
  if (mark != Mark::none)
    draw_mark(ui, mark, centre, size);
  else if (icon != Icon::none)
    draw_icon(ui, icon, centre, size, with);
}

std::string style_of(const TextOptions& options) {
  std::string style = options.size == TextSize::small ? "small" : options.size == TextSize::lead ? "lead" : "";
  if (options.tone == Tone::secondary) style += " secondary";
  return style;
}

}  // namespace

void headline(Ui& ui, std::string_view sentence, const HeadlineOptions& options) {
  if (!options.above.list.empty()) paragraph(ui, options.above, {.size = TextSize::small, .tone = Tone::secondary});
  const float lamp = options.cue ? px(ui, ui.phone() ? 30 : 34) : 0;
  const Runs runs = bold(sentence);
  const TextBlock block = lay_out(ui, runs, Type::display, room(ui) - lamp);
  const ImRect area = place_rect(ui, {room(ui), block.h});
  if (options.cue) {
    const float size = ui.phone() ? 18 : 20;
    draw_mark(ui, Mark::cue, {area.Min.x + px(ui, size) / 2, area.Min.y + line_height(ui, Type::display) / 2}, size);
  }
  draw_block(ui, block, runs, area.Min + ImVec2(lamp, 0), colour(ui, Colour::text));
  Node node{.key = full_key(ui, "headline"), .role = AriaRole::heading, .name = std::string(sentence), .level = 1};
  if (options.cue) node.style = "cue";
  node.set(NodeState::focusable);
  add_node(ui, std::move(node), area);
  if (!options.detail.list.empty())
    paragraph(ui, options.detail, {.size = TextSize::lead, .tone = Tone::secondary, .max_width = 4000});
}

void heading(Ui& ui, std::string_view text, const HeadingOptions& options) {
  const Type type = type_of(options.size);
  const Runs runs = bold(text);
  const float lead = lead_width(ui, options.icon, options.mark, type);
  const float aside_w = options.aside.list.empty() ? 0 : lay_out(ui, options.aside, Type::body, 1e6f).w + px(ui, 8);
  const bool beside = lead + text_width(ui, text, type, true) + aside_w <= room(ui);
  const TextBlock block = lay_out(ui, runs, type, room(ui) - lead - (beside ? aside_w : 0));
  const TextBlock aside = lay_out(ui, options.aside, Type::body, room(ui));
  const float below = beside || aside_w <= 0 ? 0 : aside.h;
  const ImRect area =
      place_rect(ui, {lead + std::max(block.w + (beside ? aside_w : 0), below > 0 ? aside.w : 0), block.h + below});
  draw_lead(ui, options.icon, options.mark, area.Min, type, colour(ui, Colour::text2));
  draw_block(ui, block, runs, area.Min + ImVec2(lead, 0), colour(ui, Colour::text));
  if (aside_w > 0) {
    // Beside it, both stand on one base line.
    const float drop = 0.72f * px(ui, type_size(ui, type).size - type_size(ui, Type::body).size);
    const float middle = (line_height(ui, type) - line_height(ui, Type::body)) / 2;
    const ImVec2 at = beside ? ImVec2(lead + block.w + px(ui, 8), middle + std::floor(drop / 2)) : ImVec2(0, block.h);
    draw_block(ui, aside, options.aside, area.Min + at, colour(ui, Colour::text2));
  }
  const std::string key = options.key.empty() ? nameless_key(next_id(ui)) : full_key(ui, options.key);
  Node node{.key = key,
            .role = AriaRole::heading,
            .name = std::string(text),
            .description = plain_text(options.aside),
            .level = static_cast<std::uint8_t>(options.level)};
  node.set(NodeState::focusable, !options.key.empty());
  add_node(ui, std::move(node), area);
}

void paragraph(Ui& ui, const Runs& runs, const TextOptions& options) {
  const Type type = type_of(options.size);
  const float lead = lead_width(ui, options.icon, options.mark, type);
  float width = room(ui) - lead;
  if (options.max_width > 0)
    width = std::min(width, px(ui, options.max_width));
  else
    width = std::min(width, prose_width(ui, type));
  const std::string words = plain_text(runs);
  Runs cut;
  if (options.one_line)
    cut = std::vector<Run>{{.text = cut_to(ui, words, width, type, !runs.list.empty() && runs.list[0].bold),
                            .bold = !runs.list.empty() && runs.list[0].bold}};
  const Runs& shown = options.one_line ? cut : runs;
  const TextBlock block = lay_out(ui, shown, type, width);
  const float total = options.right && !in_row(ui) ? room(ui) : block.w + lead;
  const ImRect area = place_rect(ui, {total, block.h});
  const ImU32 with = colour(ui, ink(options.tone));
  const float left = options.right && !in_row(ui) ? std::floor(total - block.w - lead) : 0;
  if (in_view(area)) {
    draw_lead(ui, options.icon, options.mark, area.Min + ImVec2(left, 0), type,
              options.tone == Tone::plain ? colour(ui, Colour::text2) : with);
    draw_block(ui, block, shown, area.Min + ImVec2(left + lead, 0), with, options.right);
  }
  const bool piece = in_row(ui) || ui.state().boxes.back().in_cell;
  add_text_node(ui, piece ? AriaRole::text : AriaRole::paragraph, words, area, style_of(options));
}

void help_text(Ui& ui, const Runs& runs) {
  paragraph(ui, runs, {.size = TextSize::small, .tone = Tone::secondary});
}

void divider(Ui& ui) {
  const ImRect area = place_rect(ui, {room(ui), stroke(ui, 1)});
  line_across(ui, area.Min, area.GetWidth(), Colour::line);
}

}  // namespace rehearsal
