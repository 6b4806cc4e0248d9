// Min lapp on paper: one page, at most half of it.
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
