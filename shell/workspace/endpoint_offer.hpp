#pragma once

#include <cstdint>
#include <string>

#include "shell/host.hpp"

namespace rehearsal {

/// Whether the page's own server has an endpoint beside the page. Asked without a login, so a refusal for want of one
/// counts as a yes.
class EndpointOffer {
 public:
  static constexpr const char* own = "data/";
  enum class Is : std::uint8_t { unknown, asked, none, there };

  explicit EndpointOffer(Host& host) : host_(host) {}
  void ask();  ///< once
  bool receive(const HostResult& result);
  [[nodiscard]] Is is() const { return is_; }

 private:
  Host& host_;
  RequestId request_ = 0;
  Is is_ = Is::unknown;
};

}  // namespace rehearsal
