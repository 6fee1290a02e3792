// Fragment routes: they survive a static host and an offline start, and Back works.
addToLibrary({
  $Routes__deps: ['$Loop', '$stringToNewUTF8'],
  $Routes: {
    last: null,
    read: () => decodeURI(location.hash.replace(/^#/, '')),

    // Back fires popstate and hashchange both: the program hears of each change once.
    changed() {
      const route = Routes.read();
      if (route === Routes.last) return;
      Routes.last = route;
      _app_flush(); // what is being typed belongs to the screen that is left
      const text = stringToNewUTF8(route);
      _app_route(text);
      _free(text);
      Loop.wake(3);
    },
  },

  host_start_routes__deps: ['$Routes'],
  host_start_routes: () => {
    Routes.last = Routes.read();
    addEventListener('popstate', Routes.changed);
    addEventListener('hashchange', Routes.changed);
  },
  host_route__deps: ['$Routes'],
  host_route: () => stringToNewUTF8(Routes.read()),
  host_go__deps: ['$Routes', '$UTF8ToString'],
  host_go: (route, replace) => {
    Routes.last = UTF8ToString(route);
    if (replace) history.replaceState(null, '', `#${encodeURI(Routes.last)}`);
    else history.pushState(null, '', `#${encodeURI(Routes.last)}`);
  },
  host_back: () => history.back(),
});
