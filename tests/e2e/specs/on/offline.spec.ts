// The guide without a net: kept only after the button, three pages and no more, dropped by a second tap or by leaving.
import type { Page } from '@playwright/test';
import { awake, expect, test } from '../../support/test';
import { follow } from '../../support/walk';
import { OUTSIDE } from '../../support/places';

const KEPT = ['/sv/akut', '/sv/akut/vuxen', '/sv/utan-nat'];

/** What this site has on the phone: kept paths and workers. */
async function kept(page: Page): Promise<{ paths: string[]; workers: number }> {
    return page.evaluate(async () => {
        const paths: string[] = [];
        for (const name of await caches.keys()) {
            for (const request of await (await caches.open(name)).keys()) paths.push(new URL(request.url).pathname);
        }
        return { paths: paths.sort(), workers: (await navigator.serviceWorker.getRegistrations()).length };
    });
}

async function save(page: Page) {
    await page.goto('/sv/spara');
    await page.getByRole('button', { name: 'Spara i telefonen' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Sparat. Det går att läsa utan nät.');
}

/** The page's own script is fetched once the page is painted; here it never is, so Lämna is a plain link. */
async function scriptless(page: Page) {
    await page.addInitScript(() => {
        const never = class {
            static supportedEntryTypes = ['paint'];
            observe() {}
        };
        Object.defineProperty(self, 'PerformanceObserver', { value: never });
    });
}

test('nothing is kept before the button is pressed', async ({ page }) => {
    await page.goto('/sv');
    await follow(page, 'Skolan');
    await page.goto('/sv/utan-nat');
    await page.goto('/sv/akut');
    await page.goto('/sv/spara');
    await expect(page.getByRole('button', { name: 'Spara i telefonen' })).toBeVisible();
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
});

test('kept pages answer without a net, and nothing else is kept', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await save(page);
    expect(await kept(page)).toEqual({ paths: KEPT, workers: 1 });
    await page.goto('/sv');
    await follow(page, 'Skolan', 'Jag orkar inte gå till skolan');
    await context.setOffline(true);
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alla råd, utan nät');
    await page.getByText('Jag orkar inte gå till skolan', { exact: true }).first().click();
    await expect(page.locator('details[open]').first()).toContainText('Skolsköterskan');
    await page.goto('/sv/akut');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjälp nu');
    await expect(page.getByRole('main').locator('a[href="tel:112"]').first()).toBeVisible();
    await page.getByRole('link', { name: 'För mitt barn' }).click();
    await expect(page.locator('.voices [aria-current]')).toHaveText('För mitt barn');
    await expect(page.getByRole('main')).toContainText('Ring 112 om ditt barn är i fara.');
    await context.setOffline(false);
    await page.goto('/sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vart vänder jag mig?');
    expect(await kept(page), 'no trail of visits').toEqual({ paths: KEPT, workers: 1 });
});

test('what grew old is saved anew in its place, and stays where the new does not come', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await save(page);
    const old = (mark?: string) =>
        page.evaluate(async (text) => {
            const cache = await caches.open('lotsen');
            if (text) await cache.put('/sv/utan-nat', new Response(text));
            return (await (await cache.match('/sv/utan-nat'))?.text()) ?? '';
        }, mark);
    expect(await old('gammalt')).toBe('gammalt');
    const [again, said] = [page.getByRole('button', { name: 'Spara på nytt' }), page.getByRole('main').getByRole('status')];
    await context.setOffline(true);
    await again.click();
    await expect(said).toHaveText('Det gick inte att hämta nytt. Det du sparade förut finns kvar.');
    expect(await old()).toBe('gammalt');
    expect(await kept(page)).toEqual({ paths: KEPT, workers: 1 });
    await context.setOffline(false);
    await again.click();
    await expect(said).toHaveText('Sparat. Det går att läsa utan nät.');
    expect(await old()).toContain('Alla råd, utan nät');
    expect(await kept(page)).toEqual({ paths: KEPT, workers: 1 });
});

