#include "shell/workspace/sync_driver.hpp"

#include <algorithm>

#include "core/sync/machine.hpp"

namespace rehearsal {
namespace {

HttpRequest request_of(const SyncCall& call, const std::string& root, const std::string& authorization) {
  HttpRequest request{.method = call.method,
                      .url = root + call.path,
                      .body = call.body,
                      .timeout_ms = static_cast<int>(call.timeout),
                      .keepalive = call.keepalive};
  const auto header = [&](const char* name, const std::string& value) {
    if (!value.empty()) request.headers.emplace_back(name, value);
  };
  header("Authorization", authorization);
  header("If-Match", call.if_match);
  header("If-None-Match", call.if_none_match);
  header("Depth", call.depth_one ? "1" : "");
  header("Content-Type", call.body_type);
  return request;
}

}  // namespace

SyncDriver::SyncDriver(Host& host, Journal& journal)
    : host_(host), journal_(journal), state_(std::make_unique<SyncState>()) {}
SyncDriver::~SyncDriver() = default;

bool SyncDriver::connected() const {
  return state_->phase != SyncPhase::off;
}

void SyncDriver::connect(const SyncConnect& connect, std::string authorization) {
  authorization_ = std::move(authorization);
  held_.clear();
  tell(connect);
}

void SyncDriver::disconnect() {
  tell(SyncDisconnect{});
  held_.clear();
  authorization_.clear();
}

void SyncDriver::tell(const SyncInput& input) {
  SyncStep made = step(std::move(*state_), input, now());
  *state_ = std::move(made.state);
  for (SyncRequest& request : made.requests) carry_out(std::move(request));
}

void SyncDriver::carry_out(SyncRequest request) {
  if (auto* what = std::get_if<SyncCall>(&request)) {
    call(std::move(*what));
  } else if (auto* remember = std::get_if<SyncRemember>(&request)) {
    journal_.keep(remember->key, remember->value);
    unsure_ = true;
    remembered_.push_back(std::move(*remember));
  } else if (auto* news = std::get_if<SyncReceived>(&request)) {
    received_.push_back(std::move(*news));
  } else if (auto* bytes = std::get_if<SyncDamaged>(&request)) {
    damaged_.push_back(std::move(*bytes));
  } else if (auto* wake = std::get_if<SyncWake>(&request)) {
    wake_at(wake->at);
  }
  // SyncSettled lets the journal go of events. It keeps them: an offline start needs them all.
}

void SyncDriver::call(SyncCall call) {
  if (unsure_ && !call.keepalive) {
    held_.push_back(std::move(call));
  } else {
    send(call);
  }
}

void SyncDriver::go_on() {
  if (!unsure_ || !durable()) return;
  unsure_ = false;
  for (const SyncCall& call : std::exchange(held_, {})) send(call);
}

void SyncDriver::send(const SyncCall& call) {
  const RequestId request = host_.next_request();
  asked_[request] = call.ticket;
  host_.http(request, request_of(call, state_->connected.endpoint, authorization_));
}

void SyncDriver::wake_at(Millis at) {
  due_ = at;
  timer_ = host_.next_request();
  host_.start_timer(timer_, static_cast<int>(std::clamp<Millis>(at - now(), 0, 24 * 3600 * Millis{1000})));
}

bool SyncDriver::receive(const HostResult& result) {
  if (const auto* answer = std::get_if<HttpResponse>(&result)) {
    const auto asked = asked_.extract(answer->request);
    if (asked.empty()) return false;
    tell(SyncAnswer{.ticket = asked.mapped(),
                    .status = answer->status,
                    .etag = answer->etag,
                    .type = answer->type,
                    .body = answer->body});
    return true;
  }
  const auto* timer = std::get_if<TimerFired>(&result);
  if (timer == nullptr || timer->request != timer_) return false;
  // A timer may be a little early by this clock, and the machine asks only once.
  if (now() < due_) {
    wake_at(due_);
  } else {
    tell(SyncTick{});
  }
  return true;
}

}  // namespace rehearsal
