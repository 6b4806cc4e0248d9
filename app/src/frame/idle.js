// A page of the contact room that nobody has touched for five minutes: what was said goes from it, and the way to it; what was typed stays.
{
const d = document, all = (s, f) => d.querySelectorAll(s).forEach(f);
let at = Date.now();
const look = () => {
if (Date.now() - at > 3e5) all('#gone', (gone) => {
all('[data-said]', (e) => e.remove());
/* Without its token the form asks for the code, and keeps what was typed. */
all('[name=t]', (e) => { e.value = ''; });
gone.hidden = 0;
});
};
/* A phone that slept looks before it counts the touch that woke it. */
for (const e of ['pointerdown', 'keydown', 'input', 'scroll']) addEventListener(e, () => { look(); at = Date.now(); }, true);
addEventListener('visibilitychange', look);
setInterval(look, 5e3);
}
