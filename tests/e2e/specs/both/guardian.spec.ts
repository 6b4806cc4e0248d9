// A guardian who reads Arabic: a lane of their own, from right to left, with a code in letters and digits, and the answer of the one who reads.
import type { Page } from '@playwright/test';
import { desk, thread } from '../../support/desk';
import { awake, expect, history, onward, test } from '../../support/test';

const ANSWER = 'Hej, jag hjälper er gärna. Vilken dag passar?';

test('a guardian writes in Arabic, and comes back with letters and digits', async ({ page, browser, javaScriptEnabled: js }) => {
    const words = `ابني لا ينام منذ أسبوع ${test.info().testId}`;
    const ready = async () => js !== false && (await awake(page));
    const take = async (selector: string) => {
        await ready();
        await onward(page, page.locator(selector).first());
    };
    await page.goto('/ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.getByText('لم يراجع أي إنسان هذه الترجمة بعد.')).toBeVisible();
    await take('.voices a:not([aria-current])');
    await take('main form[action$="/kontakt"] button');
    for (const place of ['main .choices button:has-text("Kalmar")', 'main .choices li:nth-child(4) button', 'main .choices button:has-text("Demoskolan")']) await take(place);
    // A guardian is told that it is their own contact and not the child's, at once and unfolded.
    await take('main .card:first-of-type .go[value=skriv]');
    await expect(page.locator('ul.before').first()).toContainText('112');
    await expect(page.locator('ul.before').first().locator('li')).toHaveCount(4);
    await expect(page.locator('ul.before bdi').first()).toHaveText(/Demosson$/);
    await page.locator('#text').fill(words);
    await take('main button[value=skicka]');
    const letters = page.locator('.letters');
    await expect(letters).toBeVisible();
    // The code keeps its own direction, whatever the page's.
    expect(await letters.evaluate((one) => getComputedStyle(one).direction)).toBe('ltr');
    const code = await letters.innerText();
    expect(code.replaceAll(/[\s-]/g, '')).toHaveLength(20);
    for (const { url, title } of await history(page)) expect([url.replace(/^\/ar(\/vart\/\w+)?$/, '/ar/kontakt'), title]).toEqual(['/ar/kontakt', 'Lotsen']);

    const nurse = await desk(browser, 'Omar');
    await thread(nurse, words);
    await expect(nurse.getByRole('main')).toContainText('Vårdnadshavare');
    await nurse.getByRole('button', { name: 'Ta emot' }).click();
    await nurse.getByLabel('Svar till den som skrev').fill(ANSWER);
    await nurse.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(nurse.getByText(ANSWER)).toBeVisible();
    await nurse.context().close();

    await come(page, code.toLowerCase());
    await expect(page.getByText(ANSWER)).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth)).toBe(0);
    await take('main button[value=stang]');
    await expect(page.getByText(ANSWER)).toHaveCount(0);

    async function come(page: Page, code: string) {
        await page.goto('/ar/kontakt');
        await ready();
        await page.getByText('عندي رمز من قبل').click();
        await page.locator('#kod').fill(code);
        await take('main button[value=oppna]');
    }
});
