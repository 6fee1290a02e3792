#include "shell/semantics/tree.hpp"

#include <algorithm>
#include <bit>
#include <tuple>

namespace rehearsal {

void Tree::clear() {
  nodes_.clear();
  open_.clear();
  by_key_.clear();
  duplicates_ = 0;
}

int Tree::add(Node node) {
  const int index = static_cast<int>(nodes_.size());
  node.parent = open_.empty() ? -1 : open_.back();
  auto [at, fresh] = by_key_.emplace(node.key, index);
  while (!fresh) {
    ++duplicates_;
    node.key += "#2";
    std::tie(at, fresh) = by_key_.emplace(node.key, index);
  }
  nodes_.push_back(std::move(node));
  return index;
}

void Tree::open(int index) {
  open_.push_back(index);
}

void Tree::close() {
  if (!open_.empty()) open_.pop_back();
}

std::vector<int> Tree::leave_all() {
  return std::exchange(open_, {});
}

int Tree::find_key(std::string_view key) const {
  const auto at = by_key_.find(std::string(key));
  return at == by_key_.end() ? -1 : at->second;
}

int Tree::find(AriaRole role, std::string_view name) const {
  const auto at = std::find_if(nodes_.begin(), nodes_.end(),
                               [&](const Node& node) { return node.role == role && node.name == name; });
  return at == nodes_.end() ? -1 : static_cast<int>(at - nodes_.begin());
}

int Tree::count(AriaRole role, std::string_view name) const {
  return static_cast<int>(std::count_if(nodes_.begin(), nodes_.end(),
                                        [&](const Node& node) { return node.role == role && node.name == name; }));
}

bool Tree::within(int index, int ancestor) const {
  for (int at = index; at >= 0; at = this->at(at).parent)
    if (at == ancestor) return true;
  return false;
}

int Tree::modal() const {
  for (int index = static_cast<int>(nodes_.size()) - 1; index >= 0; --index)
    if (at(index).is(NodeState::modal)) return index;
  return -1;
}

bool Tree::reachable(int index) const {
  const int dialog = modal();
  return index >= 0 && (dialog < 0 || within(index, dialog) || at(index).role == AriaRole::status ||
                        at(index).role == AriaRole::alert);
}

namespace {

/// 64-bit FNV-1a, over bytes with a separator after each part.
struct Hash {
  std::uint64_t state = 0xCBF29CE484222325u;
  void number(std::uint64_t value) {
    for (int shift = 0; shift < 64; shift += 8) byte(static_cast<unsigned char>(value >> shift));
  }
  void words(std::string_view text) {
    for (const char c : text) byte(static_cast<unsigned char>(c));
    byte(0xFF);
  }
  void real(float value) { number(std::bit_cast<std::uint32_t>(value)); }
  void byte(unsigned char value) { state = (state ^ value) * 0x100000001B3u; }
};

void add_words(Hash& hash, const Node& node) {
  for (const std::string* text : {&node.key, &node.name, &node.value, &node.description, &node.error,
                                  &node.autocomplete, &node.input_mode, &node.placeholder, &node.href, &node.style})
    hash.words(*text);
  for (const ChoiceOption& option : node.options) {
    hash.words(option.value);
    hash.words(option.label);
  }
  hash.number(static_cast<std::uint64_t>(node.role) << 32 | static_cast<std::uint64_t>(node.states) << 8 | node.level);
  hash.number(static_cast<std::uint64_t>(node.parent + 1) << 32 | static_cast<std::uint64_t>(node.max_length));
  hash.number(static_cast<std::uint64_t>(node.span));
}

std::uint64_t words_hash(const Node& node) {
  Hash hash;
  add_words(hash, node);
  return hash.state;
}

}  // namespace

std::uint64_t Tree::hash() const {
  Hash hash;
  for (const Node& node : nodes_) {
    add_words(hash, node);
    for (const float value : {node.rect.x, node.rect.y, node.rect.w, node.rect.h, node.scroll_y}) hash.real(value);
  }
  return hash.state;
}

std::vector<std::string> changed_keys(const Tree& before, const Tree& after) {
  std::unordered_map<std::string, std::uint64_t> old;
  for (const Node& node : before.nodes()) {
    Node alone = node;
    alone.parent = -1;  // an index, which moves with every node that comes before
    old.emplace(node.key, words_hash(alone));
  }
  std::vector<std::string> keys;
  for (const Node& node : after.nodes()) {
    Node alone = node;
    alone.parent = -1;
    const auto at = old.find(node.key);
    if (at == old.end() || at->second != words_hash(alone)) keys.push_back(node.key);
    if (at != old.end()) old.erase(at);
  }
  for (const auto& [key, hash] : old) keys.push_back(key);
  std::sort(keys.begin(), keys.end());
  return keys;
}

}  // namespace rehearsal
