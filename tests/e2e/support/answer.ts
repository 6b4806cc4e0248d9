// Answering a survey in any language: by the values of buttons and fields, never by their words.
import { expect, type Page } from '@playwright/test';
import { awake } from './test';

/** The demo's open survey, for children of nine to twelve. */
export const SURVEY = 'fraga-barn';

/** Presses the button of a step; `js` says whether scripts are on. */
export async function step(page: Page, name: string, js: boolean | undefined) {
    if (js !== false) await awake(page);
    await page.locator(`main button[value="${name}"]:not([tabindex="-1"])`).click();
}

/** The survey's first page, and from it to its first question. */
export async function begin(page: Page, language: string, js: boolean | undefined) {
    await page.goto(`/${language}/tyck/${SURVEY}`);
    await step(page, 'borja', js);
    await asked(page, 'vem');
}

/** Waits until a question stands on the page. */
export async function asked(page: Page, question: string) {
    await expect(page.locator(`main [name="a.${question}"]`).first()).toBeAttached();
}

/** Answers the question on the page and goes on. */
export async function answer(page: Page, question: string, value: string, js: boolean | undefined) {
    await asked(page, question);
    await page.locator(`main [name="a.${question}"][value="${value}"]`).check();
    await step(page, 'nasta', js);
}

/** Skips whatever is asked until everything is. */
export async function skipAll(page: Page, js: boolean | undefined) {
    const end = page.locator('main button[value="skicka"]');
    for (let screens = 0; screens < 20 && !(await end.count()); screens += 1) {
        const before = await page.locator('main input[name="s"]').inputValue();
        await step(page, 'hoppa', js);
        await expect(page.locator('main input[name="s"]')).not.toHaveValue(before);
    }
    await expect(end).toBeVisible();
}

/** The receipt on the page of thanks. */
export async function receipt(page: Page): Promise<string> {
    await expect(page.locator('main .letters')).toHaveText(/^\S{4}-\S{4}-\S{4}$/);
    return page.locator('main .letters').innerText();
}
