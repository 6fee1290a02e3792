#include "core/checks/passing.hpp"

#include "core/checks/assessed.hpp"

namespace rehearsal::checks {
namespace {

const Cell* cells_in(const Stay& stay, File file) {
  switch (file) {
    case File::Enrollment:
      return stay.e.cells;
    case File::Client:
      return stay.c.cells;
    case File::Project:
      return stay.p.cells;
    case File::Exit:
      return stay.x.cells;
    default:
      return nullptr;
  }
}

}  // namespace

Values values_of(const Shown& shown, const Stay& stay, File passing_file, const Cell* passing) {
  Values values;
  for (const Shown::Column& column : shown.columns()) {
    const Cell* cells = column.file == passing_file && passing != nullptr ? passing : cells_in(stay, column.file);
    const ColumnSpec& spec = spec_of(column.file).columns[static_cast<std::size_t>(column.column)];
    values.emplace_back(column.name,
                        cells == nullptr ? std::string() : cell_text(spec, cells[column.column], stay.data.ids));
  }
  return values;
}

Passing::Passing(Data& data, Raiser& raiser) : data_(data), raiser_(raiser) {
  for (const auto topic : {income_checks, health_checks, service_checks, contact_checks, local_limit_event_checks}) {
    for (const ChildCheck& check : topic())
      checks_[static_cast<std::size_t>(check.file)].push_back({&check, Shown(check.file, check.shown)});
  }
  for (int file = 0; file < file_count; ++file) {
    if (assessed_index(static_cast<File>(file)) < 0) continue;
    for (const ChildCheck& check : assessment_checks())
      checks_[static_cast<std::size_t>(file)].push_back({&check, Shown(static_cast<File>(file), check.shown)});
  }
}

bool Passing::second_of_its_day(File file, const Cell* cells, std::size_t at) {
  if (file != File::IncomeBenefits) return false;  // every assessment has one of these rows
  const Cell stage = stage_of(file, cells), day = information_date(file, cells);
  if (!one_of(stage, {update_stage, annual_stage}) || !given(day)) return false;
  constexpr int stage_bits = 3, day_bits = 29;
  const auto day_number = static_cast<std::uint64_t>(static_cast<std::uint32_t>(day)) & ((1u << day_bits) - 1);
  const std::uint64_t key =
      (static_cast<std::uint64_t>(at) << 32) | (day_number << stage_bits) | static_cast<std::uint64_t>(stage);
  return !days_.insert(key).second;
}

void Passing::orphan(File file, const ReadRow& row) {
  raiser_.raise("CS-46", file, row.line, id_of(data_, file, row.cells), {});
}

void Passing::pass(File file, const ReadRow& row) {
  const FileSpec& spec = spec_of(file);
  const int enrollment = spec.column("EnrollmentID"), person = spec.column("PersonalID");
  if (enrollment < 0 || !given(row.cells[enrollment])) return;
  const int at = data_.stays.find(row.cells[enrollment]);
  if (at < 0) {
    if (data_.of(File::Enrollment).there) orphan(file, row);
    return;
  }
  const Stay stay = stay_of(data_, static_cast<std::size_t>(at));
  if (given(row.cells[person]) && row.cells[person] != stay.e[E::PersonalID]) orphan(file, row);
  const Child child{file, row.cells, stay, second_of_its_day(file, row.cells, static_cast<std::size_t>(at))};
  for (const Prepared& prepared : checks_[static_cast<std::size_t>(file)]) {
    if (!prepared.check->raised(child)) continue;
    raiser_.raise(prepared.check->ids, file, row.line, id_of(data_, file, row.cells),
                  values_of(prepared.shown, stay, file, row.cells));
  }
  note(data_, file, row.cells, stay, static_cast<std::size_t>(at));
}

}  // namespace rehearsal::checks
