// What the browser says about the person's wishes: dark, contrast, motion, forced colours, a finger.
addToLibrary({
  host_start_wishes__deps: ['$Loop'],
  host_start_wishes: () => {
    const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(prefers-reduced-motion: reduce)', '(forced-colors: active)', '(pointer: coarse)'].map((query) => window['matchMedia'](query));
    const tell = () => {
      _app_wishes(queries.reduce((bits, query, index) => bits | (query.matches ? 1 << index : 0), 0));
      Loop.wake(2);
    };
    queries.forEach((query) => query.addEventListener('change', tell));
    tell();
  },
});
