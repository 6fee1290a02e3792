#include <algorithm>

#include "core/base/text.hpp"
#include "core/grading/rules/tables.hpp"

namespace rehearsal {
namespace {

/// What once happened to a person stays so: Yes cannot become No.
void survivor_no_more(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const Stage* yes = nullptr;
    for (const Stage& stage : person.stages) {
      const std::string& said = stage.assessment->value("DomesticViolenceSurvivor");
      if (said == "1" && yes == nullptr) yes = &stage;
      if (said != "0" || yes == nullptr) continue;
      sink.raise("STA-01", stage_place(person, stage, "DomesticViolenceSurvivor"))
          .saw("entered", "DomesticViolenceSurvivor", "0")
          .saw("other", "DomesticViolenceSurvivor", "1", stage_place(person, *yes, "DomesticViolenceSurvivor"))
          .saw("day", "InformationDate", yes->assessment->value("InformationDate"),
               stage_place(person, *yes, "InformationDate"));
    }
  });
}

/// A developmental disability, HIV, and whatever was said to last, do not go away between two assessments.
bool lasting(const Row& row) {
  return row.table == "disability" && row.yes() && (row.source == "6" || row.source == "8" || row.long_term == "1");
}

bool key_has_no(const Scene& scene, const Person& person, const Row& row) {
  if (scene.by.key == nullptr) return false;
  const auto& all = scene.by.key->rows;
  return std::any_of(all.begin(), all.end(), [&](const ExpectRow& expect) {
    return expect.who == person.who && expect.table == row.table && expect.source == row.source &&
           expect.receives == "0";
  });
}

void condition_gone(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (std::size_t next = 1; next < person.rows.size(); ++next) {
      const Row &a = person.rows[next - 1], &b = person.rows[next];
      if (a.source != b.source || a.table != b.table || !lasting(a) || b.receives != "0" ||
          key_has_no(scene, person, b))
        continue;
      sink.raise("STA-02", row_place(person, b))
          .saw("source", source_field, b.source)
          .saw("entered", "Receives", b.receives)
          .saw("other", "Receives", a.receives, row_place(person, a))
          .saw("day", "StartDate", a.start.value_or(Date()), row_place(person, a));
    }
  });
}

struct Totals {
  const Stage* stage;
  std::string entered;
  std::int64_t sum;
};

void total_of_before(const Scene& scene, Sink& sink) {
  std::vector<std::pair<const Person*, Totals>> earlier;
  each_table(scene, [&](const TableAtStage& at) {
    if (!at.table.amount) return;
    const Totals now{&at.stage, at.stage.assessment->value("TotalMonthlyIncome"), sum_of(at.open_rows())};
    for (const auto& [person, then] : earlier) {
      const bool stale =
          person == &at.person && !now.entered.empty() && now.entered == then.entered && now.sum != then.sum;
      if (!stale || cents(now.entered) == now.sum || cents(then.entered) != then.sum) continue;
      Place place = stage_place(at.person, at.stage, "TotalMonthlyIncome");
      place.section = at.section.id;
      sink.raise("STA-03", place)
          .saw("entered", "TotalMonthlyIncome", now.entered)
          .saw("total", "TotalMonthlyIncome", amount_of(now.sum))
          .saw("day", "InformationDate", *then.stage->date, stage_place(at.person, *then.stage, "InformationDate"));
      break;
    }
    earlier.emplace_back(&at.person, now);
  });
}

constexpr Rule rules[] = {{"STA-01", survivor_no_more}, {"STA-02", condition_gone}, {"STA-03", total_of_before}};

}  // namespace

std::span<const Rule> stage_rules() {
  return rules;
}

}  // namespace rehearsal
