// Every type of page, by a short name, and how to get to it in any language.
import { expect, type Page } from '@playwright/test';
import { awake } from './test';
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
const answer = picked(5, 1, 1, 9, 2);

/** From the contact room's front page by places in its lists, to the demo's school. */
function room(...steps: string[]): Open {
    return async (page, language) => {
        await page.goto(`/${language}/kontakt`);
        for (const step of steps) {
            await awake(page);
            await page.locator(step).click();
            await expect(page.locator('main h1')).toBeVisible();
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

export const PAGES: Record<string, Open> = {
    start: at(''),
    'start, guardian': guardian,
    topic: picked(5),
    place: picked(5, 1),
    age: picked(5, 1, 1),
    urgency: picked(5, 1, 1, 9),
    answer,
    'answer, guardian of a small child': async (page, language) => {
        await guardian(page, language);
        await answered(page, 2, 1, 7, 4, 3);
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
    thanks: then(then(picked(1), '.known summary', '.known form button'), '.known form button', 'main > h1:first-child + p'),
    crisis: at('/akut'),
    asks: at('/fragor'),
    who: at('/om'),
    privacy: at('/det-du-skriver'),
    accessibility: at('/tillganglighet'),
    keep: async (page, language) => {
        await page.goto(`/${language}/spara`);
        await expect(page.locator('#keep button')).toBeVisible();
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
    missing: at('/saknas/har'),
};
