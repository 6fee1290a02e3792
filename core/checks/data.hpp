#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "core/checks/finding.hpp"
#include "core/checks/limits.hpp"
#include "core/exchange/cells.hpp"

namespace rehearsal::checks {

/// The rows of one file that are kept.
struct Table {
  std::vector<Cell> cells;
  std::vector<std::uint32_t> lines;
  std::size_t width = 0;
  bool there = false;  ///< the export has the file

  std::size_t size() const { return lines.size(); }
  const Cell* row(std::size_t at) const { return cells.data() + at * width; }
};

/// A row of the file whose columns these are. Of a row that is not there, nothing can be said.
template <class Column>
struct Row {
  const Cell* cells = nullptr;

  explicit operator bool() const { return cells != nullptr; }
  Cell operator[](Column column) const { return cells == nullptr ? absent_cell : cells[static_cast<int>(column)]; }
};

using E = EnrollmentColumn;
using C = ClientColumn;
using P = ProjectColumn;
using X = ExitColumn;

/// Where the row of an id stands.
class RowIndex {
 public:
  /// False when the id has a row already: the first stands.
  bool put(Cell id, std::size_t row);
  int find(Cell id) const {  ///< -1 when there is none
    return given(id) && static_cast<std::size_t>(id) < rows_.size() ? rows_[static_cast<std::size_t>(id)] : -1;
  }

 private:
  std::vector<std::int32_t> rows_;
};

/// Which rows of an assessed file a stay has.
enum StageBits { start_bit = 1, exit_bit = 2, annual_bit = 4 };

/// What was seen of a stay while the files of its assessments, services and contacts passed by.
struct Notes {
  Cell first_night = absent_cell, last_night = absent_cell;
  Cell first_contact = absent_cell, last_contact = absent_cell;
  Cell first_contact_place = absent_cell;
  std::uint8_t start_types = 0;                ///< 4.05 to 4.10 answered at start, by type
  std::array<std::uint8_t, 5> rows{};          ///< StageBits that were seen, by assessed file
  std::uint8_t start_rows = 0, exit_rows = 0;  ///< of Disabilities.csv, by type
  bool night_on_entry = false, night_on_exit = false;
  bool contact_on_entry = false, contact_on_engagement = false;
  bool disabled = false;                                                           ///< a disability that makes 3.08 Yes
  bool start_known = false, start_declined = false, start_contradicts = false;     ///< income at start
  bool annual_known = false, annual_declined = false, annual_contradicts = false;  ///< income in the annual window
  bool exit_known = false, exit_declined = false, exit_contradicts = false;        ///< income on the exit date
  bool violence_known = false;
  bool snap = false;
};

struct HouseholdFacts {
  std::uint32_t from = 0, to = 0;  ///< its stays in Data::by_household
  int heads = 0;
  int head = -1;  ///< the first stay of a head
  int oldest = -1;
  int adults = 0;
  bool ages_known = true;
  bool several_projects = false;
  bool veteran = false;
};

struct BedNight {
  std::uint32_t household = 0, stay = 0;
  Cell day = 0;
};

struct ProjectFacts {
  std::vector<int> funders;
  std::vector<Cell> cocs;
  Cell participates_from = absent_cell, participates_to = absent_cell;  ///< to: null_cell while it goes on
  bool participates = false, enrolled = false, nights = false;
  bool victim_service_provider = false;
  bool income = false, benefits = false, insurance = false, disabilities = false, violence = false,
       employment = false;  ///< has to collect 4.02, 4.03, 4.04, 4.05 to 4.10, 4.11, R6

  bool funded_by(std::initializer_list<int> codes) const;
};

/// An export in memory: the files that are looked up, and of the others what was noted.
struct Data {
  Ids ids;
  std::array<Table, file_count> tables;
  RowIndex clients, projects, organizations, stays, exits;
  std::vector<ProjectFacts> project_facts;
  std::vector<int> client_of, project_of, exit_of, ages, household_of;  ///< by stay; -1: none; age: unknown_age
  std::vector<std::uint32_t> by_household;
  std::vector<HouseholdFacts> households;
  std::vector<bool> latest;  ///< by stay: the last one of its person
  std::vector<Notes> notes;
  std::vector<BedNight> nights;
  std::vector<std::pair<std::uint64_t, std::size_t>> identities;  ///< of clients: what two of them should not share
  bool names_in_clear = false;
  Limits limits;
  Cell today = absent_cell, period_from = absent_cell, period_to = absent_cell;

  Table& of(File file) { return tables[static_cast<std::size_t>(file)]; }
  const Table& of(File file) const { return tables[static_cast<std::size_t>(file)]; }
};

inline constexpr int unknown_age = -1000;

/// Joins the kept files: who, where, in which household, how old. Once all of them are read.
void join(Data& data);

}  // namespace rehearsal::checks
