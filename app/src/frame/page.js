// Comfort on top of plain links and forms: leave the page, read aloud, print, and keep posted steps out of the history.
(() => {
const d = document, out = d.querySelector('#leave'), $ = (s) => [...d.querySelectorAll(s)];
/* The step under way. Whoever takes another way does not wait for its answer, which comes too late and changes nothing; what was sent is sent. */
let under;
const away = () => under = 0;
/* Leave: blank, forget what can be forgotten, replace this page. Back finds the mark and stays blank. */
const leave = (e) => {
e?.preventDefault();
away();
d.body.replaceChildren();
d.title = '…';
localStorage.clear();
sessionStorage.left = 1;
self.caches?.keys().then((k) => k.forEach((n) => caches.delete(n)));
navigator.serviceWorker?.getRegistrations().then((r) => r.forEach((w) => w.unregister()));
fetch('/lamna', { keepalive: true }).catch(() => 0);
location.replace(out.dataset.to);
};
out.onclick = leave;
addEventListener('pageshow', (e) => { if (e.persisted && sessionStorage.left) leave(); });
/* Shift three times within five seconds, and not as a modifier. */
let n, t, alone;
addEventListener('keydown', (e) => { alone = e.key == 'Shift'; if (!alone) n = 0; });
addEventListener('keyup', (e) => {
if (e.key != 'Shift' || !alone) return;
if (!n || e.timeStamp - t > 5e3) { n = 0; t = e.timeStamp; }
if (++n > 2) leave();
else $('#hush')[0].textContent = out.dataset.more.replace('#', 3 - n);
});
/* A posted step takes the place of the one before, so Back leads out of the sensitive steps in one go. */
addEventListener('submit', async (e) => {
const f = e.target;
if (f.method != 'post' || !f.dataset.swap || e.submitter?.hasAttribute('formaction')) return away();
e.preventDefault();
const b = new URLSearchParams(new FormData(f));
if (e.submitter?.name) b.set(e.submitter.name, e.submitter.value);
/* The same press once more is no new way: what the first answers must not be lost by it. */
const same = f.action + b;
if (under && (under.wait || under.same == same)) return;
const own = under = { same, wait: f.dataset.wait };
d.body.dataset.busy = 1;
try {
const r = await fetch(f.action, { method: 'POST', body: b }), text = r.redirected || await r.text();
if (under != own) return;
/* A harmless step has an address of its own: go there, and let it take the posted one's place. */
if (r.redirected) return d.body.dataset.posted ? location.replace(r.url) : location.assign(r.url);
const p = new DOMParser().parseFromString(text, 'text/html');
/* What was written stays where it stands, unless the page says what became of it and has it in a form. */
if (f.dataset.lost && /4[01][38]|^5/.test(r.status) && !p.querySelector('.write') || !p.querySelector('main,footer')) throw 0;
if (!d.body.dataset.posted) { history.replaceState(1, ''); history.pushState(0, '', f.action); }
d.body.dataset.posted = location.pathname;
/* Styles of a room that this page does not have yet: those of every page come first. */
d.head.append(...[...p.querySelectorAll('style')].slice($('style').length));
for (const n of ['main', 'footer']) $(n)[0].replaceWith(p.querySelector(n));
scrollTo(0, 0);
$('h1')[0].focus();
ready();
} catch {
if (under != own) return;
/* What was written stays where it stands. */
if (f.dataset.lost) { const m = f.querySelector('.lost') || f.appendChild(d.createElement('p')); m.className = 'fault lost'; m.role = 'alert'; m.textContent = f.dataset.lost; }
else { f.dataset.swap = ''; f.requestSubmit(e.submitter); }
} finally {
if (!under || under == own) under = !delete d.body.dataset.busy;
}
});
/* A link to another page is a way too. */
addEventListener('click', (e) => {
const a = e.target.closest('a');
if (a?.origin == location.origin && !a.hash) away();
});
/* After every other listener: an island that keeps Back to itself says so, and may have come later than this script. */
addEventListener('popstate', (e) => { away(); const at = d.body.dataset.posted; if (at && (e.state == 1 || at != location.pathname)) setTimeout(() => e.held || location.reload()); });
/* Listen: only with a voice that lives on this device; no text goes to a stranger to be spoken. Of a page, or of what an island has pressed it for. */
const s = self.speechSynthesis, l = $('#listen')[0], lang = d.documentElement.lang.split('-')[0];
let q = [];
const stop = () => { q = []; s.cancel(); l.ariaPressed = 'false'; CSS.highlights?.clear(); };
const next = (v) => {
const a = q.shift();
if (!a) return stop();
const u = new SpeechSynthesisUtterance(a.toString());
u.voice = v; u.lang = v.lang;
CSS.highlights?.set('read', new Highlight(a));
a.startContainer.parentElement.scrollIntoView({ block: 'nearest' });
u.onend = () => q.length ? next(v) : stop();
s.speak(u);
};
const find = () => {
const v = s.getVoices().find((v) => v.localService && v.lang.slice(0, 2) == lang);
l.hidden = !v;
l.onclick = (e) => {
if (q.length || s.speaking) return stop();
const w = d.createTreeWalker(e.item || $('main')[0], 4, (n) => n.parentElement.closest('[hidden],svg,details:not([open])>:not(summary)') ? 2 : 1);
for (let n; n = w.nextNode();) for (const m of n.data.matchAll(/[^.?!]+[.?!]*/g)) {
if (!m[0].trim()) continue;
const r = d.createRange();
r.setStart(n, m.index); r.setEnd(n, m.index + m[0].length); q.push(r);
}
l.ariaPressed = 'true';
next(v);
};
};
if (s && l) { find(); s.onvoiceschanged = find; addEventListener('pagehide', stop); }
const ready = () => $('.js').forEach((e) => { e.hidden = 0; if (e.dataset.print) e.onclick = () => print(); });
ready();
})();
