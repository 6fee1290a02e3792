#include <algorithm>
#include <array>

#include "core/base/text.hpp"
#include "core/grading/rules/common.hpp"

namespace rehearsal {
namespace {

constexpr std::array<std::string_view, 7> races{
    "AmIndAKNative", "Asian", "BlackAfAmerican", "HispanicLatinao", "MidEastNAfrican", "NativeHIPacific", "White"};
constexpr int oldest = 100;  // EV-143
constexpr int adult_age = 18;

/// Told by a quality code of 8, 9 or 99: there is nothing of it.
bool says_none(std::string_view quality) {
  return quality == "99" || declined(quality);
}

std::string digits(std::string_view ssn) {
  std::string found;
  std::copy_if(ssn.begin(), ssn.end(), std::back_inserter(found), [](char c) { return c >= '0' && c <= '9'; });
  return found;
}

void name_against_quality(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const Entity& client = *person.client;
    const std::string& quality = client.value("NameDataQuality");
    const bool first = client.answered("FirstName"), last = client.answered("LastName");
    if (!(quality == "1" && !(first && last)) && !(says_none(quality) && (first || last))) return;
    sink.raise("PRO-03", profile_place(person, "NameDataQuality"))
        .saw("entered", "NameDataQuality", quality)
        .saw("first", "FirstName", client.value("FirstName"))
        .saw("last", "LastName", client.value("LastName"));
  });
}

void ssn_against_quality(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const std::string& ssn = person.client->value("SSN");
    const std::string& quality = person.client->value("SSNDataQuality");
    if (ssn.empty()) return;  // an empty number is PRO-02's, where it is required
    const bool whole = digits(ssn).size() == 9;
    if (!(quality == "1" && !whole) && !(quality == "2" && whole) && !says_none(quality)) return;
    sink.raise("PRO-04", profile_place(person, "SSNDataQuality"))
        .saw("entered", "SSNDataQuality", quality)
        .saw("number", "SSN", ssn, profile_place(person, "SSN"));
  });
}

bool runs(const std::string& nine, int step) {
  for (std::size_t index = 1; index < nine.size(); ++index) {
    if (nine[index] - nine[index - 1] != step) return false;
  }
  return true;
}

/// AP-6a-S3 to S7: an area, group or serial that was never given out, one digit repeated, digits in a row.
bool impossible(const std::string& ssn) {
  if (ssn.size() != 9) return ssn.ends_with("0000");
  const std::string area = ssn.substr(0, 3);
  const bool masked = ssn.find_first_not_of("0123456789") != std::string::npos;
  if (area == "000" || area == "666" || area[0] == '9' || ssn.substr(3, 2) == "00" || ssn.ends_with("0000"))
    return true;
  return !masked && (runs(ssn, 0) || runs(ssn, 1) || runs(ssn, -1));
}

void impossible_ssn(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const std::string& ssn = person.client->value("SSN");
    if (!impossible(ssn) || accepted(scene, person, "profile", "SSN", ssn)) return;
    sink.raise("PRO-05", profile_place(person, "SSN")).saw("entered", "SSN", ssn);
  });
}

void birth_against_quality(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const std::string& quality = person.client->value("DOBDataQuality");
    if (!person.client->answered("DOB") || !says_none(quality)) return;
    sink.raise("PRO-06", profile_place(person, "DOBDataQuality"))
        .saw("entered", "DOBDataQuality", quality)
        .saw("birth", "DOB", person.client->value("DOB"), profile_place(person, "DOB"));
  });
}

void impossible_birth(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    if (!person.born) return;
    const Date day = person.entered.value_or(person.client->made_on);
    const int age = age_on(*person.born, day);
    const bool newborn_at_most = !person.head() && *person.born == day;  // children may arrive on the day they are born
    if (age <= oldest && (*person.born < day || newborn_at_most)) return;
    sink.raise("PRO-07", profile_place(person, "DOB"))
        .saw("entered", "DOB", *person.born)
        .saw("from", "EntryDate", day, stay_place(scene, person, "EntryDate"));
  });
}

void race_against_reason(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const Entity& client = *person.client;
    if (!client.answered("RaceNone")) return;
    for (const std::string_view race : races) {
      if (client.value(race) != "1") continue;
      sink.raise("PRO-08", profile_place(person, "RaceNone"))
          .saw("entered", "RaceNone", client.value("RaceNone"))
          .saw("other", race, "1", profile_place(person, race));
    }
  });
}

void young_veteran(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    const Date day = person.entered.value_or(person.client->made_on);
    if (person.client->value("VeteranStatus") != "1" || !person.born || age_on(*person.born, day) >= adult_age) return;
    sink.raise("PRO-09", profile_place(person, "VeteranStatus"))
        .saw("entered", "VeteranStatus", "1")
        .saw("age", "", std::to_string(age_on(*person.born, day)))
        .saw("birth", "DOB", *person.born, profile_place(person, "DOB"));
  });
}

bool is_placeholder(const std::string& name) {
  static constexpr std::array<std::string_view, 10> words{"anonymous", "anon", "unknown", "refused", "client",
                                                          "doe",       "xxx",  "n/a",     "none",    "test"};
  return std::find(words.begin(), words.end(), name) != words.end();
}

void placeholder_name(const Scene& scene, Sink& sink) {
  each_person(scene, [&](const Person& person) {
    for (const std::string_view field : {"FirstName", "LastName"}) {
      const std::string& name = person.client->value(field);
      if (!is_placeholder(folded(name)) || accepted(scene, person, "profile", field, name)) continue;
      sink.raise("PRO-10", profile_place(person, field)).saw("entered", field, name);
    }
  });
}

constexpr Rule rules[] = {{"PRO-03", name_against_quality}, {"PRO-04", ssn_against_quality},
                          {"PRO-05", impossible_ssn},       {"PRO-06", birth_against_quality},
                          {"PRO-07", impossible_birth},     {"PRO-08", race_against_reason},
                          {"PRO-09", young_veteran},        {"PRO-10", placeholder_name}};

}  // namespace

std::span<const Rule> profile_rules() {
  return rules;
}

}  // namespace rehearsal
