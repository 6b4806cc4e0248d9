// Every type of page, by a short name, and how to get to it in any language.
import { expect, type Page } from '@playwright/test';
import { SURVEY, answer as reply, asked, begin, skipAll, step } from './answer';
import { HERE } from './places';
import { awake, onward } from './test';
import { answer as answered, pick } from './walk';

type Open = (page: Page, language: string) => Promise<unknown>;

const picked = (...places: number[]): Open => (page, language) => pick(page, language, ...places);
const at = (path: string): Open => (page, language) => page.goto(`/${language}${path}`);

function typed(words: string): Open {
    return async (page, language) => {
        await page.goto(`/${language}/sok`);
        await page.locator('#q').fill(words);
        await page.locator('main form[role=search] button').click();
        await expect(page.locator('#q')).toHaveValue(words);
        await awake(page);
    };
}

/** From a page to the next by the first element that matches. */
function then(open: Open, selector: string, arrived: string): Open {
    return async (page, language) => {
        await open(page, language);
        await page.locator(selector).first().click();
        await expect(page.locator(arrived).first()).toBeVisible();
        await awake(page);
    };
}

const guardian = then(at(''), '.voices a:not([aria-current])', '.voices a:last-child[aria-current]');
/** School, the first topic, Högsby, 14 years, this week. */
const answer = picked(5, 1, 4, 9, 2);

/** From the contact room's front page by places in its lists, to the demo's school. */
function room(...steps: string[]): Open {
    return async (page, language) => {
        await page.goto(`/${language}/kontakt`);
        for (const step of steps) {
            await awake(page);
            await onward(page, page.locator(step));
        }
        await awake(page);
    };
}

const stages = 'main .choices button:has-text("Kalmar")';
const school = 'main .choices li:nth-child(4) button';
const demo = 'main .choices button:has-text("Demoskolan")';
const write = 'main .card:first-of-type .go[value=skriv]';

function sent(words: string): Open {
    return async (page, language) => {
        await room(stages, school, demo, write)(page, language);
        await page.locator('#text').fill(words);
        await page.locator('main button[value=skicka]').click();
        await expect(page.locator('.code')).toBeVisible();
        await awake(page);
    };
}

const coming: Open = async (page, language) => {
    await sent('Hej')(page, language);
    const code = await page.locator('.letters').innerText();
    await page.goto(`/${language}/kontakt`);
    await page.locator('main summary').first().click();
    await page.locator('#kod').fill(code);
    await page.locator('main button[value=oppna]').click();
    await expect(page.locator('.said-by').first()).toBeVisible();
    await awake(page);
};

/** Unfolds what holds a button, and presses it. */
const unfolded = (open: Open, button: string, arrived: string) => then(then(open, `details:has(${button}) > summary`, button), button, arrived);

/** What came instead of a page, as a fault's page. */
async function fault(page: Page) {
    await expect(page.locator('main > h1 + p')).toBeVisible();
    await awake(page);
}

/** More words than are taken; a browser lets nobody type so many. */
const flooded: Open = async (page, language) => {
    await page.goto(`/${language}/sok`);
    await page.locator('#q').evaluate((field: HTMLInputElement) => {
        field.removeAttribute('maxlength');
        field.value = 'a'.repeat(70_000);
    });
    await page.locator('main form[role=search] button').click();
    await expect(page.locator('#q')).toHaveCount(0);
    await fault(page);
};

/** A form of another site. */
const foreign: Open = async (page, language) => {
    await page.goto(`data:text/html,<form method="post" action="${HERE}/${language}/sok"><button>x</button></form>`);
    await page.locator('button').click();
    await fault(page);
};

/** A form sent to a page that takes none. */
const sentAstray: Open = async (page, language) => {
    await page.goto(`/${language}`);
    await page.evaluate((to) => {
        const form = document.body.appendChild(document.createElement('form'));
        form.method = 'post';
        form.action = to;
        form.submit();
    }, `/${language}/om`);
    await expect(page).toHaveURL(/\/om$/);
    await fault(page);
};

/** From the survey's first question on; each step is done with scripts on. */
function asking(...steps: ((page: Page) => Promise<unknown>)[]): Open {
    return async (page, language) => {
        await begin(page, language, true);
        for (const one of steps) await one(page);
        await awake(page);
    };
}

/** Skips a question, once it is there. */
const skip = (question: string) => async (page: Page) => {
    await asked(page, question);
    await step(page, 'hoppa', true);
};
const known = (page: Page) => reply(page, 'vem', '4', true);
/** To the question in own words. */
const own = async (page: Page) => {
    await known(page);
    await skip('marker')(page);
    await reply(page, 'bett', 'nej', true);
    await expect(page.locator('main textarea')).toBeVisible();
};
const all = (page: Page) => skipAll(page, true);
const send = async (page: Page) => {
    await step(page, 'skicka', true);
    await expect(page.locator('main .letters')).toBeVisible();
};

