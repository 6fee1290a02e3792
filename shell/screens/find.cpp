#include "shell/screens/find.hpp"

#include <algorithm>

#include "core/base/text.hpp"

namespace rehearsal {
namespace {

constexpr const char* key = "find-dialog";
constexpr std::size_t most_results = 12;

/// 0 begins with the query, 1 has a word that does, 2 holds it, 3 does not.
int rank(const std::string& words, const std::string& query) {
  const auto at = words.find(query);
  if (at == 0) return 0;
  if (at == std::string::npos) return 3;
  return words.find(" " + query) != std::string::npos ? 1 : 2;
}

int rank_of_all(const std::string& words, const std::vector<std::string>& parts) {
  int worst = 0;
  for (const std::string& part : parts) worst = std::max(worst, rank(words, part));
  return worst;
}

}  // namespace

std::vector<const Findable*> found_in(const std::vector<Findable>& all, std::string_view query, std::size_t most) {
  const auto parts = split(folded(query), ' ');
  std::vector<std::pair<int, const Findable*>> ranked;
  if (parts.empty() || parts.front().empty()) return {};
  for (const Findable& each : all) {
    const int place = rank_of_all(each.folded, parts);
    if (place < 3) ranked.emplace_back(place, &each);
  }
  std::stable_sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<const Findable*> found;
  for (const auto& [place, each] : ranked) {
    if (found.size() < most) found.push_back(each);
  }
  return found;
}

void Find::open(ScreenContext& screen) {
  all_ = findables(screen);
  query_.clear();
  open_dialog(screen.ui, key);
}

void Find::draw_results(ScreenContext& screen) {
  Ui& ui = screen.ui;
  const auto found = found_in(all_, query_, most_results);
  if (found.empty()) return help_text(ui, ui.t(query_.empty() ? "find.hint" : "find.nothing"));
  int number = 0;
  for (const Findable* each : found) {
    row(ui, {.gap = 8}, [&] {
      if (link(ui, "result-" + std::to_string(++number), {.label = each->words, .href = href(each->to)})) {
        close_dialog(ui, key);
        screen.nav.go(each->to);
      }
      help_text(ui, each->where);
    });
  }
}

void Find::draw(ScreenContext& screen) {
  Ui& ui = screen.ui;
  dialog(ui, key, {.title = ui.t("find.title"), .width = 560}, [&] {
    const FieldOptions options{.label = ui.t("find.what"),
                               .help = ui.t("find.help"),
                               .autocomplete = "off",
                               .max_length = 60,
                               .icon = Icon::magnifying_glass};
    if (const auto typed = text_field(ui, "query", options, query_)) {
      query_ = *typed;
      ui.announce(ui.plural("find.found", static_cast<long>(found_in(all_, query_, most_results).size())));
    }
    // What is being typed filters at once; it stands in the field of the last pass.
    if (const int field = ui.tree().find_key("query"); field >= 0) query_ = ui.tree().at(field).value;
    draw_results(screen);
    dialog_buttons(ui, [&] {
      if (button(ui, "find-close", {.label = ui.t("find.close")})) close_dialog(ui, key);
    });
  });
}

}  // namespace rehearsal
