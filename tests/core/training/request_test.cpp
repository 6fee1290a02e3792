#include <doctest/doctest.h>

#include "core/training/request.hpp"
#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

Office with_ticket(const Data& changes) {
  Office office;
  REQUIRE(office.does("ata", Move::hire, fitting(Move::hire, office)) == "");
  Data ticket = whole_ticket();
  for (const auto& [key, value] : changes) ticket[key] = value;
  REQUIRE(office.does("ata", Move::send_ticket, ticket) == "");
  return office;
}

std::string path_of(const Office& office) {
  return proposed_path(office.training, office.now(), *office_rules().workflow("seed"), *Date::from_iso(office.today));
}

std::string courses_of(Office office) {
  office.training.cases.at("k1").path = path_of(office);
  std::string text;
  for (const auto& each : proposed_courses(office.training, office.now(), *office_rules().workflow("seed"))) {
    text += (text.empty() ? "" : ", ") + each.course + " " + each.because;
  }
  return text;
}

}  // namespace

TEST_CASE("workflow: an incomplete ticket cannot be accepted, and each of its five parts is named (S13 to S18)") {
  const std::pair<const char*, const char*> parts[] = {{"name", "name"},
                                                       {"email", "agency-email"},
                                                       {"lms", "lms-username"},
                                                       {"responsibilities", "responsibilities"},
                                                       {"projects", "projects"}};
  for (const auto& [key, name] : parts) {
    Office office = with_ticket({{key, "  "}});
    CHECK(missing_parts(office.training, office.now(), *office_rules().workflow("seed")) ==
          std::vector<std::string>{name});
    CHECK(office.does("t1", Move::accept, {{"policy", "seed"}, {"path", "standard"}, {"reason", "?"}}) ==
          "workflow.incomplete");
    CHECK(office.does("t1", Move::return_ticket, {{"missing", name}}) == "");
    CHECK(office.now().missing == std::vector<std::string>{name});
  }
}

TEST_CASE("workflow: there is no course without a request, and none that learners assign themselves (S12)") {
  Office office;
  CHECK(office.does("new", Move::enroll, fitting(Move::enroll, office)) == "workflow.no-such-case");
  REQUIRE(office.does("sup", Move::hire, fitting(Move::hire, office)) == "");
  CHECK(office.does("t1", Move::enroll, fitting(Move::enroll, office)) == "workflow.not-now");
  CHECK(office.does("sup", Move::send_ticket, whole_ticket()) == "workflow.not-your-role");
}

TEST_CASE("workflow: one person keeps one LMS account, whatever name and spelling a second ticket uses (S11)") {
  Office office = with_ticket({});
  REQUIRE(office.in("k2", "ata", Move::hire, {{"learner", "new2"}, {"agency", "hope"}, {"name", "Ana N."}}) == "");
  Data ticket = whole_ticket();
  ticket["email"] = "other@hope.example";
  ticket["lms"] = "Ana.New";
  REQUIRE(office.in("k2", "ata", Move::send_ticket, ticket) == "");
  CHECK(office.in("k2", "t1", Move::accept, {{"policy", "seed"}, {"path", "standard"}}) == "workflow.second-account");
  CHECK(office.in("k2", "t1", Move::find_duplicate, {{"of", "k1"}}) == "");
}

TEST_CASE("workflow: a learner with an open case is not hired twice, and may be after it was closed") {
  Office office = with_ticket({});
  const Data again = fitting(Move::hire, office);
  CHECK(office.in("k2", "sup", Move::hire, again) == "workflow.open-case");
  REQUIRE(office.does("ata", Move::withdraw, {{"reason", "left"}}) == "");
  CHECK(office.in("k2", "sup", Move::hire, again) == "");
}

TEST_CASE("workflow: projects have to be the agency's own, and the agency in good standing") {
  Office office = with_ticket({{"projects", "es1 o1"}});
  CHECK(office.does("t1", Move::accept, {{"policy", "seed"}, {"path", "standard"}}) == "workflow.project-of-others");
  Office standing = with_ticket({});
  REQUIRE(standing.in("", "root", Move::enter_agency, {{"agency", "hope"}, {"name", "Hope"}, {"agreement", "no"}}) ==
          "");
  CHECK(standing.does("t1", Move::accept, {{"policy", "seed"}, {"path", "standard"}}) == "workflow.no-agreement");
}

