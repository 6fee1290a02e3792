// The service worker: offline start, and a newer build that waits until the person wants it.
addToLibrary({
  $Updates__deps: ['$Loop'],
  $Updates: {
    registration: null,
    wanted: false,

    ready() {
      _app_update_ready();
      Loop.wake(2);
    },

    watch(worker) {
      worker.addEventListener('statechange', () => {
        // The very first one is no update: nothing older runs.
        if (worker.state === 'installed' && navigator.serviceWorker.controller) Updates.ready();
      });
    },

    async start() {
      if (!navigator.serviceWorker || !isSecureContext) return;
      navigator.serviceWorker.addEventListener('controllerchange', () => {
        if (Updates.wanted) location.reload();
      });
      try {
        const registration = (Updates.registration = await navigator.serviceWorker.register('service_worker.js'));
        if (registration.waiting && navigator.serviceWorker.controller) Updates.ready();
        if (registration.installing) Updates.watch(registration.installing);
        registration.addEventListener('updatefound', () => Updates.watch(registration.installing));
      } catch (error) {
        console.warn('No offline start here:', error.message);
      }
    },
  },

  host_start_updates__deps: ['$Updates'],
  host_start_updates: () => {
    Updates.start();
  },
  host_use_update__deps: ['$Updates'],
  host_use_update: () => {
    const waiting = Updates.registration && Updates.registration.waiting;
    Updates.wanted = true;
    if (waiting) waiting.postMessage('use');
    else location.reload();
  },
});
