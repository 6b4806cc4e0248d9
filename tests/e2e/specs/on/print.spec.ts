// On paper: Min lapp on half a page; of an answer and of the crisis page whom to reach and what their folds hold, nothing around them.
import { PAGES } from '../../support/pages';
import { printed } from '../../support/pdf';
import { expect, test } from '../../support/test';
import { pick } from '../../support/walk';

for (const language of ['sv', 'ar']) {
    test(`the note fits on half a page: ${language}`, async ({ page }) => {
        await pick(page, language, 5, 1, 4, 9, 2);
        await page.locator('main a[href*="/lapp/"]').click();
        await expect(page.locator('[data-print]')).toBeVisible();
        const pdf = await page.pdf({ format: 'A4' });
        expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
        // An A4 page in CSS pixels, without margins.
        await page.setViewportSize({ width: 794, height: 1123 });
        await page.emulateMedia({ media: 'print' });
        const note = page.getByRole('article');
        expect((await note.boundingBox())!.height).toBeLessThanOrEqual(1123 / 2);
        expect(await note.evaluate((one) => one.scrollHeight - one.clientHeight), 'nothing runs over the edge').toBeLessThanOrEqual(1);
        for (const selector of ['header', 'footer', '[data-print]', '.strip', '.back']) {
            await expect(page.locator(selector)).toBeHidden();
        }
    });
}

test('the print button asks the browser to print', async ({ page }) => {
    await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '');
    });
    await pick(page, 'sv', 5, 1, 4, 9, 2);
    await page.locator('main a[href*="/lapp/"]').click();
    await page.getByRole('button', { name: 'Skriv ut' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', '');
});

/** What stands around every page, and what is of no use or tells too much on paper. */
const OFF = ['Lämna', 'Språk', 'Vem står bakom?', 'Lätt svenska', 'Fara nu?', 'Dina svar', 'Jag orkar inte gå till skolan ✎', 'Så kan du börja', 'Jag vill prata om varför', 'Medan du väntar', 'Gör en liten sak i dag', 'Kontakter som saknas', 'Numret stämmer inte', 'Frågor från unga'];

for (const [name, on] of Object.entries({
    answer: ['Börja här', 'Skolsköterskan eller kuratorn på din skola', '116 111', 'Om du hellre vill', 'Vad händer sen?', 'Ni hittar en tid och en plats', 'Läst på sidan'],
    // A guardian's: their own line, and not the children's.
    'answer, something missing': ['Börja här', '077-150 50 50', 'Läst på sidan'],
    crisis: ['112', '116 111', '020-45 39 00', 'Vad händer sen?', 'Läst på sidan', 'Om ingen svarar'],
})) {
    test(`on paper nothing has to be unfolded: ${name}`, async ({ page }) => {
        await PAGES[name](page, 'sv');
        const { text } = await printed(page);
        for (const words of on) expect(text).toContain(words);
        for (const words of OFF) expect(text).not.toContain(words);
    });

    test(`the numbers are on paper in Arabic: ${name}`, async ({ page }) => {
        await PAGES[name](page, 'ar');
        const { text } = await printed(page);
        // Poppler gives the parts of a line of Arabic in an order of its own.
        expect(text).toMatch(on.includes('116 111') ? /116 111|111 116/ : /077-150 50 50/);
        expect(text).not.toContain('Soomaali');
    });
}
