#include "core/checks/stay.hpp"

#include <algorithm>

namespace rehearsal::checks {

bool ProjectFacts::funded_by(std::initializer_list<int> codes) const {
  return std::any_of(funders.begin(), funders.end(), [&](int one) { return one_of(one, codes); });
}

Stay stay_of(const Data& data, std::size_t at) {
  const int client = data.client_of[at], project = data.project_of[at], exit = data.exit_of[at],
            household = data.household_of[at];
  const auto row = [&](File file, int index) {
    return index < 0 ? nullptr : data.of(file).row(static_cast<std::size_t>(index));
  };
  return Stay{data,
              at,
              {data.of(File::Enrollment).row(at)},
              {row(File::Client, client)},
              {row(File::Project, project)},
              {row(File::Exit, exit)},
              project < 0 ? nullptr : &data.project_facts[static_cast<std::size_t>(project)],
              data.notes[at],
              household < 0 ? nullptr : &data.households[static_cast<std::size_t>(household)],
              data.ages[at]};
}

int Stay::days_open() const {
  return open() && given(entry()) && given(data.today) ? data.today - entry() : -1;
}

std::optional<Stay> head_of(const Stay& stay) {
  if (stay.household == nullptr || stay.household->head < 0) return std::nullopt;
  return stay_of(stay.data, static_cast<std::size_t>(stay.household->head));
}

bool reported(const Stay& stay) {
  const Cell from = stay.data.period_from, to = stay.data.period_to, entry = stay.entry(), left = stay.left();
  if (!given(from) || !given(to) || !given(entry) || entry > to || (given(left) && left < from)) return false;
  if (stay.type() != street_outreach && !stay.path_services()) return true;
  const Cell engaged = stay.e[E::DateOfEngagement];
  return given(engaged) && engaged <= to;
}

bool reported_adult(const Stay& stay) {
  const Cell born = stay.c[C::DOB];
  if (!reported(stay) || !given(born)) return false;
  return age_on(date_of(born), date_of(std::max(stay.entry(), stay.data.period_from))) >= adult_age;
}

bool reported_asked(const Stay& stay) {
  return reported_adult(stay) || (reported(stay) && stay.head());
}

bool leaver(const Stay& stay) {
  return reported(stay) && given(stay.left()) && stay.left() <= stay.data.period_to;
}

Cell anniversary_due(const Stay& stay) {
  const auto head = head_of(stay);
  if (!head || !given(head->entry()) || !given(stay.data.period_to)) return absent_cell;
  const Date start = date_of(head->entry()), end = date_of(stay.data.period_to);
  const int years = age_on(start, end);
  return years < 1 ? absent_cell : cell_of(start.plus_years(years));
}

}  // namespace rehearsal::checks
