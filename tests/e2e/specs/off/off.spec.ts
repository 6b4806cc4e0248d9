// What only a browser without scripts meets: posted steps in its history, and a way out that is a plain link.
import { expect, history, test } from '../../support/test';
import { follow } from '../../support/walk';
import { HERE, OUTSIDE } from '../../support/places';

test('Back and Back again leads out of two posted steps to the start page', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    const sent: string[] = [];
    page.on('requestfinished', (request) => sent.push(request.url()));
    // The browser has not kept the posted step; it shows a page of its own that says so, and sends nothing by itself.
    await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
    await expect(page).toHaveURL('chrome-error://chromewebdata/');
    expect(sent).toEqual([]);
    await page.goBack();
    await expect(page).toHaveURL('/sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
    expect((await history(page)).map(({ url }) => url)).toEqual(['/sv', '/sv/vart', '/sv/vart']);
});

test('Lämna is a plain link that clears what a server can and tells nobody', async ({ page, watch }) => {
    watch.mayLeave = true;
    await page.goto('/sv');
    await follow(page, 'Skolan');
    const redirect = page.waitForResponse(`${HERE}/lamna`);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    expect(await (await redirect).allHeaders()).toMatchObject({ 'clear-site-data': '"cache", "storage"', 'cache-control': 'no-store' });
    await expect(page.locator('#from')).toHaveText('nowhere');
});

test('what needs a script is not shown', async ({ page }) => {
    await page.goto('/sv/spara');
    await expect(page.getByRole('button', { name: 'Lyssna' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Spara i telefonen' })).toHaveCount(0);
    await expect(page.locator('noscript p')).toContainText('Knappen behöver skript.');
    await expect(page.locator('noscript p')).toBeVisible();
    await page.getByRole('link', { name: 'Öppna sidan med alla råd' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alla råd, utan nät');
});
