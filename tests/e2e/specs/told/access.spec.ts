// Every type of page of the mapping room for every reader: axe, room for fingers, narrow screens, wide letters; light and dark.
import { reads, works } from '../../support/access';
import { desk } from '../../support/desk';
import { printed } from '../../support/pdf';
import { PROVE } from '../../support/places';
import { awake, expect, test } from '../../support/test';
import { MADE, TOLD, answer, out } from '../../support/told';

const LANGUAGES = PROVE ? ['sv', 'sv-x-latt', 'en', 'ar', 'so', 'fi'] : ['sv', 'ar'];

test.beforeEach(({ page }) => out(page));

for (const language of LANGUAGES) {
    for (const [name, open] of Object.entries(TOLD)) {
        test(`${language}: ${name}`, async ({ page, watch }) => {
            if (name === 'an answer, nothing chosen') watch.expected.push(/status of 422/);
            await open(page, language);
            await awake(page);
            expect(await page.locator('html').getAttribute('lang')).toBe(language);
            await reads(page);
        });
    }

    for (const sheet of ['affisch-a4', 'affisch-a3', 'skarm-bred', 'skarm-hog']) {
        test(`an answer fits a wall: ${language}, ${sheet}`, async ({ page }) => {
            await answer(page, language);
            const path = new URL(page.url()).pathname;
            const size = { 'skarm-bred': { width: 1920, height: 1080 }, 'skarm-hog': { width: 1080, height: 1920 } }[sheet] ?? { width: 320, height: 640 };
            await page.setViewportSize(size);
            await page.goto(`${path}/ark/${sheet}`);
            const over = await page.evaluate(() => [document.scrollingElement!.scrollWidth - innerWidth, document.scrollingElement!.scrollHeight - innerHeight]);
            expect(over[0]).toBeLessThanOrEqual(0);
            if (sheet.startsWith('skarm')) {
                expect(over[1], 'a screen on a wall is not scrolled').toBeLessThanOrEqual(0);
                return;
            }
            const pdf = await printed(page);
            expect(pdf).toMatchObject({ pages: 1, tagged: true, size: sheet === 'affisch-a4' ? [210, 297] : [297, 420] });
            expect(pdf.tree).toMatch(/^\s*H1/m);
        });
    }
}

for (const [name, [who, open]] of Object.entries(MADE)) {
    for (const language of ['sv', 'en']) {
        test(`desk, ${language}: ${name}`, async ({ browser }) => {
            const page = await desk(browser, who);
            await open(page, language);
            await awake(page);
            await expect(page.locator('main h1')).toBeVisible();
            await expect(page.locator('main h1')).not.toHaveText(/^(Sidan finns inte|The page does not exist)/);
            await works(page);
            await page.context().close();
        });
    }
}
