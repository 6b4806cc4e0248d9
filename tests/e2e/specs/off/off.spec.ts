// What only a browser without scripts meets: posted steps in its history, and a way out that is a plain link.
import { expect, history, test } from '../../support/test';
import { follow } from '../../support/walk';
import { HERE, OUTSIDE } from '../../support/places';

test('Back and Back again leads out of two posted steps to the start page', async ({ page, watch }) => {
    // The browser has not kept the posted step and says so; it does not send it again by itself.
    watch.expected.push(/ERR_CACHE_MISS/);
    await page.goto('/sv');
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    const posts: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()));
    await page.goBack().catch((error: Error) => expect(error.message).toContain('ERR_CACHE_MISS'));
    await page.goBack();
    await expect(page).toHaveURL('/sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
    expect(posts, 'nothing is sent twice').toEqual([]);
    expect((await history(page)).map(({ url }) => url)).toEqual(['/sv', '/sv/vart', '/sv/vart']);
});

test('Lämna is a plain link that clears what a server can and tells nobody', async ({ page, watch }) => {
    watch.mayLeave = true;
    await page.goto('/sv');
    await follow(page, 'Skolan');
    const redirect = page.waitForResponse(`${HERE}/lamna`);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    expect((await redirect).headers()).toMatchObject({ 'clear-site-data': '"cache", "storage"', 'cache-control': 'no-store' });
    await expect(page.locator('#from')).toHaveText('nowhere');
});

test('what needs a script is not shown', async ({ page }) => {
    await page.goto('/sv/spara');
    await expect(page.getByRole('button', { name: 'Lyssna' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Spara i telefonen' })).toHaveCount(0);
    await expect(page.getByRole('main')).toContainText('Knappen behöver skript.');
    await page.getByRole('link', { name: 'Öppna sidan med alla råd' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alla råd, utan nät');
});
