// Somebody of fourteen reads what came of it, with scripts and without.
import { HERE } from '../../support/places';
import { expect, test } from '../../support/test';
import { out } from '../../support/told';

test.beforeEach(({ page }) => out(page));

for (const javaScriptEnabled of [true, false]) {
    test(`from the first page to what was said, what is done and the numbers: scripts ${javaScriptEnabled ? 'on' : 'off'}`, async ({ browser }) => {
        const page = await (await browser.newContext({ baseURL: HERE, javaScriptEnabled, viewport: { width: 360, height: 740 } })).newPage();
        await page.goto('/sv');
        await page.getByRole('link', { name: 'Säg vad du tycker' }).click();
        await page.getByRole('link', { name: 'Det här sa ni' }).first().click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Det här sa ni, det här gör vi');
        await page.getByRole('link', { name: /^Läs svaret/ }).first().click();
        const finding = page.locator('article.finding').first();
        await expect(finding.locator('.said')).toHaveText(/\d av 10/);
        await expect(finding.locator('.lead')).toContainText('svarade på frågan');
        await expect(finding.getByText(/^(Det här gör vi|Det här ska vi göra|Det här kan vi inte)$/).first()).toBeVisible();
        // Every picture is also a table.
        const pictures = await page.locator('main svg[role=img]').count();
        expect(pictures).toBeGreaterThan(0);
        expect(await page.locator('main figure table, main figure + details table').count()).toBeGreaterThanOrEqual(pictures);
        await expect(page.locator('main').getByText('för få svar').first()).toBeAttached();

        // Whether it was understood is asked, and nothing but a count is kept.
        await page.locator('#understood-yes').check();
        await page.locator('#puls button.go').click();
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack för ditt svar');
        expect(await page.context().cookies()).toEqual([]);
        await page.context().close();
    });
}

test('the young, the grown-ups at home and staff stand side by side in one picture', async ({ page }) => {
    const list = async () => (await page.request.get('/sv/sagt')).text();
    await expect.poll(list, { timeout: 120_000, intervals: [500], message: 'the last answer of the demo county' }).toContain('/sagt/lan-vuxna-');
    await page.goto('/sv/sagt');
    await page.locator('main a[href*="/sagt/lan-vuxna-"]').first().click();
    const finding = page.locator('article.finding').first();
    for (const line of ['.series0', '.series1', '.series2']) await expect(finding.locator(`svg[role=img] ${line}`).first()).toBeAttached();
    await expect(finding).toContainText('Personal');
    await expect(finding.locator('a[href*="/sagt/lan-hosten-"]').first(), 'the way to what is drawn').toBeAttached();
});
