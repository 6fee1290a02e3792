#include "shell/ui/type.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "shell/ui/paint.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

constexpr std::array<TypeSize, 7> kSizes = {{{34, 42}, {26, 34}, {20, 28}, {16, 24}, {14, 20}, {13, 18}, {11, 16}}};
constexpr float kImGuiToEm = 1.362f;  // (ascent + descent) / em of Noto Sans

ImFont* face(const Ui& ui, bool bold) {
  return bold ? ui.state().bold : ui.state().regular;
}

float width_of(const Ui& ui, const char* begin, const char* end, Type type, bool bold) {
  return face(ui, bold)->CalcTextSizeA(font_size(ui, type), FLT_MAX, 0, begin, end).x;
}

/// The reading of a text into pieces that no line may break.
struct Words {
  std::string_view text;
  std::size_t at = 0;
  bool spaces_before = false, break_before = false;

  std::string_view next() {
    spaces_before = break_before = false;
    while (at < text.size() && (text[at] == ' ' || text[at] == '\n')) {
      (text[at] == '\n' ? break_before : spaces_before) = true;
      ++at;
    }
    const std::size_t begin = at;
    while (at < text.size() && text[at] != ' ' && text[at] != '\n') ++at;
    return text.substr(begin, at - begin);
  }
};

/// Puts words on lines.
class Wrapper {
 public:
  Wrapper(const Ui& ui, const Runs& runs, Type type, float max_width)
      : ui_(ui), runs_(runs), max_(std::max(1.0f, max_width)) {
    out_.type = type;
    space_ = text_width(ui, " ", type);
  }

  TextBlock lay_out() {
    for (std::size_t run = 0; run < runs_.list.size(); ++run) {
      Words words{runs_.list[run].text};
      for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
        if (words.break_before) new_line();
        add(run, word, words.spaces_before);
      }
      open_space_ = words.spaces_before;  // at the end of the run
    }
    out_.line_widths.push_back(x_);
    for (const float w : out_.line_widths) out_.w = std::max(out_.w, std::ceil(w));
    out_.h = line_height(ui_, out_.type) * static_cast<float>(out_.line_widths.size());
    return std::move(out_);
  }

 private:
  void new_line() {
    out_.line_widths.push_back(x_);
    x_ = 0;
  }

  /// Whatever hangs together with this word without a space moves with it to the next line.
  void carry_over() {
    const std::size_t first = std::min(group_begin_, out_.pieces.size());
    const float from = first < out_.pieces.size() ? out_.pieces[first].x : x_;
    if (from <= 0) return;
    out_.line_widths.push_back(from);
    for (std::size_t at = first; at < out_.pieces.size(); ++at) {
      out_.pieces[at].x -= from;
      out_.pieces[at].line = out_.line_widths.size();
    }
    x_ -= from;
  }

  void add(std::size_t run, std::string_view word, bool spaces) {
    const bool bold = runs_.list[run].bold;
    const bool apart = spaces || open_space_;
    open_space_ = false;
    float gap = apart && x_ > 0 ? space_ : 0;
    const float w = width_of(ui_, word.data(), word.data() + word.size(), out_.type, bold);
    if (apart || x_ <= 0) group_begin_ = out_.pieces.size();
    if (x_ > 0 && x_ + gap + w > max_ + 0.5f) {
      if (apart)
        new_line();
      else
        carry_over();
      gap = 0;
    }
    if (w > max_ && x_ <= 0) return add_long(run, word, bold);
    out_.pieces.push_back({run, word, x_ + gap, w, out_.line_widths.size()});
    x_ += gap + w;
  }

  /// A word wider than the line is cut wherever the line ends.
  void add_long(std::size_t run, std::string_view word, bool bold) {
    const char* at = word.data();
    const char* end = at + word.size();
    while (at < end) {
      const char* rest = nullptr;
      const float w = face(ui_, bold)->CalcTextSizeA(font_size(ui_, out_.type), max_, 0, at, end, &rest).x;
      if (rest == at) ++rest;
      while (rest < end && (*rest & 0xC0) == 0x80) ++rest;
      if (x_ > 0) new_line();
      out_.pieces.push_back(
          {run, std::string_view(at, static_cast<std::size_t>(rest - at)), 0, w, out_.line_widths.size()});
      x_ = w;
      at = rest;
    }
  }

  const Ui& ui_;
  const Runs& runs_;
  float max_;
  float space_ = 0;
  float x_ = 0;
  bool open_space_ = false;
  std::size_t group_begin_ = 0;
  TextBlock out_;
};

}  // namespace

