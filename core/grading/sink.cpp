#include "core/grading/sink.hpp"

#include <iterator>
#include <utility>

namespace rehearsal {

Raised& Raised::saw(std::string_view role, std::string_view field, std::string_view value, Place place) {
  finding_.seen.push_back({std::string(role), FieldId(field), std::string(value), std::move(place)});
  return *this;
}

Raised& Raised::saw(std::string_view role, std::string_view field, Date value, Place place) {
  return saw(role, field, value.iso(), std::move(place));
}

Raised& Raised::in(std::string_view document) {
  finding_.document = document;
  return *this;
}

Raised Sink::raise(std::string_view rule, Place place) {
  Finding& finding = findings_.emplace_back();
  finding.rule = rule;
  finding.place = std::move(place);
  return Raised(finding);
}

std::vector<Finding> Sink::take() {
  std::vector<Finding> all(std::make_move_iterator(findings_.begin()), std::make_move_iterator(findings_.end()));
  findings_.clear();
  return all;
}

}  // namespace rehearsal
