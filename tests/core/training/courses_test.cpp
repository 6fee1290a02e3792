#include <doctest/doctest.h>

#include "core/training/request.hpp"
#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

std::string enroll(Office& office, const std::string& courses, Data pay) {
  pay["courses"] = courses;
  return office.does("t1", Move::enroll, pay);
}

std::string study(Office& office, const char* course, const char* percent) {
  return office.does("new", Move::progress, {{"course", course}, {"percent", percent}});
}

}  // namespace

TEST_CASE("workflow: project courses are restricted until the introduction stands at 100 % (S31)") {
  Office office = office_at(TrainingStage::learning);
  CHECK(study(office, "es.th.sh", "10") == "workflow.restricted");
  CHECK(study(office, "intro", "99") == "");
  CHECK(study(office, "es.th.sh", "10") == "workflow.restricted");
  CHECK(study(office, "intro", "100") == "");
  CHECK(study(office, "es.th.sh", "10") == "");
}

TEST_CASE("workflow: progress is paused and resumed at its lesson, and does not go back (S30)") {
  Office office = office_at(TrainingStage::learning);
  REQUIRE(office.does("new", Move::progress, {{"course", "intro"}, {"percent", "40"}, {"lesson", "3"}}) == "");
  CHECK(office.now().courses.at("intro").lesson == "3");
  CHECK(study(office, "intro", "30") == "workflow.bad-percent");
  for (const char* percent : {"101", "-1", "4o", ""}) CHECK(study(office, "intro", percent) == "workflow.bad-percent");
  CHECK(study(office, "ssvf", "5") == "workflow.course-not-assigned");
}

TEST_CASE(
    "workflow: the HMIS team confirms completion before a session is registered, the introduction first (S02, S44)") {
  Office office = office_at(TrainingStage::learning);
  REQUIRE(study(office, "intro", "100") == "");
  REQUIRE(study(office, "es.th.sh", "100") == "");
  CHECK(office.does("t1", Move::attest, {{"course", "es.th.sh"}}) == "workflow.restricted");
  REQUIRE(office.does("t1", Move::attest, {{"course", "intro"}}) == "");
  CHECK(office.does("new", Move::sign_up) == "workflow.courses-open");
  REQUIRE(office.does("t1", Move::attest, {{"course", "es.th.sh"}}) == "");
  CHECK(office.does("new", Move::sign_up) == "");
  CHECK(office.now().stage == TrainingStage::registered);
}

TEST_CASE("workflow: read-only users are ready after the alternate introduction, without fee or session (S39)") {
  Office office;
  REQUIRE(office.does("ata", Move::hire, fitting(Move::hire, office)) == "");
  Data ticket = whole_ticket();
  ticket["responsibilities"] = "read-only";
  REQUIRE(office.does("ata", Move::send_ticket, ticket) == "");
  REQUIRE(office.does("t1", Move::accept, {{"policy", "seed"}, {"path", "read-only"}}) == "");
  CHECK(enroll(office, "intro.read.only", {{"pay", "credit"}, {"credits", "d-900.1"}}) == "workflow.no-fee");
  REQUIRE(enroll(office, "intro.read.only", {{"pay", "none"}}) == "");
  REQUIRE(study(office, "intro.read.only", "100") == "");
  CHECK(office.does("new", Move::sign_up) == "workflow.no-session");
  REQUIRE(office.does("t1", Move::attest, {{"course", "intro.read.only"}}) == "");
  CHECK(office.now().stage == TrainingStage::ready);
}

TEST_CASE("workflow: a transfer needs no course, and is ready at once (S03)") {
  Office office;
  REQUIRE(office.does("ata", Move::hire, fitting(Move::hire, office)) == "");
  Data ticket = whole_ticket();
  for (const auto& [key, value] :
       Data{{"had_access", "yes"}, {"previous_login", "a"}, {"previous_types", "es"}, {"last_active", "2026-02-01"}})
    ticket[key] = value;
  REQUIRE(office.does("ata", Move::send_ticket, ticket) == "");
  REQUIRE(office.does("t1", Move::accept, {{"policy", "seed"}, {"path", "transfer"}}) == "");
  CHECK(enroll(office, "intro", {{"pay", "none"}}) == "workflow.courses-do-not-fit");
  CHECK(enroll(office, "", {{"pay", "none"}}) == "");
  CHECK(office.now().stage == TrainingStage::ready);
}

