#include "shell/ui/paper.hpp"

#include <algorithm>
#include <cmath>

#include "shell/ui/interact.hpp"
#include "shell/ui/paint.hpp"
#include "shell/ui/place.hpp"
#include "shell/ui/state.hpp"
#include "shell/ui/text.hpp"
#include "shell/ui/type.hpp"

namespace rehearsal {

void paper(Ui& ui, std::string_view key, const PaperOptions& options, Body body) {
  const std::string full = full_key(ui, key);
  const BlockOptions block_options{.padding_x = 16, .padding_y = 14, .gap = 8};
  const Block block = open_block(ui, id_of(ui, full + "^paper"), block_options);
  if (in_view(block.area)) sheet_ground(ui, block.area, Colour::paper, 12);
  const int node = open_node(ui, {.key = full, .role = AriaRole::article, .name = options.title}, block.area);
  const float stamp_w = options.stamp.empty() ? 0 : text_width(ui, options.stamp, Type::small, true) + px(ui, 8);
  const Runs title = std::vector<Run>{{.text = options.title, .bold = true}};
  const TextBlock lines = lay_out(ui, title, Type::body, room(ui) - stamp_w);
  const ImRect head = place_rect(ui, {room(ui), lines.h});
  draw_block(ui, lines, title, head.Min, colour(ui, Colour::text));
  draw_text(ui, {head.Max.x - stamp_w + px(ui, 8), head.Min.y + px(ui, 1)}, options.stamp, Type::small, true,
            colour(ui, Colour::sample_text));
  add_node(ui,
           {.key = full + "^title",
            .role = AriaRole::heading,
            .name = options.title,
            .description = options.stamp,
            .level = 3},
           head);
  if (!options.subtitle.empty()) {
    ui.state().boxes.back().cursor.y -= px(ui, 8);
    help_text(ui, options.subtitle);
  }
  body();
  close_node(ui);
  set_area(ui, node, close_block(ui, block, block_options));
}

namespace {

/// The text as runs: what the reader has highlighted, and the rest.
Runs highlighted(std::string_view text, std::span<const TextRange> ranges) {
  std::vector<TextRange> sorted(ranges.begin(), ranges.end());
  std::sort(sorted.begin(), sorted.end(), [](const TextRange& a, const TextRange& b) { return a.begin < b.begin; });
  std::vector<Run> runs;
  std::size_t at = 0;
  for (const TextRange& range : sorted) {
    const std::size_t begin = std::clamp(range.begin, at, text.size()), end = std::clamp(range.end, begin, text.size());
    if (begin > at) runs.push_back({.text = std::string(text.substr(at, begin - at))});
    if (end > begin) runs.push_back({.text = std::string(text.substr(begin, end - begin)), .highlighted = true});
    at = end;
  }
  if (at < text.size()) runs.push_back({.text = std::string(text.substr(at))});
  return runs;
}

/// Where a piece of the laid out text stands in the text, in bytes.
std::size_t offset_of(const Runs& runs, const TextPiece& piece) {
  std::size_t before = 0;
  for (std::size_t run = 0; run < piece.run; ++run) before += runs.list[run].text.size();
  return before + static_cast<std::size_t>(piece.text.data() - runs.list[piece.run].text.data());
}

const TextPiece* piece_at(const Ui& ui, const TextBlock& block, ImVec2 origin, ImVec2 point) {
  const float line = line_height(ui, block.type);
  for (const TextPiece& piece : block.pieces) {
    const ImVec2 at = origin + ImVec2(piece.x, line * static_cast<float>(piece.line));
    if (ImRect(at - ImVec2(px(ui, 2), 0), at + ImVec2(piece.w + px(ui, 4), line)).Contains(point)) return &piece;
  }
  return nullptr;
}

/// Sentences, for those who highlight by key: they end at ". ", "? ", "! ".
std::vector<TextRange> sentences(std::string_view text) {
  std::vector<TextRange> out;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool stop = text[at] == '.' || text[at] == '?' || text[at] == '!';
    if (!(stop && (at + 1 == text.size() || text[at + 1] == ' ')) && at + 1 != text.size()) continue;
    out.push_back({begin, at + 1});
    begin = std::min(text.size(), at + 2);
  }
  return out;
}

/// What the pointer marks: from the word where it went down to the word where it went up.
std::optional<TextRange> pointer_range(Ui& ui, const std::string& key, const TextBlock& block, const Runs& runs,
                                       const ImRect& area) {
  const ImGuiID id = id_of(ui, key + "^marker");
  ui.state().ids_with_nodes.insert(id);  // by key the sentences are pressed instead
  bool hovered = false, held = false;
  if (!ImGui::ItemAdd(area, id)) return std::nullopt;
  const bool released =
      ImGui::ButtonBehavior(area, id, &hovered, &held, ImGuiButtonFlags_PressedOnRelease | ImGuiButtonFlags_NoNavFocus);
  if (!released) return std::nullopt;
  const TextPiece* first = piece_at(ui, block, area.Min, ImGui::GetIO().MouseClickedPos[0]);
  const TextPiece* last = piece_at(ui, block, area.Min, ImGui::GetIO().MousePos);
  if (first == nullptr || last == nullptr) return std::nullopt;
  if (offset_of(runs, *last) < offset_of(runs, *first)) std::swap(first, last);
  return TextRange{offset_of(runs, *first), offset_of(runs, *last) + last->text.size()};
}

/// An existing highlight that was pressed comes back as it is, to be removed.
TextRange meant(TextRange range, std::span<const TextRange> highlights) {
  for (const TextRange& old : highlights)
    if (range.begin >= old.begin && range.end <= old.end) return old;
  return range;
}

std::optional<TextRange> sentence_buttons(Ui& ui, const std::string& key, std::string_view text,
                                          std::span<const TextRange> highlights, const ImRect& area) {
  std::optional<TextRange> pressed;
  for (const TextRange& sentence : sentences(text)) {
    const std::string own = key + "/" + std::to_string(sentence.begin);
    const bool on = std::any_of(highlights.begin(), highlights.end(), [&](const TextRange& old) {
      return old.begin <= sentence.begin && old.end >= sentence.end;
    });
    Node node{.key = own,
              .role = AriaRole::button,
              .name = std::string(text.substr(sentence.begin, sentence.end - sentence.begin)),
              .style = "sentence"};
    node.set(NodeState::toggle);
    node.set(NodeState::pressed, on);
    node.set(NodeState::focusable);
    add_node(ui, std::move(node), area);
    if (take_action(ui, own, Action::Kind::press)) pressed = sentence;
    ring_if_focused(ui, own, area, 4);
  }
  return pressed;
}

}  // namespace

