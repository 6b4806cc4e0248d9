// A slow network, exactly as slow as a test says: the next posted step waits until it is let through.
import type { Page } from '@playwright/test';

/** Holds the next posted step; those after it go through. */
export async function held(page: Page) {
    let [sent, free] = [() => {}, () => {}];
    const leaves = new Promise<void>((resolve) => (sent = resolve));
    const freed = new Promise<void>((resolve) => (free = resolve));
    let done = Promise.resolve();
    let first = true;
    await page.route('**', async (route) => {
        if (!first || route.request().method() !== 'POST') return route.fallback();
        first = false;
        sent();
        await freed;
        done = route.fallback();
        await done;
    });
    return {
        /** Settles once the step is on its way. */
        sent: leaves,
        /** Lets the answer come, and waits until the page has had the time to act on it. */
        async arrives() {
            const answer = page.waitForResponse((one) => one.request().method() === 'POST' && !one.request().url().endsWith('/lamna'));
            free();
            await (await answer).finished();
            await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        },
    };
}
