// By keyboard alone: every journey with Tab, Enter and Space; what has the focus is seen whole and ringed.
import type { Page } from '@playwright/test';
import { SURVEY, asked } from '../../support/answer';
import { PAGES } from '../../support/pages';
import { OUTSIDE } from '../../support/places';
import { awake, expect, test } from '../../support/test';
import { keys, tabTo, way } from '../../support/walk';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('from the start to a call', async ({ page }) => {
    await page.goto('/sv');
    await keys(page, 'Skolan', 'Jag orkar inte gå till skolan', 'Högsby', '14', 'Den här veckan');
    await tabTo(page, page.locator('main .line a[href^="tel:"]'));
    await tabTo(page, way(page, 'Min lapp'));
});

test('in Arabic', async ({ page }) => {
    await page.goto('/ar');
    for (const place of [5, 1, 4, 9, 2]) {
        const before = page.url();
        await tabTo(page, page.locator(`main :is(.tiles, .choices, .ages) > li:nth-child(${place}) a`));
        await page.keyboard.press('Enter');
        await expect(page).not.toHaveURL(before);
    }
    await tabTo(page, page.locator('main .line a[href^="tel:"]'));
});

test('the guardian, skipping every question', async ({ page }) => {
    await page.goto('/sv');
    await keys(page, 'För mitt barn', 'Ditt barn mår dåligt', 'Hoppa över', 'Hoppa över', 'Hoppa över', 'Hoppa över');
    await expect(title(page)).toHaveText('Hit kan du vända dig');
});

test('the wheel', async ({ page }) => {
    await page.goto('/sv');
    await keys(page, 'Jag vet inte riktigt');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'Omsorg' })).toBeChecked();
    await tabTo(page, way(page, 'Gå vidare'));
    await page.keyboard.press('Space');
    await expect(title(page)).toHaveText('Vad stämmer bäst?');
});

test('danger, with its own Back and a changed answer', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    await keys(page, 'Någon gör mig illa', 'Jag är rädd hemma', 'Nybro', 'Tillbaka', 'Ändra svaret: Jag är rädd hemma');
    await expect(title(page)).toHaveText('Vad stämmer bäst?');
    await keys(page, 'Någon är i fara just nu');
    await expect(title(page)).toHaveText('Hit kan du vända dig');
});

test('free words', async ({ page }) => {
    await page.goto('/sv');
    await tabTo(page, page.getByLabel('Skriv med egna ord'));
    await page.keyboard.type('plugget');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(title(page)).toHaveText('Det här hittade vi');
    await keys(page, 'Jag orkar inte gå till skolan');
});

test('changing an answer, the note, and a number that is wrong', async ({ page }) => {
    await page.goto('/sv');
    await keys(page, 'Skolan', 'Jag orkar inte gå till skolan', 'Högsby', '14', 'Den här veckan');
    await tabTo(page, page.locator('.given summary'));
    await page.keyboard.press('Enter');
    await keys(page, 'Ändra svaret: 14 år', '20', 'Min lapp', 'Tillbaka');
    const card = page.getByRole('article').filter({ hasText: 'Börja här' });
    await tabTo(page, card.locator('.known summary'));
    await page.keyboard.press('Space');
    await tabTo(page, card.locator('.known form button').first());
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('Tack, nu vet vi');
    await keys(page, 'Tillbaka till svaret');
});