std::optional<TextRange> paper_entry(Ui& ui, std::string_view key, std::string_view caption, std::string_view text,
                                     std::span<const TextRange> highlights, bool highlighter) {
  const std::string full = full_key(ui, key);
  const Runs runs = highlighted(text, highlights), head{std::string(caption)};
  const Type type = ui.phone() ? Type::lead : Type::body;
  const TextBlock head_block = lay_out(ui, head, Type::small, room(ui)), block = lay_out(ui, runs, type, room(ui));
  const float head_h = caption.empty() ? 0 : head_block.h;
  const ImRect area = place_rect(ui, {room(ui), px(ui, 8) + head_h + block.h});
  if (in_view(area)) {
    line_across(ui, area.Min, area.GetWidth(), Colour::line);
    draw_block(ui, head_block, head, area.Min + ImVec2(0, px(ui, 8)), colour(ui, Colour::text2));
    draw_block(ui, block, runs, area.Min + ImVec2(0, px(ui, 8) + head_h), colour(ui, Colour::text));
  }
  const ImRect words(area.Min + ImVec2(0, px(ui, 8) + head_h), area.Max);
  if (!caption.empty())
    add_node(ui,
             {.key = full + "^caption", .role = AriaRole::paragraph, .name = std::string(caption), .style = "caption"},
             area);
  if (!highlighter) {
    open_node(ui, {.key = full, .role = AriaRole::group}, words);
    for (std::size_t run = 0; run < runs.list.size(); ++run)
      add_node(ui,
               {.key = full + "~" + std::to_string(run),
                .role = runs.list[run].highlighted ? AriaRole::mark : AriaRole::text,
                .name = runs.list[run].text},
               words);
    close_node(ui);
    return std::nullopt;
  }
  open_node(ui, {.key = full, .role = AriaRole::group, .name = std::string(caption)}, words);
  std::optional<TextRange> range = pointer_range(ui, full, block, runs, words);
  if (auto sentence = sentence_buttons(ui, full, text, highlights, words)) range = sentence;
  close_node(ui);
  return range ? std::optional(meant(*range, highlights)) : std::nullopt;
}

}  // namespace rehearsal
