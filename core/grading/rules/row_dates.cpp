#include "core/grading/rules/tables.hpp"

namespace rehearsal {
namespace {

/// Looks at each row and the one of the same source that starts next.
template <class Look>
void each_succession(const Scene& scene, Look look) {
  each_person(scene, [&](const Person& person) {
    for (std::size_t next = 1; next < person.rows.size(); ++next) {
      const Row &a = person.rows[next - 1], &b = person.rows[next];
      if (a.table == b.table && a.source == b.source && a.start && b.start) look(person, a, b);
    }
  });
}

std::string_view text_of(const std::optional<Date>& date, std::string& hold) {
  return hold = date ? date->iso() : std::string();
}

/// Both rows with their dates: the report draws them as bars.
void saw_rows(Raised& raised, const Person& person, const Row& a, const Row& b) {
  std::string hold;
  raised.saw("source", source_field, b.source);
  raised.saw("old", a.amount.empty() ? "Receives" : "MonthlyAmount", a.amount.empty() ? a.receives : a.amount,
             row_place(person, a));
  raised.saw("from", "StartDate", text_of(a.start, hold), row_place(person, a));
  raised.saw("to", "EndDate", text_of(a.end, hold), row_place(person, a));
  raised.saw("new", b.amount.empty() ? "Receives" : "MonthlyAmount", b.amount.empty() ? b.receives : b.amount,
             row_place(person, b));
  raised.saw("start", "StartDate", text_of(b.start, hold), row_place(person, b));
}

void two_rows_open(const Scene& scene, Sink& sink) {
  each_succession(scene, [&](const Person& person, const Row& a, const Row& b) {
    if (a.end && *a.end < *b.start) return;
    Raised raised = sink.raise("VER-02", row_place(person, b));
    saw_rows(raised, person, a, b);
    raised.saw("expected", "EndDate", b.start->plus_days(-1), row_place(person, a));
  });
}

void days_without_answer(const Scene& scene, Sink& sink) {
  each_succession(scene, [&](const Person& person, const Row& a, const Row& b) {
    if (!a.end || a.end->plus_days(1) >= *b.start) return;
    Raised raised = sink.raise("VER-03", row_place(person, b));
    saw_rows(raised, person, a, b);
    raised.saw("expected", "EndDate", b.start->plus_days(-1), row_place(person, a));
  });
}

void said_again(const Scene& scene, Sink& sink) {
  each_succession(scene, [&](const Person& person, const Row& a, const Row& b) {
    if (!a.end || a.end->plus_days(1) != *b.start) return;
    if (a.receives != b.receives || a.amount != b.amount || a.long_term != b.long_term) return;
    Raised raised = sink.raise("VER-06", row_place(person, b));
    saw_rows(raised, person, a, b);
  });
}

void starts_on_another_day(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Row& row : person.rows) {
      if (row.stage == nullptr || !row.stage->date || row.start == row.stage->date) continue;
      std::string hold;
      sink.raise("VER-04", row_place(person, row))
          .saw("source", source_field, row.source)
          .saw("entered", "StartDate", text_of(row.start, hold))
          .saw("day", "InformationDate", *row.stage->date, stage_place(person, *row.stage, "InformationDate"));
    }
  });
}

void ends_before_it_starts(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const Row& row : person.rows) {
      const auto typed = entered_on(*row.entity, "EndDate");
      const bool backwards = row.start && row.end && *row.end < *row.start;
      const bool future = row.end && typed && *row.end > *typed;
      if (!backwards && !future) continue;
      std::string hold;
      sink.raise("VER-07", row_place(person, row))
          .saw("source", source_field, row.source)
          .saw("entered", "EndDate", *row.end)
          .saw("from", "StartDate", text_of(row.start, hold));
    }
  });
}

constexpr Rule rules[] = {{"VER-02", two_rows_open},
                          {"VER-03", days_without_answer},
                          {"VER-04", starts_on_another_day},
                          {"VER-06", said_again},
                          {"VER-07", ends_before_it_starts}};

}  // namespace

std::span<const Rule> row_date_rules() {
  return rules;
}

}  // namespace rehearsal
