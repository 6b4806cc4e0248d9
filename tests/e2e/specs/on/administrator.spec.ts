// An administrator who tries to read: every way to a thread is as if it were not there, and each try stands in the log.
import { desk, thread } from '../../support/desk';
import { write } from '../../support/room';
import { expect, test } from '../../support/test';

test('whoever keeps the accounts reads nothing, by link, form, list or role', async ({ page, browser }) => {
    const words = `Det här ska bara skolsköterskan läsa ${test.info().testId}`;
    await write(page, words);
    const nurse = await desk(browser, 'Anna');
    await thread(nurse, words);
    const path = new URL(nurse.url()).pathname;
    const short = path.split('/').at(-1)!.slice(0, 4).toUpperCase();
    await nurse.context().close();

    const ada = await desk(browser, 'Ada');
    await ada.goto('/sv/skrivbord');
    await expect(ada.getByRole('main').getByRole('link', { name: /^Kontakt / })).toHaveCount(0);
    for (const one of [path, `${path}/ut`, path.replace('/trad/', '/erbjudande/'), '/sv/skrivbord/ko', '/sv/skrivbord/diarium', '/sv/skrivbord/avslutade', '/sv/skrivbord/mottagning/demoskolan/emi']) {
        const answer = await ada.goto(one);
        expect(answer!.status(), one).toBe(404);
        expect(await ada.content(), one).not.toContain(words);
    }
    const forms: [string, Record<string, string>][] = [
        [path, { do: 'ta' }],
        [path, { do: 'svara', text: 'Hej' }],
        [path, { do: 'slapp-in', till: 'jag' }],
        [`${path}/ut`, { do: 'spara', vad: 'journal' }],
        [path.replace('/trad/', '/erbjudande/'), { do: 'ta-over' }],
    ];
    for (const [to, form] of forms) {
        const answer = await ada.request.post(to, { form: { v: '1', n: 'x', ...form }, headers: { origin: new URL(ada.url()).origin }, maxRedirects: 0 });
        expect(answer.status(), `${to} ${form.do}`).toBe(404);
        expect(await answer.text()).not.toContain(words);
    }
    // Nor can they make themselves a reader: the tasks they may give have none that reads, and none for themselves.
    await ada.goto('/sv/skrivbord/folk/ny');
    const given = await ada.locator('input[name=uppdrag]').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value.split('/')[0]));
    expect(given.length).toBeGreaterThan(0);
    expect(given).not.toContain('named-person');

    await ada.goto('/sv/skrivbord/granskning');
    await ada.getByText('Sök i loggen').click();
    await ada.getByLabel('Vad det gällde').fill(short);
    await ada.getByRole('button', { name: 'Sök' }).click();
    await expect(ada.getByRole('main')).toContainText('Loggen håller ihop');
    const tries = ada.getByRole('row').filter({ hasText: 'Ada Demosson' }).filter({ hasText: 'fick inte' });
    expect(await tries.count()).toBeGreaterThan(0);
    expect(await ada.content()).not.toContain(words);
    await ada.context().close();
});
