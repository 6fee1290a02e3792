#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace rehearsal {

/// What an element is, in ARIA's words. Each role becomes one native HTML element in the mirror.
enum class AriaRole : std::uint8_t {
  banner,         ///< the top bar: <header>
  navigation,     ///< <nav>
  main,           ///< <main>
  contentinfo,    ///< the bottom bar: <footer>
  complementary,  ///< side panel: <aside>
  region,         ///< named part of a screen: <section>
  form,           ///< <form>
  group,          ///< <div>, or <fieldset> when it has a name
  heading,        ///< <h1> to <h6> by level
  paragraph,      ///< <p>
  text,           ///< <span>
  list,           ///< <ul>
  list_item,      ///< <li>
  link,           ///< <a href="#...">
  button,         ///< <button>
  text_field,     ///< <input>
  text_area,      ///< <textarea>
  choice,         ///< <select>
  radio_group,    ///< <fieldset><legend>
  radio,          ///< <input type=radio>
  checkbox,       ///< <input type=checkbox>
  table,          ///< <table> with <caption>
  row,            ///< <tr>
  cell,           ///< <td>
  column_header,  ///< <th scope=col>
  row_header,     ///< <th scope=row>
  tab_list,       ///< <div role=tablist>
  tab,            ///< <button role=tab>
  dialog,         ///< <dialog>
  menu,           ///< <div role=menu>
  menu_item,      ///< <button role=menuitem>
  article,        ///< a sample document: <article>
  mark,           ///< highlighted words: <mark>
  image,          ///< a drawn picture with a text alternative: <div role=img>
  progress,       ///< <div role=progressbar> with value in words
  status,         ///< polite live region
  alert,          ///< urgent live region
};

/// States of a node; combined as bits in Node::states.
enum class NodeState : std::uint16_t {
  disabled = 1 << 0,
  read_only = 1 << 1,
  required = 1 << 2,
  invalid = 1 << 3,
  checked = 1 << 4,
  selected = 1 << 5,
  expandable = 1 << 6,  ///< has an open and a closed state
  expanded = 1 << 7,
  current = 1 << 8,  ///< aria-current: the page, step or section that is shown
  modal = 1 << 9,    ///< while it stands, only its own descendants can be reached
  focusable = 1 << 10,
  scrolls = 1 << 11,  ///< a scroll region: rectangles inside it move
  pressed = 1 << 12,  ///< toggle button that is on
  toggle = 1 << 13,   ///< toggle button
};

/// CSS pixels from the page's upper left corner.
struct Rect {
  float x = 0, y = 0, w = 0, h = 0;
  friend bool operator==(const Rect&, const Rect&) = default;
};

/// One entry of a choice, as the native <select> shows it.
struct ChoiceOption {
  std::string value = {};
  std::string label = {};
  friend bool operator==(const ChoiceOption&, const ChoiceOption&) = default;
};

/// One element of a screen for assistive technology, the plain page, print, find and tests.
struct Node {
  std::string key = {};  ///< stable, unique on the screen: scopes joined by "/"
  AriaRole role = AriaRole::group;
  std::string name = {};         ///< what it is called: the label or the text
  std::string value = {};        ///< what it holds, in the words or digits shown
  std::string description = {};  ///< help, reason for being disabled or read-only
  std::string error = {};        ///< what is wrong, empty when nothing is
  std::uint16_t states = 0;      ///< NodeState bits
  std::uint8_t level = 0;        ///< of a heading, 1 to 6
  Rect rect = {};
  float scroll_y = 0;                      ///< of a scroll region: how far its content is scrolled, CSS px
  int parent = -1;                         ///< index in Tree::nodes, -1 at the root
  std::vector<ChoiceOption> options = {};  ///< of a choice
  /// Hints for the native control.
  std::string autocomplete = {};  ///< HTML autocomplete token
  std::string input_mode = {};    ///< HTML inputmode: text, numeric, decimal, tel, email; "secret" is a password
  std::string placeholder = {};
  std::string href = {};   ///< of a link, with its "#"
  std::string style = {};  ///< class names for the plain page: "primary", "critical", "bold"
  int max_length = 0;      ///< 0 = no limit
  int span = 1;            ///< columns that a cell covers

  [[nodiscard]] bool is(NodeState state) const { return (states & static_cast<std::uint16_t>(state)) != 0; }
  void set(NodeState state, bool on = true) {
    const auto bit = static_cast<std::uint16_t>(state);
    states = static_cast<std::uint16_t>(on ? states | bit : states & ~bit);
  }
};

}  // namespace rehearsal
