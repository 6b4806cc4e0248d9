// With scripts, posted steps take each other's place: however deep, Back leads out in one go.
import { awake, expect, history, test } from '../../support/test';
import { held } from '../../support/held';
import { follow, way } from '../../support/walk';
import { OUTSIDE } from '../../support/places';

test('deep Back leads to the start page in one go', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma', 'Nybro', '12');
    await expect(page.locator('.chips li')).toHaveCount(4);
    expect((await history(page)).map(({ url }) => url)).toEqual(['/sv', '/sv/vart']);
    await page.goBack();
    await expect(page).toHaveURL('/sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
    // And forward shows nothing of it.
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
    await expect(page.locator('.chips')).toHaveCount(0);
});

test('loading a posted step anew shows the start page', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    await expect(page.locator('.chips li')).toHaveCount(2);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
});

test('the heading of a swapped step has the focus', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa');
    await expect(page.getByRole('heading', { level: 1, name: 'Vad stämmer bäst?' })).toBeFocused();
});

test('a changed need that is harmless goes back into the path', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa', 'Ändra svaret: Någon gör mig illa', 'Skolan');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
    await expect(page).toHaveURL(/\/sv\/vart\/[0-9a-z]+$/);
});

test('the last press counts: an answer that comes too late changes nothing', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    const first = await held(page);
    await way(page, 'Nybro').click();
    await first.sent;
    await follow(page, 'Ändra svaret: Jag är rädd hemma');
    await first.arrives();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
});

test('the same press twice is one press, and its answer is shown', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    const posts: string[] = [];
    page.on('request', (one) => {
        if (one.method() === 'POST') posts.push(one.postData()!);
    });
    const step = await held(page);
    await way(page, 'Nybro').click();
    await step.sent;
    await way(page, 'Nybro').click();
    await step.arrives();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur gammal är du?');
    expect(posts).toHaveLength(1);
});

test('a step that is on its way shows it after a moment, and no longer once it has come or was left', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    const bar = () => page.evaluate(() => {
        const { content, opacity } = getComputedStyle(document.body, '::before');
        return content === 'none' ? 0 : Number(opacity);
    });
    expect(await bar()).toBe(0);
    const step = await held(page);
    await way(page, 'Nybro').click();
    await step.sent;
    await expect.poll(bar).toBe(1);
    await step.arrives();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur gammal är du?');
    expect(await bar()).toBe(0);
    const next = await held(page);
    await way(page, '12').click();
    await next.sent;
    // The page it leads to does not come, so that this one stays and can be looked at.
    await page.route('**/sv/akut', (route) => route.fulfill({ status: 204 }));
    await page.getByRole('link', { name: 'Fara nu?' }).click();
    await next.arrives();
    expect(await bar()).toBe(0);
});

test('a link wins over a step that is still on its way', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Jag vet inte riktigt');
    await awake(page);
    await page.getByRole('radio', { name: 'Hälsa' }).check();
    const step = await held(page);
    await way(page, 'Gå vidare').click();
    await step.sent;
    // The page it leads to does not come yet, so that this one stays and can be looked at.
    await page.route('**/sv/akut', (route) => route.fulfill({ status: 204 }));
    const at = page.url();
    await page.getByRole('link', { name: 'Fara nu?' }).click();
    await step.arrives();
    expect(page.url()).toBe(at);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad skaver mest?');
});

test('who leaves stays away, whatever was on its way', async ({ page, watch }) => {
    watch.mayLeave = true;
    await page.goto('/sv');
    await follow(page, 'Jag vet inte riktigt');
    await awake(page);
    const at = page.url();
    await page.getByRole('radio', { name: 'Hälsa' }).check();
    // Its answer leads to an address of its own, which must not take the place of the way out.
    const step = await held(page);
    await way(page, 'Gå vidare').click();
    await step.sent;
    // The outside does not come, so that the blank page stays and can be looked at.
    await page.route(OUTSIDE, (route) => route.fulfill({ status: 204 }));
    const out = page.waitForResponse(OUTSIDE);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await out;
    await expect(page.locator('body')).toBeEmpty();
    await step.arrives();
    expect(page.url()).toBe(at);
    await expect(page.locator('body')).toBeEmpty();
});
