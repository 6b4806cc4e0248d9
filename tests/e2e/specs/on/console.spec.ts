// Every page in every language loads without a word in the console, no policy broken, and nothing from elsewhere.
import { PAGES, REFUSED } from '../../support/pages';
import { PROVE } from '../../support/places';
import { awake, expect, test } from '../../support/test';

for (const language of PROVE ? ['sv', 'sv-x-latt', 'en', 'ar', 'so', 'fi'] : ['sv-x-latt', 'en']) {
    test(`the console stays clean: ${language}`, async ({ page, watch }) => {
        // One test walks to every page there is.
        test.slow();
        // The document itself is refused with these; the browser says so.
        watch.expected.push(new RegExp(`status of (${Object.values(REFUSED).join('|')})`));
        await page.addInitScript(() => {
            addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
        });
        for (const [name, open] of Object.entries(PAGES)) {
            await open(page, language);
            await awake(page);
            expect(await page.title(), name).toBe('Lotsen');
        }
    });
}