TypeSize type_size(const Ui& ui, Type type) {
  if (ui.phone() && type == Type::display) return {26, 34};
  if (ui.phone() && type == Type::body) return {16, 24};
  return kSizes[static_cast<std::size_t>(type)];
}

float font_size(const Ui& ui, Type type) {
  return std::floor(type_size(ui, type).size * kImGuiToEm * ui.state().scale + 0.5f);
}

float line_height(const Ui& ui, Type type) {
  return px(ui, type_size(ui, type).line);
}

float text_width(const Ui& ui, std::string_view text, Type type, bool bold) {
  return std::ceil(width_of(ui, text.data(), text.data() + text.size(), type, bold));
}

void draw_text(Ui& ui, ImVec2 at, std::string_view text, Type type, bool bold, ImU32 colour, bool slanted) {
  const float size = font_size(ui, type);
  const ImVec2 top(std::floor(at.x), std::floor(at.y + (line_height(ui, type) - size) / 2 + 0.5f));
  ImDrawList& list = canvas();
  const int first = list.VtxBuffer.Size;
  list.AddText(face(ui, bold), size, top, colour, text.data(), text.data() + text.size());
  if (!slanted) return;
  const float base = top.y + size * 0.78f;
  for (int vertex = first; vertex < list.VtxBuffer.Size; ++vertex)
    list.VtxBuffer[vertex].pos.x += 0.2f * (base - list.VtxBuffer[vertex].pos.y);
}

std::string cut_to(const Ui& ui, std::string_view text, float width, Type type, bool bold) {
  if (text_width(ui, text, type, bold) <= width) return std::string(text);
  const float room = width - text_width(ui, "…", type, bold);
  const char* rest = text.data();
  face(ui, bold)->CalcTextSizeA(font_size(ui, type), std::max(0.0f, room), 0, text.data(), text.data() + text.size(),
                                &rest);
  std::string out(text.data(), rest);
  while (!out.empty() && out.back() == ' ') out.pop_back();
  return out + "…";
}

TextBlock lay_out(const Ui& ui, const Runs& runs, Type type, float max_width) {
  return Wrapper(ui, runs, type, max_width).lay_out();
}

void draw_block(Ui& ui, const TextBlock& block, const Runs& runs, ImVec2 at, ImU32 with, bool right) {
  const float line = line_height(ui, block.type);
  for (std::size_t index = 0; index < block.pieces.size(); ++index) {
    const TextPiece& piece = block.pieces[index];
    const Run& run = runs.list[piece.run];
    const float shift = right ? block.w - block.line_widths[piece.line] : 0;
    const ImVec2 place(at.x + piece.x + shift, at.y + line * static_cast<float>(piece.line));
    if (run.highlighted) {
      const bool joined = index + 1 < block.pieces.size() && block.pieces[index + 1].run == piece.run &&
                          block.pieces[index + 1].line == piece.line;
      const float end = joined ? block.pieces[index + 1].x - piece.x : piece.w + px(ui, 2);
      const bool starts =
          index == 0 || block.pieces[index - 1].run != piece.run || block.pieces[index - 1].line != piece.line;
      const ImRect ground(place - ImVec2(starts ? px(ui, 2) : 0, 0), place + ImVec2(end, line));
      if (ui.theme().flat())
        line_across(ui, {ground.Min.x, ground.Max.y - px(ui, 3)}, ground.GetWidth(), Colour::text, 1);
      else
        fill(ui, ground, Colour::highlight, 0);
    }
    const ImU32 own = run.tone == Tone::plain ? with : colour(ui, ink(run.tone));
    draw_text(ui, place, piece.text, block.type, run.bold, own, run.slanted);
  }
}

}  // namespace rehearsal
