#include "shell/record/moments.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include "core/record/occurrence.hpp"
#include "core/record/views.hpp"

namespace rehearsal {
namespace {

using What = Moment::What;

std::string day_after(const std::string& iso, int days) {
  const auto day = Date::from_iso(iso);
  return day ? day->plus_days(days).iso() : std::string();
}

void add_dated(std::vector<Moment>& all, What what, const Entity& entity, const char* field) {
  if (entity.answered(field)) all.push_back({what, entity.value(field), "", &entity});
}

/// Nights one after the other are one moment.
void add_nights(std::vector<Moment>& all, const Site& site, const Entity& stay) {
  auto nights = site.children(stay.id, Kind::bed_night);
  std::stable_sort(nights.begin(), nights.end(), [](const Entity* a, const Entity* b) {
    return a->value("DateProvided") < b->value("DateProvided");
  });
  Moment* run = nullptr;
  for (const Entity* night : nights) {
    const std::string& day = night->value("DateProvided");
    if (run != nullptr && !day.empty() && (day == run->until || day == day_after(run->until, 1))) {
      run->until = day;
      ++run->count;
    } else {
      run = &all.emplace_back(Moment{What::nights, day, day, night});
    }
  }
}

void add_stay(std::vector<Moment>& all, const Site& site, const Entity& stay) {
  all.push_back({What::started, stay.value("EntryDate"), "", &stay});
  add_dated(all, What::engaged, stay, "DateOfEngagement");
  add_dated(all, What::moved_in, stay, "MoveInDate");
  add_dated(all, What::left, stay, "ExitDate");
  for (const Entity* one : assessments_of(site, stay.id))
    all.push_back({What::assessed, one->value("InformationDate"), "", one});
  add_nights(all, site, stay);
}

void add_occurrences(std::vector<Moment>& all, const Site& site, const EntityId& holder, Kind holder_kind) {
  for (const Occurrence& occurrence : occurrences()) {
    if (occurrence.kind == Kind::bed_night || parent_kind(occurrence.kind) != holder_kind) continue;
    for (const Entity* one : site.children(holder, occurrence.kind))
      all.push_back({What::happened, one->value(day_field_of(*one)), "", one});
  }
}

/// What the next row of a source says about the one before it.
void add_succession(std::vector<Moment>& all, const Entity& before, const Entity& next) {
  const std::string &end = before.value("EndDate"), &start = next.value("StartDate");
  if (start.empty() || !before.answered("StartDate")) return;
  if (end.empty() || end >= start) {
    const std::string& other = next.value("EndDate");
    const std::string until = end.empty() ? other : other.empty() ? end : std::min(end, other);
    all.push_back({What::row_overlap, start, until, &next});
  } else if (day_after(end, 1) < start) {
    all.push_back({What::row_gap, day_after(end, 1), day_after(start, -1), &next});
  }
}

void add_rows(std::vector<Moment>& all, const RecordView& view) {
  std::map<std::pair<std::string, std::string>, std::vector<const Entity*>> sources;
  for (const Entity* row : view.verifications)
    sources[{row->value("VerificationTable"), row->value("VerificationSource")}].push_back(row);
  std::map<std::pair<std::string, std::string>, std::size_t> said_no;  // table and day: its place among the moments
  for (auto& [source, rows] : sources) {
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Entity* a, const Entity* b) { return a->value("StartDate") < b->value("StartDate"); });
    const Entity& first = *rows.front();
    if (rows.size() == 1 && first.value("Receives") == "0" && !first.answered("EndDate")) {
      const auto [found, fresh] = said_no.try_emplace({source.first, first.value("StartDate")}, all.size());
      if (fresh)
        all.push_back({What::said_no, first.value("StartDate"), "", &first});
      else
        ++all[found->second].count;
      continue;
    }
    for (std::size_t at = 0; at < rows.size(); ++at) {
      all.push_back({What::row_starts, rows[at]->value("StartDate"), "", rows[at]});
      add_dated(all, What::row_ends, *rows[at], "EndDate");
      if (at > 0) add_succession(all, *rows[at - 1], *rows[at]);
    }
  }
}

}  // namespace

std::vector<Moment> moments_of(const RecordView& view) {
  std::vector<Moment> all;
  const Site& site = view.in->site;
  for (const Entity* release : releases_of(site, view.client->id))
    all.push_back({What::released, release->value("ReleaseStart"), "", release});
  for (const Entity* stay : enrollments_of(site, view.client->id)) {
    add_stay(all, site, *stay);
    add_occurrences(all, site, stay->id, Kind::enrollment);
  }
  add_occurrences(all, site, view.client->id, Kind::client);
  add_rows(all, view);
  std::stable_sort(all.begin(), all.end(), [](const Moment& a, const Moment& b) {
    if (a.day.empty() != b.day.empty()) return b.day.empty();
    return std::pair(a.day, a.what) < std::pair(b.day, b.what);
  });
  return all;
}

}  // namespace rehearsal
