#include "core/checks/assessed.hpp"

namespace rehearsal::checks {
namespace {

// Row limits and dates of the rows that belong to a stage. File::Export stands for every assessed file.

Cell day(const Child& child) {
  return information_date(child.file, child.cells);
}
Cell stage(const Child& child) {
  return stage_of(child.file, child.cells);
}
bool seen(const Child& child, int bit) {
  const Notes& notes = child.stay.notes;
  if (child.file != File::Disabilities)
    return (notes.rows[static_cast<std::size_t>(assessed_index(child.file))] & bit) != 0;
  const int type = disability_bit(child[DisabilitiesColumn::DisabilityType]);
  return ((bit == start_bit ? notes.start_rows : notes.exit_rows) & type) != 0;
}
bool start_on_another_day(const Child& child) {
  return stage(child) == start_stage && given(day(child)) && given(child.stay.entry()) &&
         day(child) != child.stay.entry();
}
bool exit_on_another_day(const Child& child) {
  if (stage(child) != exit_stage || !given(day(child))) return false;
  return child.stay.open() || (given(child.stay.left()) && day(child) != child.stay.left());
}
bool start_rows(const Child& child) {
  return start_on_another_day(child) || (stage(child) == start_stage && seen(child, start_bit));
}
bool exit_rows(const Child& child) {
  return exit_on_another_day(child) || (stage(child) == exit_stage && seen(child, exit_bit));
}
bool before_entry(const Child& child) {
  return given(day(child)) && given(child.stay.entry()) && day(child) < child.stay.entry();
}
bool after_exit(const Child& child) {
  return given(day(child)) && given(child.stay.left()) && day(child) > child.stay.left();
}
bool outside_stay(const Child& child) {
  return one_of(stage(child), {update_stage, annual_stage}) && (before_entry(child) || after_exit(child));
}
bool annual_out_of_window(const Child& child) {
  const auto head = head_of(child.stay);
  if (stage(child) != annual_stage || !given(day(child)) || !head || !given(head->entry())) return false;
  const Date start = date_of(head->entry());
  const int years = date_of(day(child)).year() - start.year();
  constexpr int window = 30;
  for (int about = std::max(1, years - 1); about <= years + 1; ++about) {
    const int apart = day(child) - cell_of(start.plus_years(about));
    if (apart >= -window && apart <= window) return false;
  }
  return true;
}
bool day_wrong(const Child& child) {
  const Cell today = child.stay.data.today;
  constexpr int years = 20;
  if (is_null(day(child))) return true;
  if (!given(day(child))) return false;
  const bool future = given(today) && day(child) > today;
  const bool long_ago = given(today) && date_of(day(child)).plus_years(years) < date_of(today);
  const bool early = stage(child) != start_stage && before_entry(child);
  const bool late = one_of(stage(child), {start_stage, update_stage, annual_stage}) && after_exit(child);
  return future || long_ago || early || late;
}
Cell created(const Child& child) {
  return child.cells[spec_of(child.file).column("DateCreated")];
}
bool typed_late(const Child& child) {
  constexpr int late = 30;
  return given(day(child)) && given(created(child)) && created(child) - day(child) > late;
}
bool second_of_its_day(const Child& child) {
  return child.day_seen;
}

constexpr std::string_view shown = "DataCollectionStage InformationDate Enrollment.EntryDate Exit.ExitDate";
constexpr ChildCheck checks[] = {
    {"CS-42", File::Export, shown, start_rows},
    {"CS-43", File::Export, shown, exit_rows},
    {"MR-27", File::Export, shown, start_on_another_day},
    {"MR-28", File::Export, shown, exit_on_another_day},
    {"MR-29", File::Export, shown, outside_stay},
    {"MR-30", File::Export, shown, annual_out_of_window},
    {"GV-33", File::Export, shown, day_wrong},
    {"GV-34", File::Export, "InformationDate DateCreated", typed_late},
    {"GV-35", File::Export, shown, second_of_its_day},
};

}  // namespace

std::span<const ChildCheck> assessment_checks() {
  return checks;
}

}  // namespace rehearsal::checks
