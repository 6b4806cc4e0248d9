// A process leader, from a template to slips for a class: contract, opening, printing; one's own workbook read in, with its faults told.
import { desk, opened, slips } from '../../support/desk';
import { printed } from '../../support/pdf';
import { HERE } from '../../support/places';
import { expect, test } from '../../support/test';

test('a template survey is open within minutes, and 25 slips are whole on paper', async ({ browser }) => {
    // The desk has a cookie: a browser of its own, so that everybody else's has none.
    const page = await desk(browser, 'Per');
    const { wave, word } = await opened(page, 'Hur är det att be om hjälp?');
    const codes = await slips(page, wave, 25);
    expect(new Set(codes).size).toBe(25);
    const pdf = await printed(page);
    expect(pdf).toMatchObject({ tagged: true, size: [210, 297] });
    expect(pdf.pages, 'ten or more on a sheet').toBeLessThanOrEqual(3);
    for (const code of codes) expect(pdf.text).toContain(code);

    // One slip answers once, on anybody's phone.
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
