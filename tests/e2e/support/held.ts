// A slow network, exactly as slow as a test says: the next posted step waits until it is let through.
import type { Page, Request } from '@playwright/test';

/** Holds the next posted step, or the next request of another method; those after it go through. */
export async function held(page: Page, method = 'POST') {
    let leave = (_: Request) => {};
    let free = () => {};
    const sent = new Promise<Request>((resolve) => (leave = resolve));
    const freed = new Promise<void>((resolve) => (free = resolve));
    let first = true;
    await page.route('**', async (route) => {
        if (!first || route.request().method() !== method) return route.fallback();
        first = false;
        leave(route.request());
        await freed;
        await route.fallback();
    });
    return {
        /** Settles once the step is on its way. */
        sent,
        /** Lets the answer come, and does not look whether the page stays for it. */
        frees: () => free(),
        /** Lets the answer come, at the step's own address or at the one it leads to, and gives the page the time to act on it. */
        async arrives() {
            free();
            const step = await sent;
            const answer = await step.response();
            await ((await step.redirectedTo()?.response()) ?? answer)?.finished();
            await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
        },
    };
}
