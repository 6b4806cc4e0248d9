// A child answers the demo's open survey, with scripts and without: to the receipt, changed and withdrawn, nothing lost on the way.
import type { Page } from '@playwright/test';
import { SURVEY, answer, asked, begin, receipt, skipAll, step } from '../../support/answer';
import { expect, test } from '../../support/test';

/** What a language says where it matters. */
const SAID: Record<string, { direction: string; title: string; asks: string; first: string; support: string; thanks: string }> = {
    sv: { direction: 'ltr', title: 'Hur är det att be om hjälp?', asks: 'Vi som frågar:', first: 'Fråga 1 av 7', support: 'Känns något jobbigt?', thanks: 'Tack.' },
    ar: { direction: 'rtl', title: 'كيف هو أن تطلب المساعدة؟', asks: 'من يسأل', first: 'سؤال 1 من 7', support: '', thanks: 'شكرًا' },
};

/** Comes back with a receipt and does something with the answer it belongs to. */
async function back(page: Page, language: string, code: string, act: string, js: boolean | undefined) {
    await page.goto(`/${language}/tyck`);
    await page.locator('main details:has(#kvitto) > summary').click();
    await page.locator('#kvitto').fill(code);
    await step(page, 'kvitto', js);
    await expect(page.locator('main button[value="andra"]')).toBeVisible();
    await step(page, act, js);
}

for (const [language, said] of Object.entries(SAID)) {
    test(`a survey is answered, changed and withdrawn: ${language}`, async ({ page, watch, javaScriptEnabled: js }) => {
        watch.expected.push(/status of 422/);
        await page.goto(`/${language}/tyck`);
        await page.locator(`main a[href$="/tyck/${SURVEY}"]`).click();
        await expect(page.locator('html')).toHaveAttribute('dir', said.direction);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.title);
        await expect(page.locator('.promise li')).toHaveCount(3);
        await step(page, 'borja', js);
        await expect(page.locator('.progress')).toHaveText(said.first);
        await answer(page, 'vem', '4', js);
        // After a question about something hard a card with where to turn follows, answered or not.
        await asked(page, 'marker');
        await step(page, 'hoppa', js);
        await asked(page, 'bett');
        await expect(page.locator('main aside.calm a[href="tel:116111"]')).toBeVisible();
        // What is asked next follows from the answer.
        await answer(page, 'bett', 'ja', js);
        await answer(page, 'lyssnade', '5', js);
        await asked(page, 'forstod');
        await step(page, 'tillbaka', js);
        await asked(page, 'lyssnade');
        await expect(page.locator('[name="a.lyssnade"][value="5"]')).toBeChecked();
        await step(page, 'tillbaka', js);
        await answer(page, 'bett', 'nej', js);
        await asked(page, 'andra');
        await page.locator('main textarea').fill('Fråga oss först. اسألونا أولاً');
        await step(page, 'nasta', js);
        await asked(page, 'kommun');
        await page.locator('main select').selectOption('0880');
        await step(page, 'nasta', js);
        await asked(page, 'alder');
        await skipAll(page, js);
        await step(page, 'skicka', js);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(said.thanks);
        await expect(page.locator('main a[href="tel:116111"]')).toBeVisible();
        const code = await receipt(page);

        await back(page, language, code.toLowerCase(), 'andra', js);
        await answer(page, 'vem', '2', js);
        await skipAll(page, js);
        await step(page, 'skicka', js);
        await expect(page.getByRole('heading', { level: 1 })).toContainText(said.thanks);
        await expect(page.locator('main .letters'), 'the receipt that one has still holds').toHaveCount(0);

        await back(page, language, code, 'ta-tillbaka', js);
        // It asks once before the answer is gone.
        await expect(page.locator('main button[value="kvitto"]')).toBeVisible();
        await step(page, 'ta-tillbaka-ja', js);
        await expect(page.locator('main button[value^="ta-tillbaka"]')).toHaveCount(0);
        await page.goto(`/${language}/tyck`);
        await page.locator('main details:has(#kvitto) > summary').click();
    await page.locator('#kvitto').fill(code);
        await step(page, 'kvitto', js);
        await expect(page.locator('main [role=alert]'), 'a withdrawn answer is found by nobody').toBeVisible();
    });
}

test('another language keeps every answer, and what is being written', async ({ page, javaScriptEnabled: js }) => {
    await begin(page, 'sv', js);
    await answer(page, 'vem', '3', js);
    await asked(page, 'marker');
    await step(page, 'hoppa', js);
    await answer(page, 'bett', 'nej', js);
    await asked(page, 'andra');
    await page.locator('main textarea').fill('Halva menin');
    await page.locator('footer button[lang="ar"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.locator('main textarea')).toHaveValue('Halva menin');
    for (const question of ['bett', 'marker', 'vem']) {
        await step(page, 'tillbaka', js);
        await asked(page, question);
    }
    await expect(page.locator('[name="a.vem"][value="3"]')).toBeChecked();
    await page.locator('footer button[lang="fi"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fi');
    await expect(page.locator('[name="a.vem"][value="3"]')).toBeChecked();
});

test('nothing of an answer lies on the phone, in an address or in a title', async ({ page, javaScriptEnabled: js }) => {
    await begin(page, 'sv', js);
    await answer(page, 'vem', '1', js);
    await asked(page, 'marker');
    expect(new URL(page.url()).pathname).toBe('/sv/tyck');
    expect(await page.title()).toBe('Lotsen');
    if (js === false) return;
    const kept = await page.evaluate(async () => [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length]);
    expect(kept).toEqual([0, 0, 0, 0]);
});
