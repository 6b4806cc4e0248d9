// Pages that no way of the demo leads to, as the server drew them in `tests/journeys/drawn.rs`: for every reader like the others.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reads } from '../../support/access';
import { PROVE } from '../../support/places';
import { awake, expect, test } from '../../support/test';

const DRAWN = join(resolve(import.meta.dirname, '../../../..', process.env.CARGO_TARGET_DIR || 'target'), 'debug/pages');
const LANGUAGES = PROVE ? ['sv', 'sv-x-latt', 'en', 'ar', 'so', 'fi'] : ['sv', 'ar'];

for (const language of LANGUAGES) {
    for (const name of ['broken', 'unkept', 'late', 'reading']) {
        test(`${language}: ${name}`, async ({ page }) => {
            const body = readFileSync(join(DRAWN, `${name}.${language}.html`), 'utf8');
            await page.route(`**/${language}/ritad`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
            await page.goto(`/${language}/ritad`);
            await awake(page);
            expect(await page.locator('html').getAttribute('lang')).toBe(language);
            await expect(page.locator('main h1')).toBeVisible();
            await reads(page);
        });
    }
}
