// Answering with scripts: Back of the browser, answers kept on the phone only when asked to, a finished answer that waits for the net.
import type { Page } from '@playwright/test';
import { SURVEY, answer, asked, begin, receipt, skipAll, step } from '../../support/answer';
import { HERE } from '../../support/places';
import { held } from '../../support/held';
import { awake, expect, history, test } from '../../support/test';

const WORDS = 'Kanariefågeln sjunger i skolan';
const stay = (page: Page) => page.locator('#stay');
const press = (page: Page, name: string) => stay(page).getByRole('button', { name, exact: true }).click();
/** Everything that lies on the phone. */
const stored = (page: Page) => page.evaluate(async () => ({
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), bases: (await indexedDB.databases()).length, caches: (await caches.keys()).length,
}));
const NOTHING = { local: [], session: [], bases: 0, caches: 0 };

/** Waits until the island has woken: it offers to keep what is answered. */
async function stayAwake(page: Page) {
    await awake(page);
    await expect(stay(page).getByRole('button').first()).toBeVisible();
}

/** To the question in own words, with words in it that are not sent yet. */
async function halfway(page: Page) {
    await begin(page, 'sv', true);
    await answer(page, 'vem', '2', true);
    await asked(page, 'marker');
    await step(page, 'hoppa', true);
    await answer(page, 'bett', 'nej', true);
    await asked(page, 'andra');
    await page.locator('main textarea').fill(WORDS);
}

test('back loses nothing where the island woke after the page\'s script', async ({ page }) => {
    await halfway(page);
    await page.route(/client\.wasm/, async (route) => {
        await awake(page);
        await route.continue();
    });
    await page.locator('footer button[lang="ar"]').click();
    await stayAwake(page);
    for (const question of ['bett', 'marker', 'vem']) {
        await step(page, 'tillbaka', true);
        await asked(page, question);
    }
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
});

test('a step is swapped in place, and the heading has the focus', async ({ page }) => {
    await begin(page, 'sv', true);
    await page.evaluate(() => Object.assign(window, { same: true }));
    await answer(page, 'vem', '2', true);
    await asked(page, 'marker');
    expect(await page.evaluate(() => 'same' in window), 'the page was not loaded anew').toBe(true);
    await expect(page.locator('main h1')).toBeFocused();
});

test('Back of the browser leads one screen back each time, then out, and loses nothing', async ({ page }) => {
    await page.goto('/sv/tyck');
    await page.locator(`main a[href$="/tyck/${SURVEY}"]`).click();
    await stayAwakeOnFirst(page);
    await step(page, 'borja', true);
    await answer(page, 'vem', '2', true);
    await asked(page, 'marker');
    await step(page, 'hoppa', true);
    await answer(page, 'bett', 'ja', true);
    await asked(page, 'lyssnade');
    for (const question of ['bett', 'marker', 'vem']) {
        await page.goBack();
        await asked(page, question);
    }
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
    await page.goForward();
    await asked(page, 'marker');
    await step(page, 'tillbaka', true);
    await asked(page, 'vem');
    await page.goBack();
    await expect(page.locator('main button[value="fortsatt"]')).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL('/sv/tyck');
    for (const { url, title } of await history(page)) {
        expect(url).toMatch(/^\/sv\/tyck(\/fraga-barn)?$/);
        expect(title).toBe('Lotsen');
    }
});

test('who goes on before Back was answered goes on, and Back leads one screen back each time all the same', async ({ page }) => {
    await page.goto(`/sv/tyck/${SURVEY}`);
    await stayAwakeOnFirst(page);
    await step(page, 'borja', true);
    await answer(page, 'vem', '2', true);
    await asked(page, 'marker');
    await step(page, 'hoppa', true);
    await asked(page, 'bett');
    const back = await held(page);
    await page.goBack();
    await back.sent;
    await answer(page, 'bett', 'ja', true);
    await asked(page, 'lyssnade');
    await back.arrives();
    await asked(page, 'lyssnade');
    for (const question of ['bett', 'marker', 'vem']) {
        await page.goBack();
        await asked(page, question);
    }
});

/** On the first page it has nothing to offer: its words tell that it has woken. */
async function stayAwakeOnFirst(page: Page) {
    await expect(page).toHaveURL(`/sv/tyck/${SURVEY}`);
    await awake(page);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#stay')?.dataset.awake);
}

test('after sending, Back leads to the first page and shows nothing of what was answered', async ({ page }) => {
    await page.goto(`/sv/tyck/${SURVEY}`);
    await stayAwakeOnFirst(page);
    await halfway(page);
    await step(page, 'nasta', true);
    await skipAll(page, true);
    await step(page, 'skicka', true);
    const code = await receipt(page);
    await page.goBack();
    await expect(page.locator('main button[value="borja"]')).toBeVisible();
    await expect(page.getByText(code)).toHaveCount(0);
    await expect(page.getByText(WORDS)).toHaveCount(0);
});

test('without asking nothing lies on the phone, from the first question to the receipt', async ({ page }) => {
    await halfway(page);
    await stayAwake(page);
    expect(await stored(page)).toEqual(NOTHING);
    await step(page, 'nasta', true);
    await skipAll(page, true);
    expect(await stored(page)).toEqual(NOTHING);
    await step(page, 'skicka', true);
    await receipt(page);
    expect(await stored(page)).toEqual(NOTHING);
});