test('the skip link leads past the header', async ({ page }) => {
    await page.goto('/sv');
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Hoppa till innehållet' });
    await expect(skip).toBeFocused();
    expect((await skip.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(way(page, 'För mig')).toBeFocused();
});

test('away from here', async ({ page, watch }) => {
    watch.mayLeave = true;
    await page.goto('/sv');
    await awake(page);
    await tabTo(page, page.locator('#leave'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(OUTSIDE);
});

test('another language', async ({ page }) => {
    await page.goto('/sv');
    await keys(page, 'Skolan');
    await tabTo(page, page.getByRole('banner').getByRole('link', { name: 'Språk' }));
    await page.keyboard.press('Enter');
    // The link leads to the list in the footer: the next Tab is within it.
    await page.keyboard.press('Tab');
    await expect(page.locator('#lang a').first()).toBeFocused();
    await tabTo(page, page.locator('#lang').getByRole('link', { name: 'English' }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/vart\/\w+$/);
});

test('saving for when there is no net, and dropping it', async ({ page }) => {
    await page.goto('/sv/spara');
    const said = page.locator('#keep [role=status]');
    for (const [name, told] of [['Spara i telefonen', 'Sparat. Det går att läsa utan nät.'], ['Ta bort det sparade', 'Borttaget. Inget finns kvar.']]) {
        await tabTo(page, page.getByRole('button', { name }));
        await page.keyboard.press('Enter');
        await expect(said).toHaveText(told);
    }
});

test('writing to a grown-up', async ({ page }) => {
    await page.goto('/sv/kontakt');
    await awake(page);
    await keys(page, 'Kalmar', 'Jag går i skolan', 'Demoskolan');
    await tabTo(page, page.locator('main .card:first-of-type .go[value=skriv]'));
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText(/^Skriv till /);
    await tabTo(page, page.getByLabel('Det här vill jag säga'));
    await page.keyboard.type('Kanariefågeln skriver utan mus');
    await tabTo(page, page.locator('main button[value=skicka]'));
    await page.keyboard.press('Enter');
    await expect(title(page)).toHaveText('Skickat');
});

test('answering a survey', async ({ page }) => {
    await page.goto(`/sv/tyck/${SURVEY}`);
    await awake(page);
    const press = async (name: string) => {
        await tabTo(page, page.locator(`main button[value="${name}"]:not([tabindex="-1"])`));
        await page.keyboard.press('Enter');
    };
    await press('borja');
    await asked(page, 'vem');
    const faces = page.locator('main [name="a.vem"]');
    await tabTo(page, faces.first());
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(faces.nth(1)).toBeChecked();
    await press('nasta');
    await asked(page, 'marker');
    const end = page.locator('main button[value="skicka"]');
    const at = page.locator('main input[name="s"]');
    for (let screens = 0; screens < 20 && !(await end.count()); screens += 1) {
        const before = await at.inputValue();
        await press('hoppa');
        await expect(at).not.toHaveValue(before);
    }
    await press('skicka');
    await expect(page.locator('main .letters')).toBeVisible();
});

type Seen = { who: string; hidden: number; ring: boolean } | undefined;

/** What has the focus, how much of it cannot be seen (in px), and whether it is ringed. */
async function focused(page: Page): Promise<Seen> {
    return page.evaluate(() => {
        const element = document.activeElement;
        if (!element || element === document.body) return undefined;
        const header = document.querySelector('header')!;
        // The wheel's radios lie over their labels, which are what is seen.
        const drawn = element.matches('[type=radio]') ? element.nextElementSibling! : element;
        const box = drawn.getBoundingClientRect();
        const top = header.contains(element) || element.matches('.skip') ? 0 : header.getBoundingClientRect().bottom;
        const room = innerHeight - top;
        const seen = Math.min(box.bottom, innerHeight) - Math.max(box.top, top);
        const style = getComputedStyle(drawn);
        return {
            who: element.outerHTML.slice(0, 120),
            hidden: Math.max(0, Math.round(Math.min(box.height, room) - seen)),
            ring: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 3,
        };
    });
}

// 1280 × 1024 at 400 % is 320 × 256.
for (const [width, height] of [[360, 740], [320, 256]] as const) {
    for (const name of ['start', 'topic', 'age', 'wheel', 'answer', 'danger now', 'asks', 'crisis', 'without a net']) {
        test(`the focus is never hidden, there and back, ${width} × ${height}: ${name}`, async ({ page }) => {
            await page.setViewportSize({ width, height });
            await PAGES[name](page, 'sv');
            await awake(page);
            await page.evaluate(() => {
                document.querySelectorAll('details').forEach((one) => (one.open = true));
                (document.activeElement as HTMLElement)?.blur();
                scrollTo(0, 0);
            });
            for (const key of ['Tab', 'Shift+Tab']) {
                const faults: string[] = [];
                let steps = 0;
                for (; steps < 400; steps += 1) {
                    await page.keyboard.press(key);
                    const seen = await focused(page);
                    if (!seen) break;
                    if (seen.hidden > 1) faults.push(`${seen.who}: ${seen.hidden} px hidden`);
                    if (!seen.ring) faults.push(`${seen.who}: no ring`);
                }
                expect(steps, 'something could be reached, and the end').toBeGreaterThan(8);
                expect(steps).toBeLessThan(400);
                expect.soft(faults, key).toEqual([]);
            }
        });
    }
}
