#include "core/sync/probe_calls.hpp"

#include <algorithm>

#include "core/sync/listing.hpp"

namespace rehearsal {
namespace {

SyncCall put(const Probe& probe, std::string if_match, std::string if_none_match) {
  SyncCall call = put_call(probe.path, probe_body(probe, probe.step));
  call.if_match = std::move(if_match);
  call.if_none_match = std::move(if_none_match);
  return call;
}

std::vector<SyncCall> race(const Probe& probe, const SyncSettings& settings) {
  const std::string path = probe.litter.back();
  std::vector<SyncCall> calls;
  for (int runner = 0; runner < settings.race_width; ++runner) {
    calls.push_back(
        put_call(path, probe_body(probe, ProbeStep::race) + std::string(static_cast<std::size_t>(runner), '\n')));
    calls.back().if_none_match = "*";
  }
  return calls;
}

std::vector<SyncCall> clean(const Probe& probe) {
  std::vector<SyncCall> calls;
  for (const std::string& path : probe.litter) {
    SyncCall call;
    call.method = "DELETE";
    call.path = path;
    calls.push_back(call);
  }
  return calls;
}

}  // namespace

std::string probe_body(const Probe& probe, ProbeStep step) {
  return "{\"probe\":\"" + probe.path + "\",\"version\":\"" + static_cast<char>('a' + static_cast<int>(step)) + "\"}";
}

std::vector<SyncCall> probe_calls(const Probe& probe, const SyncFolder& home, const SyncSettings& settings) {
  switch (probe.step) {
    case ProbeStep::create:
      return {put(probe, "", probe.facts.create == Guard::refused ? "" : "*")};
    case ProbeStep::making_folder:
      return {probe.making.call()};
    case ProbeStep::create_again:
      return {put(probe, "", "*")};
    case ProbeStep::wrong_match:
      return {put(probe, "\"wrong\"", "")};
    case ProbeStep::right_match:
    case ProbeStep::stale_match:
      return {put(probe, probe.tag, "")};
    case ProbeStep::rewrite:
    case ProbeStep::rewrite_again:
    case ProbeStep::touch:
      return {put(probe, "", "")};
    case ProbeStep::race:
      return race(probe, settings);
    case ProbeStep::list:
    case ProbeStep::list_again:
      return {listing_call(home.heads)};
    case ProbeStep::clean:
      return clean(probe);
    default:
      return {get_call(probe.path)};
  }
}

}  // namespace rehearsal
