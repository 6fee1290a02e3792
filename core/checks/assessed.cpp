#include "core/checks/assessed.hpp"

#include <array>

namespace rehearsal::checks {
namespace {

using I = IncomeBenefitsColumn;
using D = DisabilitiesColumn;

constexpr std::array<File, 5> assessed{File::IncomeBenefits, File::HealthAndDV, File::EmploymentEducation,
                                       File::Disabilities, File::YouthEducationStatus};

struct Places {
  int date = -1, stage = -1;
};
Places places_in(File file) {
  static const auto all = [] {
    std::array<Places, assessed.size()> places;
    for (std::size_t at = 0; at < assessed.size(); ++at) {
      const FileSpec& spec = spec_of(assessed[at]);
      places[at] = {spec.column("InformationDate"), spec.column("DataCollectionStage")};
    }
    return places;
  }();
  const int index = assessed_index(file);
  return index < 0 ? Places() : all[static_cast<std::size_t>(index)];
}

bool any_yes(const Row<I>& row, I first, I last, int step) {
  for (int at = static_cast<int>(first); at <= static_cast<int>(last); at += step) {
    if (row[static_cast<I>(at)] == 1) return true;
  }
  return false;
}

void note_income(Notes& notes, const Row<I>& row, const Stay& stay) {
  const Cell said = row[I::IncomeFromAnySource], day = row[I::InformationDate], stage = row[I::DataCollectionStage];
  const bool known = given(said) && !no_answer(said), said_nothing = declined(said);
  const bool wrong = contradicts(said, any_income(row));
  const auto mark = [&](bool& is_known, bool& is_declined, bool& is_wrong) {
    is_known = is_known || known;
    is_declined = is_declined || said_nothing;
    is_wrong = is_wrong || wrong;
  };
  constexpr int window = 30;
  const Cell due = stage == annual_stage ? anniversary_due(stay) : absent_cell;
  if (stage == start_stage && day == stay.entry())
    mark(notes.start_known, notes.start_declined, notes.start_contradicts);
  if (given(due) && given(day) && day >= due - window && day <= due + window)
    mark(notes.annual_known, notes.annual_declined, notes.annual_contradicts);
  if (stage == exit_stage && given(day) && day == stay.left())
    mark(notes.exit_known, notes.exit_declined, notes.exit_contradicts);
  notes.snap = notes.snap || (stage == start_stage && row[I::SNAP] == 1);
}

void note_disability(Notes& notes, const Row<D>& row) {
  const int bit = disability_bit(row[D::DisabilityType]);
  const Cell stage = row[D::DataCollectionStage];
  if (stage == start_stage) notes.start_rows |= static_cast<std::uint8_t>(bit);
  if (stage == exit_stage) notes.exit_rows |= static_cast<std::uint8_t>(bit);
  if (stage == start_stage && given(row[D::DisabilityResponse]) && row[D::DisabilityResponse] != 99)
    notes.start_types |= static_cast<std::uint8_t>(bit);
  notes.disabled = notes.disabled || makes_disabling(row);
}

void note_stage(Notes& notes, File file, const Cell* cells) {
  const int index = assessed_index(file);
  if (index < 0) return;
  const Cell stage = stage_of(file, cells);
  const int bit = stage == start_stage    ? start_bit
                  : stage == exit_stage   ? exit_bit
                  : stage == annual_stage ? annual_bit
                                          : 0;
  notes.rows[static_cast<std::size_t>(index)] |= static_cast<std::uint8_t>(bit);
}

void note_contact(Notes& notes, const Row<CurrentLivingSituationColumn>& row, const Stay& stay) {
  using L = CurrentLivingSituationColumn;
  const Cell day = row[L::InformationDate];
  if (!given(day)) return;
  if (!given(notes.first_contact) || day < notes.first_contact) {
    notes.first_contact = day;
    notes.first_contact_place = row[L::CurrentLivingSituation];
  }
  if (!given(notes.last_contact) || day > notes.last_contact) notes.last_contact = day;
  notes.contact_on_entry = notes.contact_on_entry || day == stay.entry();
  notes.contact_on_engagement = notes.contact_on_engagement || day == stay.e[E::DateOfEngagement];
}

void note_night(Data& data, const Row<ServicesColumn>& row, const Stay& stay, std::size_t at) {
  using S = ServicesColumn;
  constexpr int bed_night = 200;
  const Cell day = row[S::DateProvided];
  if (row[S::RecordType] != bed_night || !given(day)) return;
  Notes& notes = data.notes[at];
  if (!given(notes.first_night) || day < notes.first_night) notes.first_night = day;
  if (!given(notes.last_night) || day > notes.last_night) notes.last_night = day;
  notes.night_on_entry = notes.night_on_entry || day == stay.entry();
  notes.night_on_exit = notes.night_on_exit || (given(stay.left()) && day == stay.left());
  if (data.project_of[at] >= 0) data.project_facts[static_cast<std::size_t>(data.project_of[at])].nights = true;
  if (stay.type() == night_by_night)
    data.nights.push_back({static_cast<std::uint32_t>(data.household_of[at]), static_cast<std::uint32_t>(at), day});
}

}  // namespace

int assessed_index(File file) {
  for (std::size_t at = 0; at < assessed.size(); ++at) {
    if (assessed[at] == file) return static_cast<int>(at);
  }
  return -1;
}

Cell stage_of(File file, const Cell* cells) {
  return cells[places_in(file).stage];
}
Cell information_date(File file, const Cell* cells) {
  return cells[places_in(file).date];
}

int disability_bit(Cell type) {
  constexpr int first = 5, last = 10;
  return type >= first && type <= last ? 1 << (type - first) : 0;
}

bool any_income(const Row<I>& row) {
  return any_yes(row, I::Earned, I::OtherIncomeSource, 2);
}
bool any_benefit(const Row<I>& row) {
  return any_yes(row, I::SNAP, I::OtherBenefitsSource, 1);
}
bool any_insurance(const Row<I>& row) {
  return any_yes(row, I::Medicaid, I::OtherInsurance, 2);
}

bool disability_there(const Row<D>& row) {
  constexpr int substance_use = 10;
  return row[D::DisabilityResponse] == 1 ||
         (row[D::DisabilityType] == substance_use && one_of(row[D::DisabilityResponse], {2, 3}));
}
bool makes_disabling(const Row<D>& row) {
  if (!disability_there(row)) return false;
  return one_of(row[D::DisabilityType], {6, 8}) || row[D::IndefiniteAndImpairs] == 1;
}

void note(Data& data, File file, const Cell* cells, const Stay& stay, std::size_t at) {
  Notes& notes = data.notes[at];
  note_stage(notes, file, cells);
  if (file == File::IncomeBenefits) note_income(notes, {cells}, stay);
  if (file == File::Disabilities) note_disability(notes, {cells});
  if (file == File::CurrentLivingSituation) note_contact(notes, {cells}, stay);
  if (file == File::Services) note_night(data, {cells}, stay, at);
  if (file == File::HealthAndDV && stage_of(file, cells) == start_stage) {
    const Cell survivor = cells[static_cast<int>(HealthAndDVColumn::DomesticViolenceSurvivor)];
    notes.violence_known = notes.violence_known || (given(survivor) && survivor != 99);
  }
}

}  // namespace rehearsal::checks
