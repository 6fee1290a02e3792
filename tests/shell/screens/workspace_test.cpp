#include <doctest/doctest.h>

#include "core/base/json.hpp"
#include "tests/shell/support/stage.hpp"

using namespace rehearsal;

namespace {

constexpr const char* scenario = "es.boyd";

struct Workplace {
  explicit Workplace(MemoryDisk& on) : host(on), work(host) {
    host.server = public_file;
    work.start();
    deliver();
  }
  void deliver() {
    host.deliver([this](HostResult result) { work.receive(result); });
  }
  CaseId begin() {
    const auto started = work.start_case(scenario, "guided");
    REQUIRE(started);
    deliver();
    return *started;
  }
  MemoryHost host;
  Workspace work;
};

}  // namespace

TEST_CASE("what was entered is there again after the browser was closed") {
  MemoryDisk disk;
  CaseId in;
  {
    Workplace desk(disk);
    in = desk.begin();
    REQUIRE_FALSE(desk.work.act(Search{.name = "Terrence Boyd", .ssn = "", .birth = ""}));
    desk.deliver();
  }
  Workplace again(disk);
  REQUIRE(again.work.find_case(in) != nullptr);
  CHECK(again.work.find_case(in)->site.trail.back().what == TrailEntry::What::searched);
  CHECK(again.work.current()->id == in);
  CHECK(again.work.saved().is == Saving::saved);
}

TEST_CASE("the device keeps its ids, and its events number on without a gap") {
  MemoryDisk disk;
  Identity before;
  std::size_t size = 0;
  {
    Workplace desk(disk);
    desk.begin();
    before = desk.work.identity();
    size = desk.work.log().size();
  }
  Workplace again(disk);
  CHECK(again.work.identity().device == before.device);
  CHECK(again.work.identity().person == before.person);
  REQUIRE_FALSE(again.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  CHECK(again.work.log().size() == size + 1);
  CHECK(again.work.log().last_sequence(before.device) == size + 1);
}

TEST_CASE("a refused command changes nothing and writes nothing") {
  MemoryDisk disk;
  Workplace desk(disk);
  desk.begin();
  const std::size_t lines = disk.journal.size();
  const auto refused = desk.work.act(Search{});
  REQUIRE(refused);
  CHECK(refused->text == "refused.search-empty");
  desk.deliver();
  CHECK(disk.journal.size() == lines);
}

TEST_CASE("a line of the journal that is damaged is named, kept in the store, and everything else is read") {
  MemoryDisk disk;
  { Workplace(disk).begin(); }
  disk.journal.insert(disk.journal.begin(), "{\"id\":");
  Workplace again(disk);
  REQUIRE(again.work.damage().size() == 1);
  CHECK(again.work.damage()[0].line == 1);
  CHECK(again.work.log().size() == disk.journal.size() - 1);
  CHECK(again.work.current() != nullptr);
  REQUIRE_FALSE(again.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  again.deliver();
  CHECK(disk.journal.front() == "{\"id\":");
}

TEST_CASE("an event of a later version is kept and comes back, byte for byte in meaning") {
  MemoryDisk disk;
  { Workplace(disk).begin(); }
  const auto line = parse_json(disk.journal.back());
  REQUIRE(line);
  Json later = *line;
  later["id"] = "other-1";
  later["kind"] = "record.dreamt";
  later["data"] = {{"of", "sheep"}};
  disk.journal.push_back(canonical(later));
  Workplace again(disk);
  CHECK(again.work.damage().empty());
  again.work.download_copy();
  REQUIRE(again.host.downloads.size() == 1);
  CHECK(again.host.downloads[0].bytes.find("record.dreamt") != std::string::npos);
  CHECK(again.host.downloads[0].bytes.find("sheep") != std::string::npos);
}

TEST_CASE("a tab without the lock may read and is refused to write, with the reason") {
  MemoryDisk disk;
  { Workplace(disk).begin(); }
  Workplace second(disk);
  second.host.is_writer = false;
  const std::size_t lines = disk.journal.size();
  const auto refused = second.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""});
  REQUIRE(refused);
  CHECK(refused->text == "refused.another-tab");
  CHECK(second.work.current() != nullptr);
  second.deliver();
  CHECK(disk.journal.size() == lines);
}

