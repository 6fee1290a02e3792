#pragma once

#include <map>
#include <string>

#include "core/training/training.hpp"

namespace rehearsal::tests {

/// Reads the shipped policies; whom the space trusts first is "root".
class OfficeRules : public TrainingRules {
 public:
  OfficeRules();
  const Workflow* workflow(const std::string& policy) const override;
  bool trusted_first(const PersonId& person) const override { return person == "root"; }
  std::map<std::string, Workflow> policies;  ///< "seed", "2026"
};
const OfficeRules& office_rules();

using Data = std::map<std::string, std::string>;

/// A small office: agency "hope" with ATAs "ata" and supervisor "sup", agency "other" with ATA "ata.o" and without an
/// agreement, trainers "t1" and "t2", the Coordinated Entry lead "ce". Projects of hope: es1 (es), psh1, so1
/// (outreach), ce1 (1474), nav1 (navigation); of other: o1. Hope has two credits: "d-900.1" and "d-900.2".
class Office {
 public:
  explicit Office(const TrainingRules& rules = office_rules());

  /// Tries the move, and folds it when it is allowed; the text id of the refusal, "" when it went through. A day is
  /// added where the data has none.
  std::string does(const PersonId& who, Move move, const Data& data = {});
  /// The same in another case.
  std::string in(const CaseId& in, const PersonId& who, Move move, const Data& data = {});
  /// Folds what arrives from elsewhere, allowed or not.
  void arrives(const PersonId& who, Move move, const Data& data);
  /// Leads the case to the stage along the standard path, under policy "seed"; under "2026" where only that knows it.
  void lead_to(TrainingStage stage);
  const TrainingCase& now() const { return training.cases.at("k1"); }

  Training training;
  std::string today = "2026-03-02";

 private:
  void lead_to_approval();
  const TrainingRules& rules_;
  std::uint64_t sequence_ = 0;
};

/// An office whose case was led to the stage.
Office office_at(TrainingStage stage);

/// A complete ticket for project es1.
Data whole_ticket();
/// Data with which the move goes through where it may be made at all.
Data fitting(Move move, const Office& office);

}  // namespace rehearsal::tests
