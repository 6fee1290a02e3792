#pragma once

#include <cstddef>
#include <cstdint>

namespace rehearsal {

/// Milliseconds since 1970-01-01 UTC; the machine knows the time only from its inputs.
using Millis = std::int64_t;

/// The numbers of the protocol (docs/sync.md, "Numbers"). Sizes in bytes, times in milliseconds.
struct SyncSettings {
  std::size_t seal_bytes = 48 * 1024;       ///< a head whose events are larger gives its oldest to a sealed file
  std::size_t sealed_bytes = 40 * 1024;     ///< about the size of a sealed file
  std::size_t keepalive_bytes = 60 * 1024;  ///< what a browser still sends while the page closes (70 kB was refused)
  int attempts = 5;                         ///< unions after 412, 409 or 404 before a longer pause
  int rereads = 2;                          ///< of a file whose hash does not fit, before it is quarantined
  int trusted_failures = 3;                 ///< failed PUTs in a row, reads working, before "cannot store" is told
  int reads_at_once = 4;
  Millis timeout = 15000;
  Millis grace = 5000;        ///< after the time-out the machine itself gives a request up
  Millis gather = 3000;       ///< edits wait this long for company before they are written
  Millis poll = 60000;        ///< between two looks for what others wrote
  Millis recheck = 600000;    ///< between two looks whether the sealed files of a head still stand
  Millis jitter = 400;        ///< before a union, at most
  Millis reread = 300;        ///< before a doubtful file is read again
  Millis first_pause = 1000;  ///< doubles at each failure
  Millis longest_pause = 300000;
  Millis probe_age = 7 * 24 * 3600 * Millis{1000};
  int probe_tries = 4;
  int race_rounds = 4;
  int race_width = 6;
};

}  // namespace rehearsal
