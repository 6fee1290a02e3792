#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/forms/form.hpp"

namespace rehearsal {
namespace {

/// Reads the parts of a form, and refuses what the standards do not know.
class Reading {
 public:
  explicit Reading(const Standards& standards) : standards_(standards) {}

  Result<Form> form(const Json& json, const std::string& where) const {
    if (auto unknown = unknown_key(json, where, {"id", "stage", "sections"})) return *unknown;
    JsonReader read(json, where);
    Form form;
    form.id = read.text("id");
    form.stage = read.text_or("stage", "");
    if (!read.ok()) return read.failure();
    auto sections = each_at(json, "sections", where, [this](const Json& item, const std::string& place) { return section(item, place); });
    if (!sections) return sections.failure();
    form.sections = std::move(sections).value();
    return form;
  }

 private:
  std::optional<Failure> unknown_field(const FieldId& field, const std::string& where) const {
    if (field == "ProjectType" || standards_.field(field) != nullptr) return std::nullopt;
    return bad_pack("bad-pack.unknown-field", where, {{"field", field}});
  }

  Result<Section> section(const Json& json, const std::string& where) const {
    if (auto unknown = unknown_key(json, where, {"id", "element", "about", "types", "questions", "table", "as"})) return *unknown;
    JsonReader read(json, where);
    Section section;
    section.id = read.text("id");
    section.element = read.text_or("element", "");
    const auto about = about_from(read.text_or("about", "all"));
    if (!about) read.fail("about", "bad-pack.unknown-about");
    const std::string as = read.text_or("as", "");
    const Element* element = as.empty() ? nullptr : standards_.element(as);
    if (!as.empty() && element == nullptr) read.fail("as", "bad-pack.unknown-element");
    if (!read.ok()) return read.failure();
    section.about = *about;
    if (element != nullptr) section.funding = element->funding;
    auto types = numbers_at(json, "types", where);
    if (!types) return types.failure();
    section.project_types = std::move(types).value();
    auto questions = each_at(json, "questions", where, [this](const Json& item, const std::string& place) { return question(item, place); });
    if (!questions) return questions.failure();
    section.questions = std::move(questions).value();
    if (!json.contains("table")) return section;
    auto table = verification(json["table"], below(where, "table"));
    if (!table) return table.failure();
    section.table = std::move(table).value();
    return section;
  }

  Result<Question> question(const Json& json, const std::string& where) const {
    if (auto unknown = unknown_key(json, where, {"field", "on", "optional", "shown_when", "required_when", "help", "rolled_forward", "weight"})) {
      return *unknown;
    }
    JsonReader read(json, where);
    Question question;
    question.field = read.text("field");
    const auto on = kind_from(read.text("on"));
    if (read.ok() && !on) read.fail("on", "bad-pack.unknown-kind");
    question.on = on.value_or(Kind::client);
    question.optional = read.flag_or("optional", false);
    question.help = read.text_or("help", "");
    question.rolled_forward = read.flag_or("rolled_forward", false);
    question.weight = static_cast<int>(read.number_or("weight", 1));
    if (!read.ok()) return read.failure();
    if (auto unknown = unknown_field(question.field, below(where, "field"))) return *unknown;
    return with_conditions(std::move(question), json, where);
  }

  Result<Question> with_conditions(Question question, const Json& json, const std::string& where) const {
    auto shown = conditions_from(json, "shown_when", where);
    auto needed = conditions_from(json, "required_when", where);
    if (!shown) return shown.failure();
    if (!needed) return needed.failure();
    for (const auto* conditions : {&*shown, &*needed}) {
      for (const FieldId& field : fields_of(*conditions)) {
        if (auto unknown = unknown_field(field, where)) return *unknown;
      }
    }
    question.shown_when = std::move(shown).value();
    question.required_when = std::move(needed).value();
    return question;
  }

  Result<VerificationTable> verification(const Json& json, const std::string& where) const {
    if (auto unknown = unknown_key(json, where, {"id", "gateway", "sources", "amount", "long_term"})) return *unknown;
    JsonReader read(json, where);
    VerificationTable table;
    table.id = read.text("id");
    table.gateway = read.text("gateway");
    table.amount = read.flag_or("amount", false);
    table.long_term = read.flag_or("long_term", false);
    if (!read.ok()) return read.failure();
    if (auto unknown = unknown_field(table.gateway, below(where, "gateway"))) return *unknown;
    auto sources = texts_at(json, "sources", where);
    if (!sources) return sources.failure();
    table.sources = std::move(sources).value();
    return table;
  }

  const Standards& standards_;
};

}  // namespace

Result<Forms> forms_from(const Json& pack, const Standards& standards) {
  auto head = pack_head(pack, "forms");
  if (!head) return head.failure();
  const Reading reading(standards);
  auto list = each_at(pack, "forms", "", [&](const Json& item, const std::string& place) { return reading.form(item, place); });
  if (!list) return list.failure();
  Forms forms;
  forms.id = head->id;
  forms.sha256 = sha256(canonical(pack));
  for (const Form& form : *list) forms.forms.emplace(form.id, form);
  return forms;
}

}  // namespace rehearsal
