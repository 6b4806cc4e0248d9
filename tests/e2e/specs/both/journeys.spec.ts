// A phone asks where to turn and gets someone it can reach; the same with scripts off and on.
import type { Page } from '@playwright/test';
import { expect, history, test } from '../../support/test';
import { follow, way } from '../../support/walk';

const TO_ANSWER = ['Skolan', 'Jag orkar inte gå till skolan', 'Högsby', '14', 'Den här veckan'];

test('a need, a municipality and an age lead to a contact that can be called', async ({ page }) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
    await follow(page, ...TO_ANSWER);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hit kan du vända dig');
    const first = page.getByRole('article').first();
    await expect(first).toContainText('Börja här');
    await expect(first.getByRole('heading').first()).toBeVisible();
    const call = page.getByRole('main').locator('a[href^="tel:"]').first();
    await expect(call).toBeVisible();
    await expect(call).toHaveAttribute('href', /^tel:\d{3,}$/);
    expect(await page.title()).toBe('Lotsen');
    for (const entry of await history(page)) expect(entry.title, entry.url).toBe('Lotsen');
});

test('Back walks through the steps, one at a time', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Skolan', 'Jag orkar inte gå till skolan', 'Högsby');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur gammal är du?');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
    await page.goForward();
    await follow(page, 'Tillbaka');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
    await follow(page, 'Tillbaka');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
});

test('in Arabic everything runs from right to left and ends in an answer', async ({ page }) => {
    await page.goto('/ar');
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    for (const place of [5, 1, 4, 9, 2]) {
        await page.locator(`main :is(.tiles, .choices, .ages) > li:nth-child(${place}) a`).click();
        await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    }
    await expect(page.getByRole('article').first()).toBeVisible();
    await expect(page.getByRole('main').locator('a[href^="tel:"]').first()).toBeVisible();
    // The logo stands at the right, the way out at the left.
    const [logo, leave] = [await page.locator('.logo').boundingBox(), await page.locator('#leave').boundingBox()];
    expect(logo!.x).toBeGreaterThan(leave!.x);
});

/** What stands turned round in a page that is read from the right: numbers, and a name that begins with one. And how many were looked at. */
const turned = (page: Page) =>
    page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
        const place = (node: Node, at: number) => {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            return range.getBoundingClientRect();
        };
        const found: string[] = [];
        let seen = 0;
        const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const text = texts.currentNode as Text;
            if (text.parentElement!.closest('.sr')) continue;
            for (const one of text.data.matchAll(/1177 – råd om vård|\d[\d\s-]*[\s-]\d+/g)) {
                const [first, last] = [place(text, one.index), place(text, one.index + one[0].length - 1)];
                if (!first.width || first.top !== last.top) continue;
                seen += 1;
                if (first.left > last.left) found.push(one[0]);
            }
        }
        return { found, seen: seen > 0 };
    });

test('in Arabic no number and no name that begins with one is turned round', async ({ page }) => {
    const right = { found: [], seen: true };
    for (const path of ['/ar/akut', '/ar/akut/vuxen', '/ar/fragor', '/ar/utan-nat']) {
        await page.goto(path);
        expect(await turned(page), path).toEqual(right);
    }
    await page.goto('/ar');
    for (const place of [2, 3, 5, 3, 3]) await page.locator(`main :is(.tiles, .choices, .ages) > li:nth-child(${place}) a`).click();
    await expect(page.getByRole('article').first()).toBeVisible();
    expect(await turned(page), 'an answer').toEqual(right);
    await page.locator('main a[href^="/ar/lapp/"]').click();
    await expect(page.locator('.lapp')).toBeVisible();
    expect(await turned(page), 'Min lapp').toEqual(right);
    await page.goto('/ar');
    await page.locator('#q').fill('bris');
    await page.locator('.search button').click();
    await expect(page).toHaveURL('/ar/sok');
    expect(await turned(page), 'what was found').toEqual(right);
    await page.locator('#q').fill('1177');
    await page.locator('.search button').click();
    const name = page.locator('main bdi').filter({ hasText: 'råd om vård' }).first();
    const [whole, number] = [await name.boundingBox(), await name.locator('.number').boundingBox()];
    expect(number!.x - whole!.x, 'a name begins with its number').toBeLessThan(number!.width);
});

test('the same step can be had in another language', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Skolan', 'Jag orkar inte gå till skolan');
    const path = new URL(page.url()).pathname;
    await page.getByRole('contentinfo').getByRole('link', { name: 'العربية' }).click();
    await expect(page).toHaveURL(path.replace('/sv/', '/ar/'));
    await expect(page.locator('.chips li')).toHaveCount(2);
});

test("the guardian's voice stays to the end", async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'För mitt barn');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Vart vänder du dig/);
    await follow(page, 'Ditt barn mår dåligt', 'Hoppa över', 'Kalmar', '4', 'Det kan vänta');
    await expect(page.getByRole('main')).toContainText('ditt barn');
    await follow(page, 'Tillbaka', 'Tillbaka', 'Tillbaka', 'Tillbaka', 'Tillbaka', 'För mig');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
});

test('every question can be skipped', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Hemma');
    for (const question of ['Vad stämmer bäst?', 'Var bor du?', 'Hur gammal är du?', 'Hur bråttom är det?']) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(question);
        await follow(page, 'Hoppa över');
    }
    await expect(page.getByRole('article').first()).toContainText('Börja här');
});

