// The demo's people at the desk. Each link signs in once, so everybody is signed in before the tests (`specs/desk`), which share sessions.
import { join } from 'node:path';
import { expect, type Browser, type Page } from '@playwright/test';
import { DATA } from './places';
import { awake, onward } from './test';

export const PEOPLE = ['Anna', 'Omar', 'Kim', 'Sara', 'Leda', 'Per', 'Barbro', 'Axel', 'Ellen', 'Ada'] as const;
export type Who = (typeof PEOPLE)[number];

/** Where somebody's session is kept. */
export const session = (who: Who) => join(DATA, `desk-${who}.json`);

/** Somebody of the demo at the desk, in a browser of their own. */
export async function desk(browser: Browser, who: Who, javaScriptEnabled: boolean | undefined = true): Promise<Page> {
    const context = await browser.newContext({ javaScriptEnabled, storageState: session(who) });
    return context.newPage();
}

/** The thread in which these words stand, as this person sees it; the newest come last, so they are looked for from there. */
export async function thread(page: Page, words: string) {
    await page.goto('/sv/skrivbord');
    const links = page.getByRole('main').getByRole('link', { name: /^Kontakt / });
    const paths = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    for (const path of paths.reverse()) {
        await page.goto(path);
        if (await page.getByText(words).count()) return;
    }
    throw new Error(`no thread of theirs says ${words}`);
}

/** A survey from a template, with what only its municipality can know, open for slips: the address of its wave, and the word in its own. */
export async function opened(page: Page, title: string): Promise<{ wave: string; word: string }> {
    await page.goto('/sv/skrivbord/enkater/ny');
    await page.getByRole('button', { name: `Börja från ${title}` }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    const survey = page.url().split('?')[0];
    await page.goto(`${survey}/kontrakt`);
    await page.locator('[name="decides|sv"]').fill('Socialchefen i Demokommunen');
    await page.locator('[name="samma"][value="decides"]').check();
    await page.locator('[name="samma"][value="asks"]').check();
    const day = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    await page.locator('[name="answer-on"]').fill(day);
    await page.getByRole('button', { name: 'Spara' }).first().click();
    await page.goto(`${survey}/oppna`);
    await expect(page.getByText('Allt är på plats.')).toBeVisible();
    await page.locator('[name="satt"][value="codes"]').check();
    await page.getByRole('button', { name: 'Öppna', exact: true }).click();
    await expect(page.getByText('Under 10 har svarat')).toBeVisible();
    const wave = page.url().split('?')[0];
    const word = (await page.locator('main a[href*="/ark/affisch-a4"]').first().getAttribute('href'))!.split('/')[3];
    return { wave, word };
}

/** Slips of a wave, as they are printed; the page of them stays. */
export async function slips(page: Page, wave: string, count: number): Promise<string[]> {
    await page.goto(wave);
    await page.locator('#antal').fill(`${count}`);
    await page.locator('form[action$="/lappar"] button').click();
    return page.locator('.code').allInnerTexts();
}

type Open = (page: Page, language: string) => Promise<unknown>;

const at = (path: string): Open => (page, language) => page.goto(`/${language}/skrivbord${path}`);

/** From a page to the next by the first link or button that matches. */
function then(open: Open, selector: string): Open {
    return async (page, language) => {
        await open(page, language);
        await awake(page);
        const before = page.url();
        await page.locator(selector).first().click();
        await expect(page).not.toHaveURL(before);
    };
}

/** A thread of the nurses: a child has just written. */
const written: Open = async (page, language) => {
    const words = `Tillgänglighetskanarien ${crypto.randomUUID()}`;
    const child = await page.context().browser()!.newPage();
    await child.goto('/sv/kontakt');
    for (const name of ['Kalmar', 'Jag går i skolan', 'Demoskolan']) {
        await awake(child);
        await onward(child, child.getByRole('main').getByRole('button', { name, exact: true }));
    }
    await awake(child);
    await onward(child, child.locator('main .card:first-of-type .go[value=skriv]'));
    await awake(child);
    await child.locator('#text').fill(words);
    await child.locator('main button[value=skicka]').click();
    await expect(child.locator('.code')).toBeVisible();
    await child.close();
    await thread(page, words);
    if (language !== 'sv') await page.goto(page.url().replace('/sv/', `/${language}/`));
};

/** Every type of page of the desk: who sees it, and how they get there. */
export const DESK: Record<string, [Who, Open]> = {
    inbox: ['Anna', at('')],
    thread: ['Anna', written],
    'taking out': ['Anna', async (page, language) => {
        await written(page, language);
        await page.goto(`${page.url()}/ut`);
    }],
    ended: ['Anna', at('/avslutade')],
    away: ['Anna', at('/borta')],
    'reception, a reader': ['Anna', at('/mottagning/demoskolan/emi')],
    mine: ['Anna', at('/mitt')],
    queue: ['Leda', at('/ko')],
    reception: ['Leda', at('/mottagning/demoskolan/emi')],
    register: ['Leda', at('/diarium')],
    measures: ['Leda', at('/matt')],
    audit: ['Leda', at('/granskning')],
    'people, of a lead': ['Leda', at('/folk')],
    contacts: ['Ellen', at('/kontakter')],
    contact: ['Ellen', at('/kontakter/1177')],
    texts: ['Ellen', at('/texter')],
    'texts of a room': ['Ellen', at('/texter/en/frame')],
    text: ['Ellen', at('/text/en/guide-crisis')],
    review: ['Ellen', at('/granska/fi')],
    people: ['Ada', at('/folk')],
    invite: ['Ada', at('/folk/ny')],
    person: ['Ada', then(at('/folk'), 'main a[href*="/folk/"]:not([href$="/ny"])')],
    units: ['Ada', at('/enheter')],
    'units of a municipality': ['Ada', at('/enheter/i/0880')],
    unit: ['Ada', at('/enheter/enhet/demoskolan')],
    'new unit': ['Ada', at('/enheter/ny')],
    keeping: ['Ada', at('/bevarande')],
    'audit, all of it': ['Ada', at('/granskning')],
    surveys: ['Per', at('/enkater')],
    survey: ['Per', then(at('/enkater'), 'main a[href*="/enkater/enkat/"]')],
    'new survey': ['Per', at('/enkater/ny')],
    proposals: ['Per', at('/forslag')],
    'sign-ups': ['Per', at('/samtal')],
};
