// What a screen reader is given, in full: a change of structure shows here. The snapshots lie in `aria/`.
import { PAGES } from '../../support/pages';
import { expect, test } from '../../support/test';

for (const name of ['start', 'topic', 'wheel', 'answer', 'danger now', 'crisis']) {
    test(`the structure of a page: ${name}`, async ({ page }) => {
        await PAGES[name](page, 'sv');
        await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name.replaceAll(' ', '-')}.aria.yml` });
    });
}
