#include <doctest/doctest.h>

#include "shell/semantics/tree.hpp"

using namespace rehearsal;

namespace {

Tree screen(const char* value = "Renata") {
  Tree tree;
  const int main = tree.add({.key = "main", .role = AriaRole::main});
  tree.open(main);
  tree.add({.key = "FirstName",
            .role = AriaRole::text_field,
            .name = "First name",
            .value = value,
            .rect = {10, 10, 100, 40}});
  tree.add({.key = "send", .role = AriaRole::button, .name = "Send"});
  tree.close();
  return tree;
}

}  // namespace

TEST_CASE("a node is found by its role and name, and by its key") {
  const Tree tree = screen();
  CHECK(tree.find(AriaRole::button, "Send") == 2);
  CHECK(tree.find(AriaRole::link, "Send") == -1);
  CHECK(tree.find_key("FirstName") == 1);
  CHECK(tree.within(2, 0));
}

TEST_CASE("the text dump tells role, name, value and depth") {
  CHECK(to_text(screen()) == "main\n  text field \"First name\" = Renata\n  button \"Send\"\n");
}

TEST_CASE("the hash changes with a word and with a place") {
  const Tree before = screen();
  CHECK(before.hash() == screen().hash());
  CHECK(before.hash() != screen("Rene").hash());
  Tree moved = screen();
  moved.at(1).rect.y = 11;
  CHECK(before.hash() != moved.hash());
}

TEST_CASE("only what changed in words is named as changed") {
  Tree after = screen("Rene");
  after.at(2).rect.y = 99;
  after.add({.key = "new", .role = AriaRole::paragraph, .name = "New"});
  CHECK(changed_keys(screen(), after) == std::vector<std::string>{"FirstName", "new"});
}

TEST_CASE("a key used twice does not hide a node") {
  Tree tree = screen();
  const int twin = tree.add({.key = "send", .role = AriaRole::button, .name = "Send too"});
  CHECK(tree.duplicate_keys() == 1);
  CHECK(tree.at(twin).key == "send#2");
  CHECK(tree.find_key("send") == 2);
}

TEST_CASE("behind a modal dialog nothing can be reached but what is announced") {
  Tree tree = screen();
  Node dialog{.key = "dialog", .role = AriaRole::dialog, .name = "Sure?"};
  dialog.set(NodeState::modal);
  tree.open(tree.add(dialog));
  const int yes = tree.add({.key = "yes", .role = AriaRole::button, .name = "Yes"});
  tree.close();
  const int said = tree.add({.key = "said", .role = AriaRole::status, .name = "Saved"});
  CHECK_FALSE(tree.reachable(tree.find_key("send")));
  CHECK(tree.reachable(yes));
  CHECK(tree.reachable(said));
}
