// Steps about danger or harm are posted: they leave nothing in addresses or titles, and Back is safe.
import { awake, expect, history, test } from '../../support/test';
import { follow, way } from '../../support/walk';
import type { Page } from '@playwright/test';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function start(page: Page, javaScript: boolean | undefined) {
    await page.goto('/sv');
    if (javaScript !== false) await awake(page);
}

test.afterEach('nothing of danger is left in the history', async ({ page }) => {
    for (const entry of await history(page)) {
        expect(entry.url).toMatch(/^\/((sv|en)(\/vart|\/lapp|\/stammer-inte)?)?$/);
        expect(entry.title).toBe('Lotsen');
    }
});

test('danger leads to an answer in one step', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    await follow(page, 'Det är farligt nu');
    await expect(title(page)).toHaveText('Hit kan du vända dig');
    await expect(page.getByRole('main').locator('a[href="tel:112"]').first()).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Svarar ingen?');
});

test('Back from the first step leads to the start page', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    await follow(page, 'Någon gör mig illa');
    await expect(title(page)).toHaveText('Vad stämmer bäst?');
    await page.goBack();
    await expect(page).toHaveURL('/sv');
    await expect(title(page)).toHaveText('Vart vänder jag mig?');
});

test('the own Back button carries the answers', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    const given = page.getByRole('list', { name: 'Dina svar' });
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma', 'Nybro');
    await expect(title(page)).toHaveText('Hur gammal är du?');
    await expect(given.getByRole('button')).toHaveText([/Någon gör mig illa/, /Jag är rädd hemma/, /Nybro/]);
    await follow(page, 'Tillbaka');
    await expect(title(page)).toHaveText('Var bor du?');
    await expect(given.getByRole('button')).toHaveText([/Någon gör mig illa/, /Jag är rädd hemma/]);
    await follow(page, 'Tillbaka');
    await expect(title(page)).toHaveText('Vad stämmer bäst?');
    await follow(page, 'Tillbaka');
    await expect(title(page)).toHaveText('Vart vänder jag mig?');
});

test('one answer can be changed and the rest is kept', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma', 'Nybro', 'Ändra svaret: Jag är rädd hemma');
    await expect(title(page)).toHaveText('Vad stämmer bäst?');
    await follow(page, 'Den jag är ihop med gör mig illa');
    await expect(title(page)).toHaveText('Hur gammal är du?');
    await expect(page.getByRole('list', { name: 'Dina svar' })).toContainText('Nybro');
});

test('a posted step can be had in another language', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    await follow(page, 'Någon gör mig illa', 'Jag är rädd hemma');
    await expect(title(page)).toHaveText('Var bor du?');
    await page.getByRole('contentinfo').getByRole('button', { name: 'English' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('.chips li')).toHaveCount(2);
});

test('the note of a posted answer is posted too', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    await follow(page, 'Det är farligt nu', 'Min lapp');
    await expect(page.getByText('Vid fara: ring 112.')).toBeVisible();
    await follow(page, 'Tillbaka');
    await expect(title(page)).toHaveText('Hit kan du vända dig');
});

test('Numret stämmer inte leads back to a posted answer', async ({ page, javaScriptEnabled }) => {
    await start(page, javaScriptEnabled);
    await follow(page, 'Det är farligt nu');
    const card = page.getByRole('article').filter({ hasText: 'Börja här' });
    await card.getByText('Hur vet vi det?').click();
    await card.getByRole('button', { name: 'Numret stämmer inte' }).first().click();
    await expect(title(page)).toHaveText('Tack, nu vet vi');
    await expect(way(page, 'Tillbaka till svaret')).toBeVisible();
    await follow(page, 'Tillbaka till svaret');
    await expect(title(page)).toHaveText('Hit kan du vända dig');
});
