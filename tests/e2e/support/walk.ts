// Ways through the guide: by the words on the buttons, by their place in the list, and by keyboard alone.
import { expect, type Locator, type Page } from '@playwright/test';
import { awake, onward } from './test';

/** The link or button with exactly these words; posted steps are buttons, the others links. */
export function way(page: Page, name: string): Locator {
    const main = page.getByRole('main');
    return main.getByRole('link', { name, exact: true }).or(main.getByRole('button', { name, exact: true }));
}

/** Follows ways by their words, each from the page that the one before led to. */
export async function follow(page: Page, ...names: string[]) {
    for (const name of names) await onward(page, way(page, name));
}

/** Opens the start page of a language and picks answers by their place (from 1), whatever their words are. */
export async function pick(page: Page, language: string, ...places: number[]) {
    await page.goto(`/${language}`);
    await answer(page, ...places);
}

/** Answers the questions from here on by place. */
export async function answer(page: Page, ...places: number[]) {
    await awake(page);
    for (const [step, place] of places.entries()) {
        await page.locator(`main :is(.tiles, .choices, .ages) > li:nth-child(${place}) :is(a, button)`).click();
        await expect(page.locator('.chips li')).toHaveCount(step + 1);
        await awake(page);
    }
}

/** Tabs until the element has the focus; a keyboard can reach everything. */
export async function tabTo(page: Page, target: Locator) {
    await expect(target).toBeVisible();
    for (let presses = 0; presses < 150; presses += 1) {
        await page.keyboard.press('Tab');
        if (await target.evaluate((element) => element === document.activeElement)) return;
    }
    throw new Error(`Tab never reached ${target}`);
}

/** Tabs to the ways with these words and takes each with Enter. */
export async function keys(page: Page, ...names: string[]) {
    for (const name of names) {
        const before = await heading(page);
        await tabTo(page, way(page, name));
        await page.keyboard.press('Enter');
        await expect(async () => expect(await heading(page)).not.toBe(before)).toPass();
    }
}

/** The words of the page's heading with what was answered so far: differs from step to step. */
async function heading(page: Page): Promise<string> {
    return page.locator('main').evaluate((main) => {
        const words = (selector: string) => [...main.querySelectorAll(selector)].map((one) => one.textContent).join('|');
        return `${location.href} ${words('h1')} ${words('.chips')}`;
    });
}
