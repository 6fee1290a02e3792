// Frames: none unless something asked for one.
addToLibrary({
  $Loop: {
    wanted: 0,
    request: 0,
    timer: 0,
    drawn: 0,
    running: false,
    atRest: [], // what waits until nothing is to be drawn any more

    wake(frames) {
      if (frames > Loop.wanted) Loop.wanted = frames;
      if (!Loop.request) Loop.request = requestAnimationFrame(Loop.tick);
    },

    tick(now) {
      Loop.request = 0;
      Loop.wanted = Math.max(0, Loop.wanted - 1);
      Loop.drawn += 1;
      document.documentElement.dataset['frames'] = Loop.drawn;
      Loop.running = true;
      const delay = _app_frame(now); // 0: go on; more: ms until wanted again; less: nothing wanted
      Loop.running = false;
      clearTimeout(Loop.timer);
      if (Loop.wanted > 0 || delay === 0) {
        if (!Loop.request) Loop.request = requestAnimationFrame(Loop.tick);
        return;
      }
      if (delay > 0) Loop.timer = setTimeout(() => Loop.wake(1), Math.min(delay, 0x7fffffff));
      for (const act of Loop.atRest.splice(0)) act();
    },

    // Within a person's press, so that what the press asks for (copy, a file, print) still counts as asked for by it.
    now() {
      if (Loop.running) return Loop.wake(2);
      if (Loop.request) cancelAnimationFrame(Loop.request);
      Loop.tick(performance.now());
      Loop.wake(2);
    },
  },

  host_wake__deps: ['$Loop'],
  host_wake: (frames) => Loop.wake(frames),
});
