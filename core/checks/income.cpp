#include "core/checks/assessed.hpp"

namespace rehearsal::checks {
namespace {

// 4.02 to 4.04, row by row.

using I = IncomeBenefitsColumn;

Row<I> row_of(const Child& child) {
  return {child.cells};
}
Cell stage(const Child& child) {
  return child[I::DataCollectionStage];
}
bool adult(const Child& child) {
  return child.stay.adult() || !child.stay.age_known();
}
bool asks_income(const Child& child) {
  return child.stay.project != nullptr && child.stay.project->income && adult(child);
}
bool asks_benefits(const Child& child) {
  return child.stay.project != nullptr && child.stay.project->benefits && adult(child);
}
bool asks_insurance(const Child& child) {
  return child.stay.project != nullptr && child.stay.project->insurance;
}

template <int at, bool (*asks)(const Child&), I question>
bool null_at(const Child& child) {
  return stage(child) == at && asks(child) && is_null(child[question]);
}
template <int at, bool (*asks)(const Child&), I question, bool (*any)(const Row<I>&)>
bool contradicts_at(const Child& child) {
  return stage(child) == at && asks(child) && contradicts(child[question], any(row_of(child)));
}
template <I question, bool (*any)(const Row<I>&)>
bool yes_without(const Child& child) {
  return child[question] == 1 && !any(row_of(child));
}
template <I question, bool (*any)(const Row<I>&)>
bool source_without_yes(const Child& child) {
  return child[question] != 1 && child[question] != absent_cell && any(row_of(child));
}

template <class Look>
void each_amount(const Child& child, Look look) {
  for (int at = static_cast<int>(I::EarnedAmount); at <= static_cast<int>(I::OtherIncomeAmount); at += 2)
    look(child.cells[at]);
}
long long sum(const Child& child) {
  long long cents = 0;
  each_amount(child, [&](Cell amount) { cents += given(amount) ? amount : 0; });
  return cents;
}
bool amount_without_yes(const Child& child) {
  const Cell said = child[I::IncomeFromAnySource];
  bool any = child[I::TotalMonthlyIncome] > 0;
  each_amount(child, [&](Cell amount) { any = any || amount > 0; });
  return said != 1 && said != absent_cell && any;
}
bool total_differs(const Child& child) {
  const Cell total = child[I::TotalMonthlyIncome];
  return given(total) && total != sum(child);
}
bool start_or_exit(const Child& child) {
  return one_of(stage(child), {start_stage, exit_stage});
}
bool total_differs_at_start_or_exit(const Child& child) {
  return start_or_exit(child) && total_differs(child);
}
bool total_against_answer(const Child& child) {
  const Cell said = child[I::IncomeFromAnySource], total = child[I::TotalMonthlyIncome];
  return start_or_exit(child) && ((said == 1 && (is_null(total) || total == 0)) || (said == 0 && total > 0));
}
/// Not an amount, below nothing, or a total that is no sum.
bool amounts_wrong(const Child& child) {
  const auto wrong = [](Cell cell) { return cell == bad_cell || (given(cell) && cell < 0); };
  bool any = wrong(child[I::TotalMonthlyIncome]) || total_differs(child);
  each_amount(child, [&](Cell amount) { any = any || wrong(amount); });
  return any;
}

bool benefits_wrong(const Child& child) {
  const Cell said = child[I::BenefitsFromAnySource];
  const bool counts = one_of(stage(child), {start_stage, annual_stage, exit_stage}) && asks_benefits(child);
  return counts && (missing(said) || contradicts(said, any_benefit(row_of(child))));
}
bool disability_income_denied(const Child& child) {
  const bool paid = child[I::SSDI] == 1 || child[I::VADisabilityService] == 1 || child[I::VADisabilityNonService] == 1;
  return paid && child.stay.e[E::DisablingCondition] == 0;
}

/// Asked of adults and heads; what a minor receives is entered on the head.
bool entered_on_a_child(const Child& child) {
  const bool there = child[I::IncomeFromAnySource] == 1 || any_income(row_of(child));
  return there && child.stay.minor() && !child.stay.head();
}
bool named(Cell source, int bits) {
  return given(source) && (source & bits) != 0;
}
bool paid_once_called_monthly(const Child& child) {
  return child[I::OtherIncomeSource] == 1 && named(child[I::OtherIncomeSourceIdentify], paid_once);
}
bool no_other_insurance(const Child& child) {
  return child[I::OtherInsurance] == 1 && named(child[I::OtherInsuranceIdentify], no_insurance | insurance_apart);
}

constexpr auto income = I::IncomeFromAnySource;
constexpr auto benefits = I::BenefitsFromAnySource;
constexpr auto insurance = I::InsuranceFromAnySource;
constexpr std::string_view shown_income = "DataCollectionStage InformationDate IncomeFromAnySource TotalMonthlyIncome";
constexpr std::string_view shown_benefits = "DataCollectionStage InformationDate BenefitsFromAnySource";
constexpr std::string_view shown_insurance = "DataCollectionStage InformationDate InsuranceFromAnySource";
constexpr File file = File::IncomeBenefits;

constexpr ChildCheck checks[] = {
    {"EV-87", file, shown_income, null_at<start_stage, asks_income, income>},
    {"EV-89", file, shown_income, null_at<exit_stage, asks_income, income>},
    {"EV-88", file, shown_income, contradicts_at<start_stage, asks_income, income, any_income>},
    {"EV-90", file, shown_income, contradicts_at<exit_stage, asks_income, income, any_income>},
    {"EV-96", file, shown_benefits, null_at<start_stage, asks_benefits, benefits>},
    {"EV-97", file, shown_benefits, contradicts_at<start_stage, asks_benefits, benefits, any_benefit>},
    {"EV-92", file, shown_insurance, null_at<start_stage, asks_insurance, insurance>},
    {"EV-93", file, shown_insurance, null_at<exit_stage, asks_insurance, insurance>},
    {"EV-94", file, shown_insurance, contradicts_at<start_stage, asks_insurance, insurance, any_insurance>},
    {"EV-95", file, shown_insurance, contradicts_at<exit_stage, asks_insurance, insurance, any_insurance>},
    {"GV-26", file, shown_income, yes_without<income, any_income>},
    {"GV-27", file, shown_income, amount_without_yes},
    {"GV-28", file, shown_benefits, yes_without<benefits, any_benefit>},
    {"GV-29", file, shown_benefits, source_without_yes<benefits, any_benefit>},
    {"GV-30", file, shown_insurance, yes_without<insurance, any_insurance>},
    {"GV-31", file, shown_insurance, source_without_yes<insurance, any_insurance>},
    {"GD-14", file, shown_income, total_against_answer},
    {"GD-15", file, shown_income, total_differs_at_start_or_exit},
    {"CS-20", file, shown_income, amounts_wrong},
    {"GD-23", file, shown_benefits, benefits_wrong},
    {"MR-34", file, "IncomeFromAnySource Client.DOB", entered_on_a_child},
    {"MR-36", file, "OtherIncomeSource OtherIncomeSourceIdentify", paid_once_called_monthly},
    {"MR-55", file, "OtherInsurance OtherInsuranceIdentify", no_other_insurance},
    {"MR-25", file, "SSDI VADisabilityService VADisabilityNonService Enrollment.DisablingCondition",
     disability_income_denied},
};

}  // namespace

std::span<const ChildCheck> income_checks() {
  return checks;
}

}  // namespace rehearsal::checks