const receipted: Open = async (page, language) => {
    await asking(all, send)(page, language);
    const code = await page.locator('main .letters').innerText();
    await page.goto(`/${language}/tyck`);
    await page.locator('main details:has(#kvitto) > summary').click();
    await page.locator('#kvitto').fill(code);
    await step(page, 'kvitto', true);
    await expect(page.locator('main button[value="andra"]')).toBeVisible();
    await awake(page);
};

export const PAGES: Record<string, Open> = {
    start: at(''),
    'start, guardian': guardian,
    topic: picked(5),
    place: picked(5, 1),
    age: picked(5, 1, 4),
    urgency: picked(5, 1, 4, 9),
    answer,
    'answer, guardian of a small child': async (page, language) => {
        await guardian(page, language);
        await answered(page, 2, 1, 5, 4, 3);
    },
    /** Home, quarrels, Nybro, ten years, it can wait: no social services were found there. */
    'answer, something missing': async (page, language) => {
        await guardian(page, language);
        await answered(page, 3, 1, 8, 11, 3);
    },
    'answer anew': then(then(answer, '.given summary', '.given .chip'), '.given .chip', '.tiles'),
    wheel: picked(11),
    'wheel without a choice': then(picked(11), 'main form button.go', '.fault'),
    'danger now': picked(1),
    'danger, a question': picked(4),
    'danger, an answer': picked(4, 1, 8, 7),
    note: then(answer, 'main a[href*="/lapp/"]', '.lapp'),
    'note of danger': then(picked(1), 'main form[action$="/lapp"] button', '.lapp'),
    'search, empty': at('/sok'),
    'search, hits': typed('plugget'),
    'search, nothing': typed('xyzzyqq'),
    'search, danger': typed('vill inte leva'),
    // Names of municipalities are Swedish in every language.
    'search, where one lives': then(typed('socialtjänsten'), 'main details:has(p[lang=sv]) > summary', 'main details[open] .reach'),
    thanks: then(then(picked(1), '.known summary', '.known form button'), '.known form button', 'main > h1:first-child + p'),
    crisis: at('/akut'),
    'crisis, guardian': at('/akut/vuxen'),
    asks: at('/fragor'),
    who: at('/om'),
    privacy: at('/det-du-skriver'),
    accessibility: at('/tillganglighet'),
    keep: async (page, language) => {
        await page.goto(`/${language}/spara`);
        await expect(page.locator('#keep .go')).toBeVisible();
    },
    'without a net': at('/utan-nat'),
    'contact room': at('/kontakt'),
    'contact, stages': room(stages),
    'contact, schools': room(stages, school),
    'contact, grown-ups': room(stages, school, demo),
    'contact, the form': room(stages, school, demo, write),
    'contact, sent': sent('Hej'),
    'contact, sent with danger': sent('jag vill inte leva'),
    'contact, a thread': coming,
    'contact, saying who one is': then(coming, 'main button[value=jag]', '#nummer'),
    'contact, hidden': unfolded(coming, 'button[value=dolj]', 'main button[value=visa]'),
    'contact, ended': unfolded(coming, 'button[value=klar]', 'main section.card'),
    surveys: at('/tyck'),
    'survey, promise': at(`/tyck/${SURVEY}`),
    'survey, faces': asking(),
    'survey, support': asking(known, skip('marker'), (page) => asked(page, 'bett')),
    'survey, own words': asking(own),
    'survey, a long list': asking(own, skip('andra'), (page) => asked(page, 'kommun')),
    'survey, a fault': asking(own, async (page) => {
        await page.locator('main textarea').fill('å'.repeat(4100));
        await step(page, 'nasta', true);
        await expect(page.locator('main [role=alert]')).toBeVisible();
    }),
    'survey, before sending': asking(all),
    'survey, sent': asking(all, send),
    'survey, danger': asking(own, async (page) => {
        await page.locator('main textarea').fill('jag vill inte leva');
        await step(page, 'nasta', true);
        await expect(page.locator('main a[href="tel:112"]').first()).toBeVisible();
    }),
    'survey, a receipt': receipted,
    'survey, proposals': at('/tyck/forslag'),
    'survey, signing up': at('/tyck/samtal'),
    // Young people read a draft by a link made at the desk, which ends when an answer comes out; this one was never made.
    'a link that is over': at('/sagt/las/slut'),
    missing: at('/saknas/har'),
    'a fault, unreadable': at('/vart/%FF%FE'),
    'a fault, too much': flooded,
    'a fault, foreign': foreign,
    'a fault, sent astray': sentAstray,
};

/** Pages that come with a refusal: a browser says its status in the console. */
export const REFUSED: Record<string, number> = {
    'wheel without a choice': 422,
    'survey, a fault': 422,
    'a link that is over': 404,
    missing: 404,
    'a fault, unreadable': 422,
    'a fault, too much': 413,
    'a fault, foreign': 403,
    'a fault, sent astray': 405,
};
