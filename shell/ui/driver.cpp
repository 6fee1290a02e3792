#include "shell/ui/driver.hpp"

#include <imgui.h>

#include <algorithm>
#include <array>
#include <vector>

#include "shell/ui/frame.hpp"
#include "shell/ui/state.hpp"

namespace rehearsal {
namespace {

constexpr double kFrame = 16;
constexpr int kMostFrames = 8;

/// The renderer's part, without one: every texture is said to be uploaded.
void accept_textures(Ui& ui) {
  for (ImTextureData* texture : *draw_data(ui)->Textures) {
    if (texture->Status == ImTextureStatus_WantCreate) texture->SetTexID(1);
    if (texture->Status == ImTextureStatus_WantDestroy) {
      texture->SetTexID(ImTextureID_Invalid);
      texture->SetStatus(ImTextureStatus_Destroyed);
    } else if (texture->Status != ImTextureStatus_Destroyed) {
      texture->SetStatus(ImTextureStatus_OK);
    }
  }
}

}  // namespace

Driver::Driver(Draw draw, float width, float height, float pixels) : draw_(std::move(draw)) {
  page_ = {.width = width, .height = height, .pixels = pixels};
  settle();
}

Driver::~Driver() = default;

int Driver::frame() {
  now_ += kFrame;
  run_frame(ui_, page_, now_, [this](Ui& ui) { draw_(ui); });
  accept_textures(ui_);
  // What a browser does after a frame: the focus goes where it was asked to go.
  const Requests requests = take_requests(ui_);
  for (const Announcement& said : requests.announcements) announced_.push_back(said.text);
  if (requests.focus) focus_moved(ui_, *requests.focus, true);
  return requests.focus ? 0 : static_cast<int>(next_frame(ui_, now_));
}

int Driver::settle() {
  int frames = 0;
  int quiet = 0;
  while (frames < kMostFrames && quiet < 2) {
    quiet = frame() == 0 ? 0 : quiet + 1;
    ++frames;
  }
  // Two elements with one key measure each other's size, for ever.
  if (ui_.state().unsettled) fail("the screen does not come to rest");
  return frames;
}

void Driver::wait(double milliseconds) {
  const double until = now_ + milliseconds;
  while (now_ < until) {
    now_ = std::min(until, now_ + 200);
    frame();
  }
  settle();
}

void Driver::resize(float width, float height) {
  page_.width = width;
  page_.height = height;
  settle();
}

bool Driver::fail(std::string reason) {
  if (failure_.empty()) failure_ = std::move(reason);
  return false;
}

std::string Driver::failure() {
  return std::exchange(failure_, "");
}

const Node* Driver::find(AriaRole role, std::string_view name) const {
  const int index = tree().find(role, name);
  return index < 0 ? nullptr : &tree().at(index);
}

const Node* Driver::operable(AriaRole role, std::string_view name) {
  const std::string what = std::string(role_name(role)) + " \"" + std::string(name) + "\"";
  const auto& nodes = tree().nodes();
  const Node* found = nullptr;
  for (std::size_t at = 0; at < nodes.size(); ++at)
    if (nodes[at].role == role && nodes[at].name == name &&
        (found == nullptr || tree().reachable(static_cast<int>(at))))
      found = &nodes[at];
  if (found == nullptr) return fail("no " + what), nullptr;
  if (!tree().reachable(tree().find_key(found->key))) return fail(what + " is behind a dialog"), nullptr;
  if (found->is(NodeState::disabled)) return fail(what + " is disabled: " + found->description), nullptr;
  return found;
}

bool Driver::click(AriaRole role, std::string_view name) {
  const Node* node = operable(role, name);
  if (node == nullptr) return false;
  const std::string key = node->key;
  move_focus(key);
  perform(ui_, {.kind = Action::Kind::press, .key = key});
  settle();
  return true;
}

void Driver::move_focus(const std::string& key) {
  if (ui_.focused_key() == key) return;
  leave();
  focus_moved(ui_, key, true);
}

void Driver::leave() {
  const std::string key = ui_.focused_key();
  if (key.empty()) return;
  perform(ui_, {.kind = Action::Kind::left, .key = key});
  focus_moved(ui_, "", false);
  settle();
}

bool Driver::focus(AriaRole role, std::string_view name) {
  const Node* node = operable(role, name);
  if (node == nullptr) return false;
  move_focus(std::string(node->key));
  settle();
  return true;
}

bool Driver::type(std::string_view name, std::string_view text, bool leave_it) {
  const AriaRole role = tree().find(AriaRole::text_field, name) >= 0 ? AriaRole::text_field : AriaRole::text_area;
  const Node* node = operable(role, name);
  if (node == nullptr) return false;
  if (node->is(NodeState::read_only)) return fail("\"" + std::string(name) + "\" is read-only: " + node->description);
  if (node->max_length > 0 && text.size() > static_cast<std::size_t>(node->max_length))
    text = text.substr(0, static_cast<std::size_t>(node->max_length));
  const std::string key = node->key;
  move_focus(key);
  perform(ui_, {.kind = Action::Kind::draft, .key = key, .text = std::string(text)});
  settle();
  if (leave_it) leave();
  return true;
}

bool Driver::choose(std::string_view name, std::string_view option_label) {
  const std::string wanted(option_label);
  if (tree().find(AriaRole::choice, name) >= 0) {
    const Node* node = operable(AriaRole::choice, name);
    if (node == nullptr) return false;
    if (node->is(NodeState::read_only)) return fail("\"" + std::string(name) + "\" is read-only: " + node->description);
    for (const ChoiceOption& option : node->options) {
      if (option.label != option_label) continue;
      const std::string key = node->key, value = option.value;
      move_focus(key);  // draws, and with it the option goes away
      perform(ui_, {.kind = Action::Kind::commit, .key = key, .text = value});
      settle();
      return true;
    }
    return fail("\"" + std::string(name) + "\" has no option \"" + wanted + "\"");
  }
  const auto& nodes = tree().nodes();
  bool group_seen = false;
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    if (nodes[at].role != AriaRole::radio_group || nodes[at].name != name) continue;
    group_seen = true;
    for (std::size_t inner = at + 1; inner < nodes.size(); ++inner) {
      const Node& radio = nodes[inner];
      if (radio.role != AriaRole::radio || radio.name != option_label ||
          !tree().within(static_cast<int>(inner), static_cast<int>(at)))
        continue;
      if (!tree().reachable(static_cast<int>(inner))) return fail("\"" + wanted + "\" is behind a dialog");
      if (radio.is(NodeState::disabled)) return fail("\"" + wanted + "\" is disabled");
      const std::string key = radio.key;
      move_focus(key);
      perform(ui_, {.kind = Action::Kind::press, .key = key});
      settle();
      return true;
    }
  }
  return fail(group_seen ? "\"" + std::string(name) + "\" has no answer \"" + wanted + "\""
                         : "no choice \"" + std::string(name) + "\"");
}

