// A page of the contact room that nobody has touched for five minutes: what was said goes from it, and every way to it; what was typed stays.
{
const d = document, all = (s, f) => d.querySelectorAll(s).forEach(f);
let at = Date.now();
const look = () => {
if (Date.now() - at > 3e5) {
all('[data-said]', (e) => e.remove());
/* With a token that opens nothing whatever is pressed asks for the code, and keeps what was typed. Without one it would look as if all were sent. */
all('[name=t]', (e) => { e.value = 0; });
all('#gone', (e) => {
e.hidden = 0;
/* What carried a new code to the page in another language. */
all('[name=c]', (c) => { c.value = 0; });
});
}
};
/* A phone that slept looks before it counts the touch that woke it. */
for (const e of ['pointerdown', 'pointermove', 'keydown', 'input', 'scroll', 'focusin']) addEventListener(e, () => { look(); at = Date.now(); }, true);
for (const e of ['visibilitychange', 'pageshow']) addEventListener(e, look);
setInterval(look, 5e3);
}
