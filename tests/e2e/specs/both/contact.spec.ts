// Reaching one's named person: write, get a code, leave, come back to the answer; and what stays behind on the phone.
import type { Page } from '@playwright/test';
import { desk, thread } from '../../support/desk';
import { open, press } from '../../support/room';
import { expect, history, test } from '../../support/test';

/** Words that no other test writes. */
const WORDS = () => `Kanariefågeln ${test.info().testId} sjunger om natten`;
const ANSWER = 'Jag hör dig, kom på torsdag';

/** From the front page to the form to the demo school's first grown-up. */
async function form(page: Page, javaScript: boolean | undefined) {
    await page.goto('/sv/kontakt');
    for (const name of ['Kalmar', 'Jag går i skolan', 'Demoskolan', /^Skriv till /]) await press(page, name, javaScript);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Skriv till /);
}

test('a child writes, a nurse answers, the code opens the answer', async ({ page, browser, javaScriptEnabled: js }) => {
    await form(page, js);
    await page.getByLabel('Det här vill jag säga').fill(WORDS());
    await press(page, 'Skicka', js);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skickat');
    const eight = (await page.locator('.code li').allInnerTexts()).join(' ');
    expect(eight.split(' ')).toHaveLength(8);

    const nurse = await desk(browser, 'Omar', js);
    await thread(nurse, WORDS());
    await nurse.getByRole('button', { name: 'Ta emot' }).click();
    await nurse.getByLabel('Svar till den som skrev').fill(ANSWER);
    await nurse.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(nurse.getByText(ANSWER)).toBeVisible();
    await nurse.context().close();

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

test('what cannot be sent stays in the form, with the fault where the page begins and beside it', async ({ page, watch, javaScriptEnabled: js }) => {
    watch.expected.push(/422/);
    await form(page, js);
    await press(page, 'Skicka', js);
    await expect(page.getByRole('alert')).toHaveText('Du har inte skrivit något än.');
    // The field lies below what a phone shows; what is wrong is seen all the same, and leads there.
    await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByLabel('Det här vill jag säga')).toBeInViewport();
    await expect(page.locator('#fel')).toHaveText('Du har inte skrivit något än.');
    const long = 'å'.repeat(9000);
    await page.getByLabel('Det här vill jag säga').fill(long);
    await press(page, 'Skicka', js);
    await expect(page.getByRole('alert')).toContainText('808 tecken');
    await expect(page.getByLabel('Det här vill jag säga')).toHaveValue(long);
});
