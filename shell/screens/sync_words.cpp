#include "shell/screens/sync_words.hpp"

namespace rehearsal {
namespace {

SaveWords not_sent(const Ui& ui, const char* id) {
  return {.mark = Mark::started, .runs = ui.t(id)};
}

}  // namespace

SaveWords sent_words(const ScreenContext& screen, const SaveWords& local) {
  const Ui& ui = screen.ui;
  if (screen.work.wants_password()) return not_sent(ui, "sync.saved.password");
  const SyncStatus status = screen.work.sync_status();
  switch (status.mode) {
    case SyncMode::synced:
      return {
          .mark = Mark::met,
          .runs = ui.t("sync.saved.synced", {{"time", clock_words(screen, static_cast<double>(status.synced_at))}})};
    case SyncMode::offline:
      return not_sent(ui, status.reason == "sync.reason.portal" ? "sync.saved.portal" : "sync.saved.back-online");
    case SyncMode::blocked:
    case SyncMode::read_only:
      return not_sent(ui, status.reason == "sync.reason.login" ? "sync.saved.password" : "sync.saved.not-sent");
    case SyncMode::off:
    case SyncMode::connecting:
    case SyncMode::waiting:
      return local;
  }
  return local;
}

std::string endpoint_words(const Ui& ui, const std::string& endpoint) {
  return endpoint == EndpointOffer::own ? ui.t("sync.own-server") : endpoint;
}

std::string mode_words(const Ui& ui, const SyncStatus& status) {
  const std::string mode = ui.t(status.text);
  return status.reason.empty() ? mode : mode + " " + ui.t(status.reason);
}

std::string shared_id(const ScreenContext& screen, const char* id) {
  const auto& account = screen.work.account();
  return account && !account->out ? std::string(id) + ".shared" : id;
}

}  // namespace rehearsal
