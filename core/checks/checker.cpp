#include "core/checks/checker.hpp"

#include <unordered_set>

#include "core/checks/evaluation.hpp"
#include "core/checks/passing.hpp"
#include "core/checks/structure.hpp"

namespace rehearsal::checks {
namespace {

bool is_kept(File file) {
  switch (file) {
    case File::Export:
    case File::Organization:
    case File::Project:
    case File::Funder:
    case File::ProjectCoC:
    case File::HMISParticipation:
    case File::Client:
    case File::Enrollment:
    case File::Exit:
      return true;
    default:
      return false;
  }
}

class Checker {
 public:
  Checker(Listener listener, const Limits& limits) : raiser_(std::move(listener)), passing_(data_, raiser_) {
    data_.limits = limits;
  }

  void read(File file, const Open& open) {
    auto source = open(file);
    if (!source) return raiser_.raise("EV-127", file, 0, "", {{"file", std::string(spec_of(file).name) + ".csv"}});
    Table& table = data_.of(file);
    table.width = spec_of(file).columns.size();
    FileReading reading(data_, raiser_, file);
    table.there = reading.read(std::move(*source), [&](const ReadRow& row) {
      ++rows_;
      if (row.deleted) return;
      if (is_kept(file)) keep(file, row);
      if (file > File::Exit) passing_.pass(file, row);
    });
  }
  void join_kept() {
    dates();
    join(data_);
  }
  Summary evaluated() {
    evaluate(data_, raiser_);
    return {raiser_.counts(), rows_, raiser_.unreadable()};
  }

 private:
  void keep(File file, const ReadRow& row) {
    Table& table = data_.of(file);
    table.cells.insert(table.cells.end(), row.cells, row.cells + table.width);
    table.lines.push_back(row.line);
    if (file == File::Client) note_identity(row);
  }
  /// A name with a date of birth, and a whole Social Security number: two clients who share one are the same person.
  void note_identity(const ReadRow& row) {
    const Row<C> client{row.cells};
    const auto text = [&](C column) { return (*row.texts)[static_cast<std::size_t>(column)]; };
    const std::size_t at = data_.of(File::Client).size() - 1;
    if (given(client[C::FirstName]) && given(client[C::LastName]) && given(client[C::DOB])) {
      const std::uint64_t name = fingerprint(text(C::LastName), fingerprint("/", fingerprint(text(C::FirstName))));
      data_.identities.emplace_back(fingerprint(text(C::DOB), fingerprint("/", name)), at);
    }
    if (given(client[C::SSN]) && (client[C::SSN] & ssn_nine_digits) != 0 && (client[C::SSN] & ssn_pattern) == 0)
      data_.identities.emplace_back(fingerprint(text(C::SSN)), at);
  }
  void dates() {
    const Table& table = data_.of(File::Export);
    if (table.size() == 0) return;
    const Row<ExportColumn> row{table.row(0)};
    data_.today = row[ExportColumn::ExportDate];
    data_.period_from = row[ExportColumn::ExportStartDate];
    data_.period_to = row[ExportColumn::ExportEndDate];
    if (!given(data_.today)) data_.today = data_.period_to;
  }

  Data data_;
  Raiser raiser_;
  Passing passing_;
  std::size_t rows_ = 0;
};

}  // namespace

Summary check_export(const Open& open, Listener listener, const Limits& limits) {
  Checker checker(std::move(listener), limits);
  for (int at = 0; at < file_count; ++at) {
    checker.read(static_cast<File>(at), open);
    if (static_cast<File>(at) == File::Exit) checker.join_kept();
  }
  return checker.evaluated();
}

}  // namespace rehearsal::checks