bool Driver::check(std::string_view name, bool on) {
  const Node* node = operable(AriaRole::checkbox, name);
  if (node == nullptr) return false;
  return node->is(NodeState::checked) == on || click(AriaRole::checkbox, name);
}

void Driver::press(std::string_view keys) {
  press_key(std::string(keys));
  settle();
}

void Driver::press_key(const std::string& keys) {
  const std::string focused = ui_.focused_key();
  const int index = tree().find_key(focused);
  if (keys == "Tab" || keys == "Shift+Tab") return tab(keys == "Tab" ? 1 : -1);
  if (keys == "Escape") return (void)escape(ui_);
  if (index < 0) return (void)shortcut_pressed(ui_, keys);
  const Node node = tree().at(index);
  const bool presses =
      node.role != AriaRole::text_field && node.role != AriaRole::text_area && node.role != AriaRole::choice;
  if ((keys == "Enter" || keys == "Space") && presses && !node.is(NodeState::disabled))
    return perform(ui_, {.kind = Action::Kind::press, .key = focused});
  if (keys == "Enter" && node.role == AriaRole::text_field)
    return perform(ui_, {.kind = Action::Kind::left, .key = focused});
  if (shortcut_pressed(ui_, keys)) return;
  if (node.role == AriaRole::radio &&
      (keys == "ArrowRight" || keys == "ArrowDown" || keys == "ArrowLeft" || keys == "ArrowUp"))
    return arrow(index, keys == "ArrowRight" || keys == "ArrowDown" ? 1 : -1);
  perform(ui_, {.kind = Action::Kind::key, .key = focused, .text = keys});
}

