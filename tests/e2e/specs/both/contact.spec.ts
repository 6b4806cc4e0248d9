// Reaching one's named person: write, get a code, leave, come back to the answer; and what stays behind on the phone.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { DATA } from '../../support/places';
import { awake, expect, history, test } from '../../support/test';

/** Words that no other test writes. */
const WORDS = () => `Kanariefågeln ${test.info().testId} sjunger om natten`;
const ANSWER = 'Jag hör dig, kom på torsdag';

async function press(page: Page, name: string | RegExp, javaScript: boolean | undefined) {
    if (javaScript !== false) await awake(page);
    await page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' }).first().click();
}

/** From the front page to the form to the demo school's first grown-up. */
async function form(page: Page, javaScript: boolean | undefined) {
    await page.goto('/sv/kontakt');
    for (const name of ['Kalmar', 'Jag går i skolan', 'Demoskolan', /^Skriv till /]) await press(page, name, javaScript);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Skriv till /);
}

async function open(page: Page, code: string, javaScript: boolean | undefined) {
    await page.goto('/sv/kontakt');
    await page.getByText('Jag har redan en kod').click();
    await page.getByLabel('Din kod').fill(code);
    await press(page, 'Öppna', javaScript);
}

/** A grown-up of the demo at the desk, in a browser of their own. Each link works once: the next free one is taken. */
async function staff(browser: Browser, javaScript: boolean | undefined) {
    const context = await browser.newContext({ javaScriptEnabled: javaScript, baseURL: undefined });
    const page = await context.newPage();
    const links = readFileSync(join(DATA, 'links'), 'utf8').match(/Demosson\s+skolsköterska\s+(\S+)/g) ?? [];
    for (const link of links.map((line) => line.split(/\s+/).at(-1) as string)) {
        await page.goto(link);
        const enter = page.getByRole('button', { name: /Logga in som/ });
        if (await enter.count()) {
            await enter.click();
            break;
        }
    }
    await page.getByLabel('Låsfras').fill('lykta över sundet');
    await page.getByRole('button', { name: 'Lås upp' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Inkorg');
    return page;
}

test('a child writes, a nurse answers, the code opens the answer', async ({ page, browser, javaScriptEnabled: js }) => {
    await form(page, js);
    await page.getByLabel('Det här vill jag säga').fill(WORDS());
    await press(page, 'Skicka', js);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skickat');
    const eight = (await page.locator('.code li').allInnerTexts()).join(' ');
    expect(eight.split(' ')).toHaveLength(8);

    const desk = await staff(browser, js);
    const threads = desk.getByRole('main').getByRole('link', { name: /^Kontakt / });
    const paths = await threads.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const path of paths) {
        await desk.goto(path);
        if (await desk.getByText(WORDS()).count()) break;
    }
    await desk.getByRole('button', { name: 'Ta emot' }).click();
    await desk.getByLabel('Svar till den som skrev').fill(ANSWER);
    await desk.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(desk.getByText(ANSWER)).toBeVisible();
    await desk.context().close();

    await open(page, eight, js);
    await expect(page.getByText(ANSWER)).toBeVisible();
    await press(page, 'Stäng', js);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stängt');
    for (const entry of await history(page)) {
        expect(entry.url).toBe('/sv/kontakt');
        expect(entry.title).toBe('Lotsen');
    }
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
    expect(kept).toEqual([0, 0, 0, 0]);
});

test('Back after closing shows nothing that was written', async ({ page, javaScriptEnabled: js }) => {
    await form(page, js);
    await page.getByLabel('Det här vill jag säga').fill(WORDS());
    await press(page, 'Skicka', js);
    const code = await page.locator('.letters').innerText();
    await open(page, code, js);
    await expect(page.getByText(WORDS())).toBeVisible();
    await press(page, 'Stäng', js);
    // Without scripts the browser has kept nothing it could show.
    await page.goBack().catch(() => null);
    await expect(page.getByText(WORDS())).toHaveCount(0);
});

test('what cannot be sent stays in the form, with the fault beside it', async ({ page, watch, javaScriptEnabled: js }) => {
    watch.expected.push(/422/);
    await form(page, js);
    await press(page, 'Skicka', js);
    await expect(page.getByRole('alert')).toHaveText('Du har inte skrivit något än.');
    const long = 'å'.repeat(9000);
    await page.getByLabel('Det här vill jag säga').fill(long);
    await press(page, 'Skicka', js);
    await expect(page.getByRole('alert')).toContainText('808 tecken');
    await expect(page.getByLabel('Det här vill jag säga')).toHaveValue(long);
});
