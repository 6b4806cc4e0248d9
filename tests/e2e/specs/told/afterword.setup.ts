// What was wrong in the demo's answer, and how it went: told by one, with another's yes, before the pages are looked at.
import type { Browser, Page } from '@playwright/test';
import { desk } from '../../support/desk';
import { expect, test } from '../../support/test';
import { out } from '../../support/told';

/** Where the demo's answer is at the desk. */
async function hub(browser: Browser, who: 'Per' | 'Barbro'): Promise<Page> {
    const page = await desk(browser, who);
    await page.goto('/sv/skrivbord/svar');
    await page.goto((await page.locator('main a[href*="/svar/utgava/"]').first().getAttribute('href'))!);
    return page;
}

const LONG = 'Vi skrev fel namn under bilden. '.repeat(18).trim();

test('what is said afterwards takes two, and stands wherever the answer does', async ({ browser, page }) => {
    await out(page);
    const [leader, second] = [await hub(browser, 'Per'), await hub(browser, 'Barbro')];
    const at = leader.url();
    for (const { kind, about, words } of [
        { kind: 'En rättelse: något blev fel', about: 1, words: LONG },
        { kind: 'En rättelse: något blev fel', about: 0, words: 'Vi skrev fel på vem som ansvarar.' },
        { kind: 'Så gick det med det vi lovade', about: 1, words: 'Nu finns ett kort med namn och bild i varje klassrum.' },
    ]) {
        await leader.goto(at);
        await leader.getByRole('link', { name: 'Rätta, eller berätta hur det gick' }).click();
        await leader.getByLabel(kind).check();
        await leader.getByLabel('Vad handlar det om?').selectOption({ index: about });
        await leader.getByLabel('För barn och unga', { exact: true }).fill('Det var 63 barn i Borgholm.');
        await leader.getByLabel('För vuxna', { exact: true }).fill(words);
        await leader.getByRole('button', { name: 'Spara' }).click();
        await expect(leader.locator('main [role=alert]')).toContainText('Skriv inget tal för hand');
        await expect(leader.getByLabel('För vuxna', { exact: true }), 'what was typed stays').toHaveValue(words);
        await leader.getByLabel('För barn och unga', { exact: true }).fill(words);
        await leader.getByRole('button', { name: 'Spara' }).click();
        await expect(leader.getByText('Väntar på att någon annan säger ja').first()).toBeVisible();

        await second.goto(at);
        await second.locator('article.card', { hasText: 'Väntar på' }).getByRole('link').click();
        await second.getByLabel('Jag har läst texten på alla språk.').check();
        await second.getByRole('button', { name: 'Säg ja och visa det' }).click();
        await expect(second.locator('main [role=status]').first()).toContainText('Nu syns det');
    }
    await page.goto('/sv/sagt');
    await expect(page.locator('main .tag.late').first()).toContainText('Rättat');
    await page.getByRole('link', { name: /^Läs svaret/ }).first().click();
    await expect(page.locator('article.finding section.after').first()).toContainText('Vi skrev fel namn under bilden.');
    await page.goto(`${new URL(page.url()).pathname}/ark/affisch-a4`);
    await expect(page.locator('main')).toContainText('Rättat');
    await leader.context().close();
    await second.context().close();
});
