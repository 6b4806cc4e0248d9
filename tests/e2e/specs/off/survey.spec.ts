// Answering where no script runs: the browser's own Back sends nothing and loses the way, the form's Back loses nothing.
import { answer, asked, begin, skipAll, step } from '../../support/answer';
import { expect, test } from '../../support/test';

test('the browser’s Back sends nothing by itself, and the way out is the survey’s first page', async ({ page }) => {
    await begin(page, 'sv', false);
    await answer(page, 'vem', '5', false);
    await asked(page, 'marker');
    const sent: string[] = [];
    page.on('requestfinished', (request) => sent.push(`${request.method()} ${request.url()}`));
    await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
    await expect(page).toHaveURL('chrome-error://chromewebdata/');
    expect(sent).toEqual([]);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur är det att be om hjälp?');
});

test('Back after sending shows the next person neither answers nor receipt', async ({ page, context }) => {
    await begin(page, 'sv', false);
    await skipAll(page, false);
    const body = await page.locator('form#svar').evaluate((form: HTMLFormElement) => new URLSearchParams(new FormData(form) as unknown as Record<string, string>).toString());
    await step(page, 'skicka', false);
    await expect(page.locator('main .letters')).toBeVisible();
    // What a browser that kept the step would send again.
    const again = await context.request.post('/sv/tyck', { data: `${body}&do=tillbaka`, headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(page.url()).origin } });
    expect(again.status()).toBe(409);
    expect(await again.text()).toContain('redan skickade');
});

test('what needs a script is not shown', async ({ page }) => {
    await begin(page, 'sv', false);
    await expect(page.locator('#stay')).toBeHidden();
});
