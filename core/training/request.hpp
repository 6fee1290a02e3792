#pragma once

#include <string>
#include <vector>

#include "core/training/training.hpp"

namespace rehearsal {

// What a ticket means under a policy.

/// Parts of the ticket that an acceptance needs and that are not there (S13 to S17): "name", "agency-email",
/// "lms-username", "responsibilities", "projects", and where the answers ask for them "previous-login", "alternate".
std::vector<std::string> missing_parts(const Training& training, const TrainingCase& in, const Workflow& workflow);

/// The types of the projects that the ticket asks for, each once.
std::vector<std::string> project_types(const Training& training, const TrainingCase& in);

/// The way that the ticket's answers ask for: standard, read-only, transfer, transfer-new-type, alternate,
/// standard-and-alternate.
std::string proposed_path(const Training& training, const TrainingCase& in, const Workflow& workflow, Date on);

/// A course that fits the ticket, and what in it asks for the course.
struct ProposedCourse {
  std::string course;
  std::string because;  ///< "type:es", "responsibility:read-only", "path"
  friend bool operator==(const ProposedCourse&, const ProposedCourse&) = default;
};
std::vector<ProposedCourse> proposed_courses(const Training& training, const TrainingCase& in,
                                             const Workflow& workflow);

/// What the courses cost, in cents, and in credits.
struct Price {
  long cents = 0;
  int credits = 0;
};
Price price_of(const std::vector<std::string>& courses, const Workflow& workflow);

/// A learner whose LMS account or e-mail address the ticket names too: one person has one account for life (S11).
const TrainingCase* same_account(const Training& training, const TrainingCase& in);

/// How long a completed course counts; 0: for ever.
int months_until_stale(const CourseOffer& offer, const Workflow& workflow);
/// Whether a completed course is too old for a session on the day.
bool is_stale(const CourseProgress& progress, const CourseOffer& offer, const Workflow& workflow, Date on);

/// The courses of a kind among those assigned.
std::vector<std::string> assigned(const TrainingCase& in, const Workflow& workflow, std::string_view kind);
/// Whether all courses of a kind are attested; true when none is assigned.
bool all_attested(const TrainingCase& in, const Workflow& workflow, std::string_view kind);
/// Every step of the path before credentials is done.
bool steps_done(const TrainingCase& in, const Workflow& workflow);

std::vector<std::string> words_of(const std::string& text);  ///< between spaces, none empty

}  // namespace rehearsal
