// With scripts the contact room's steps take each other's place: Back leads out of all of them at once.
import { PAGES } from '../../support/pages';
import { expect, history, test } from '../../support/test';

test('Back from the form leads to the room\'s front page', async ({ page }) => {
    await PAGES['contact, the form'](page, 'sv');
    await page.getByLabel('Det här vill jag säga').fill('Något som ingen annan ska se');
    expect((await history(page)).map(({ url }) => url)).toEqual(['/sv/kontakt', '/sv/kontakt']);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Min kontaktperson');
    await expect(page.locator('#text')).toHaveCount(0);
});
