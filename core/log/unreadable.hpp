#pragma once

#include <array>
#include <string_view>

namespace rehearsal {

/// Why a text could not be read, or an event of it was set aside, as text ids. The texts packs must know each of them.
inline constexpr std::array<std::string_view, 20> unreadable = {
    "json.malformed",  // not JSON, cut off, or not UTF-8
    "json.too-large",        "json.too-deep",          "json.too-many",      "json.key-twice",
    "json.missing",          "json.not-a-list",        "json.not-a-text",    "json.not-a-whole-number",
    "json.not-a-yes-or-no",  "json.not-an-object",     "event.bad-clock",    "event.bad-id",
    "event.no-such-day",     "event.no-such-kind",     "event.out-of-range", "event.too-large",
    "snapshot.id-twice",  // another event of this id stands already
    "snapshot.other-format", "snapshot.other-version",
};

}  // namespace rehearsal
