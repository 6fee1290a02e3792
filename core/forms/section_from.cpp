#include "core/forms/section_from.hpp"

#include <algorithm>
#include <utility>

#include "core/base/pack.hpp"

namespace rehearsal {

namespace {

bool collected_at(const Element& element, const std::vector<std::string>& points) {
  // Metadata (5.xx) stands at every point.
  return element.points.empty() ||
         std::any_of(element.points.begin(), element.points.end(), [&](const std::string& point) {
           return std::find(points.begin(), points.end(), point) != points.end();
         });
}

Result<std::vector<const Element*>> elements_of(const Json& json, const std::string& where, const Standards& standards,
                                                const std::vector<std::string>& points) {
  return each_at(json, "elements", where, [&](const Json& item, const std::string& place) -> Result<const Element*> {
    if (!item.is_string()) return bad_pack("json.not-a-text", place);
    const std::string number = item.get<std::string>();
    const Element* element = standards.element(number);
    if (!element) return bad_pack("bad-pack.unknown-element", place, {{"name", number}});
    if (!collected_at(*element, points)) return bad_pack("bad-pack.not-collected-then", place, {{"name", number}});
    return element;
  });
}

std::string joined(const std::vector<const Element*>& elements) {
  std::string numbers;
  for (const Element* element : elements) numbers += (numbers.empty() ? "" : ", ") + element->number;
  return numbers;
}

std::optional<Failure> read_questions(Section& section, const Json& json, const std::string& where,
                                      const Standards& standards, const std::vector<const Element*>& elements,
                                      Kind on) {
  auto questions =
      each_at(json, "questions", where, [&](const Json& item, const std::string& place) -> Result<Question> {
        return question_from(item, place, standards, elements, on);
      });
  if (!questions) return questions.failure();
  for (std::size_t index = 0; index < questions->size(); ++index) {
    Question& question = questions.value()[index];
    if (section.question(question.field)) {
      return bad_pack("bad-pack.twice", below(below(where, "questions"), index), {{"name", question.field}});
    }
    section.questions.push_back(std::move(question));
  }
  return std::nullopt;
}

/// A section of one element is asked as its element; one that joins several leaves that to each question.
std::optional<Failure> read_scope(Section& section, const Json& json, const std::string& where,
                                  const std::vector<const Element*>& elements) {
  Scope scope;
  if (elements.size() == 1) {
    const Element& only = *elements.front();
    scope = Scope{only.about, only.project_types, only.funding};
  }
  if (auto wrong = override_scope(scope, json, where)) return wrong;
  section.about = scope.about;
  section.project_types = std::move(scope.project_types);
  section.funding = std::move(scope.funding);
  if (!json.contains("about")) return std::nullopt;
  for (Question& question : section.questions) question.scope.about = section.about;
  return std::nullopt;
}

}  // namespace

std::optional<Failure> override_scope(Scope& scope, const Json& json, const std::string& where) {
  JsonReader reader(json, where);
  const std::string about_name = reader.text_or("about", "");
  if (!reader.ok()) return reader.failure();
  if (json.contains("about")) {
    const auto about = about_from(about_name);
    if (!about) return bad_pack("bad-pack.not-one-of", below(where, "about"), {{"name", about_name}});
    scope.about = *about;
  }
  auto types = numbers_at(json, "project_types", where);
  if (!types) return types.failure();
  if (json.contains("project_types")) scope.project_types = std::move(types).value();
  return std::nullopt;
}

Result<Section> section_from(const Json& json, const std::string& where, const Standards& standards,
                             const std::vector<std::string>& points) {
  if (const auto wrong = unknown_key(
          json, where, {"id", "elements", "on", "about", "project_types", "record_type", "questions", "table"})) {
    return *wrong;
  }
  JsonReader reader(json, where);
  Section section;
  section.id = reader.text("id");
  const std::string on_name = reader.text("on");
  section.record_type = reader.text_or("record_type", "");
  if (!reader.ok()) return reader.failure();
  if (section.id.empty()) return bad_pack("bad-pack.empty", below(where, "id"));
  const auto on = kind_from(on_name);
  if (!on) return bad_pack("bad-pack.not-one-of", below(where, "on"), {{"name", on_name}});
  auto elements = elements_of(json, where, standards, points);
  if (!elements) return elements.failure();
  section.element = joined(*elements);
  if (const auto wrong = read_questions(section, json, where, standards, *elements, *on)) return *wrong;
  if (const Json* table_json = reader.find("table")) {
    if (elements->empty()) return bad_pack("bad-pack.empty", below(where, "elements"));
    auto table = table_from(*table_json, below(where, "table"), standards, *elements);
    if (!table) return table.failure();
    section.table = std::move(table).value();
  }
  if (section.questions.empty() && !section.table) return bad_pack("bad-pack.empty", below(where, "questions"));
  if (const auto wrong = read_scope(section, json, where, *elements)) return *wrong;
  return section;
}

}  // namespace rehearsal
