// A page of the contact room that nobody has touched for four minutes says that it will be put away, and any touch keeps it open. After five, what was said goes from it, and every way to it; what was typed stays.
{
let at = Date.now(), all = (s, f) => document.querySelectorAll(s).forEach(f), no = e => e.value = 0, age = () => Date.now()-at, look = () => {
if (age() > 3e5) {
all('[data-said]', e => e.remove());
/* With a token that opens nothing whatever is pressed asks for the code, and keeps what was typed. Without one it would look as if all were sent. */
all('[name=t]', no);
all('#gone', e => {
e.hidden = 0;
/* What carried a new code to the page in another language. */
all('[name=c]', no)
})
}
};
/* A phone that slept looks before it counts the touch that woke it. What reads the screen aloud may press with a click and nothing before it. */
for (let e of ['pointerdown', 'pointermove', 'click', 'keydown', 'input', 'scroll', 'focusin']) addEventListener(e, () => { look(); at = Date.now() }, true);
for (let e of ['visibilitychange', 'pageshow']) addEventListener(e, look);
/* Not at the touch: the warning would go from under a finger that presses it, which then presses what lies below. */
setInterval(() => { look(); all('#soon', e => e.hidden = age() < 24e4) }, 5e3)
}
