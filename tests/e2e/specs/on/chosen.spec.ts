// What is chosen is seen without telling colours apart: a heavier line in the text's colour, a mark, and the system's own highlight.
import type { Locator, Page } from '@playwright/test';
import { PAGES } from '../../support/pages';
import { awake, expect, onward, test } from '../../support/test';

type Look = { colour: string; width: number; mark: boolean };

const look = (target: Locator): Promise<Look> =>
    target.evaluate((element) => {
        const { borderTopColor: colour, borderTopWidth } = getComputedStyle(element);
        const mark = getComputedStyle(element, '::before');
        return { colour, width: parseFloat(borderTopWidth), mark: mark.content === '""' && parseFloat(mark.width) > 2 };
    });

/** WCAG's contrast of two colours as browsers compute them. */
function contrast(...colours: [string, string]): number {
    const [one, other] = colours.map((colour) => {
        const parts = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
        const [red, green, blue] = parts.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
    });
    return Math.max(one, other) / Math.min(one, other);
}

/** The colour the system highlights with. */
const highlight = (page: Page) =>
    page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Highlight';
        const { color } = getComputedStyle(probe);
        probe.remove();
        return color;
    });

/** Holds the chosen one against another that is not. */
async function told(page: Page, chosen: Locator, other: Locator) {
    for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'none' });
        const [is, not] = [await look(chosen), await look(other)];
        expect(contrast(is.colour, not.colour), colorScheme).toBeGreaterThanOrEqual(3);
        expect(is.width, colorScheme).toBeGreaterThan(not.width);
        expect([is.mark, not.mark], colorScheme).toEqual([true, false]);
    }
    await forced(page, chosen, other);
}

async function forced(page: Page, chosen: Locator, other: Locator) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    const [is, not] = [await look(chosen), await look(other)];
    expect(is.colour).toBe(await highlight(page));
    expect(is.width).toBeGreaterThan(not.width);
}

test('a part of the wheel', async ({ page }) => {
    await PAGES.wheel(page, 'sv');
    await page.locator('.wheel input').first().check();
    await told(page, page.locator('.wheel :checked + label'), page.locator('.wheel :not(:checked) + label').first());
    await page.setViewportSize({ width: 320, height: 640 });
    await told(page, page.locator('.wheel :checked + label'), page.locator('.wheel :not(:checked) + label').first());
});

for (const [name, chip, list] of [['a place', 2, '.choices'], ['an age', 3, '.ages']] as const) {
    test(`${name} that was answered`, async ({ page }) => {
        await PAGES.urgency(page, 'sv');
        await onward(page, page.locator('.chips .chip').nth(chip));
        await awake(page);
        await told(page, page.locator(`${list} [aria-current]`), page.locator(`${list} :is(a, button):not([aria-current])`).first());
        const wide = await page.locator(`${list} [aria-current]`).evaluate((one) => one.scrollWidth - one.clientWidth);
        expect(wide, 'the mark has room').toBeLessThanOrEqual(0);
    });
}

test('whose words it is', async ({ page }) => {
    await page.goto('/sv');
    await forced(page, page.locator('.voices [aria-current]'), page.locator('.voices a:not([aria-current])'));
});

test('a button that is pressed', async ({ page }) => {
    await page.goto('/sv');
    await awake(page);
    // Whether this browser has a voice of its own or not: only the look counts here.
    const listen = page.locator('#listen');
    const press = (pressed: boolean) =>
        listen.evaluate((button, on) => {
            button.hidden = false;
            button.ariaPressed = String(on);
        }, pressed);
    for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, forcedColors: 'none' });
        await press(false);
        const not = await look(listen);
        await press(true);
        const is = await look(listen);
        expect(contrast(is.colour, not.colour), colorScheme).toBeGreaterThanOrEqual(3);
    }
    await forced(page, listen, page.locator('header .pill').first());
});
