// Answering when the net goes after the first question: on to the end, with every branch, and one answer when it is back.
import type { Page, Request, Route } from '@playwright/test';
import { SURVEY, asked, receipt, step } from '../../support/answer';
import { HERE } from '../../support/places';
import { held } from '../../support/held';
import { awake, expect, onward, test } from '../../support/test';

const WORDS = 'Kanariefågeln sjunger i skolan';
const button = (page: Page, name: string) => page.locator(`main button[value="${name}"]:not([tabindex="-1"])`);
const press = (page: Page, name: string) => onward(page, button(page, name));
/** Everything that lies on the phone. */
const stored = (page: Page) => page.evaluate(async () => [
    ...Object.keys(localStorage), ...Object.keys(sessionStorage), ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys()),
]);
/** What somebody sees and can do. */
const seen = (page: Page) => page.locator('main').evaluate((main) => ({
    text: (main as HTMLElement).innerText.split(/\s+/).join(' '),
    focused: document.activeElement?.tagName,
    fields: [...main.querySelectorAll<HTMLInputElement>('[name]')].filter((field) => field.type !== 'hidden')
        .map((field) => [field.tagName, field.type, field.name, field.value, field.checked ?? null, field.labels?.[0]?.innerText ?? null]),
}));

/** The first question, with all that the phone needs to go on. */
async function begun(page: Page) {
    await page.goto(`/sv/tyck/${SURVEY}`);
    await awake(page);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#stay')?.dataset.awake);
    await step(page, 'borja', true);
    await asked(page, 'vem');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#stay')?.dataset.ready);
}

/** Takes a choice and goes on. */
async function choose(page: Page, question: string, value: string) {
    await asked(page, question);
    await page.locator(`main [name="a.${question}"][value="${value}"]`).check();
    await press(page, 'nasta');
}

/** All screens of a way, as they are seen. */
async function way(page: Page, bett: string) {
    const all = [await seen(page)];
    await choose(page, 'vem', '2');
    all.push(await seen(page));
    await press(page, 'hoppa');
    all.push(await seen(page));
    await choose(page, 'bett', bett);
    for (let screens = 0; screens < 20; screens += 1) {
        all.push(await seen(page));
        if (await button(page, 'skicka').count()) return all;
        await press(page, 'hoppa');
    }
    throw new Error('it never ends');
}

for (const bett of ['ja', 'nej']) {
    test(`screens without a net are those with one: ${bett}`, async ({ page, context, watch }) => {
        watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
        await begun(page);
        const online = await way(page, bett);
        await begun(page);
        await context.setOffline(true);
        expect(await way(page, bett)).toEqual(online);
        expect(await stored(page), 'and nothing lies on the phone').toEqual([]);
    });
}

test('a survey is answered to its end without a net, and is one answer when it is back', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await begun(page);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.postData() ?? ''));
    await context.setOffline(true);
    await choose(page, 'vem', '2');
    await asked(page, 'marker');
    await press(page, 'hoppa');
    await choose(page, 'bett', 'ja');
    await asked(page, 'lyssnade');
    // Back by the button and by the browser; another answer leads another way.
    await press(page, 'tillbaka');
    await asked(page, 'bett');
    await expect(page.locator('[name="a.bett"][value="ja"]')).toBeChecked();
    await page.goBack();
    await asked(page, 'marker');
    await press(page, 'hoppa');
    await choose(page, 'bett', 'nej');
    await asked(page, 'andra');
    await page.locator('main textarea').fill(WORDS);
    await press(page, 'nasta');
    await expect(page.locator('main aside.calm'), 'after own words stands where to turn').toBeVisible();
    while (!(await button(page, 'skicka').count())) await press(page, 'hoppa');
    await button(page, 'skicka').click();
    await expect(page.locator('main [role=alert]')).toContainText('Inget nät just nu');
    expect(await stored(page)).toEqual([]);
    sent.length = 0;
    await context.setOffline(false);
    const code = await receipt(page);
    const forms = sent.filter((body) => body.includes('do=skicka'));
    expect(new Set(forms).size, 'always the same form').toBe(1);
    const fields = new URLSearchParams(forms[0]);
    expect([fields.get('ga.vem'), fields.get('ga.bett'), fields.get('ga.andra'), fields.get('ga.lyssnade')]).toEqual(['2', 'nej', WORDS, null]);
    // The same form once more is the same answer, under the same receipt.
    const again = await context.request.post('/sv/tyck', { data: forms[0], headers: { 'content-type': 'application/x-www-form-urlencoded', origin: HERE } });
    expect(await again.text()).toContain(code);
});

