#include "core/forms/form.hpp"

#include <algorithm>
#include <set>

namespace rehearsal {

namespace {

bool contains(const std::vector<std::string>& values, std::string_view value) {
  return std::find(values.begin(), values.end(), value) != values.end();
}

template <class Item>
const Item* by_id(const std::vector<Item>& items, std::string_view id) {
  const auto found = std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == id; });
  return found == items.end() ? nullptr : &*found;
}

}  // namespace

bool VerificationTable::asks_long_term(std::string_view source) const {
  return contains(long_term_sources, source);
}
bool VerificationTable::asks_to_specify(std::string_view source) const {
  return contains(specify, source);
}

const Question* Section::question(std::string_view field) const {
  const auto found = std::find_if(questions.begin(), questions.end(),
                                  [&](const Question& question) { return question.field == field; });
  return found == questions.end() ? nullptr : &*found;
}

const Section* Form::section(std::string_view wanted) const {
  return by_id(sections, wanted);
}

const Form* Forms::form(std::string_view wanted) const {
  const auto found = forms.find(wanted);
  return found == forms.end() ? nullptr : &found->second;
}

std::vector<std::string> Forms::text_ids() const {
  std::set<std::string> ids;
  for (const auto& [form_id, form] : forms) {
    ids.insert("form." + form_id);
    for (const Section& section : form.sections) {
      ids.insert("section." + section.id);
      for (const Question& question : section.questions) {
        if (!question.help.empty()) ids.insert(question.help);
        if (!question.group.empty()) ids.insert("group." + question.group);
      }
    }
  }
  return {ids.begin(), ids.end()};
}

}  // namespace rehearsal
