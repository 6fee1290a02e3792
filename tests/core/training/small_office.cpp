#include "tests/core/training/small_office.hpp"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "core/base/json.hpp"
#include "core/training/moves.hpp"
#include "core/training/request.hpp"

namespace rehearsal::tests {
namespace {

Workflow shipped(const std::string& name) {
  std::ifstream file(std::string(REHEARSAL_SOURCE_DIR) + "/public/policies/" + name + ".json");
  std::stringstream text;
  text << file.rdbuf();
  const auto json = parse_json(text.str());
  REQUIRE(json);
  auto flow = workflow_from(json->at("workflow"), "/workflow");
  REQUIRE(flow);
  return *flow;
}

struct Step {
  TrainingStage until;
  const char* who;
  Move move;
};

/// The standard path. Where a policy has no groups the seat is passed over.
constexpr Step standard[] = {
    {TrainingStage::hired, "ata", Move::hire},          {TrainingStage::requested, "ata", Move::send_ticket},
    {TrainingStage::accepted, "t1", Move::accept},      {TrainingStage::learning, "t1", Move::enroll},
    {TrainingStage::waitlisted, "new", Move::sign_up},  {TrainingStage::registered, "t1", Move::give_seat},
    {TrainingStage::session, "t1", Move::open_session}, {TrainingStage::review, "new", Move::submit},
    {TrainingStage::ready, "t1", Move::review},         {TrainingStage::live, "t1", Move::issue}};

void study(Office& office) {
  for (const char* course : {"intro", "es.th.sh"}) {
    REQUIRE(office.does("new", Move::progress, {{"course", course}, {"percent", "100"}}) == "");
    REQUIRE(office.does("t1", Move::attest, {{"course", course}}) == "");
  }
}

/// Stages beside the straight way, each from the stage before it.
void turn_aside(Office& office, TrainingStage stage) {
  if (stage == TrainingStage::returned) REQUIRE(office.does("t1", Move::return_ticket, {{"reason", "?"}}) == "");
  if (stage == TrainingStage::walkthrough)
    REQUIRE(office.does("t1", Move::review, {{"attempt", "1"}, {"outcome", "walkthrough"}, {"band", "walkthrough"}}) ==
            "");
  if (stage == TrainingStage::disputed) {
    REQUIRE(office.does("t1", Move::review, {{"attempt", "1"}, {"outcome", "corrections"}, {"band", "corrections"}}) ==
            "");
    office.arrives("t2", Move::review, {{"attempt", "1"}, {"outcome", "credentials"}, {"band", "credentials"}});
  }
  if (stage == TrainingStage::removed) {
    office.today = "2026-12-01";
    REQUIRE(office.does("t1", Move::remove, {{"reason", "out of time"}}) == "");
  }
  if (stage == TrainingStage::closed) REQUIRE(office.does("ata", Move::withdraw, {{"reason", "left"}}) == "");
}

TrainingStage before(TrainingStage stage) {
  switch (stage) {
    case TrainingStage::returned:
      return TrainingStage::requested;
    case TrainingStage::walkthrough:
    case TrainingStage::disputed:
      return TrainingStage::review;
    case TrainingStage::removed:
      return TrainingStage::session;
    case TrainingStage::closed:
      return TrainingStage::hired;
    default:
      return stage;
  }
}

}  // namespace

OfficeRules::OfficeRules() : policies{{"seed", shipped("seed")}, {"2026", shipped("2026")}} {}

const Workflow* OfficeRules::workflow(const std::string& policy) const {
  const auto found = policies.find(policy.substr(0, policy.find('@')));
  return found == policies.end() ? nullptr : &found->second;
}

const OfficeRules& office_rules() {
  static const OfficeRules rules;
  return rules;
}

Office::Office(const TrainingRules& rules) : rules_(rules) {
  const auto tell = [&](Move move, const Data& data) { REQUIRE(in("", "root", move, data) == ""); };
  tell(Move::enter_agency, {{"agency", "hope"}, {"name", "Hope House"}, {"agreement", "yes"}});
  tell(Move::enter_agency, {{"agency", "other"}, {"name", "Other Place"}, {"agreement", "no"}});
  const Data projects[] = {{{"project", "es1"}, {"agency", "hope"}, {"types", "es"}},
                           {{"project", "psh1"}, {"agency", "hope"}, {"types", "psh"}},
                           {{"project", "so1"}, {"agency", "hope"}, {"types", "outreach"}},
                           {{"project", "ce1"}, {"agency", "hope"}, {"types", "1474"}},
                           {{"project", "nav1"}, {"agency", "hope"}, {"types", "navigation"}},
                           {{"project", "o1"}, {"agency", "other"}, {"types", "es"}}};
  for (Data project : projects) {
    project["name"] = "Project " + project["project"];
    tell(Move::enter_project, project);
  }
  const auto person = [&](const char* id, const char* agency, const char* roles) {
    tell(Move::enter_person, {{"person", id}, {"agency", agency}, {"name", id}, {"roles", roles}});
  };
  person("ata", "hope", "ata");
  person("sup", "hope", "supervisor");
  person("ata.o", "other", "ata");
  person("t1", "", "trainer");
  person("t2", "", "trainer");
  person("ce", "", "ce");
  sequence_ = 899;
  REQUIRE(in("", "t1", Move::grant_credits, {{"agency", "hope"}, {"count", "2"}}) == "");
}

std::string Office::in(const CaseId& in, const PersonId& who, Move move, const Data& data) {
  TrainingFact fact{move, data};
  fact.data.emplace("on", today);
  const Told told{{"d", sequence_ + 1}, who, in, fact};
  const auto judged = judge(training, rules_, told, Judging::trying);
  if (!judged) return judged.failure().text;
  ++sequence_;
  const std::size_t ignored = training.ignored.size();
  fold(training, rules_, told);
  CHECK(training.ignored.size() == ignored);
  return "";
}

std::string Office::does(const PersonId& who, Move move, const Data& data) {
  return in(row_of(move).from.empty() ? "" : "k1", who, move, data);
}

void Office::arrives(const PersonId& who, Move move, const Data& data) {
  TrainingFact fact{move, data};
  fact.data.emplace("on", today);
  fold(training, rules_, {{"e", ++sequence_}, who, "k1", fact});
}

void Office::lead_to_approval() {
  REQUIRE(does("ata", Move::hire, fitting(Move::hire, *this)) == "");
  Data ticket = whole_ticket();
  ticket["projects"] = "es1 ce1";
  ticket["alternate"] = "in-addition";
  REQUIRE(does("ata", Move::send_ticket, ticket) == "");
  REQUIRE(does("t1", Move::accept, {{"policy", "seed"}, {"path", "standard-and-alternate"}}) == "");
}

void Office::lead_to(TrainingStage stage) {
  if (stage == TrainingStage::none) return;
  if (stage == TrainingStage::approval) return lead_to_approval();
  const bool limits = stage == TrainingStage::waitlisted || stage == TrainingStage::removed;
  const TrainingStage goal = before(stage);
  for (const Step& step : standard) {
    Data data = fitting(step.move, *this);
    if (step.move == Move::accept) data["policy"] = limits ? "2026" : "seed";
    if (step.move == Move::sign_up) study(*this);
    if (step.move != Move::give_seat || limits) REQUIRE(does(step.who, step.move, data) == "");
    if (step.until == goal && now().stage == goal) break;
  }
  turn_aside(*this, stage);
  REQUIRE(now().stage == stage);
}

Office office_at(TrainingStage stage) {
  Office office;
  office.lead_to(stage);
  return office;
}

Data whole_ticket() {
  return {{"name", "Ana New"}, {"email", "ana@hope.example"},      {"lms", "ana.new"},       {"lms_account", "new"},
          {"projects", "es1"}, {"responsibilities", "data-entry"}, {"population", "singles"}};
}

Data fitting(Move move, const Office& office) {
  const auto found = office.training.cases.find("k1");
  const bool sat = found != office.training.cases.end() && !found->second.sittings.empty();
  const std::size_t sittings = sat ? found->second.sittings.size() : 0;
  const std::string attempt = std::to_string(move == Move::submit ? sittings + 1 : sittings);
  switch (move) {
    case Move::enter_agency:
      return {{"agency", "third"}, {"name", "Third"}, {"agreement", "yes"}};
    case Move::enter_project:
      return {{"project", "es9"}, {"agency", "hope"}, {"name", "Nine"}, {"types", "es"}};
    case Move::enter_person:
      return {{"person", "pat"}, {"agency", "hope"}, {"name", "Pat"}, {"roles", "ata"}};
    case Move::grant_credits:
      return {{"agency", "hope"}, {"count", "1"}};
    case Move::hire:
      return {{"learner", "new"}, {"agency", "hope"}, {"name", "Ana New"}};
    case Move::send_ticket:
      return whole_ticket();
    case Move::find_duplicate:
      return {{"of", "k2"}};
    case Move::accept:
      return {{"policy", "seed"}, {"path", "standard"}};
    case Move::change_policy:
      return {{"policy", "2026"}, {"reason", "asked for"}};
    case Move::enroll:
      return {{"courses", "intro es.th.sh"}, {"pay", "credit"}, {"credits", "d-900.1"}};
    case Move::change_courses:
      return {{"courses", "intro outreach.path"}, {"reason", "other work"}};
    case Move::invoice:
      return {{"invoice", "i-d-1"}, {"cents", "2500"}, {"due", "2026-04-01"}};
    case Move::redeem:
      return {{"credits", "d-900.2"}};
    case Move::record_payment:
      return {{"invoice", "i-d-1"}};
    case Move::progress:
      return {{"course", "intro"}, {"percent", "100"}};
    case Move::attest:
      return {{"course", "intro"}};
    case Move::give_seat:
      return {{"seat", "g1.1"}};
    case Move::open_session:
      return {{"scenario", "es.boyd"}, {"course", "es.th.sh"}};
    case Move::pin_comment:
      return {{"entity", "x-1"}, {"field", "LastName"}, {"text", "look again"}};
    case Move::submit:
      return {{"attempt", attempt}, {"record", "c1"}, {"frozen", "d-77"}};
    case Move::review:
      return {{"attempt", attempt}, {"outcome", "credentials"}, {"band", "credentials"}};
    case Move::settle:
      return {{"attempt", attempt}, {"outcome", "corrections"}, {"band", "corrections"}, {"reason", "talked it over"}};
    case Move::book_walkthrough:
      return {{"when", "2027-01-04T15:00"}, {"link", "https://video.example/1"}};
    case Move::end_credentials:
      return {{"because", "revoked"}, {"reason", "shared log-in"}};
    case Move::return_ticket:
    case Move::decline:
    case Move::withdraw:
    case Move::remove:
      return {{"reason", "because"}};
    default:
      return {};
  }
}

}  // namespace rehearsal::tests
