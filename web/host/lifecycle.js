// The page comes, goes, and loses the network. Hiding may be the last that is heard of it.
addToLibrary({
  host_start_lifecycle__deps: ['$Loop'],
  host_start_lifecycle: () => {
    addEventListener('visibilitychange', () => {
      _app_visible(document.visibilityState === 'hidden' ? 0 : 1);
      Loop.wake(2);
    });
    addEventListener('pagehide', () => _app_visible(0));
    for (const [name, value] of [['online', 1], ['offline', 0]]) {
      addEventListener(name, () => {
        _app_online(value);
        Loop.wake(2);
      });
    }
  },
});
