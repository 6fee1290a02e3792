// What is known at once: time, chance, languages, network; and timers.
addToLibrary({
  host_now: () => Date.now(),
  host_utc_offset: (ms) => -new Date(ms).getTimezoneOffset(),
  host_online: () => (navigator.onLine === false ? 0 : 1),
  host_languages__deps: ['$stringToNewUTF8'],
  host_languages: () => stringToNewUTF8((navigator.languages || [navigator.language || 'en']).join(',')),
  host_random: (bytes, count) => {
    for (let at = 0; at < count; at += 65536) crypto.getRandomValues(HEAPU8.subarray(bytes + at, bytes + Math.min(count, at + 65536)));
  },
  host_timer__deps: ['$Loop'],
  host_timer: (request, ms) => {
    setTimeout(() => {
      _app_timer(request);
      Loop.wake(2);
    }, ms);
  },
  // After the screen that was asked for has come into the mirror.
  host_print__deps: ['$Loop'],
  host_print: () => {
    Loop.atRest.push(() => window['print']());
    Loop.wake(2);
  },
  host_opened: () => document.documentElement.classList.add('opened'),
});
