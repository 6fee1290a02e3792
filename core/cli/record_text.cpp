#include "core/cli/record_text.hpp"

#include <algorithm>
#include <set>

#include "core/standards/shown.hpp"

namespace rehearsal::cli {
namespace {

/// Entered by the learner, or seeded and changed since.
bool touched(const Entity& entity) {
  return !entity.seeded || std::any_of(entity.fields.begin(), entity.fields.end(),
                                       [](const auto& field) { return !field.second.by.empty(); });
}

std::vector<const Entity*> in_order(const Site& site) {
  std::vector<const Entity*> all;
  for (const auto& [id, entity] : site.entities) {
    if (site.stands(entity) && touched(entity)) all.push_back(&entity);
  }
  std::stable_sort(all.begin(), all.end(), [](const Entity* a, const Entity* b) { return a->order < b->order; });
  return all;
}

class Writer {
 public:
  Writer(const Site& site, const Standards* standards, const Texts& texts)
      : standards_(standards), texts_(texts), all_(in_order(site)) {
    for (const Entity* entity : all_) here_.insert(entity->id);
  }

  std::vector<std::string> take() {
    for (const Entity* entity : all_) {
      if (here_.count(entity->parent) == 0) write(*entity, 0);
    }
    return std::move(lines_);
  }

 private:
  void write(const Entity& entity, int level) {
    const std::string indent(static_cast<std::size_t>(level) * 2, ' ');
    const bool elsewhere = level == 0 && !entity.parent.empty();
    lines_.push_back(indent + std::string(name_of(entity.kind)) + " " + entity.id +
                     (elsewhere ? " (" + entity.parent + ")" : ""));
    for (const auto& [field, answer] : entity.fields) {
      const bool shows = !entity.seeded || !answer.by.empty();
      if (shows && !answer.value.empty()) lines_.push_back(indent + "  " + told(field, answer));
    }
    if (level + 1 >= max_levels) return;
    for (const Entity* child : all_) {
      if (child->parent == entity.id) write(*child, level + 1);
    }
  }

  std::string told(const std::string& field, const Answer& answer) const {
    std::string line = standards_ == nullptr ? field + ": " + answer.value
                                             : shown_field(*standards_, field, texts_.language()) + ": " +
                                                   shown_value(*standards_, field, answer.value, texts_.language());
    if (!answer.rivals.empty()) line += " " + texts_.t("cli.rival", {{"n", std::to_string(answer.rivals.size())}});
    return line;
  }

  const Standards* standards_;
  const Texts& texts_;
  std::vector<const Entity*> all_;
  std::set<EntityId> here_;
  std::vector<std::string> lines_;
};

}  // namespace

std::vector<std::string> record_text(const Site& site, const Standards* standards, const Texts& texts) {
  return Writer(site, standards, texts).take();
}

Json record_json(const Site& site) {
  Json all = Json::array();
  for (const Entity* entity : in_order(site)) {
    Json fields = Json::object();
    for (const auto& [field, answer] : entity->fields) {
      if (!entity->seeded || !answer.by.empty()) fields[field] = answer.value;
    }
    all.push_back(
        {{"id", entity->id}, {"kind", name_of(entity->kind)}, {"parent", entity->parent}, {"fields", fields}});
  }
  return all;
}

}  // namespace rehearsal::cli
