// Signs everybody of the demo in, once, before the tests: each link works once, and what is kept here are their sessions.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as setup } from '@playwright/test';
import { PEOPLE, session } from '../../support/desk';
import { DATA } from '../../support/places';

const PHRASE = 'lykta över sundet';

for (const who of PEOPLE) {
    setup(`${who} signs in`, async ({ page }) => {
        const link = readFileSync(join(DATA, 'links'), 'utf8').match(new RegExp(`${who} Demosson\\s+\\S+\\s+(\\S+)`));
        await page.goto(link![1]);
        await page.getByRole('button', { name: /Logga in som/ }).click();
        const phrase = page.getByLabel('Låsfras');
        await expect(phrase.or(page.locator('main .ways'))).toBeVisible();
        if (await phrase.count()) {
            await phrase.fill(PHRASE);
            await page.getByRole('button', { name: 'Lås upp' }).click();
        }
        await expect(page.locator('main .ways').or(page.getByRole('heading', { name: 'Kontakter' })).first()).toBeVisible();
        await page.context().storageState({ path: session(who) });
    });
}
