#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>

#include "core/base/ids.hpp"
#include "core/base/json.hpp"

namespace rehearsal {

/// A set of event ids, kept as ranges of sequences per device, because that is how they come.
class IdRanges {
 public:
  void add(const EventId& id) { add(id.device, id.sequence, id.sequence); }
  void add(const DeviceId& device, std::uint64_t first, std::uint64_t last);
  void add(const IdRanges& other);
  bool has(const EventId& id) const;
  bool has_all(const IdRanges& other) const;
  std::uint64_t size() const;
  bool empty() const { return ranges_.empty(); }

  /// {"k3f9.a1": "1-57,60"}
  Json to_json() const;
  static std::optional<IdRanges> from(const Json& json);

  friend bool operator==(const IdRanges&, const IdRanges&) = default;

 private:
  using Ranges = std::map<std::uint64_t, std::uint64_t>;  ///< first to last; neither touching nor overlapping
  std::map<DeviceId, Ranges> ranges_;
};

}  // namespace rehearsal
