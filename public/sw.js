// Answers from the kept pages when the net does not. It is registered only by the button on /…/spara, keeps nothing
// by itself, and never learns which pages were visited. Who leaves drops all of it, with a net or without.
const drop = async () => {
  for (const name of await caches.keys()) await caches.delete(name);
  await registration.unregister();
};
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const { pathname } = new URL(event.request.url);
  const leaving = pathname === '/lamna' && drop().catch(() => 0);
  // The page's script asks for /lamna beside its way out, and is gone before its own dropping is done. The worker outlives it.
  if (leaving) event.waitUntil(leaving);
  if (event.request.mode !== 'navigate') return;
  if (leaving) {
    // Dropped first: the server's answer asks the browser to clear workers too, and this one has an answer to bring. Without a
    // net an empty page takes the place of the one left: any kept page would say Lotsen again. It does what a worker cannot: answers
    // that were kept on the phone go too, and Back finds the mark.
    const text = '<!doctype html><title>…</title><script>localStorage.clear();sessionStorage.left=1</script>';
    const empty = () => new Response(text, { headers: { 'content-type': 'text/html; charset=utf-8' } });
    event.respondWith(leaving.then(() => fetch(event.request)).catch(empty));
    return;
  }
  const crisis = ['/akut/vuxen', '/akut'].find((end) => pathname.endsWith(end));
  const net = fetch(event.request);
  // A net that hangs is none to who is in danger. The kept page says of which day it is.
  const late = crisis && new Promise((_, none) => setTimeout(none, 5e3));
  event.respondWith(
    Promise.race(late ? [net, late] : [net]).catch(async () => {
      // Asking for a cache by name would make an empty one.
      if (!(await caches.has('lotsen'))) return net;
      const cache = await caches.open('lotsen');
      const kept = await cache.keys();
      const found = kept.find((request) => request.url.endsWith(crisis ?? '/utan-nat'));
      return (found && (await cache.match(found))) || net;
    }),
  );
});
