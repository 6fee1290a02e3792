#pragma once

#include <cstdint>
#include <string>

#include "shell/ui/icon.hpp"
#include "shell/ui/runs.hpp"
#include "shell/ui/tone.hpp"

namespace rehearsal {

enum class InputMode : std::uint8_t { text, numeric, decimal, tel, email, secret };

/// What every field may say about itself.
struct FieldOptions {
  std::string label = {};
  std::string english = {};  ///< the standards' English label, small under a translated one
  std::string element = {};  ///< element number of the data standard, "3.917 A"
  std::string help = {};
  std::string error = {};              ///< in place of the help, with its mark; empty = nothing is wrong
  Mark error_mark = Mark::incomplete;  ///< how bad it is
  bool required = false;      ///< told to assistive technology; not marked on the screen, as required is the rule
  bool optional = false;      ///< slanted label and the word "optional"
  bool read_only = false;     ///< `off` ground and a lock
  std::string reason = {};    ///< why it is read-only; stands in place of the help
  bool cue = false;           ///< the one field that waits for the person
  bool label_hidden = false;  ///< not drawn, as in a table whose head says it; still the name
  bool compact = false;       ///< 28 to 34 high, for table rows
  bool needs_look = false;    ///< 2 px amber-free outline: a conflict or comment points here
  float width = 0;            ///< CSS px; 0 = all that is available
  std::string placeholder = {};
  std::string autocomplete = {};  ///< HTML token: "off" unless said
  InputMode input_mode = InputMode::text;
  int max_length = 0;      ///< characters; 0 = no limit
  Icon icon = Icon::none;  ///< at the end of the control
};

}  // namespace rehearsal
