#include "shell/screens/record_empty.hpp"

#include <algorithm>
#include <set>

namespace rehearsal {
namespace {

const std::string& answer_to(const Question& question, const FormContext& context) {
  static const std::string none;
  const auto found = context.entities.find(question.on);
  return found == context.entities.end() || found->second == nullptr ? none : found->second->value(question.field);
}

/// Boxes of one question are answered by any of them.
std::set<std::string> answered_groups(const Section& section, const FormContext& context) {
  std::set<std::string> groups;
  for (const Question& question : section.questions) {
    const std::string& answer = answer_to(question, context);
    if (!question.group.empty() && !answer.empty() && answer != "0") groups.insert(question.group);
  }
  return groups;
}

void add_questions(const Section& section, const FormContext& context, std::vector<std::string>& empty) {
  std::set<std::string> done = answered_groups(section, context);
  for (const Question& question : section.questions) {
    if (!required(question, context)) continue;
    if (!question.group.empty()) {
      if (done.insert(question.group).second) empty.push_back(question.field);
    } else if (answer_to(question, context).empty()) {
      empty.push_back(question.field);
    }
  }
}

void add_sources(const RecordView& view, const Section& section, const FormContext& context, const Entity* assessment,
                 std::vector<std::string>& empty) {
  if (!section.table || assessment == nullptr) return;
  for (const std::string& source : asked_sources(*section.table, context)) {
    if (view.rows(section.table->id, source, *assessment).empty()) empty.push_back("new:" + source);
  }
}

}  // namespace

std::vector<std::string> empty_answers(const RecordView& view, const Form& form, const Entity* assessment) {
  std::vector<std::string> empty;
  const FormContext context = view.context(assessment);
  for (const Section& section : form.sections) {
    if (!asked(section, context)) continue;
    add_questions(section, context, empty);
    add_sources(view, section, context, assessment, empty);
  }
  return empty;
}

}  // namespace rehearsal
