// Ways through the contact room that several walks take.
import { expect, type Page } from '@playwright/test';
import { awake, onward } from './test';

/** Presses a button of the main part by its words; with scripts once they are awake. */
export async function press(page: Page, name: string | RegExp, javaScript: boolean | undefined = true) {
    if (javaScript !== false) await awake(page);
    await onward(page, page.getByRole('main').getByRole('button', { name, exact: typeof name === 'string' }).first());
}

/** Opens a thread with its code, in Swedish. */
export async function open(page: Page, code: string, javaScript: boolean | undefined = true) {
    await page.goto('/sv/kontakt');
    await page.getByText('Jag har redan en kod').click();
    await page.getByLabel('Din kod').fill(code);
    await press(page, 'Öppna', javaScript);
}

/** Writes to the nurse of the demo's school; the code as words. */
export async function write(page: Page, words: string, javaScript: boolean | undefined = true): Promise<string> {
    await page.goto('/sv/kontakt');
    for (const name of ['Kalmar', 'Jag går i skolan', 'Demoskolan', /^Skriv till /]) await press(page, name, javaScript);
    await page.getByLabel('Det här vill jag säga').fill(words);
    await press(page, 'Skicka', javaScript);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skickat');
    return (await page.locator('.code li').allInnerTexts()).join(' ');
}