test('what was answered without a net goes along with the next step, and with the language', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    await begun(page);
    await context.setOffline(true);
    await choose(page, 'vem', '2');
    await press(page, 'hoppa');
    await asked(page, 'bett');
    await context.setOffline(false);
    await choose(page, 'bett', 'nej');
    await asked(page, 'andra');
    await expect(page.locator('main [name="samlat"]'), 'the server has it now').toHaveCount(0);
    await press(page, 'tillbaka');
    await press(page, 'tillbaka');
    await press(page, 'tillbaka');
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
    await context.setOffline(true);
    await choose(page, 'vem', '3');
    await asked(page, 'marker');
    await context.setOffline(false);
    await page.locator('footer button[lang="en"]').click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await asked(page, 'marker');
    await step(page, 'tillbaka', true);
    await expect(page.locator('[name="a.vem"][value="3"]')).toBeChecked();
});

test('another language needs a net: the page says so and stays, with answers and with a receipt', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    const told = page.getByText('Andra språk behöver nät.');
    const english = page.locator('footer button[lang="en"]');
    await begun(page);
    await choose(page, 'vem', '2');
    await asked(page, 'marker');
    await context.setOffline(true);
    await english.click();
    await expect(told).toBeVisible();
    await asked(page, 'marker');
    await context.setOffline(false);
    await expect(told).toBeHidden();
    while (!(await button(page, 'skicka').count())) await press(page, 'hoppa');
    await press(page, 'skicka');
    const code = await receipt(page);
    await context.setOffline(true);
    await english.click();
    await expect(told).toBeVisible();
    expect(await receipt(page), 'which is shown only now').toBe(code);
    await context.setOffline(false);
    await english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await receipt(page)).toBe(code);
});

test('another language that cannot be had is no page of faults, also where the browser believes in its net', async ({ page, watch }) => {
    watch.expected.push(/ERR_FAILED/);
    const told = page.getByText('Andra språk behöver nät.');
    const english = page.locator('footer button[lang="en"]');
    await begun(page);
    await choose(page, 'vem', '2');
    await asked(page, 'marker');
    const dead = (route: Route) => (['HEAD', 'POST'].includes(route.request().method()) ? route.abort() : route.fallback());
    await page.route('**', dead);
    expect(await page.evaluate(() => navigator.onLine)).toBe(true);
    await english.click();
    await expect(told).toBeVisible();
    await expect(english, 'it does not wait any more').not.toHaveAttribute('aria-busy');
    await asked(page, 'marker');
    await page.unroute('**', dead);
    await english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await asked(page, 'marker');
    await step(page, 'tillbaka', true);
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
});

test('a language on its way says so, is asked for once however often it is pressed, and brings every answer', async ({ page }) => {
    await begun(page);
    const english = page.locator('footer button[lang="en"]');
    const said = page.locator('#stay [role=status]');
    await page.locator('main [name="a.vem"][value="2"]').check();
    const asks: string[] = [];
    page.on('request', (request) => request.postData()?.includes('do=sprak') && asks.push(request.url()));
    const slow = await held(page, 'HEAD');
    await english.click();
    await slow.sent;
    await expect(english).toHaveAttribute('aria-busy', 'true');
    await expect(said).toBeVisible();
    await expect(said).toHaveText('Vi hämtar språket. Allt på den här sidan står kvar.');
    await english.click();
    await expect(english).toHaveAttribute('aria-busy', 'true');
    await expect(page.locator('[name="a.vem"][value="2"]'), 'the page stays meanwhile').toBeChecked();
    slow.frees();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
    expect(asks.length, 'the page is fetched once').toBe(1);
    await expect(page.locator('footer [aria-busy]')).toHaveCount(0);
});

