// Every page type for every reader: axe, room for fingers, narrow screens, wide letters; light, dark and forced colours.
import { reads, works } from '../../support/access';
import { DESK, desk } from '../../support/desk';
import { PAGES, REFUSED } from '../../support/pages';
import { PROVE } from '../../support/places';
import { awake, expect, test } from '../../support/test';

const LANGUAGES = PROVE ? ['sv', 'sv-x-latt', 'en', 'ar', 'so', 'fi'] : ['sv', 'ar'];

for (const language of LANGUAGES) {
    for (const [name, open] of Object.entries(PAGES)) {
        test(`${language}: ${name}`, async ({ page, watch }) => {
            if (name in REFUSED) watch.expected.push(new RegExp(`status of ${REFUSED[name]}`));
            await open(page, language);
            await awake(page);
            expect(await page.locator('html').getAttribute('lang')).toBe(language);
            await reads(page);
        });
    }
}

// The desk speaks Swedish and English.
for (const [name, [who, open]] of Object.entries(DESK)) {
    for (const language of ['sv', 'en']) {
        test(`desk, ${language}: ${name}`, async ({ browser }) => {
            const page = await desk(browser, who);
            await open(page, language);
            await awake(page);
            expect(await page.locator('html').getAttribute('lang')).toBe(language);
            await expect(page.locator('main h1')).toBeVisible();
            await expect(page.locator('main h1')).not.toHaveText(/^(Sidan finns inte|The page does not exist)/);
            await works(page);
            await page.context().close();
        });
    }
}
