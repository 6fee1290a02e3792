// Offline start. BUILD_ID and ASSETS are put in front of this file when the site is put together: one cache a build, filled
// as a whole or not at all. The sync endpoint's files are never cached, and nothing here touches what people have stored.

const CACHE = `rehearsal-${BUILD_ID}`;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(ASSETS.map((asset) => new Request(asset, { cache: 'reload' })))));
});

self.addEventListener('activate', (event) => {
  const old = async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith('rehearsal-') && name !== CACHE).map((name) => caches.delete(name)));
  };
  event.waitUntil(old());
});

self.addEventListener('message', (event) => {
  if (event.data === 'use') self.skipWaiting();
});

const ofTheSite = (url) => url.origin === location.origin && url.pathname.startsWith(new URL('./', location.href).pathname);
const ofTheEndpoint = (url) => url.pathname.startsWith(new URL('./data/', location.href).pathname);

async function answer(request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(request, { ignoreSearch: request.mode === 'navigate' });
  return kept || fetch(request);
}

self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !ofTheSite(url) || ofTheEndpoint(url) || event.request.headers.has('Authorization')) return;
  event.respondWith(answer(event.request));
});
