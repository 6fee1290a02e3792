#include <doctest/doctest.h>

#include <array>
#include <set>
#include <string_view>

#include "core/training/moves.hpp"
#include "tests/core/training/small_office.hpp"

using namespace rehearsal;
using namespace rehearsal::tests;

namespace {

/// Columns of the table below, one letter a stage, in the order of TrainingStage.
constexpr std::string_view letters = "nhqrpalwgsvkdyLxc";
static_assert(letters.size() == stage_count);

/// One move, whoever makes it best, and its outcome at each stage: a letter is the stage it leads to, '.' is "not now",
/// a digit is another reason of the row.
struct Row {
  Move move;
  const char* who;
  std::string_view outcomes;
  std::array<const char*, 2> reasons;
};

// Stated by hand from the seed's lines (S02, S05, S12, S18, S29 to S31, S39, S44 to S55) and process.md A1.
//                                              nhqrpalwgsvkdyLxc
const Row table[] = {{Move::hire, "ata", "h................", {}},
                     {Move::send_ticket, "ata", ".q.q...........q.", {}},
                     {Move::return_ticket, "t1", "..r..............", {}},
                     {Move::find_duplicate, "t1", "..c..............", {}},
                     {Move::accept, "t1", "..a..............", {}},
                     {Move::approve, "ce", "....a............", {}},
                     {Move::decline, "ce", "....r............", {}},
                     {Move::withdraw, "ata", ".ccccccccccccc.c.", {}},
                     {Move::change_policy, "t1", ".....alwgsvkdy...", {}},
                     {Move::enroll, "t1", ".....l...........", {}},
                     {Move::change_courses, "t1", "......l..........", {}},
                     {Move::invoice, "t1", ".....1111111111..", {"workflow.no-fee"}},
                     {Move::redeem, "t1", ".....1111111111..", {"workflow.no-fee"}},
                     {Move::record_payment, "t1", ".....1111111111..", {"workflow.no-fee"}},
                     {Move::progress, "new", "......lwgsvkd....", {}},
                     {Move::attest, "t1", "......1wgsvkd....", {"workflow.not-complete"}},
                     {Move::sign_up, "new", "......1..........", {"workflow.courses-open"}},
                     {Move::give_seat, "t1", ".......g.........", {}},
                     {Move::open_session, "t1", "........s........", {}},
                     {Move::coach, "sup", ".........s.k.....", {}},
                     {Move::pin_comment, "ata", ".........s1k.....", {"workflow.not-your-turn"}},
                     {Move::submit, "new", ".........v.......", {}},
                     {Move::review, "t1", "..........y......", {}},
                     {Move::settle, "t1", "............s....", {}},
                     {Move::book_walkthrough, "t1", "...........k.....", {}},
                     {Move::hold_walkthrough, "t1", "...........1.....", {"workflow.not-booked"}},
                     {Move::remove, "t1", "......1111111....", {"workflow.clock-runs"}},
                     {Move::issue, "t1", ".............L...", {}},
                     {Move::sign_agreement, "new", "..............L..", {}},
                     {Move::return_agreement, "sup", "..............1..", {"workflow.not-signed"}},
                     {Move::note_activity, "ata", "..............L..", {}},
                     {Move::warn_inactive, "t1", "..............1..", {"workflow.clock-runs"}},
                     {Move::end_credentials, "t1", "..............c..", {}}};

Office at(TrainingStage stage) {
  Office office;
  REQUIRE(office.in("k2", "ata", Move::hire, {{"learner", "new2"}, {"agency", "hope"}, {"name", "Bo"}}) == "");
  office.lead_to(stage);
  return office;
}

/// The stage it led to, as a letter; else the refusal.
std::string outcome(Office office, const Row& row) {
  const std::string refusal = office.does(row.who, row.move, fitting(row.move, office));
  if (!refusal.empty()) return refusal;
  return std::string(1, letters[static_cast<std::size_t>(office.now().stage)]);
}

std::string expected(const Row& row, TrainingStage stage) {
  const char code = row.outcomes[static_cast<std::size_t>(stage)];
  if (code >= '1' && code <= '2') return row.reasons[static_cast<std::size_t>(code - '1')];
  if (code != '.') return std::string(1, code);
  return std::string(stage == TrainingStage::none ? no_such_case : not_now);
}

}  // namespace

TEST_CASE("workflow: every move at every stage leads where the process says, or is refused with its reason") {
  for (int column = 0; column < stage_count; ++column) {
    const auto stage = static_cast<TrainingStage>(column);
    const Office office = at(stage);
    for (const Row& row : table) {
      CAPTURE(name_of(stage));
      CAPTURE(row_of(row.move).kind);
      CHECK(outcome(office, row) == expected(row, stage));
    }
  }
}

