#pragma once

#include <array>
#include <string_view>

namespace rehearsal {

/// Every reason for which a command is refused, as a text id. The texts packs must know each of them.
inline constexpr std::array<std::string_view, 43> refusals = {
    // The case.
    "refused.no-case",        // not on this device
    "refused.case-exists",    // a case of this id was started already
    "refused.case-replaced",  // a later generation took its place: the old one can only be read
    "refused.no-packs",       // its standards, scenario or policy is not here
    "refused.unknown-scenario",
    "refused.unknown-mode",     // no mode of this scenario, or of the site
    "refused.not-a-story-day",  // the story goes forward, and only to its own days
    "refused.nothing-entered",  // nothing to submit
    "refused.nothing-new",      // nothing was changed since the last submission
    // Looking.
    "refused.search-empty",
    "refused.search-first",  // search before create, each time
    "refused.restricted",    // a locked record of other agencies
    "refused.unknown-entity",
    "refused.removed",    // it, or what it belongs to, was taken out
    "refused.not-yours",  // seeded work of another agency, beside a client's own profile
    // Values; the ones of a field's type come from Standards::refuses.
    "refused.unknown-field",
    "refused.not-text",    // not UTF-8
    "refused.too-large",   // docs/log-format.md: an edit is at most 4 KB
    "refused.too-long",    // more characters than the field takes
    "refused.not-a-date",  // no day of the calendar
    "refused.not-an-amount", "refused.not-a-number",
    "refused.not-in-list",  // no code of the field's list
    "refused.not-an-ssn",
    "refused.required",        // the site does not save it without {field}
    "refused.in-future",       // a stay cannot begin after {today}, but in back-date mode
    "refused.backdate-ahead",  // back-date mode goes back
    // What belongs to what.
    "refused.wrong-parent",
    "refused.wrong-link",  // {field} names nothing that could stand there
    "refused.no-project", "refused.project-closed",
    "refused.no-household",    // the enrollment names a household that is none
    "refused.already-member",  // the person is in that household
    // Undo.
    "refused.nothing-to-undo", "refused.nothing-to-redo",
    "refused.newer-edit",  // somebody else has edited since
    // Signing.
    "refused.own-work",       // nobody signs the own work
    "refused.no-trainer",     // the roster does not name the person a trainer
    "refused.no-outcome",     // no outcome of that name
    "refused.reason-needed",  // the outcome is not the report's
    "refused.no-key",         // an assessed case, and its key is not here
    // The device.
    "refused.bad-actor",       // person, device or case has no proper id
    "refused.device-used-up",  // its name was used by somebody else up to the last sequence: it needs a new one
};

}  // namespace rehearsal
