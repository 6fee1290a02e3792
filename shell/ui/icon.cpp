#include "shell/ui/icon.hpp"

#include <iterator>

#include "generated/icons.hpp"

namespace rehearsal {
namespace {

/// UTF-8 of each glyph, in the order of Icon.
constexpr const char* kGlyphs[] = {"",
                                   icon::arrow_left,
                                   icon::arrow_right,
                                   icon::arrow_up,
                                   icon::arrow_down,
                                   icon::chevron_left,
                                   icon::chevron_right,
                                   icon::chevron_up,
                                   icon::chevron_down,
                                   icon::xmark,
                                   icon::magnifying_glass,
                                   icon::magnifying_glass_plus,
                                   icon::up_right_from_square,
                                   icon::list_check,
                                   icon::filter,
                                   icon::bars,
                                   icon::plus,
                                   icon::minus,
                                   icon::check,
                                   icon::pencil,
                                   icon::rotate_left,
                                   icon::rotate_right,
                                   icon::copy,
                                   icon::print,
                                   icon::download,
                                   icon::upload,
                                   icon::trash_can,
                                   icon::highlighter,
                                   icon::flag,
                                   icon::wrench,
                                   icon::wand_magic_sparkles,
                                   icon::bullseye,
                                   icon::text_height,
                                   icon::display,
                                   icon::file_lines,
                                   icon::file_signature,
                                   icon::lock,
                                   icon::lock_open,
                                   icon::shield_halved,
                                   icon::house_chimney,
                                   icon::masks_theater,
                                   icon::key,
                                   icon::keyboard,
                                   icon::calendar,
                                   icon::calendar_day,
                                   icon::clock,
                                   icon::clock_rotate_left,
                                   icon::hourglass_half,
                                   icon::stopwatch,
                                   icon::book_open,
                                   icon::comments,
                                   icon::language,
                                   icon::circle_user,
                                   icon::people_roof,
                                   icon::people_group,
                                   icon::person_walking_luggage,
                                   icon::child_reaching,
                                   icon::baby_carriage,
                                   icon::hand_holding_hand,
                                   icon::eye,
                                   icon::circle_check,
                                   icon::circle_question,
                                   icon::circle_info,
                                   icon::cloud_arrow_up,
                                   icon::play,
                                   icon::pause,
                                   icon::backward_step,
                                   icon::forward_step,
                                   icon::gear,
                                   icon::moon,
                                   icon::sun,
                                   icon::ellipsis,
                                   icon::user_plus,
                                   icon::folder_open,
                                   icon::bed};
static_assert(std::size(kGlyphs) == static_cast<std::size_t>(Icon::count_));

}  // namespace

std::uint32_t code_point(Icon icon) {
  const char* at = kGlyphs[static_cast<std::size_t>(icon)];
  const auto lead = static_cast<unsigned char>(*at);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  std::uint32_t point = lead & (0x3Fu >> more);
  for (int rest = 0; rest < more; ++rest) point = point << 6 | (static_cast<unsigned char>(*++at) & 0x3Fu);
  return point;
}

}  // namespace rehearsal
