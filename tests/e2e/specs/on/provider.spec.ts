// Staff sign in at an OpenID provider on another site: there and back in a real browser, with its own rules about cookies and history.
import type { Page } from '@playwright/test';
import { installed } from '../../support/installed';
import { CLIENT, SECRET, provider } from '../../support/provider';
import { expect, test } from '../../support/test';

const NAME = 'Kommunens inloggning';

async function through(page: Page, issuer: string, who: string) {
    await page.getByRole('link', { name: `Logga in med ${NAME}` }).click();
    await expect(page).toHaveURL((url) => url.origin === issuer);
    await page.getByRole('button', { name: who }).click();
}

test('an invitation is taken up at the provider, and from then on it lets that person in and nobody else', async ({ browser }) => {
    const at = await provider();
    const lotsen = await installed(`[oidc]\nname = "${NAME}"\nissuer = "${at.issuer}"\nclient_id = "${CLIENT}"\n`, { 'oidc.secret': `${SECRET}\n` });
    try {
        const invited = lotsen.run('invite', '--name', 'Ada Exempel', '--mail', 'ada@exempel.se').match(/http\S+/)![0];
        const context = await browser.newContext();
        const page = await context.newPage();
        const entries = async () => {
            const session = await context.newCDPSession(page);
            const { entries } = await session.send('Page.getNavigationHistory');
            await session.detach();
            return entries.map(({ url }) => url);
        };
        await page.goto(invited);
        await through(page, at.issuer, 'Ada');
        // The way back is from another site: the session's cookie is for this site alone, and holds all the same.
        await expect(page).toHaveURL(`${lotsen.origin}/sv/skrivbord`);
        await page.getByRole('link', { name: 'Folk' }).click();
        await expect(page.getByRole('main')).toContainText('Ada Exempel');
        const [cookie, ...more] = await context.cookies();
        expect(more).toEqual([]);
        expect(cookie).toMatchObject({ name: '__Host-skrivbord', httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
        // Nothing that the provider sent back stays in the history.
        for (const url of await entries()) if (url.startsWith(lotsen.origin)) expect(url).not.toMatch(/code=|state=/);
        await page.goto(invited);
        await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Ada');
        await page.goto(`${lotsen.origin}/sv/skrivbord`);
        await page.getByRole('button', { name: 'Logga ut', exact: true }).click();

        // Signed out, and in again; the provider asks who it is each time.
        await page.goto(`${lotsen.origin}/sv/skrivbord`);
        await through(page, at.issuer, 'Ada');
        await expect(page.getByRole('link', { name: 'Folk' })).toBeVisible();
        await page.getByRole('button', { name: 'Logga ut', exact: true }).click();

        // Somebody the provider knows and nobody has invited.
        await page.goto(`${lotsen.origin}/sv/skrivbord`);
        await through(page, at.issuer, 'Bo');
        await expect(page.getByRole('main')).toContainText('Du är inloggad som Bo Exempel');
        await expect(page.getByRole('main')).toContainText('Din chef behöver bjuda in dig');
        await page.goto(`${lotsen.origin}/sv/skrivbord/folk`);
        await expect(page.getByRole('link', { name: `Logga in med ${NAME}` })).toBeVisible();

        // Back to the provider's page and once more: a code works once, and what is old is told as such.
        await page.goto(`${lotsen.origin}/oidc/svar?code=gissad&state=gissad`);
        await expect(page.getByRole('main')).not.toContainText('Inkorg');
        expect((await context.cookies()).filter(({ name }) => name === '__Host-skrivbord')).toEqual([]);
        await context.close();
    } finally {
        await lotsen.stop();
        await at.stop();
    }
});
