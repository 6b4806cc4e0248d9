// Every test watches three promises by itself: no request to a stranger, no cookie, a clean console.
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { HERE, OUTSIDE } from './places';

export { expect } from '@playwright/test';

/** What a test may do beyond the promises. */
type Watch = {
    /** The test leaves the site on purpose. */
    mayLeave: boolean;
    /** Console errors that belong to the test, such as the 404 of a missing page. */
    expected: RegExp[];
};

export const test = base.extend<{ watch: Watch }>({
    watch: [
        async ({ context }, use) => {
            const watch: Watch = { mayLeave: false, expected: [] };
            const [strangers, errors]: [string[], string[]] = [[], []];
            context.on('request', (request) => {
                const { origin, protocol } = new URL(request.url());
                const own = origin === HERE || ['data:', 'blob:', 'about:'].includes(protocol);
                if (!own && !(watch.mayLeave && `${origin}/` === OUTSIDE)) strangers.push(request.url());
            });
            context.on('console', (message) => {
                if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
            });
            context.on('weberror', (error) => errors.push(String(error.error())));
            await use(watch);
            expect(strangers, 'requests to strangers').toEqual([]);
            expect(errors.filter((error) => !watch.expected.some((one) => one.test(error))), 'console').toEqual([]);
            expect(await context.cookies(), 'cookies').toEqual([]);
        },
        { auto: true },
    ],
});

/** Waits until the script that is fetched after load has taken hold. */
export async function awake(page: Page) {
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#leave')?.onclick);
}

/** Presses what leads to another page, and waits until that has come: a posted step leaves its own standing until its answer is here. */
export async function onward(page: Page, target: Locator) {
    const main = page.locator('main');
    await main.evaluate((element) => element.setAttribute('data-left', ''));
    await target.click();
    await expect(main).not.toHaveAttribute('data-left');
}

/** Every entry of this tab's history, oldest first. */
export async function history(page: Page): Promise<{ url: string; title: string }[]> {
    const session = await page.context().newCDPSession(page);
    const { entries } = await session.send('Page.getNavigationHistory');
    await session.detach();
    return entries.map(({ url, title }) => ({ url: url.replace(HERE, ''), title })).filter(({ url }) => url !== 'about:blank');
}