/// Arrow keys in a group of radios choose the neighbour.
void Driver::arrow(int index, int step) {
  const Node& node = tree().at(index);
  std::vector<int> group;
  for (int at = 0; at < static_cast<int>(tree().nodes().size()); ++at)
    if (tree().at(at).role == AriaRole::radio && tree().at(at).parent == node.parent) group.push_back(at);
  const auto here = std::find(group.begin(), group.end(), index) - group.begin();
  const auto count = static_cast<std::ptrdiff_t>(group.size());
  const Node& next = tree().at(group[static_cast<std::size_t>((here + step + count) % count)]);
  const std::string group_key = node.parent >= 0 ? tree().at(node.parent).key : "";
  focus_moved(ui_, next.key, true);
  perform(ui_, {.kind = Action::Kind::draft, .key = group_key, .text = next.value});
}

/// Tab stops: what can take the focus, one a radio group, only within an open dialog.
std::vector<std::string> Driver::tab_stops() const {
  std::vector<std::string> stops;
  const auto& nodes = tree().nodes();
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    const Node& node = nodes[at];
    if (!node.is(NodeState::focusable) || node.role == AriaRole::heading || node.role == AriaRole::radio_group ||
        !tree().reachable(static_cast<int>(at)))
      continue;
    if (node.role == AriaRole::radio && !node.is(NodeState::checked)) {
      const bool other = std::any_of(nodes.begin(), nodes.end(), [&](const Node& each) {
        return each.role == AriaRole::radio && each.parent == node.parent && each.is(NodeState::checked);
      });
      const bool first =
          !stops.empty() && at > 0 && nodes[at - 1].role == AriaRole::radio && nodes[at - 1].parent == node.parent;
      if (other || first) continue;
    }
    stops.push_back(node.key);
  }
  return stops;
}

void Driver::tab(int step) {
  const std::vector<std::string> stops = tab_stops();
  if (stops.empty()) return;
  const auto here = std::find(stops.begin(), stops.end(), ui_.focused_key());
  const auto count = static_cast<std::ptrdiff_t>(stops.size());
  const std::ptrdiff_t at = here == stops.end() ? (step > 0 ? -1 : 0) : here - stops.begin();
  const std::string next = stops[static_cast<std::size_t>((at + step + count) % count)];
  leave();
  focus_moved(ui_, next, true);
}

bool Driver::mouse_click(AriaRole role, std::string_view name) {
  const Node* node = operable(role, name);
  if (node == nullptr) return false;
  const Rect at = node->rect;
  mouse_click_at(at.x + at.w / 2, at.y + at.h / 2);
  return true;
}

void Driver::mouse_click_at(float x, float y) {
  mouse_move_to(x, y);
  mouse_down();
  mouse_up();
}

void Driver::mouse_move_to(float x, float y) {
  pointer_moved(ui_, x, y);
  settle();
}

void Driver::mouse_down() {
  pointer_button(ui_, true);
  settle();
}

void Driver::mouse_up() {
  pointer_button(ui_, false);
  settle();
}

void Driver::wheel(float pixels_down) {
  wheel_turned(ui_, pixels_down);
  settle();
}

bool Driver::shows(std::string_view words) const {
  return std::any_of(tree().nodes().begin(), tree().nodes().end(), [&](const Node& node) {
    return node.name.find(words) != std::string::npos || node.value.find(words) != std::string::npos ||
           node.description.find(words) != std::string::npos || node.error.find(words) != std::string::npos;
  });
}

std::string Driver::value_of(std::string_view name) const {
  static constexpr std::array roles = {AriaRole::text_field, AriaRole::text_area, AriaRole::choice, AriaRole::progress};
  for (const AriaRole role : roles)
    if (const Node* node = find(role, name)) return node->value;
  const int group = tree().find(AriaRole::radio_group, name);
  for (int at = group; group >= 0 && at < static_cast<int>(tree().nodes().size()); ++at)
    if (tree().at(at).role == AriaRole::radio && tree().at(at).is(NodeState::checked) && tree().within(at, group))
      return tree().at(at).name;
  return {};
}

std::string Driver::focused() const {
  const int index = tree().find_key(ui_.focused_key());
  return index < 0 ? "" : tree().at(index).name;
}

std::vector<std::string> Driver::without_semantics() const {
  std::vector<std::string> out;
  for (const Rect& item : ui_.state().bare_items)
    out.push_back(std::to_string(item.x) + "," + std::to_string(item.y) + " " + std::to_string(item.w) + "x" +
                  std::to_string(item.h));
  return out;
}

}  // namespace rehearsal
