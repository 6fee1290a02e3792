#include "core/checks/evaluation.hpp"

#include <unordered_map>

#include "core/checks/across.hpp"
#include "core/checks/passing.hpp"

namespace rehearsal::checks {
namespace {

/// Evaluates the tables of the topics on every row that they speak of.
class Evaluation {
 public:
  Evaluation(Data& data, Raiser& raiser) : data_(data), raiser_(raiser) {
    for (const auto topic :
         {household_checks, living_situation_checks, date_checks, operating_checks, destination_checks, veteran_checks,
          outreach_checks, move_in_checks, report_identity_checks, assessment_stay_checks, local_limit_checks}) {
      for (const StayCheck& check : topic()) stay_checks_.push_back({&check, Shown(check.file, check.shown)});
    }
  }

  void rows(std::span<const RowCheck> checks) {
    for (const RowCheck& check : checks) {
      const Shown shown(check.file, check.shown);
      const Table& table = data_.of(check.file);
      for (std::size_t at = 0; at < table.size(); ++at) {
        if (check.raised(data_, table.row(at))) raise_row(check.ids, check.file, at, shown);
      }
    }
  }
  void stays() {
    for (std::size_t at = 0; at < data_.ages.size(); ++at) {
      const Stay stay = stay_of(data_, at);
      for (const Prepared& one : stay_checks_) {
        const bool there = one.check->file != File::Exit || stay.x;
        if (there && one.check->raised(stay)) raise_stay(one.check->ids, stay, one.check->file, one.shown);
      }
    }
  }
  void across() {
    const Shown on_enrollment(File::Enrollment, "PersonalID ProjectID EntryDate Exit.ExitDate");
    const Shown on_exit(File::Exit, "ExitDate Enrollment.ProjectID Enrollment.EntryDate");
    const RaiseStay raise = [&](std::string_view ids, const Stay& stay, File file) {
      raise_stay(ids, stay, file, file == File::Exit ? on_exit : on_enrollment);
    };
    check_overlaps(data_, raise);
    check_outliers(data_, raise);
    check_member_nights(data_, raise);
  }
  void references() {
    const Table& stays = data_.of(File::Enrollment);
    const Shown person(File::Enrollment, "PersonalID"), project(File::Enrollment, "ProjectID");
    for (std::size_t at = 0; at < stays.size(); ++at) {
      const Stay stay = stay_of(data_, at);
      if (data_.of(File::Client).there && given(stay.e[E::PersonalID]) && !stay.c)
        raise_stay("EV-9", stay, File::Enrollment, person);
      if (data_.of(File::Project).there && given(stay.e[E::ProjectID]) && !stay.p)
        raise_stay("EV-10", stay, File::Enrollment, project);
    }
    exits();
    clients();
  }
  void package() {
    const Table& exports = data_.of(File::Export);
    if (data_.of(File::Enrollment).size() == 0) raiser_.raise("EV-101", File::Enrollment, 0, "", {});
    if (exports.size() > 1) raise_row("EV-140", File::Export, 1, Shown(File::Export, "ExportID"));
    if (exports.size() == 0) return;
    const Row<ExportColumn> row{exports.row(0)};
    const Cell version = row[ExportColumn::CSVVersion];
    if (is_null(version) || (given(version) && data_.ids.text(version).find("26") == std::string::npos))
      raise_row("EV-124", File::Export, 0, Shown(File::Export, "CSVVersion"));
    constexpr int sha256 = 4;
    if (row[ExportColumn::HashStatus] != sha256 || data_.names_in_clear)
      raise_row("EV-126", File::Export, 0, Shown(File::Export, "HashStatus"));
  }

 private:
  struct Prepared {
    const StayCheck* check;
    Shown shown;
  };