TEST_CASE("workflow: the path follows from what the ticket says (S03, S04, S39, S46, S47)") {
  struct Row {
    Data ticket;
    const char* path;
  };
  const Data before = {{"had_access", "yes"}, {"previous_login", "anew"}, {"previous_types", "es"}};
  const auto active = [&](const char* day, const char* projects) {
    Data data = before;
    data["last_active"] = day;
    data["projects"] = projects;
    return data;
  };
  const Row rows[] = {{{}, "standard"},
                      {{{"responsibilities", "read-only"}}, "read-only"},
                      {{{"responsibilities", "read-only reporting"}}, "standard"},
                      {active("2025-12-01", "es1"), "transfer"},
                      {active("2025-09-02", "es1"), "transfer"},
                      {active("2025-09-01", "es1"), "standard"},
                      {active("2025-12-01", "es1 psh1"), "transfer-new-type"},
                      {{{"projects", "ce1"}, {"alternate", "instead"}}, "alternate"},
                      {{{"projects", "es1 ce1"}, {"alternate", "in-addition"}}, "standard-and-alternate"},
                      {{{"projects", "nav1"}, {"alternate", "instead"}}, "alternate"}};
  for (const Row& row : rows) CHECK(path_of(with_ticket(row.ticket)) == row.path);
}

TEST_CASE("workflow: earlier access asks for the earlier log-in, and an alternate role for its need") {
  const auto missing = [](const Data& changes) {
    const Office office = with_ticket(changes);
    return missing_parts(office.training, office.now(), *office_rules().workflow("seed"));
  };
  CHECK(missing({{"had_access", "yes"}}) == std::vector<std::string>{"previous-login"});
  CHECK(missing({{"projects", "ce1"}}) == std::vector<std::string>{"alternate"});
  CHECK(missing({{"projects", "ce1"}, {"alternate", "instead"}}).empty());
}

TEST_CASE(
    "workflow: courses are proposed from project types and responsibilities, with the reason (S07, S19 to S28, S41)") {
  struct Row {
    Data ticket;
    const char* courses;
  };
  const Row rows[] = {{{}, "intro path, es.th.sh type:es"},
                      {{{"projects", "psh1"}}, "intro path, psh.rrh.singles type:psh"},
                      {{{"projects", "psh1"}, {"population", "families"}}, "intro path, psh.rrh.families type:psh"},
                      {{{"projects", "es1 so1"}}, "intro path, es.th.sh type:es, outreach.path type:outreach"},
                      {{{"responsibilities", "read-only"}}, "intro.read.only path"},
                      {{{"responsibilities", "employment-income"}},
                       "intro path, es.th.sh type:es, employment.income responsibility:employment-income"},
                      {{{"projects", "ce1"}, {"alternate", "instead"}}, "resource.specialist type:1474"},
                      {{{"projects", "es1 nav1"}, {"alternate", "in-addition"}},
                       "intro path, es.th.sh type:es, system.navigator type:navigation"},
                      {{{"had_access", "yes"},
                        {"previous_login", "a"},
                        {"previous_types", "es"},
                        {"last_active", "2026-01-05"},
                        {"projects", "es1 psh1"}},
                       "psh.rrh.singles type:psh"}};
  for (const Row& row : rows) CHECK(courses_of(with_ticket(row.ticket)) == row.courses);
}

TEST_CASE("workflow: another path than the proposed one needs a reason") {
  Office office = with_ticket({});
  CHECK(office.does("t1", Move::accept, {{"policy", "seed"}, {"path", "read-only"}}) == "workflow.reason-needed");
  CHECK(office.does("t1", Move::accept, {{"policy", "seed"}, {"path", "read-only"}, {"reason", "asked"}}) == "");
  CHECK(office.does("t1", Move::enroll, {{"courses", "intro.read.only"}, {"pay", "none"}}) == "");
}

TEST_CASE("workflow: alternate roles wait for the Coordinated Entry team, which can send them back (S04)") {
  Office office;
  office.lead_to(TrainingStage::approval);
  CHECK(office.does("t1", Move::enroll, fitting(Move::enroll, office)) == "workflow.not-now");
  Office declined = office;
  CHECK(declined.does("ce", Move::decline, {{"reason", "not this role"}}) == "");
  CHECK(declined.now().stage == TrainingStage::returned);
  CHECK(office.does("ce", Move::approve) == "");
  CHECK(office.now().approved);
}

TEST_CASE("workflow: a policy is stamped at acceptance, and only one that is here") {
  Office office = with_ticket({});
  CHECK(office.does("t1", Move::accept, {{"policy", "none"}, {"path", "standard"}}) == "workflow.policy-missing");
  CHECK(office.does("t1", Move::accept, {{"policy", "2026@0123abcd"}, {"path", "standard"}}) == "");
  CHECK(office.now().policy == "2026@0123abcd");
  CHECK(office.does("t1", Move::change_policy, {{"policy", "seed"}, {"reason", ""}}) == "workflow.reason-needed");
}
