#pragma once

#include <string>
#include <vector>

#include "core/packs/population.hpp"
#include "shell/screens/case_head.hpp"

namespace rehearsal {

/// What was looked for, as the trail keeps it.
struct SearchTerms {
  std::string name, ssn, birth;  ///< birth is ISO, or as typed
  [[nodiscard]] bool empty() const { return name.empty() && ssn.empty() && birth.empty(); }
};
/// Terms of the last search of this case; empty when nobody was looked for yet.
SearchTerms last_search(const CaseState& in);
int searches(const CaseState& in);

void draw_search_form(ScreenContext& screen, const CaseState& in);
/// People whom the last search found, nearest first, and the way on when none of them is the one.
void draw_results(ScreenContext& screen, const CaseState& in);
/// Records that this person made in this case: they can be gone back to without a search.
void draw_own_clients(ScreenContext& screen, const CaseState& in);

/// "Boyd, last four 4471, 02/11/1968"
std::string terms_words(const Ui& ui, const SearchTerms& terms);

/// How a client is called: "Boyd, Terrence", or that the record has no name yet.
std::string client_name(const Ui& ui, const Entity& client);

}  // namespace rehearsal
