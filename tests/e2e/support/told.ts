// The mapping room's pages, once the demo's answer is out: it is counted, protected and tried while the site already serves.
import { expect, type Page } from '@playwright/test';
import type { Who } from './desk';
import { awake } from './test';

type Open = (page: Page, language: string) => Promise<unknown>;

/** Waits until the demo county's answer is out; the desk made it from closed waves, as it makes every answer. */
export async function out(page: Page) {
    const list = async () => (await page.request.get('/sv/sagt')).text();
    await expect.poll(list, { timeout: 240_000, intervals: [500], message: 'the demo county has its answer' }).toContain('card first');
}

const at = (path: string): Open => (page, language) => page.goto(`/${language}${path}`);

/** The answer's own page. */
export const answer: Open = async (page, language) => {
    await page.goto(`/${language}/sagt`);
    await page.locator('main .card.first a.go').first().click();
    await expect(page.locator('article.finding').first()).toBeVisible();
    await awake(page);
};

const adult: Open = async (page, language) => {
    await answer(page, language);
    await page.locator('.voices a:not([aria-current])').click();
    await expect(page.locator('.voices a:last-child[aria-current]')).toBeVisible();
    await awake(page);
};

/** Every type of page that anybody can read. */
export const TOLD: Record<string, Open> = {
    answers: at('/sagt'),
    'an answer': answer,
    'an answer, for grown-ups': adult,
    'an answer, nothing chosen': async (page, language) => {
        await answer(page, language);
        await page.locator('#puls button.go').click();
        await expect(page.locator('#fault')).toBeVisible();
        await awake(page);
    },
    'an area with findings': at('/sagt/del/bedoma'),
    'an area to follow up': at('/sagt/del/folja-upp'),
    'two pages for a meeting': at('/sagt/del/bedoma/blad'),
    together: at('/tillsammans'),
};

/** A page of the demo's release at the desk. */
const release = (rest: string): Open => async (page, language) => {
    await page.goto(`/${language}/skrivbord/svar`);
    const path = await page.locator('main a[href*="/svar/utgava/"]').first().getAttribute('href');
    await page.goto(`${path}${rest}`);
    await expect(page.locator('main h1')).toBeVisible();
};

/** Every type of page at the desk where answers are made. */
export const MADE: Record<string, [Who, Open]> = {
    releases: ['Per', at('/skrivbord/svar')],
    'a release that is out': ['Per', release('')],
    'the same, as the second sees it': ['Barbro', release('')],
    'words afterwards': ['Per', release('/efterat/ny')],
    'words that are out': ['Barbro', async (page, language) => {
        await release('')(page, language);
        await page.locator('main a[href*="/efterat/efter-"]').first().click();
        await expect(page.locator('main blockquote').first()).toBeVisible();
    }],
    'own words': ['Per', at('/skrivbord/ord')],
    'own words, an analyst': ['Axel', at('/skrivbord/ord')],
    'the county’s own work': ['Per', at('/skrivbord/tillsammans')],
};
