#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/ids.hpp"
#include "core/base/json.hpp"

namespace rehearsal {

/// The id of the policy of who chose none.
inline constexpr const char* default_policy = "seed";

/// A course that the team offers (S19 to S28, S46, S47).
struct CourseOffer {
  std::string id = {};                             ///< "es.th.sh"
  std::string kind = {};                           ///< intro, intro-read-only, project, alternate
  std::vector<std::string> types = {};             ///< project types that it serves
  std::vector<std::string> responsibilities = {};  ///< or responsibilities that ask for it
  std::string population = {};                     ///< families or singles, of a bundle (S41); "" for everybody
};

/// The process as a policy has it: no gate, clock, price or limit of it is in code. 0 means that there is no such
/// limit.
struct Workflow {
  std::map<std::string, std::vector<std::string>> paths;  ///< required steps per path, in order
  int intro_percent = 100;                                ///< project courses stay restricted below it (S31)
  int stale_project_months = 0;                  ///< after it a project course has to be done again before a session
  int stale_intro_months = 0;                    ///< after it the introduction too
  long cents = 0;                                ///< of one project course, or of one user's training (S29)
  bool charged_per_user = false;                 ///< once for all courses of a user
  int group_size = 0;                            ///< seats of a session's group; 0: no groups, no waitlist
  int attempts = 0;                              ///< submissions that may be made
  int session_days = 0;                          ///< from the instructions to the last submission
  int transfer_months = 6;                       ///< active so recently: existing access counts (S03)
  int warn_months = 5;                           ///< without a log-in: warned
  int remove_months = 6;                         ///< and removed
  int ask_help_after_repeats = 3;                ///< an ATA hears when an error of one kind comes so often
  int ask_help_below_percent = 33;               ///< or when less of a clock is left
  std::vector<std::string> read_only;            ///< responsibilities that enter nothing
  std::map<std::string, std::string> alternate;  ///< project type -> alternate training (S46, S47)
  std::vector<CourseOffer> courses;

  const CourseOffer* course(std::string_view id) const;  ///< null when it is not offered
  /// Whether the path asks for the step; false for an unknown path.
  bool asks(const std::string& path, std::string_view step) const;
};

Result<Workflow> workflow_from(const Json& json, const std::string& where);

/// What the rules of training are asked of: the content that is here, and whom the space trusts first.
class TrainingRules {
 public:
  virtual ~TrainingRules() = default;
  /// Of a policy, by id with or without "@hash"; null when it is not here.
  virtual const Workflow* workflow(const std::string& /*policy*/) const { return nullptr; }
  /// Named in space.json: may write the roster before anybody stands in it.
  virtual bool trusted_first(const PersonId& /*person*/) const { return false; }
};

}  // namespace rehearsal
