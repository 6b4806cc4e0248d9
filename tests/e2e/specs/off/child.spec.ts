// A twelve-year-old on an old phone without scripts: finds a grown-up from the start page, writes, closes, and comes back to the answer.
import { desk, thread } from '../../support/desk';
import { press } from '../../support/room';
import { expect, history, test } from '../../support/test';

const WORDS = 'Jag vill inte gå till skolan mer, det är bråk varje dag';
const ANSWER = 'Tack för att du skrev. Vill du att vi ses på torsdag?';

test('a child writes, comes back with the code, finds no answer, and then the answer', async ({ page, browser, watch }) => {
    watch.expected.push(/422/);
    const words = `${WORDS} ${test.info().testId}`;
    await page.goto('/sv');
    await page.getByRole('link', { name: /^Min kontaktperson/ }).click();
    for (const name of ['Kalmar', 'Jag går i skolan', 'Demoskolan', 'Fyran till sexan']) await press(page, name, false);
    // What was chosen is told by words and a mark, and what each grown-up says to others can be unfolded.
    await expect(page.locator('.pill[aria-current]')).toHaveText('✓ Fyran till sexan');
    await page.getByText('Vad säger de vidare?').first().click();
    await expect(page.getByText('Skolsköterskan får inte berätta för dina lärare.')).toBeVisible();
    await press(page, /^Skriv till /, false);

    // Before a word is written: who reads, by when, and whom to turn to if it cannot wait.
    const seen = page.locator('ul.before').first();
    for (const told of [/som läser\. Du får svar senast/, /Bris svarar dygnet runt på 116\s111/, /måste socialtjänsten få veta det/]) await expect(seen).toContainText(told);
    await press(page, 'Skicka', false);
    await expect(page.getByRole('alert')).toHaveText('Du har inte skrivit något än.');
    await page.getByLabel('Det här vill jag säga').fill(words);
    await press(page, 'Skicka', false);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skickat');
    await expect(page.getByRole('main')).toContainText(/svarar senast \w+dag/);
    const code = await page.locator('.code li').allInnerTexts();
    for (const { url, title } of await history(page)) expect([url.replace(/^\/sv$/, '/sv/kontakt'), title]).toEqual(['/sv/kontakt', 'Lotsen']);

    // On another phone, typed as one types: capitals, commas, a line break. Nothing new yet.
    const later = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    const typed = `${code.slice(0, 4).join(', ').toUpperCase()}\n${code.slice(4).join('  ')}`;
    const back = async () => {
        await later.goto('/sv/kontakt');
        await later.getByText('Jag har redan en kod').click();
        await later.getByLabel('Din kod').fill(typed);
        await press(later, 'Öppna', false);
    };
    await back();
    await expect(later.getByText(words)).toBeVisible();
    await expect(later.getByRole('main')).toContainText('Inget nytt svar än.');

    const nurse = await desk(browser, 'Omar');
    await thread(nurse, words);
    await nurse.getByRole('button', { name: 'Ta emot' }).click();
    await nurse.getByLabel('Svar till den som skrev').fill(ANSWER);
    await nurse.getByRole('button', { name: 'Skicka svaret' }).click();
    await expect(nurse.getByText(ANSWER)).toBeVisible();
    await nurse.context().close();

    await back();
    await expect(later.getByText(ANSWER)).toBeVisible();
    // The answer is seen without opening a fold, and one can write on at once.
    await later.getByLabel('Skriv mer').fill('Ja, gärna torsdag');
    await press(later, 'Skicka', false);
    await expect(later.getByText('Ja, gärna torsdag')).toBeVisible();
    await press(later, 'Stäng', false);
    await expect(later.getByRole('heading', { level: 1 })).toHaveText('Stängt');
    expect(await later.context().cookies()).toEqual([]);
    await later.context().close();
});
