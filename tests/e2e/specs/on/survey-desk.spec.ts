// A process leader, from a template to slips for a class: contract, opening, printing; one's own workbook read in, with its faults told.
import { desk } from '../../support/desk';
import { printed } from '../../support/pdf';
import { HERE } from '../../support/places';
import { expect, test } from '../../support/test';

test('a template survey is open within minutes, and 25 slips are whole on paper', async ({ browser }) => {
    // The desk has a cookie: a browser of its own, so that everybody else's has none.
    const page = await desk(browser, 'Per');
    await page.goto('/sv/skrivbord/enkater/ny');
    await page.getByRole('button', { name: /Börja från Hur är det att be om hjälp/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur är det att be om hjälp?');
    const survey = page.url().split('?')[0];

    await page.goto(`${survey}/kontrakt`);
    await page.locator('[name="decides|sv"]').fill('Socialchefen i Demokommunen');
    await page.locator('[name="samma"][value="decides"]').check();
    await page.locator('[name="samma"][value="asks"]').check();
    const day = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    await page.locator('[name="answer-on"]').fill(day);
    await page.getByRole('button', { name: 'Spara' }).first().click();
    await page.goto(`${survey}/oppna`);
    await expect(page.getByText('Allt är på plats.')).toBeVisible();
    await page.locator('[name="satt"][value="codes"]').check();
    await page.getByRole('button', { name: 'Öppna', exact: true }).click();
    await expect(page.getByText('Under 10 har svarat')).toBeVisible();
    const wave = page.url().split('?')[0];

    await page.locator('#antal').fill('25');
    await page.locator('form[action$="/lappar"] button').click();
    const codes = await page.locator('.code').allInnerTexts();
    expect(new Set(codes).size).toBe(25);
    const pdf = await printed(page);
    expect(pdf).toMatchObject({ tagged: true, size: [210, 297] });
    expect(pdf.pages, 'ten or more on a sheet').toBeLessThanOrEqual(3);
    for (const code of codes) expect(pdf.text).toContain(code);

    // One slip answers once, on anybody's phone.
    await page.goto(wave);
    const word = (await page.locator('main a[href*="/ark/affisch-a4"]').first().getAttribute('href'))!.split('/')[3];
    const phone = await (await browser.newContext({ baseURL: HERE })).newPage();
    for (const [code, said] of [[codes[0], 'Fråga 1 av'], [codes[0], 'Någon har redan svarat med den koden']]) {
        await phone.goto(`/sv/tyck/${word}`);
        await phone.locator('#kod').fill(code);
        await phone.locator('main button[value="borja"]').click();
        await expect(phone.locator('main')).toContainText(said);
        if (!said.startsWith('Fråga')) break;
        const end = phone.locator('main button[value="skicka"]');
        while (!(await end.count())) {
            const before = await phone.locator('main input[name="s"]').inputValue();
            await phone.locator('main button[value="hoppa"]').click();
            await expect(phone.locator('main input[name="s"]')).not.toHaveValue(before);
        }
        await end.click();
        await expect(phone.locator('main .letters')).toBeVisible();
    }

    // A workbook that is none: every word stays on the page, and what to do stands there.
    await page.goto('/sv/skrivbord/enkater/ny');
    await page.locator('#fil').setInputFiles({ name: 'enkät.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('inget blad') });
    await page.getByRole('button', { name: 'Läs in arbetsboken' }).click();
    await expect(page.locator('main [role=alert]')).toContainText('Filen är ingen arbetsbok');
    await page.context().close();
    await phone.context().close();
});
