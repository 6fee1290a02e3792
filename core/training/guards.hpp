#pragma once

#include "core/training/moves.hpp"

namespace rehearsal {

// What a move asks for beyond its role and stage; one file a step of the process.

std::optional<Failure> guard_hire(const MoveLook& look);
std::optional<Failure> guard_return(const MoveLook& look);
std::optional<Failure> guard_duplicate(const MoveLook& look);
std::optional<Failure> guard_accept(const MoveLook& look);
std::optional<Failure> guard_reason(const MoveLook& look);
std::optional<Failure> guard_policy(const MoveLook& look);

std::optional<Failure> guard_enroll(const MoveLook& look);
std::optional<Failure> guard_change_courses(const MoveLook& look);
std::optional<Failure> guard_invoice(const MoveLook& look);
std::optional<Failure> guard_redeem(const MoveLook& look);
std::optional<Failure> guard_payment(const MoveLook& look);
std::optional<Failure> guard_progress(const MoveLook& look);
std::optional<Failure> guard_attest(const MoveLook& look);

std::optional<Failure> guard_sign_up(const MoveLook& look);
std::optional<Failure> guard_seat(const MoveLook& look);
std::optional<Failure> guard_open(const MoveLook& look);
std::optional<Failure> guard_comment(const MoveLook& look);
std::optional<Failure> guard_submit(const MoveLook& look);
std::optional<Failure> guard_review(const MoveLook& look);
std::optional<Failure> guard_book(const MoveLook& look);
std::optional<Failure> guard_hold(const MoveLook& look);
std::optional<Failure> guard_remove(const MoveLook& look);

std::optional<Failure> guard_issue(const MoveLook& look);
std::optional<Failure> guard_returned_agreement(const MoveLook& look);
std::optional<Failure> guard_activity(const MoveLook& look);
std::optional<Failure> guard_warn(const MoveLook& look);
std::optional<Failure> guard_end(const MoveLook& look);

std::optional<Failure> guard_agency(const MoveLook& look);
std::optional<Failure> guard_project(const MoveLook& look);
std::optional<Failure> guard_person(const MoveLook& look);
std::optional<Failure> guard_grant(const MoveLook& look);

/// A whole number from 0 to `greatest`; -1 for anything else.
long number_in(const std::string& text, long greatest);
/// Whether the move's day is after the day plus months.
bool ran_out(const MoveLook& look, Date from, int months);

}  // namespace rehearsal
