// Two pages for a meeting, on paper: the PDF that a browser makes of them, as they are and at the fullest that can be shown.
import { printed } from '../../support/pdf';
import { expect, test } from '../../support/test';
import { out } from '../../support/told';

test.beforeEach(({ page }) => out(page));

for (const language of ['sv', 'ar']) {
    // Of the fourth area the made-up county has no finding.
    for (const area of ['upptacka', 'bedoma', 'samverka']) {
        test(`what is for a meeting is two pages at most: ${language}, ${area}`, async ({ page }) => {
            await page.goto(`/${language}/sagt/del/${area}/blad`);
            await expect(page.locator('.brief article').first()).toBeVisible();
            const findings = await page.locator('.brief h2').count();
            const pdf = await printed(page);
            expect(pdf.pages).toBeLessThanOrEqual(2);
            expect(pdf).toMatchObject({ tagged: true, size: [210, 297] });
            expect(pdf.tree).toMatch(/^\s*H1/m);
            expect(pdf.tree.match(/^\s*H2/gm)).toHaveLength(findings);
        });
    }

    test(`four findings with a map of all municipalities and long words are two pages: ${language}`, async ({ page }) => {
        await page.goto(`/${language}/sagt/del/bedoma/blad`);
        await expect(page.locator('.brief article').first()).toBeVisible();
        await page.evaluate(() => {
            const long = (text: string) => `${text} `.repeat(30).slice(0, 150);
            const brief = document.querySelector('.brief')!;
            const one = brief.querySelector('article')!;
            const title = one.querySelector('h2')!;
            title.textContent = long(title.textContent!);
            const [figure, ...others] = one.querySelectorAll('figure');
            for (const other of others) other.remove();
            figure.querySelector('svg')!.setAttribute('viewBox', '0 0 320 410');
            const rows = figure.querySelector('tbody')!;
            const row = rows.querySelector('tr')!;
            row.querySelector('th')!.textContent = 'Mörbylånga';
            rows.replaceChildren(...Array.from({ length: 12 }, () => row.cloneNode(true)));
            const done = one.querySelector('.dots')!;
            const line = document.createElement('li');
            line.textContent = long(document.querySelector('.lead')!.textContent!);
            done.replaceChildren(...Array.from({ length: 3 }, () => line.cloneNode(true)));
            brief.replaceChildren(...Array.from({ length: 4 }, () => one.cloneNode(true)));
        });
        const pdf = await printed(page);
        expect(pdf).toMatchObject({ pages: 2, tagged: true, size: [210, 297] });
        expect(pdf.tree.match(/^\s*H2/gm)).toHaveLength(4);
    });
}
