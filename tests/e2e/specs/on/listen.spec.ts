// Lyssna reads sentence by sentence, only with a voice that lives on the device.
import type { Page } from '@playwright/test';
import { awake, expect, test } from '../../support/test';

type Said = { said: string[]; finish(): void };

/** Puts a speech engine with these voices into the page; it says nothing until told that a sentence is over. */
async function voices(page: Page, ...list: { lang: string; localService: boolean }[]) {
    await page.addInitScript((list) => {
        const said: string[] = [];
        let current: { text: string; onend?: () => void } | undefined;
        Object.assign(window, {
            said,
            finish() {
                const ended = current;
                current = undefined;
                ended?.onend?.();
            },
            SpeechSynthesisUtterance: class {
                constructor(public text: string) {}
            },
        });
        const engine = {
            getVoices: () => list.map((voice, place) => ({ ...voice, name: `${place}`, voiceURI: `${place}`, default: false })),
            get speaking() {
                return Boolean(current);
            },
            speak(utterance: { text: string }) {
                said.push(utterance.text.trim());
                current = utterance;
            },
            cancel() {
                current = undefined;
            },
        };
        Object.defineProperty(window, 'speechSynthesis', { value: engine });
    }, list);
}

const said = (page: Page) => page.evaluate(() => (window as unknown as Said).said);
const finish = (page: Page) => page.evaluate(() => (window as unknown as Said).finish());
/** What is marked as being read. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('read') ?? [])].map(String).join(''));

test('a voice on the device reads sentence by sentence and marks each', async ({ page }) => {
    await voices(page, { lang: 'en-GB', localService: true }, { lang: 'sv-SE', localService: true });
    await page.goto('/sv/det-du-skriver');
    const listen = page.getByRole('button', { name: 'Lyssna' });
    await expect(listen).toBeVisible();
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
    await listen.click();
    await expect(listen).toHaveAttribute('aria-pressed', 'true');
    expect(await said(page)).toEqual(['Vad händer med det jag skriver?']);
    expect(await marked(page)).toBe('Vad händer med det jag skriver?');
    await finish(page);
    await finish(page);
    await finish(page);
    expect((await said(page)).slice(1)).toEqual([
        'Du behöver inte säga vem du är för att få råd här.',
        'Det vi inte sparar',
        'Vi sparar inte vem du är, var du är eller vilken telefon du har.',
    ]);
    await listen.click();
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
    expect(await marked(page)).toBe('');
});

test('when all is read the button is up again', async ({ page }) => {
    await voices(page, { lang: 'sv-SE', localService: true });
    await page.goto('/sv/akut');
    const listen = page.getByRole('button', { name: 'Lyssna' });
    await listen.click();
    for (let before = 0, now = 1; now > before; now = (await said(page)).length) {
        before = now;
        await finish(page);
    }
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
    const text = (await said(page)).join(' ');
    expect(text).toContain('Ring 112 om någon är i fara.');
    expect(text, 'what is folded is not read').not.toContain('Numret stämmer inte');
});

test('a voice of a stranger, or of another language, hides the button', async ({ page }) => {
    await voices(page, { lang: 'sv-SE', localService: false }, { lang: 'fi-FI', localService: true });
    await page.goto('/sv');
    await awake(page);
    await expect(page.locator('#listen')).toBeHidden();
    await page.goto('/fi');
    await expect(page.locator('#listen')).toBeVisible();
});
