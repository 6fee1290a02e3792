#include <algorithm>
#include <set>
#include <utility>

#include "core/base/pack.hpp"
#include "core/base/sha256.hpp"
#include "core/forms/form.hpp"
#include "core/forms/section_from.hpp"

namespace rehearsal {

namespace {

Result<Form> form_from(const Json& json, const std::string& where, const Standards& standards) {
  if (const auto wrong = unknown_key(json, where, {"id", "stage", "points", "sections"})) return *wrong;
  JsonReader reader(json, where);
  Form form;
  form.id = reader.text("id");
  form.stage = reader.text_or("stage", "");
  reader.array("sections");
  if (!reader.ok()) return reader.failure();
  if (form.id.empty()) return bad_pack("bad-pack.empty", below(where, "id"));
  const auto points = texts_at(json, "points", where);
  if (!points) return points.failure();
  std::set<std::string> ids;
  auto sections = each_at(json, "sections", where, [&](const Json& item, const std::string& place) -> Result<Section> {
    auto section = section_from(item, place, standards, *points);
    if (section && !ids.insert(section->id).second)
      return bad_pack("bad-pack.twice", below(place, "id"), {{"name", section->id}});
    return section;
  });
  if (!sections) return sections.failure();
  form.sections = std::move(sections).value();
  return form;
}

}  // namespace

Result<Forms> forms_from(const Json& pack, const Standards& standards) {
  const auto head = pack_head(pack, "forms");
  if (!head) return head.failure();
  if (const auto wrong = unknown_key(pack, "", {"pack", "format", "id", "standards", "forms"})) return *wrong;
  JsonReader reader(pack, "");
  Forms forms;
  forms.id = head->id;
  forms.sha256 = sha256(canonical(pack));
  forms.standards = reader.text("standards");
  reader.array("forms");
  if (!reader.ok()) return reader.failure();
  if (forms.standards != standards.id) {
    return Failure{Fault::not_found, "bad-pack.unknown-standards", "/standards", {{"name", forms.standards}}};
  }
  const auto read = each_at(pack, "forms", "", [&](const Json& item, const std::string& place) -> Result<std::string> {
    auto form = form_from(item, place, standards);
    if (!form) return form.failure();
    const std::string id = form->id;
    if (!forms.forms.emplace(id, std::move(form).value()).second) {
      return bad_pack("bad-pack.twice", below(place, "id"), {{"name", id}});
    }
    return id;
  });
  if (!read) return read.failure();
  return forms;
}

}  // namespace rehearsal
