// Copying. Pasting is the native fields' own.
addToLibrary({
  host_copy__deps: ['$Loop', '$UTF8ToString'],
  host_copy: (request, text) => {
    const done = (ok) => {
      _app_copied(request, ok);
      Loop.wake(2);
    };
    if (!navigator.clipboard) return done(0);
    navigator.clipboard.writeText(UTF8ToString(text)).then(() => done(1), () => done(0));
  },
});
