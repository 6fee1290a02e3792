#pragma once

#include <string>

#include "core/base/ids.hpp"

namespace rehearsal {

class Host;

/// Who writes on this device. Pseudonymous: no name, no address. Kept in the local store, never copied by an import.
struct Identity {
  PersonId person;
  DeviceId device;
  std::string epoch;  ///< a new one marks a new writer after a restored or cloned profile
};

/// A new id of 16 letters and digits, unguessable.
std::string random_id(Host& host);
Identity new_identity(Host& host);

}  // namespace rehearsal
