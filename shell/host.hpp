#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace rehearsal {

/// Names one request, so that its result can be told from others. Never 0.
using RequestId = std::uint32_t;

/// What goes into the local store in one transaction: all of it or nothing.
struct StoreWrite {
  std::vector<std::string> append = {};                       ///< to the journal, in this order
  std::vector<std::pair<std::string, std::string>> put = {};  ///< key, value
  std::vector<std::string> erase = {};                        ///< keys
  bool everything_before = false;  ///< empties journal and entries first: the person leaves this computer
};

struct HttpRequest {
  std::string method = "GET";                                     ///< GET, HEAD, PUT, MKCOL, PROPFIND, DELETE
  std::string url = {};                                           ///< relative ones are the page's own
  std::vector<std::pair<std::string, std::string>> headers = {};  ///< If-Match, If-None-Match, Depth, Authorization ...
  std::string body = {};
  int timeout_ms = 15000;
  bool keepalive = false;  ///< the page may be gone before the answer: the browser carries it out all the same
};

/// --- What comes back, as inputs of the app ---

struct StoreLoaded {  ///< everything that is stored; the first answer of a session
  RequestId request = 0;
  std::vector<std::string> journal = {};
  std::vector<std::pair<std::string, std::string>> entries = {};
};
struct StoreWritten {  ///< the transaction is complete and durable: only now may anything be called saved
  RequestId request = 0;
};
struct StoreFailed {
  RequestId request = 0;
  enum class Why { unavailable, full, closed, blocked, damaged, other } why = Why::other;
  std::string detail = {};  ///< the browser's own words, for the trust screen
};
struct StorePersistence {  ///< whether the browser promised to keep the data; bytes, 0 = unknown
  RequestId request = 0;
  bool promised = false;
  double used = 0, quota = 0;
};
struct HttpResponse {
  RequestId request = 0;
  int status = 0;  ///< 0 = no answer: offline, refused, timed out
  std::string etag = {};
  std::string type = {};  ///< Content-Type
  std::string date = {};  ///< Date header, "" when hidden
  std::string body = {};
  std::string detail = {};  ///< of status 0: the browser's own words
};
struct FilePicked {
  RequestId request = 0;
  std::string name = {};
  std::string bytes = {};
};
struct FileNotPicked {  ///< the person changed their mind, or it could not be read (detail)
  RequestId request = 0;
  std::string detail = {};
};
struct Copied {
  RequestId request = 0;
  bool done = false;
};
struct TimerFired {
  RequestId request = 0;
};

/// --- What happens without a request ---

struct RouteChanged {      ///< Back, Forward, a typed address. Not sent for the app's own go().
  std::string route = {};  ///< without "#"
};
struct OnlineChanged {
  bool online = true;
};
struct WriterChanged {  ///< this tab may write, or another one does
  bool writer = false;
};
struct TabMessage {  ///< from another tab of this origin
  std::string text = {};
};
struct PageHiding {  ///< the page may be gone after this: write what is open
};
struct PageShown {};
struct UpdateReady {  ///< a newer build is installed and waits
};

using HostResult = std::variant<StoreLoaded, StoreWritten, StoreFailed, StorePersistence, HttpResponse, FilePicked,
                                FileNotPicked, Copied, TimerFired, RouteChanged, OnlineChanged, WriterChanged,
                                TabMessage, PageHiding, PageShown, UpdateReady>;

/// Everything outside the program, in one interface. web/ implements it in the browser, MemoryHost for tests.
/// A function that takes a RequestId answers later, exactly once, by a HostResult with that number.
class Host {
 public:
  virtual ~Host() = default;

  RequestId next_request() { return ++last_request_; }

  // The local store. load_store opens it, and is the first thing asked.
  virtual void load_store(RequestId request) = 0;                            ///< StoreLoaded or StoreFailed
  virtual void write_store(RequestId request, const StoreWrite& write) = 0;  ///< StoreWritten or StoreFailed
  virtual void ask_persistence(RequestId request) = 0;                       ///< StorePersistence

  virtual void http(RequestId request, const HttpRequest& what) = 0;  ///< HttpResponse
  virtual void start_timer(RequestId request, int milliseconds) = 0;  ///< TimerFired

  // Files and links. All must follow directly from a person's press.
  virtual void download(std::string_view name, std::string_view media_type, std::string_view bytes) = 0;
  virtual void follow(std::string_view address) = 0;                       ///< a link out of the page: "mailto:..."
  virtual void pick_file(RequestId request, std::string_view accept) = 0;  ///< FilePicked or FileNotPicked
  virtual void copy_text(RequestId request, std::string_view text) = 0;    ///< Copied

  // Fragment routes, without "#". go() makes a Back step; replace() does not.
  [[nodiscard]] virtual std::string route() const = 0;
  virtual void go(std::string_view route) = 0;
  virtual void replace(std::string_view route) = 0;
  virtual void back() = 0;

  virtual void print() = 0;                           ///< the screen as plain page, through the browser's print
  virtual void announce(std::string_view text) = 0;   ///< outside of a frame; within one use Ui::announce
  virtual void tell_tabs(std::string_view text) = 0;  ///< TabMessage in the other tabs
  virtual void use_update() = 0;                      ///< after UpdateReady: switch to the new build and reload
  virtual void wake() = 0;                            ///< a frame is wanted

  // Known at once.
  [[nodiscard]] virtual double now_ms() const = 0;                    ///< since 1970-01-01 UTC
  [[nodiscard]] virtual int utc_offset_minutes(double ms) const = 0;  ///< local time minus UTC, at that instant
  [[nodiscard]] virtual bool online() const = 0;
  [[nodiscard]] virtual bool writer() const = 0;            ///< this tab holds the lock for writing
  [[nodiscard]] virtual std::string languages() const = 0;  ///< the browser's wishes, "es-MX,en"
  [[nodiscard]] virtual std::string build_id() const = 0;
  virtual std::string random_bytes(std::size_t count) = 0;

 private:
  RequestId last_request_ = 0;
};

}  // namespace rehearsal