TEST_CASE("workflow: the table above has a row for every move of a case") {
  std::set<Move> stated;
  for (const Row& row : table) stated.insert(row.move);
  for (const MoveRow& row : moves()) {
    CAPTURE(row.kind);
    CHECK(stated.count(row.move) == (row.from.empty() ? 0 : 1));
  }
}

TEST_CASE("workflow: the rows stand in the order of the moves, and no two are of one kind") {
  std::set<std::string_view> kinds;
  for (int at_move = 0; at_move < move_count; ++at_move) {
    const auto move = static_cast<Move>(at_move);
    CHECK(row_of(move).move == move);
    CHECK(kinds.insert(row_of(move).kind).second);
    CHECK(move_from(row_of(move).kind) == move);
  }
  CHECK(moves().size() == move_count);
}

namespace {

struct Makers {
  Move move;
  const char* people;
};
constexpr const char* everybody[] = {"new", "ata", "sup", "ata.o", "t1", "ce", "nobody"};

const Makers makers[] = {{Move::hire, "ata sup"},
                         {Move::send_ticket, "ata"},
                         {Move::return_ticket, "t1"},
                         {Move::find_duplicate, "t1"},
                         {Move::accept, "t1"},
                         {Move::approve, "ce"},
                         {Move::decline, "ce"},
                         {Move::withdraw, "ata t1"},
                         {Move::change_policy, "t1"},
                         {Move::enroll, "t1"},
                         {Move::change_courses, "t1"},
                         {Move::invoice, "t1"},
                         {Move::redeem, "t1"},
                         {Move::record_payment, "t1"},
                         {Move::progress, "new"},
                         {Move::attest, "t1 ce"},
                         {Move::sign_up, "new"},
                         {Move::give_seat, "t1"},
                         {Move::open_session, "t1"},
                         {Move::coach, "ata sup"},
                         {Move::pin_comment, "ata t1"},
                         {Move::submit, "new"},
                         {Move::review, "t1"},
                         {Move::settle, "t1"},
                         {Move::book_walkthrough, "t1"},
                         {Move::hold_walkthrough, "t1"},
                         {Move::remove, "t1"},
                         {Move::issue, "t1"},
                         {Move::sign_agreement, "new"},
                         {Move::return_agreement, "ata sup"},
                         {Move::note_activity, "new ata t1"},
                         {Move::warn_inactive, "t1"},
                         {Move::end_credentials, "t1"},
                         {Move::grant_credits, "t1"},
                         {Move::enter_agency, ""},
                         {Move::enter_project, ""},
                         {Move::enter_person, ""}};

bool refused_for_who(const std::string& refusal) {
  return refusal == not_your_role || refusal == not_your_agency || refusal == own_case;
}

}  // namespace

TEST_CASE("workflow: each move is open to its own roles alone, and ATAs and supervisors to their own agency") {
  CHECK(std::size(makers) == move_count);
  for (const Makers& row : makers) {
    const Office office = at(row.move == Move::hire ? TrainingStage::none : TrainingStage::hired);
    for (const std::string who : everybody) {
      CAPTURE(row_of(row.move).kind);
      CAPTURE(who);
      Office tried = office;
      const bool allowed = (" " + std::string(row.people) + " ").find(" " + who + " ") != std::string::npos;
      CHECK(refused_for_who(tried.does(who, row.move, fitting(row.move, office))) == !allowed);
    }
  }
}

TEST_CASE("workflow: what arrives without authority changes nothing but the list of what was ignored") {
  for (const MoveRow& row : moves()) {
    if (row.from.empty() || row.move == Move::hire) continue;
    Office office = at(row.from.front());
    const TrainingCase before = office.now();
    office.arrives("nobody", row.move, fitting(row.move, office));
    CAPTURE(row.kind);
    CHECK(office.now() == before);
    REQUIRE(office.training.ignored.size() == 1);
    CHECK(office.training.ignored.front().why.text == not_your_role);
  }
}

TEST_CASE("workflow: nobody decides on their own case, whatever other role they have") {
  Office office = at(TrainingStage::review);
  REQUIRE(office.in("", "root", Move::enter_person,
                    {{"person", "new"}, {"agency", "hope"}, {"name", "new"}, {"roles", "trainer ata"}}) == "");
  CHECK(office.does("new", Move::review, fitting(Move::review, office)) == own_case);
  Office start;
  REQUIRE(start.in("", "root", Move::enter_person,
                   {{"person", "new"}, {"agency", "hope"}, {"name", "new"}, {"roles", "ata"}}) == "");
  CHECK(start.does("new", Move::hire, fitting(Move::hire, start)) == own_case);
}
