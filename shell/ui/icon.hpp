#pragma once

#include <cstdint>

namespace rehearsal {

/// Glyphs of the icon font. Icons are always beside a word, or have a name and a tip of their own.
enum class Icon : std::uint8_t {
  none,
  arrow_left, arrow_right, arrow_up, arrow_down,
  chevron_left, chevron_right, chevron_up, chevron_down,
  xmark, magnifying_glass, magnifying_glass_plus, up_right_from_square, list_check, filter, bars, plus,
  check, pencil, rotate_left, rotate_right, copy, print, download, upload, trash_can, highlighter, flag, wrench,
  wand_magic_sparkles, bullseye, text_height, display,
  file_lines, file_signature, lock, lock_open, shield_halved, house_chimney, masks_theater, key, keyboard, calendar,
  calendar_day, clock, clock_rotate_left, hourglass_half, stopwatch, book_open, comments, language,
  circle_user, people_roof, people_group, person_walking_luggage, child_reaching, baby_carriage, hand_holding_hand,
  eye, circle_check, circle_question, circle_info, cloud_arrow_up, play, pause, backward_step, forward_step, gear,
  user_plus, folder_open, bed,
  count_,  ///< number of icons, not one of them
};

/// Code point in the icon font, 0 for none.
[[nodiscard]] std::uint32_t code_point(Icon icon);

}  // namespace rehearsal