test('the wheel can be skipped too', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Jag vet inte riktigt');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad skaver mest?');
    await follow(page, 'Hoppa över');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
});

test('changing one answer keeps the rest', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, ...TO_ANSWER);
    await page.getByText('Dina svar').click();
    await follow(page, 'Ändra svaret: Högsby');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    await follow(page, 'Kalmar');
    await expect(page.getByRole('article').first()).toContainText('Börja här');
    await page.getByText('Dina svar').click();
    const given = page.getByRole('list', { name: 'Dina svar' }).getByRole('link');
    await expect(given).toHaveText([/Skolan/, /Jag orkar inte gå till skolan/, /Kalmar/, /14 år/, /Den här veckan/]);
});

test('the wheel is chosen by keyboard alone, and Back leads to it', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Jag vet inte riktigt');
    const parts = page.getByRole('radio');
    await expect(parts).toHaveCount(8);
    await expect(page.getByRole('group', { name: 'Vad skaver mest?' })).toBeVisible();
    for (let tabs = 0; tabs < 40 && !(await page.locator('input:focus').count()); tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Tillhörighet' })).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(way(page, 'Gå vidare')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
    // Harmless choices travel in the path, so Back and reload work.
    await expect(page).toHaveURL(/\/sv\/vart\/[0-9a-z]+$/);
    await follow(page, 'Jag är ensam, eller det är svårt med vänner');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad skaver mest?');
});

test('an empty wheel says what to do, beside the wheel', async ({ page, watch }) => {
    watch.expected.push(/status of 422/);
    await page.goto('/sv');
    await follow(page, 'Jag vet inte riktigt', 'Gå vidare');
    await expect(page.getByRole('alert')).toHaveText('Välj en av delarna, eller hoppa över.');
    await page.getByRole('alert').getByRole('link').click();
    await expect(page.getByRole('radio').first()).toBeFocused();
    await page.getByRole('radio', { name: 'Hälsa' }).check();
    await follow(page, 'Gå vidare');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vad stämmer bäst?');
    await expect(page.getByRole('list', { name: 'Dina svar' })).toContainText('Hälsa');
});

test('free words find an answer and never stand in an address', async ({ page }) => {
    await page.goto('/sv');
    await page.getByLabel('Skriv med egna ord').fill('orkar inte plugget');
    await page.getByRole('button', { name: 'Sök' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det här hittade vi');
    await expect(page.getByLabel('Skriv med egna ord')).toHaveValue('orkar inte plugget');
    await follow(page, 'Jag orkar inte gå till skolan');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var bor du?');
    for (const { url } of await history(page)) expect(url).not.toMatch(/plugget|orkar|[?#]/);
});

test('words that nothing is found for are kept, with a way on', async ({ page }) => {
    await page.goto('/sv');
    await page.getByLabel('Skriv med egna ord').fill('xyzzyqq');
    await page.getByLabel('Skriv med egna ord').press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vi hittade inget på de orden');
    await expect(page.getByLabel('Skriv med egna ord')).toHaveValue('xyzzyqq');
    await page.getByRole('link', { name: 'Börja från början' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
});

test('words of danger put the crisis card first', async ({ page }) => {
    await page.goto('/sv');
    await page.getByLabel('Skriv med egna ord').fill('vill inte leva mer');
    await page.getByRole('button', { name: 'Sök' }).click();
    const card = page.getByRole('alert');
    await expect(card).toContainText('Är du i fara nu?');
    await expect(card.getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112');
    const title = page.getByRole('heading', { level: 1 });
    expect((await card.boundingBox())!.y).toBeLessThan((await title.boundingBox())!.y);
});

test('the crisis page is one step from everywhere', async ({ page }) => {
    for (const path of ['/', '/sv/om', '/sv/fragor', '/sv/spara']) {
        await page.goto(path);
        const strip = page.getByRole('complementary', { name: 'Fara nu?' });
        await expect(strip.getByRole('link', { name: 'Ring 112' })).toHaveAttribute('href', 'tel:112');
        await strip.getByRole('link', { name: 'Fara nu?' }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjälp nu');
        await expect(page.getByRole('main').locator('a[href="tel:112"]').first()).toBeVisible();
        await expect(page.getByRole('main')).toContainText('Om ingen svarar');
    }
});

test('Min lapp says whom to reach and not what about', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, ...TO_ANSWER, 'Min lapp');
    const note = page.getByRole('article');
    await expect(note).toContainText('116 111');
    await expect(note).toContainText('Vid fara: ring 112.');
    await expect(note).not.toContainText('orkar inte gå');
    await follow(page, 'Tillbaka');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hit kan du vända dig');
});

test('Numret stämmer inte is one tap, with the way back', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Skolan', 'Jag orkar inte gå till skolan', 'Högsby', '20', 'Den här veckan');
    const answer = page.url();
    const card = page.getByRole('article').filter({ hasText: 'Börja här' });
    await card.getByText('Hur vet vi det?').click();
    await card.getByRole('button', { name: /^(Numret|Adressen) stämmer inte$/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack, nu vet vi');
    await expect(page.getByRole('main').getByRole('textbox')).toHaveCount(0);
    await follow(page, 'Tillbaka till svaret');
    await expect(page).toHaveURL(answer);
});

test('the pages in the footer are there', async ({ page }) => {
    const pages = ['Vem står bakom?', 'Vad händer med det jag skriver?', 'Kan alla använda sidan?', 'Spara för när du inte har nät'];
    for (const name of pages) {
        await page.goto('/sv');
        await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    }
});
