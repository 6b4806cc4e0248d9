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
    missing: at('/saknas/har'),
};
