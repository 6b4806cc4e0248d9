// Answers from the kept pages when the net does not. It is registered only by the button on /…/spara, keeps nothing
// by itself, and never learns which pages were visited.
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  if (event.request.mode !== 'navigate') return;
  event.respondWith(
    fetch(event.request).catch(async () => {
      // Asking for a cache by name would make an empty one.
      if (!(await caches.has('lotsen'))) return Response.error();
      const cache = await caches.open('lotsen');
      const kept = await cache.keys();
      const { pathname } = new URL(event.request.url);
      const wanted = ['/akut/vuxen', '/akut'].find((end) => pathname.endsWith(end)) ?? '/utan-nat';
      const found = kept.find((request) => request.url.endsWith(wanted));
      return (found && (await cache.match(found))) || Response.error();
    }),
  );
});