  void exits() {
    std::vector<bool> seen(data_.ages.size(), false);
    const Table& exits = data_.of(File::Exit);
    const Shown shown(File::Exit, "EnrollmentID PersonalID ExitDate");
    for (std::size_t at = 0; at < exits.size(); ++at) {
      const Row<X> row{exits.row(at)};
      const int stay = data_.stays.find(row[X::EnrollmentID]);
      if (stay < 0) {
        if (given(row[X::EnrollmentID])) raise_row("CS-46", File::Exit, at, shown);
        continue;
      }
      const auto index = static_cast<std::size_t>(stay);
      if (given(row[X::PersonalID]) && row[X::PersonalID] != stay_of(data_, index).e[E::PersonalID])
        raise_row("CS-46", File::Exit, at, shown);
      if (seen[index]) raise_row("CS-44", File::Exit, at, shown);
      seen[index] = true;
    }
  }
  void clients() {
    const Table& table = data_.of(File::Client);
    std::vector<bool> enrolled(table.size(), false);
    for (const int client : data_.client_of) {
      if (client >= 0) enrolled[static_cast<std::size_t>(client)] = true;
    }
    const Shown person(File::Client, "PersonalID"), of_export(File::Client, "ExportID");
    const Table& exports = data_.of(File::Export);
    const Cell id = exports.size() > 0 ? Row<ExportColumn>{exports.row(0)}[ExportColumn::ExportID] : absent_cell;
    for (std::size_t at = 0; at < table.size(); ++at) {
      const Row<C> row{table.row(at)};
      const bool first = data_.clients.find(row[C::PersonalID]) == static_cast<int>(at);
      if (data_.of(File::Enrollment).there && first && !enrolled[at]) raise_row("CS-46", File::Client, at, person);
      if (given(id) && given(row[C::ExportID]) && row[C::ExportID] != id)
        raise_row("EV-49", File::Client, at, of_export);
    }
    same_person();
  }
  void same_person() {
    const Shown shown(File::Client, "PersonalID DOB");
    const Table& table = data_.of(File::Client);
    std::unordered_map<std::uint64_t, std::size_t> first;
    std::vector<bool> told(table.size(), false);
    for (const auto& [identity, at] : data_.identities) {
      const auto [found, is_new] = first.emplace(identity, at);
      const Cell id = Row<C>{table.row(at)}[C::PersonalID];
      if (is_new || told[at] || Row<C>{table.row(found->second)}[C::PersonalID] == id) continue;
      raise_row("MR-52", File::Client, at, shown);
      told[at] = true;
    }
  }

  void raise_row(std::string_view ids, File file, std::size_t at, const Shown& shown) {
    const Cell* cells = data_.of(file).row(at);
    Values values;
    for (const Shown::Column& column : shown.columns()) {
      const ColumnSpec& spec = spec_of(file).columns[static_cast<std::size_t>(column.column)];
      values.emplace_back(column.name, cell_text(spec, cells[column.column], data_.ids));
    }
    raiser_.raise(ids, file, data_.of(file).lines[at], id_of(data_, file, cells), values);
  }
  void raise_stay(std::string_view ids, const Stay& stay, File file, const Shown& shown) {
    const int row = file == File::Exit     ? data_.exit_of[stay.at]
                    : file == File::Client ? data_.client_of[stay.at]
                                           : static_cast<int>(stay.at);
    const auto at = static_cast<std::size_t>(row);
    raiser_.raise(ids, file, data_.of(file).lines[at], id_of(data_, file, data_.of(file).row(at)),
                  values_of(shown, stay, file, nullptr));
  }

  Data& data_;
  Raiser& raiser_;
  std::vector<Prepared> stay_checks_;
};

}  // namespace

void evaluate(Data& data, Raiser& raiser) {
  Evaluation evaluation(data, raiser);
  evaluation.package();
  evaluation.references();
  evaluation.rows(project_checks());
  evaluation.rows(client_checks());
  evaluation.stays();
  evaluation.across();
}

}  // namespace rehearsal::checks
