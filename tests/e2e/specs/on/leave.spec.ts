// Lämna with scripts: the page is replaced at once, Back shows nothing, three Shift presses do the same.
import type { Page } from '@playwright/test';
import { PAGES } from '../../support/pages';
import { awake, expect, history, test } from '../../support/test';
import { follow } from '../../support/walk';
import { OUTSIDE } from '../../support/places';

test.beforeEach(({ watch }) => {
    watch.mayLeave = true;
});

async function deep(page: Page) {
    await page.goto('/sv');
    await follow(page, 'Skolan', 'Jag orkar inte gå till skolan');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    await awake(page);
}

test('the button replaces the page at once and tells nobody', async ({ page }) => {
    await deep(page);
    const left = page.url();
    const asked: string[] = [];
    // The script also asks the server, beside the way out, for the browser's copies to be dropped; nobody waits for it.
    page.on('request', (request) => {
        if (request.isNavigationRequest()) asked.push(request.url());
    });
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    expect(asked[0], 'no way round over our own server').toBe(OUTSIDE);
    await expect(page.locator('#from')).toHaveText('nowhere');
    // The page that was left is gone from the history: the outside stands in its place.
    const urls = (await history(page)).map(({ url }) => url);
    expect(urls).toHaveLength(3);
    expect(urls.at(-1)).toBe(OUTSIDE);
    expect(urls).not.toContain(new URL(left).pathname);
});

test('Back shows nothing and leads out again', async ({ page }) => {
    const seen: string[] = [];
    await page.exposeFunction('seen', (text: string) => seen.push(text));
    await page.addInitScript(() => {
        const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const look = () => {
            const text = document.documentElement?.hidden ? '' : document.body?.innerText;
            if (text && location.hostname === '127.0.0.1') (window as unknown as { seen(text: string): void }).seen(text);
            requestAnimationFrame(look);
        };
        if (entry?.type === 'back_forward') look();
    });
    await deep(page);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    const out = page.waitForRequest(OUTSIDE);
    await page.goBack({ waitUntil: 'commit' }).catch(() => undefined);
    await out;
    await expect(page).toHaveURL(OUTSIDE);
    await expect(page.getByRole('heading', { name: 'Sol' })).toBeVisible();
    expect(seen).toEqual([]);
});

test('who comes back by themselves sees the page as ever', async ({ page }) => {
    await deep(page);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    await page.goto('/sv');
    await follow(page, 'Skolan');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
});

test('three presses of Shift leave, and the first two are announced', async ({ page }) => {
    await deep(page);
    await page.keyboard.press('Shift');
    await expect(page.locator('#hush')).toHaveText('Skift. Tryck 2 till för att lämna sidan.');
    await page.keyboard.press('Shift');
    await expect(page.locator('#hush')).toHaveText('Skift. Tryck 1 till för att lämna sidan.');
    await page.keyboard.press('Shift');
    await expect(page).toHaveURL(OUTSIDE);
});

test('Shift as a modifier does not leave', async ({ page }) => {
    await deep(page);
    for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift');
    await page.keyboard.press('Shift');
    await page.keyboard.press('a');
    await page.keyboard.press('Shift');
    await expect(page.locator('#hush')).toHaveText('Skift. Tryck 2 till för att lämna sidan.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
});

for (const [name, waits, leaves] of [
    ['five seconds count from the first press', [3_000, 1_000, 3_500], true],
    ['slower presses do not leave', [1_000, 2_600, 2_600], false],
] as const) {
    test(`three presses of Shift: ${name}`, async ({ page }) => {
        await page.clock.install();
        await deep(page);
        for (const wait of waits) {
            await page.clock.fastForward(wait);
            await page.keyboard.press('Shift');
        }
        if (leaves) await expect(page).toHaveURL(OUTSIDE);
        else await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    });
}

// 1280 × 1024 at 400 % is 320 × 256.
for (const [width, height] of [[320, 256], [360, 740]] as const) {
    for (const name of ['start', 'answer', 'crisis', 'privacy', 'contact, the form', 'survey, faces']) {
        test(`Lämna is in reach at the end of a page too, ${width} × ${height}: ${name}`, async ({ page }) => {
            await PAGES[name](page, 'sv');
            await page.setViewportSize({ width, height });
            await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
            expect(await page.evaluate(() => innerHeight + scrollY >= document.documentElement.scrollHeight - 1), 'the end').toBe(true);
            await expect(page.locator('#leave')).toBeInViewport({ ratio: 1 });
            const box = (await page.locator('#leave').boundingBox())!;
            const top = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('#leave') !== null, [box.x + box.width / 2, box.y + box.height / 2]);
            expect(top, 'nothing lies over it').toBe(true);
        });
    }
}