TEST_CASE("workflow: each project course costs $25, in credits or by an invoice of that sum (S29)") {
  Office office = office_at(TrainingStage::accepted);
  const std::string two = "intro es.th.sh outreach.path";
  CHECK(enroll(office, two, {{"pay", "none"}, {"reason", "r"}}) == "workflow.fee-open");
  CHECK(enroll(office, two, {{"pay", "credit"}, {"credits", "d-900.1"}, {"reason", "r"}}) == "workflow.credit-unknown");
  CHECK(enroll(office, two, {{"pay", "credit"}, {"credits", "d-900.1 d-900.1"}, {"reason", "r"}}) ==
        "workflow.credit-unknown");
  const Data wrong = {
      {"pay", "invoice"}, {"invoice", "i-1"}, {"cents", "2500"}, {"due", "2026-04-01"}, {"reason", "r"}};
  CHECK(enroll(office, two, wrong) == "workflow.invoice-wrong");
  Office paid = office;
  CHECK(enroll(paid, two, {{"pay", "credit"}, {"credits", "d-900.1 d-900.2"}, {"reason", "r"}}) == "");
  CHECK(paid.training.free_credits("hope").empty());
  Data right = wrong;
  right["cents"] = "5000";
  REQUIRE(enroll(office, two, right) == "");
  CHECK(office.now().fee.invoice == "i-1");
  CHECK(office.does("t1", Move::record_payment, {{"invoice", "i-2"}}) == "workflow.no-fee");
  CHECK(office.does("t1", Move::record_payment, {{"invoice", "i-1"}}) == "");
  CHECK(office.now().fee.paid_on == "2026-03-02");
}

TEST_CASE("workflow: under the policy of 2026 a user's training costs once, however many project courses") {
  const Workflow& seed = *office_rules().workflow("seed");
  const Workflow& later = *office_rules().workflow("2026");
  const std::vector<std::string> three = {"intro", "es.th.sh", "outreach.path", "ssvf"};
  CHECK(price_of(three, seed).cents == 7500);
  CHECK(price_of(three, later).cents == 2500);
  CHECK(price_of(three, later).credits == 1);
  CHECK(price_of({"intro"}, later).cents == 0);
}

TEST_CASE("workflow: of the PSH and RRH bundle a user takes one variant (S41), and other courses need a reason") {
  Office office = office_at(TrainingStage::accepted);
  const Data pay = {{"pay", "credit"}, {"credits", "d-900.1 d-900.2"}, {"reason", "serves both"}};
  CHECK(enroll(office, "intro psh.rrh.families psh.rrh.singles", pay) == "workflow.one-of-bundle");
  const Data one = {{"pay", "credit"}, {"credits", "d-900.1"}};
  CHECK(enroll(office, "intro outreach.path", one) == "workflow.reason-needed");
  CHECK(enroll(office, "intro juggling", one) == "workflow.course-unknown");
  CHECK(enroll(office, "es.th.sh", one) == "workflow.courses-do-not-fit");
}

TEST_CASE(
    "workflow: a credit that two offices redeemed apart is held once; the other case owes and can settle it (S29)") {
  Office office = office_at(TrainingStage::accepted);
  REQUIRE(office.in("k2", "ata", Move::hire, {{"learner", "new2"}, {"agency", "hope"}, {"name", "Bo"}}) == "");
  Data ticket = whole_ticket();
  ticket["email"] = "bo@hope.example";
  ticket["lms"] = "bo";
  REQUIRE(office.in("k2", "ata", Move::send_ticket, ticket) == "");
  REQUIRE(office.in("k2", "t2", Move::accept, {{"policy", "seed"}, {"path", "standard"}}) == "");
  REQUIRE(office.in("k2", "t2", Move::enroll, fitting(Move::enroll, office)) == "");
  office.arrives("t1", Move::enroll, fitting(Move::enroll, office));
  CHECK(*office.training.holder_of("d-900.1") == "k2");
  CHECK(office.now().stage == TrainingStage::learning);
  CHECK(office.now().fee.owed);
  CHECK(office.does("t1", Move::redeem, {{"credits", "d-900.1"}}) == "workflow.credit-taken");
  CHECK(office.does("t1", Move::redeem, {{"credits", "d-900.2"}}) == "");
  CHECK_FALSE(office.now().fee.owed);
}

TEST_CASE("workflow: the alternate training is the Coordinated Entry team's to confirm (S04, S46)") {
  Office office;
  office.lead_to(TrainingStage::approval);
  REQUIRE(office.does("ce", Move::approve) == "");
  REQUIRE(enroll(office, "intro es.th.sh resource.specialist", {{"pay", "credit"}, {"credits", "d-900.1"}}) == "");
  REQUIRE(study(office, "resource.specialist", "100") == "");
  CHECK(office.does("t1", Move::attest, {{"course", "resource.specialist"}}) == "workflow.ce-attests");
  CHECK(office.does("ce", Move::attest, {{"course", "intro"}}) == "workflow.ce-attests");
  CHECK(office.does("ce", Move::attest, {{"course", "resource.specialist"}}) == "");
  CHECK(office.now().stage == TrainingStage::learning);
}
