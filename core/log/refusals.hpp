#pragma once

#include <array>
#include <string_view>

namespace rehearsal {

/// Every reason for which a command is refused, as a text id. The texts packs must know each of them.
inline constexpr std::array<std::string_view, 34> refusals = {
    // the case
    "refused.no-case",           // it is not on this device
    "refused.case-exists",       // a case of this id was started already
    "refused.case-replaced",     // a later generation took its place: the old one can only be read
    "refused.no-packs",          // its standards, scenario or policy is not here
    "refused.unknown-scenario",  //
    "refused.unknown-mode",      // no mode of this scenario, or of the site
    "refused.not-a-story-day",   // the story goes forward, and only to its own days
    "refused.nothing-entered",   // nothing to submit
    "refused.nothing-new",       // nothing was changed since the last submission
    // looking
    "refused.search-empty",    //
    "refused.search-first",    // search before create, each time
    "refused.restricted",      // a locked record of other agencies
    "refused.unknown-entity",  //
    "refused.removed",         // it, or what it belongs to, was taken out
    // values
    "refused.not-yours",       // seeded work of another agency, beside a client's own profile
    "refused.unknown-field",   //
    "refused.not-text",        // not UTF-8
    "refused.too-large",       // docs/log-format.md: an edit is at most 4 KB
    "refused.no-such-day",     // no day of the calendar
    "refused.required",        // the site does not save it without {field}
    "refused.in-future",       // a stay cannot begin after today, but in back-date mode
    "refused.backdate-ahead",  // back-date mode goes back
    // what belongs to what
    "refused.wrong-parent",    //
    "refused.wrong-link",      // {field} names nothing that could stand there
    "refused.no-project",      //
    "refused.project-closed",  //
    "refused.no-household",    // the enrollment names a household that is none
    "refused.already-member",  //
    // undo
    "refused.nothing-to-undo",  //
    "refused.nothing-to-redo",  //
    "refused.newer-edit",       // somebody else has edited since
    // the device
    "refused.bad-actor",       // person, device or case has no proper id
    "refused.device-used-up",  // the device's name was taken by somebody else up to the last sequence: it needs a new
                               // one
    "refused.unknown-command",
};

/// Why a text could not be read, or an event of it was set aside.
inline constexpr std::array<std::string_view, 20> unreadable = {
    "json.malformed",           // not JSON, cut off, or not UTF-8
    "json.too-large",           //
    "json.too-deep",            //
    "json.too-many",            //
    "json.key-twice",           //
    "json.missing",             //
    "json.not-a-list",          //
    "json.not-a-text",          //
    "json.not-a-whole-number",  //
    "json.not-a-yes-or-no",     //
    "json.not-an-object",       //
    "event.bad-clock",          //
    "event.bad-id",             //
    "event.no-such-day",        //
    "event.no-such-kind",       //
    "event.out-of-range",       //
    "event.too-large",          //
    "snapshot.id-twice",        // another event of this id stands already
    "snapshot.other-format",    //
    "snapshot.other-version",   //
};

}  // namespace rehearsal