TEST_CASE("what another tab enters is added here by id, once") {
  MemoryDisk disk;
  Workplace first(disk);
  first.begin();
  Workplace second(disk);
  second.host.is_writer = false;
  first.host.messages_to_tabs.clear();
  REQUIRE_FALSE(first.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  REQUIRE(first.host.messages_to_tabs.size() == 1);
  for (int times = 0; times < 2; ++times) second.host.happen(TabMessage{.text = first.host.messages_to_tabs[0]});
  second.deliver();
  CHECK(second.work.log().size() == first.work.log().size());
  CHECK(second.work.current()->site.trail.size() == first.work.current()->site.trail.size());
}

TEST_CASE("a tab that gets the lock reads what the other stored before it writes, and numbers on from there") {
  MemoryDisk disk;
  Workplace second(disk);
  second.host.is_writer = false;
  Workplace first(disk);
  first.begin();
  second.host.is_writer = true;
  second.host.happen(WriterChanged{.writer = true});
  second.deliver();
  CHECK(second.work.identity().device == first.work.identity().device);
  REQUIRE(second.work.current() != nullptr);
  REQUIRE_FALSE(second.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  second.deliver();
  CHECK(second.work.log().last_sequence(first.work.identity().device) == first.work.log().size() + 1);
}

TEST_CASE("what the other tab could not save is saved by the tab that takes over") {
  MemoryDisk disk;
  Workplace first(disk);
  first.begin();
  Workplace second(disk);
  second.host.is_writer = false;
  first.host.store_full = true;
  REQUIRE_FALSE(first.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  second.host.happen(TabMessage{.text = first.host.messages_to_tabs.back()});
  second.deliver();
  const std::size_t before = disk.journal.size();
  second.host.is_writer = true;
  second.host.happen(WriterChanged{.writer = true});
  second.deliver();
  CHECK(disk.journal.size() == before + 1);
  Workplace later(disk);
  CHECK(later.work.current()->site.trail.back().what == TrailEntry::What::searched);
}

TEST_CASE("a copy opened on an empty device brings everything, and the same person goes on") {
  MemoryDisk disk, other;
  Workplace desk(disk);
  const CaseId in = desk.begin();
  desk.work.download_copy();
  Workplace there(other);
  there.host.random_bytes(7);  // another device draws other ids
  there.host.file_name = "copy.json";
  there.host.file_bytes = desk.host.downloads[0].bytes;
  there.work.pick_copy();
  there.deliver();
  REQUIRE(there.work.preview());
  CHECK(there.work.preview()->readable());
  CHECK(there.work.preview()->fresh == desk.work.log().size());
  CHECK(there.work.find_case(in) == nullptr);
  CHECK(there.work.take_preview() == desk.work.log().size());
  there.deliver();
  CHECK(there.work.find_case(in) != nullptr);
  CHECK(there.work.identity().person == desk.work.identity().person);
  CHECK(other.journal.size() == desk.work.log().size());
}

TEST_CASE("a copy opened twice adds nothing the second time") {
  MemoryDisk disk;
  Workplace desk(disk);
  desk.begin();
  desk.work.download_copy();
  desk.host.file_name = "copy.json";
  desk.host.file_bytes = desk.host.downloads[0].bytes;
  desk.work.pick_copy();
  desk.deliver();
  REQUIRE(desk.work.preview());
  CHECK(desk.work.preview()->fresh == 0);
  CHECK(desk.work.preview()->known == desk.work.log().size());
  CHECK(desk.work.take_preview() == 0);
}

TEST_CASE("a copy that knows more of this device than the device itself makes it go on under a new id") {
  MemoryDisk disk;
  Workplace desk(disk);
  desk.begin();
  const MemoryDisk backup = disk;
  REQUIRE_FALSE(desk.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  desk.deliver();
  desk.work.download_copy();
  MemoryDisk restored = backup;
  Workplace old(restored);
  old.host.random_bytes(11);
  const DeviceId device = old.work.identity().device;
  old.host.file_name = "copy.json";
  old.host.file_bytes = desk.host.downloads[0].bytes;
  old.work.pick_copy();
  old.deliver();
  CHECK(old.work.take_preview() == 1);
  old.deliver();
  CHECK(old.work.identity().device != device);
  CHECK(old.work.identity().person == desk.work.identity().person);
}

TEST_CASE("a file that is no copy is refused by name and reason, and nothing changes") {
  MemoryDisk disk;
  Workplace desk(disk);
  desk.begin();
  const std::size_t size = desk.work.log().size();
  desk.host.file_name = "holiday.jpg";
  for (const char* bytes : {"", "\xFF\xD8", "{\"format\":\"other\"}", "[[[["}) {
    CAPTURE(bytes);
    desk.host.file_bytes = bytes;
    desk.work.pick_copy();
    desk.deliver();
    REQUIRE(desk.work.preview());
    CHECK_FALSE(desk.work.preview()->readable());
    CHECK(desk.work.take_preview() == 0);
    CHECK(desk.work.log().size() == size);
    desk.work.drop_preview();
  }
}

TEST_CASE("a case begun anew is a generation of its own, and the old one stays in the log") {
  MemoryDisk disk;
  Workplace desk(disk);
  const CaseId old = desk.begin();
  REQUIRE_FALSE(desk.work.act(Search{.name = "Boyd", .ssn = "", .birth = ""}));
  const auto begun = desk.work.reset_case(old);
  REQUIRE(begun);
  CHECK(*begun != old);
  CHECK(desk.work.case_of(scenario)->id == *begun);
  CHECK(desk.work.current()->site.trail.empty());
  CHECK(desk.work.find_case(old)->replaced);
}

TEST_CASE("leaving this computer removes everything from it") {
  MemoryDisk disk;
  Workplace desk(disk);
  desk.begin();
  desk.work.leave_this_computer();
  desk.deliver();
  CHECK(disk.journal.empty());
  CHECK(disk.entries.empty());
  CHECK(desk.work.state().cases.empty());
}

TEST_CASE("practice is graded after each edit, and the same record is graded once") {
  MemoryDisk disk;
  Workplace desk(disk);
  desk.begin();
  const auto& first = desk.work.practice_report(*desk.work.current());
  REQUIRE(first);
  CHECK_FALSE(first->findings.empty());
  CHECK(&desk.work.practice_report(*desk.work.current()) == &first);
}

TEST_CASE("without a server the stored work opens, and says which content is missing") {
  MemoryDisk disk;
  { Workplace(disk).begin(); }
  MemoryHost host(disk);
  Workspace work(host);
  work.start();
  host.deliver([&](HostResult result) { work.receive(result); });
  CHECK(work.open());
  CHECK(work.state().cases.size() == 1);
  CHECK_FALSE(work.library().missing().empty());
  host.server = public_file;
  work.library().retry();
  host.deliver([&](HostResult result) { work.receive(result); });
  CHECK(work.library().missing().empty());
  CHECK(work.packs().scenario(scenario) != nullptr);
}