test('answers are kept when asked for, gone on with later, and gone after one press', async ({ page, context }) => {
    await halfway(page);
    await stayAwake(page);
    await expect(stay(page)).toContainText('Den som har telefonen kan läsa dem.');
    await press(page, 'Spara på min telefon');
    await expect(stay(page)).toContainText('Dina svar ligger på den här telefonen.');
    expect((await stored(page)).local).toEqual([`svar.${SURVEY}`]);
    // What is written afterwards is kept too.
    await page.locator('main textarea').fill(`${WORDS} varje dag`);
    await page.close();

    const later = await context.newPage();
    await later.goto(`/sv/tyck/${SURVEY}`);
    await expect(stay(later)).toContainText('Du har svar som väntar');
    await press(later, 'Fortsätt där du var');
    await asked(later, 'andra');
    await expect(later.locator('main textarea')).toHaveValue(`${WORDS} varje dag`);
    await step(later, 'tillbaka', true);
    await asked(later, 'bett');
    await expect(later.locator('[name="a.bett"][value="nej"]')).toBeChecked();
    await press(later, 'Ta bort från telefonen');
    await expect(stay(later)).toContainText('Borttaget. Inget ligger kvar på telefonen.');
    expect(await stored(later)).toEqual(NOTHING);
    await step(later, 'nasta', true);
    await asked(later, 'andra');
    expect(await stored(later), 'it is not kept again by itself').toEqual(NOTHING);
});

test('whoever is about to lose answers is asked, and nobody else', async ({ page, watch }) => {
    watch.mayLeave = true;
    const asks: string[] = [];
    let goes = false;
    page.on('dialog', async (dialog) => {
        asks.push(dialog.type());
        await (goes ? dialog.accept() : dialog.dismiss());
    });
    // Nothing is answered yet: nothing is asked.
    await begin(page, 'sv', true);
    await stayAwake(page);
    await page.reload();
    expect(asks).toEqual([]);
    await halfway(page);
    await stayAwake(page);
    await page.evaluate(() => location.reload());
    await expect.poll(() => asks).toEqual(['beforeunload']);
    await asked(page, 'andra');
    await expect(page.locator('main textarea'), 'whoever stays has lost nothing').toHaveValue(WORDS);
    // Another language takes all of it along.
    await page.locator('footer button[lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('main textarea')).toHaveValue(WORDS);
    expect(asks).toHaveLength(1);
    expect(await stored(page), 'and nothing lies on the phone for it').toEqual(NOTHING);
    // What is kept is not lost: after a reload it waits.
    goes = true;
    await halfway(page);
    asks.length = 0;
    await stayAwake(page);
    await press(page, 'Spara på min telefon');
    await page.reload();
    await expect(stay(page)).toContainText('Du har svar som väntar');
    expect(asks).toEqual([]);
    await press(page, 'Ta bort från telefonen');
    // Whoever has to leave at once is never held up.
    await halfway(page);
    await stayAwake(page);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(/vader\.test/);
    expect(asks).toEqual([]);
});

test('kept answers go when they are sent, and when somebody leaves in a hurry', async ({ page, watch }) => {
    watch.mayLeave = true;
    await halfway(page);
    await stayAwake(page);
    await press(page, 'Spara på min telefon');
    await step(page, 'nasta', true);
    await skipAll(page, true);
    expect((await stored(page)).local).toHaveLength(1);
    await step(page, 'skicka', true);
    await receipt(page);
    expect(await stored(page)).toEqual(NOTHING);

    await halfway(page);
    await stayAwake(page);
    await press(page, 'Spara på min telefon');
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(/vader\.test/);
    await page.goto(`/sv/tyck/${SURVEY}`);
    expect((await stored(page)).local).toEqual([]);
});

test('a finished answer waits without a net, and is sent once when it is back', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await halfway(page);
    await step(page, 'nasta', true);
    await skipAll(page, true);
    await stayAwake(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await context.setOffline(true);
    await step(page, 'skicka', true);
    await expect(page.locator('main [role=alert]')).toHaveText('Inget nät just nu. Dina svar väntar här. De skickas när nätet är tillbaka, om du låter sidan vara öppen. De räknas bara en gång.');
    expect(await stored(page), 'waiting keeps nothing on the phone').toEqual(NOTHING);
    // A second press in vain changes nothing.
    await step(page, 'skicka', true);
    await expect(page.locator('main [role=alert]')).toContainText('Inget nät just nu');
    const form = sent[0];
    await context.setOffline(false);
    const code = await receipt(page);
    expect(new Set(sent.filter((body) => body.includes('do=skicka'))).size, 'always the same form').toBe(1);
    // The same form once more is the same answer, under the same receipt.
    const again = await context.request.post('/sv/tyck', { data: form, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: HERE } });
    expect(await again.text()).toContain(code);
    await page.goto('/sv/tyck');
    await page.locator('main details:has(#kvitto) > summary').click();
    await page.locator('#kvitto').fill(code);
    await step(page, 'kvitto', true);
    await expect(page.locator('main button[value="andra"]')).toBeVisible();
});

test('an answer that a receipt opened is not kept on the phone', async ({ page }) => {
    await begin(page, 'sv', true);
    await skipAll(page, true);
    await step(page, 'skicka', true);
    const code = await receipt(page);
    await page.goto('/sv/tyck');
    await page.locator('main details:has(#kvitto) > summary').click();
    await page.locator('#kvitto').fill(code);
    await step(page, 'kvitto', true);
    await step(page, 'andra', true);
    await asked(page, 'vem');
    await page.locator('footer button[lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await awake(page);
    await expect(stay(page)).toBeHidden();
});
