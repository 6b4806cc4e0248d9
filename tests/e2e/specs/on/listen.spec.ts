// Lyssna reads sentence by sentence, only with a voice that lives on the device; of several questions on a screen one can be chosen.
import type { Page } from '@playwright/test';
import { asked, step } from '../../support/answer';
import { desk, opened, slips } from '../../support/desk';
import { HERE } from '../../support/places';
import { awake, expect, test } from '../../support/test';
import { tabTo } from '../../support/walk';

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

test('of several questions on a screen one is read, by a button that says which', async ({ browser }) => {
    const leader = await desk(browser, 'Per');
    const { wave, word } = await opened(leader, 'Hur är det att söka stöd för ditt barn?');
    const codes = await slips(leader, wave, 2);
    await leader.context().close();

    const phone = await (await browser.newContext({ baseURL: HERE })).newPage();
    const begin = async (code: string) => {
        await phone.goto(`/sv/tyck/${word}`);
        await phone.locator('#kod').fill(code);
        await step(phone, 'borja', true);
        await asked(phone, 'vem');
        await phone.waitForFunction(() => document.querySelector<HTMLElement>('#stay')?.dataset.awake);
    };
    const own = (question: RegExp) => phone.getByRole('main').getByRole('button', { name: question });
    const [where, noticed] = [own(/^Lyssna: Vet du vart/), own(/^Lyssna: Senast ditt barn/)];
    // Without a voice on the phone there is nothing to press.
    await begin(codes[0]);
    await expect(phone.locator('#listen')).toBeHidden();
    await expect(phone.locator('.ear')).toHaveCount(0);

    await voices(phone, { lang: 'sv-SE', localService: true });
    await begin(codes[1]);
    await expect(phone.locator('.ear:visible')).toHaveCount(3);
    await noticed.click();
    expect((await said(phone))[0]).toBe('Senast ditt barn hade det svårt: märkte någon utanför familjen det?');
    await expect(noticed).toHaveAttribute('aria-pressed', 'true');
    await expect(where).toHaveAttribute('aria-pressed', 'false');
    await expect(phone.locator('#listen')).toHaveAttribute('aria-pressed', 'true');
    // Another one takes its place; the same once more, and there is silence.
    const before = (await said(phone)).length;
    await where.click();
    await expect.poll(async () => (await said(phone))[before]).toBe('Vet du vart du kan vända dig för att få stöd till ditt barn?');
    await expect(where).toHaveAttribute('aria-pressed', 'true');
    await expect(noticed).toHaveAttribute('aria-pressed', 'false');
    await where.click();
    await expect(where).toHaveAttribute('aria-pressed', 'false');
    expect(await marked(phone)).toBe('');
    // It ends with the question, and what is seen of the buttons is no text of the page.
    await noticed.click();
    for (let now = before, then = -1; now > then; then = now, now = (await said(phone)).length) await finish(phone);
    await expect(noticed).toHaveAttribute('aria-pressed', 'false');
    const text = (await said(phone)).slice(before + 1).join(' ');
    expect(text).not.toContain('Lyssna');
    expect(text, 'and nothing of the next').not.toContain('Har du sökt stöd');
    // A step leads to new questions, which have their own.
    await phone.locator('main [name="a.sokt"][value="ja"]').check();
    await step(phone, 'nasta', true);
    await asked(phone, 'vantan');
    await expect(phone.locator('.ear:visible').first()).toBeVisible();
    await phone.context().close();
});

test('it is begun and ended by keyboard', async ({ page }) => {
    await voices(page, { lang: 'sv-SE', localService: true });
    await page.goto('/sv/det-du-skriver');
    await awake(page);
    const listen = page.locator('#listen');
    await tabTo(page, listen);
    await page.keyboard.press('Enter');
    await expect(listen).toHaveAttribute('aria-pressed', 'true');
    await expect.poll(() => said(page)).not.toEqual([]);
    await expect(listen, 'the key that begins it ends it').toBeFocused();
    await page.keyboard.press('Space');
    await expect(listen).toHaveAttribute('aria-pressed', 'false');
});
