// Several tabs: one of them writes, and they tell each other.
addToLibrary({
  $Tabs__deps: ['$Loop', '$stringToNewUTF8'],
  $Tabs: {
    channel: null,

    start() {
      if (typeof BroadcastChannel !== 'undefined') {
        Tabs.channel = new BroadcastChannel('rehearsal');
        Tabs.channel.onmessage = (event) => {
          const text = stringToNewUTF8(String(event.data));
          _app_tab_message(text);
          _free(text);
          Loop.wake(2);
        };
      }
      const writes = () => {
        _app_writer(1);
        Loop.wake(2);
      };
      if (!navigator.locks) return writes();
      // Held until the tab goes; the next one in line then writes.
      navigator.locks.request('rehearsal-writer', () => {
        writes();
        return new Promise(() => {});
      }).catch(writes);
    },
  },

  host_start_tabs__deps: ['$Tabs'],
  host_start_tabs: () => Tabs.start(),
  host_tell_tabs__deps: ['$Tabs', '$UTF8ToString'],
  host_tell_tabs: (text) => {
    if (Tabs.channel) Tabs.channel.postMessage(UTF8ToString(text));
  },
});
