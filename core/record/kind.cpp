#include <array>
#include <utility>

#include "core/record/entity.hpp"

namespace rehearsal {
namespace {

struct KindRow {
  Kind kind;
  std::string_view name;
  std::optional<Kind> parent;
};

constexpr std::array<KindRow, 15> kinds = {{
    {Kind::client, "client", std::nullopt},
    {Kind::household, "household", std::nullopt},
    {Kind::member, "member", Kind::household},
    {Kind::release, "release", Kind::client},
    {Kind::enrollment, "enrollment", Kind::client},
    {Kind::assessment, "assessment", Kind::enrollment},
    {Kind::verification, "verification", Kind::client},
    {Kind::service, "service", Kind::enrollment},
    {Kind::bed_night, "bed_night", Kind::enrollment},
    {Kind::contact, "contact", Kind::enrollment},
    {Kind::referral, "referral", Kind::client},
    {Kind::note, "note", Kind::client},
    {Kind::decision, "decision", std::nullopt},
    {Kind::coordinated_assessment, "coordinated_assessment", Kind::enrollment},
    {Kind::coordinated_event, "coordinated_event", Kind::enrollment},
}};

}  // namespace

std::string_view name_of(Kind kind) {
  return kinds[static_cast<std::size_t>(kind)].name;
}

std::optional<Kind> kind_from(std::string_view name) {
  for (const KindRow& row : kinds) {
    if (row.name == name) return row.kind;
  }
  return std::nullopt;
}

std::optional<Kind> parent_kind(Kind kind) {
  return kinds[static_cast<std::size_t>(kind)].parent;
}

}  // namespace rehearsal
