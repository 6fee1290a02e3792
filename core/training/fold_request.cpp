#include "core/training/fold_parts.hpp"
#include "core/training/guards.hpp"
#include "core/training/request.hpp"

namespace rehearsal {

void fold_roster(Training& training, const Told& told) {
  const TrainingFact& fact = told.fact;
  if (fact.move == Move::enter_agency) {
    training.agencies[fact.value("agency")] = {fact.value("name"), fact.value("agreement") == "yes"};
  } else if (fact.move == Move::enter_project) {
    training.projects[fact.value("project")] = {fact.value("agency"), fact.value("name"),
                                                words_of(fact.value("types"))};
  } else if (fact.move == Move::enter_person) {
    RosterPerson person{fact.value("agency"), fact.value("name"), {}};
    for (const std::string& role : words_of(fact.value("roles"))) person.roles.insert(*role_from(role));
    training.people[fact.value("person")] = std::move(person);
  } else if (fact.move == Move::grant_credits) {
    constexpr long most = 1000;
    const long count = number_in(fact.value("count"), most);
    for (long n = 1; n <= count; ++n) {
      training.credits[told.id.text() + "." + std::to_string(n)] = fact.value("agency");
    }
  }
}

void fold_request(const Folded& f) {
  TrainingCase& in = f.in;
  switch (f.told.fact.move) {
    case Move::hire:
      in.learner = f.value("learner");
      in.agency = f.value("agency");
      in.name = f.value("name");
      break;
    case Move::send_ticket:
      in.ticket = f.told.fact.data;
      in.ticket.erase("on");
      in.asked_by = f.told.by;
      in.missing.clear();
      break;
    case Move::return_ticket:
      in.missing = words_of(f.value("missing"));
      break;
    case Move::accept:
      in.policy = f.value("policy");
      in.path = f.value("path");
      in.approved = false;
      in.passed = false;
      break;
    case Move::approve:
      in.approved = true;
      break;
    case Move::change_policy:
      in.policy = f.value("policy");
      break;
    case Move::find_duplicate:
    case Move::withdraw:
      in.closed_because = f.told.fact.move == Move::withdraw ? "withdrawn" : "duplicate";
      in.seat.clear();
      break;
    default:
      break;
  }
}

}  // namespace rehearsal