test('another language takes the place of the one that was kept, which can be dropped from there', async ({ page }) => {
    await save(page);
    await page.goto('/en/spara');
    await expect(page.getByRole('button', { name: 'Remove what is saved' })).toBeVisible();
    await page.getByRole('button', { name: 'Save on the phone' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Saved. You can read it without internet.');
    expect(await kept(page)).toEqual({ paths: KEPT.map((path) => path.replace('/sv', '/en')), workers: 1 });
    await page.getByRole('button', { name: 'Remove what is saved' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Removed. Nothing is left.');
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
});

test('where another language does not come the one that was kept stays, and it is said so', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await save(page);
    await page.goto('/en/spara');
    const again = page.getByRole('button', { name: 'Save on the phone' });
    await expect(again).toBeVisible();
    await context.setOffline(true);
    await again.click();
    const said = page.getByRole('main').getByRole('status');
    await expect(said).toHaveText('The new pages could not be fetched. What you saved before is still there.');
    expect(await kept(page)).toEqual({ paths: KEPT, workers: 1 });
    await expect(page.getByRole('button', { name: 'Remove what is saved' })).toBeVisible();
});

test('a second tap drops it all', async ({ page }) => {
    await save(page);
    await page.getByRole('button', { name: 'Ta bort det sparade' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Borttaget. Inget finns kvar.');
    await expect(page.getByRole('button', { name: 'Spara i telefonen' })).toBeVisible();
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
});

test('the button knows later that something is kept', async ({ page }) => {
    await save(page);
    await page.goto('/sv');
    await page.goto('/sv/spara');
    await expect(page.getByRole('button', { name: 'Ta bort det sparade' })).toBeVisible();
});

test('a save that fails says so and leaves nothing behind', async ({ page, watch }) => {
    watch.expected.push(/ERR_FAILED/);
    await page.route('**/sv/akut/vuxen', (route) => route.abort());
    await page.goto('/sv/spara');
    await page.getByRole('button', { name: 'Spara i telefonen' }).click();
    const said = page.getByRole('main').getByRole('status');
    await expect(said).toHaveText('Det gick inte. Kolla att du har nät och försök igen.');
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
});

test('half of it does not count as kept', async ({ page }) => {
    await page.goto('/sv');
    await page.evaluate(async () => (await caches.open('lotsen')).add('/sv/akut'));
    await page.goto('/sv/spara');
    await page.getByRole('button', { name: 'Spara i telefonen' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Sparat. Det går att läsa utan nät.');
    expect(await kept(page)).toEqual({ paths: KEPT, workers: 1 });
});

test('leaving the page drops it all', async ({ page, watch }) => {
    watch.mayLeave = true;
    await save(page);
    await awake(page);
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    await page.goto('/sv');
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
});

test('without a net and before its script has come, leaving shows nothing and drops it all', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await save(page);
    await scriptless(page);
    await context.setOffline(true);
    await page.goto('/sv/akut');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hjälp nu');
    expect(await page.evaluate(() => document.querySelector<HTMLElement>('#leave')?.onclick)).toBeNull();
    await page.evaluate(() => localStorage.setItem('utkast', 'mina svar'));
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(/\/lamna$/);
    await expect(page).toHaveTitle('…');
    await expect(page.locator('body')).toHaveText('');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.left])).toEqual([0, '1']);
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
});

test('what a page that is left can no longer drop, the worker does', async ({ page, watch }) => {
    watch.mayLeave = true;
    await save(page);
    await awake(page);
    await page.evaluate(() => {
        CacheStorage.prototype.delete = () => new Promise(() => undefined);
        ServiceWorkerRegistration.prototype.unregister = () => new Promise(() => undefined);
    });
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    await page.goto('/sv');
    await expect.poll(() => kept(page)).toEqual({ paths: [], workers: 0 });
});

test('with a net and before its script has come, leaving leads away past the worker and drops it all', async ({ page, watch }) => {
    watch.mayLeave = true;
    await save(page);
    await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
    });
    await scriptless(page);
    await page.goto('/sv/akut');
    expect(await page.evaluate(() => Boolean(navigator.serviceWorker.controller))).toBe(true);
    await page.evaluate(() => localStorage.setItem('utkast', 'mina svar'));
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page).toHaveURL(OUTSIDE);
    await page.goto('/sv');
    expect(await kept(page)).toEqual({ paths: [], workers: 0 });
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('who leaves while it is being saved keeps nothing', async ({ page, watch }) => {
    watch.mayLeave = true;
    // The page that *Lämna* leads to takes its time: until it is here, the script of the one left goes on.
    await page.route(OUTSIDE, (route) => route.fulfill({ status: 204 }));
    let give: () => void = () => undefined;
    const given = new Promise<void>((resolve) => (give = resolve));
    await page.route('**/sv/akut/vuxen', async (route) => {
        await given;
        await route.continue();
    });
    await page.goto('/sv/spara');
    await awake(page);
    await page.evaluate(() => {
        const all = Cache.prototype.addAll;
        const own = self as unknown as { saved: Promise<void>; registers: boolean };
        own.registers = false;
        Cache.prototype.addAll = function (this: Cache, paths) {
            return (own.saved = all.call(this, paths));
        };
        ServiceWorkerContainer.prototype.register = () => {
            own.registers = true;
            return Promise.reject(new Error('left'));
        };
    });
    const asked = page.waitForRequest('**/sv/akut/vuxen');
    await page.getByRole('button', { name: 'Spara i telefonen' }).click();
    await asked;
    await page.getByRole('link', { name: 'Lämna' }).click();
    await expect(page.locator('body')).toHaveText('');
    give();
    const registers = await page.evaluate(async () => {
        const own = self as unknown as { saved: Promise<void>; registers: boolean };
        await own.saved.catch(() => undefined);
        // What comes of it is done in the same turn.
        await new Promise((done) => setTimeout(done));
        return own.registers;
    });
    expect(registers).toBe(false);
    await expect.poll(() => kept(page)).toEqual({ paths: [], workers: 0 });
});

test('what is dropped while it is being saved anew is dropped', async ({ page }) => {
    await save(page);
    await page.evaluate(() => {
        const own = self as unknown as { give: () => void; registered: Promise<unknown> };
        const given = new Promise<void>((resolve) => (own.give = resolve));
        const [all, register] = [Cache.prototype.addAll, ServiceWorkerContainer.prototype.register];
        Cache.prototype.addAll = async function (this: Cache, paths) {
            await given;
            return all.call(this, paths);
        };
        own.registered = new Promise((done) => {
            ServiceWorkerContainer.prototype.register = function (this: ServiceWorkerContainer, ...worker) {
                const registered = register.apply(this, worker);
                done(registered);
                return registered;
            };
        });
    });
    const said = page.getByRole('main').getByRole('status');
    await page.getByRole('button', { name: 'Spara på nytt' }).click();
    await expect(said).toHaveText('Sparar …');
    await page.getByRole('button', { name: 'Ta bort det sparade' }).click();
    await expect(said).toHaveText('Borttaget. Inget finns kvar.');
    await page.evaluate(async () => {
        const own = self as unknown as { give: () => void; registered: Promise<unknown> };
        own.give();
        await own.registered;
    });
    await expect.poll(() => kept(page)).toEqual({ paths: [], workers: 0 });
    await expect(said).toHaveText('Borttaget. Inget finns kvar.');
});

test('while it is being dropped nothing is said to be saved', async ({ page }) => {
    await save(page);
    await page.evaluate(() => {
        CacheStorage.prototype.delete = () => new Promise(() => undefined);
    });
    await page.getByRole('button', { name: 'Ta bort det sparade' }).click();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('');
});

test('two quick presses save once', async ({ page }) => {
    await page.goto('/sv/spara');
    await page.getByRole('button', { name: 'Spara i telefonen' }).dblclick();
    await expect(page.getByRole('main').getByRole('status')).toHaveText('Sparat. Det går att läsa utan nät.');
    expect(await kept(page)).toEqual({ paths: KEPT, workers: 1 });
});

test('a net that hangs keeps nobody from the crisis page that was kept', async ({ page, context }) => {
    await save(page);
    await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
        await (await caches.open('lotsen')).put('/sv/akut', new Response('<link rel="icon" href="data:,">från telefonen', { headers: { 'content-type': 'text/html; charset=utf-8' } }));
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await worker.evaluate(() => {
        const set = self.setTimeout;
        self.fetch = () => new Promise(() => undefined);
        self.setTimeout = ((late: () => void) => set(late)) as typeof setTimeout;
    });
    await page.goto('/sv/akut');
    await expect(page.locator('body')).toHaveText('från telefonen');
});