test('a language that is waited for in vain leaves the page as it was, with every answer', async ({ page, watch }) => {
    watch.expected.push(/ERR_FAILED/);
    await begun(page);
    const english = page.locator('footer button[lang="en"]');
    await page.locator('main [name="a.vem"][value="2"]').check();
    let fails = () => {};
    const failed = new Promise<void>((resolve) => (fails = resolve));
    await page.route('**', async (route) => {
        if (route.request().method() !== 'HEAD') return route.fallback();
        await failed;
        await route.abort();
    });
    await english.click();
    await expect(english).toHaveAttribute('aria-busy', 'true');
    fails();
    await expect(page.getByText('Andra språk behöver nät.')).toBeVisible();
    await expect(english).not.toHaveAttribute('aria-busy');
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('a language that hangs is not waited for: the page says so and stays, and it can be asked for again', async ({ page }) => {
    await page.clock.install();
    await begun(page);
    const english = page.locator('footer button[lang="en"]');
    await page.locator('main [name="a.vem"][value="2"]').check();
    const hangs = await held(page, 'HEAD');
    await english.click();
    await hangs.sent;
    await expect(english).toHaveAttribute('aria-busy', 'true');
    await page.clock.fastForward(11_000);
    await expect(page.getByText('Andra språk behöver nät.')).toBeVisible();
    await expect(english).not.toHaveAttribute('aria-busy');
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
    await english.click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
});

test('whoever goes on does not wait for the language asked for before', async ({ page }) => {
    await begun(page);
    const slow = await held(page, 'HEAD');
    await page.locator('footer button[lang="en"]').click();
    const isHead = (one: Request) => one.method() === 'HEAD';
    // It is given up, or is answered once it may be: either is its end.
    const over = Promise.race([page.waitForEvent('requestfailed', isHead), page.waitForEvent('requestfinished', isHead)]);
    await slow.sent;
    await choose(page, 'vem', '2');
    await asked(page, 'marker');
    await expect(page.locator('#stay [role=status]')).not.toContainText('hämtar');
    slow.frees();
    await over;
    await asked(page, 'marker');
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
});

test('what was sent and is not answered yet is not changed meanwhile', async ({ page }) => {
    await page.clock.install();
    await begun(page);
    await choose(page, 'vem', '2');
    while (!(await button(page, 'skicka').count())) await press(page, 'hoppa');
    // Neither the answer nor the step back gets through.
    await page.route('**', (route) => (route.request().method() === 'POST' ? undefined : route.fallback()));
    for (const name of ['skicka', 'tillbaka']) {
        const gone = page.waitForRequest((request) => request.postData()?.includes(`do=${name}`) ?? false);
        await button(page, name).click();
        await gone;
    }
    await page.clock.fastForward(9_000);
    await expect(button(page, 'skicka'), 'the answer stands as it was sent').toBeVisible();
    await expect(page.locator('main [name="samlat"]')).toHaveCount(0);
});

test('a net that does not answer is not waited for, and what it says in the end changes nothing', async ({ page }) => {
    await page.clock.install();
    await begun(page);
    const slow = await held(page);
    await page.locator('main [name="a.vem"][value="2"]').check();
    await button(page, 'nasta').click();
    await slow.sent;
    await page.clock.fastForward(9_000);
    await asked(page, 'marker');
    await press(page, 'hoppa');
    await asked(page, 'bett');
    await slow.arrives();
    await asked(page, 'bett');
    await press(page, 'tillbaka');
    await press(page, 'tillbaka');
    await expect(page.locator('[name="a.vem"][value="2"]')).toBeChecked();
});
