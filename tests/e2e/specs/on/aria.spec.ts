// What a screen reader is given: a change of structure shows here. The snapshots lie in `aria/`; those of the first six pages are whole, the
// others are of the main part, and of it what must stand there in this order.
import { PAGES } from '../../support/pages';
import { expect, test } from '../../support/test';

const NAMES: Record<string, string[]> = {
    sv: ['start', 'topic', 'wheel', 'answer', 'danger now', 'crisis', 'start, guardian', 'danger, a question', 'note', 'search, empty', 'keep', 'accessibility'],
    ar: ['topic', 'danger now'],
};

for (const [language, names] of Object.entries(NAMES)) {
    for (const name of names) {
        test(`the structure of a page: ${language}, ${name}`, async ({ page }) => {
            await PAGES[name](page, language);
            const file = `${language === 'sv' ? '' : `${language}-`}${name.replaceAll(/[, ]+/g, '-')}.aria.yml`;
            await expect(page.locator('body')).toMatchAriaSnapshot({ name: file });
        });
    }
}
