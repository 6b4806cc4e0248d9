// With scripts the contact room's steps take each other's place: Back leads out of all of them at once.
import type { Page } from '@playwright/test';
import { held } from '../../support/held';
import { PAGES } from '../../support/pages';
import { open, press, write } from '../../support/room';
import { expect, history, test } from '../../support/test';

/** What the browser itself keeps for the site. */
async function stored(page: Page): Promise<string[]> {
    return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
}

test('Back from the form leads to the room\'s front page', async ({ page }) => {
    await PAGES['contact, the form'](page, 'sv');
    await page.getByLabel('Det här vill jag säga').fill('Något som ingen annan ska se');
    expect((await history(page)).map(({ url }) => url)).toEqual(['/sv/kontakt', '/sv/kontakt']);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Min kontaktperson');
    await expect(page.locator('#text')).toHaveCount(0);
});

test('a new code is waited for: no other press makes its answer get lost', async ({ page }) => {
    const code = await write(page, 'Kanariefågeln byter kod');
    await open(page, code);
    await page.getByText('Byt kod', { exact: true }).click();
    await press(page, 'Ge mig en ny kod');
    const step = await held(page);
    const main = page.getByRole('main');
    await main.getByRole('button', { name: 'Jag har skrivit av den. Byt nu' }).click();
    await step.sent;
    await main.getByRole('button', { name: 'Det ni har skrivit', exact: true }).click();
    await step.arrives();
    await expect(page.getByText('Kanariefågeln byter kod')).toBeVisible();
    const words = (await page.locator('.code li').allInnerTexts()).join(' ');
    expect(words.split(' ').length).toBeGreaterThan(3);
    expect(words, 'the old one opens nothing any more').not.toBe(code);
    await open(page, words);
    await expect(page.getByText('Kanariefågeln byter kod')).toBeVisible();
});

test('a thread that nobody has touched for five minutes is put away, and what was typed stays', async ({ page, watch }) => {
    watch.expected.push(/422/);
    const said = 'Kanariefågeln somnar på sin pinne';
    const code = await write(page, said);
    await page.clock.install();
    await open(page, code);
    await page.locator('#text').fill('Halvvägs genom en mening');
    await page.clock.fastForward('04:50');
    await expect(page.getByText(said)).toBeVisible();
    // What the last touch set in motion may have counted as one until now.
    await page.clock.fastForward('05:10');
    await expect(page.getByRole('main').getByRole('alert'), 'told to who hears the page, too').toContainText('ingen har rört sidan');
    await expect(page.getByText(said)).toHaveCount(0);
    await expect(page.locator('#text')).toHaveValue('Halvvägs genom en mening');
    // The page's own keys are gone as well: whoever comes next needs the code.
    await press(page, 'Skriv koden igen');
    await expect(page.getByText(said)).toHaveCount(0);
    await page.getByLabel('Din kod').fill(code);
    await press(page, 'Öppna');
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.locator('#text')).toHaveValue('Halvvägs genom en mening');
});

test('a minute before a thread is put away that is said, and any touch keeps it open', async ({ page }) => {
    const said = 'Kanariefågeln blundar bara';
    const code = await write(page, said);
    await page.clock.install();
    await open(page, code);
    const warning = page.getByRole('main').getByRole('alert');
    const keeps = [
        () => page.locator('#text').fill('Halvvägs genom en mening'),
        () => warning.getByRole('button', { name: 'Jag är kvar' }).press('Enter'),
        // As what reads the screen aloud may press: no finger and no key comes with it.
        () => warning.getByRole('button', { name: 'Jag är kvar' }).dispatchEvent('click'),
        () => page.mouse.move(100, 100),
    ];
    for (const keep of keeps) {
        // What the last touch set in motion may count as one until now.
        await page.clock.fastForward('00:10');
        await page.clock.fastForward('03:35');
        await expect(warning).toHaveCount(0);
        await page.clock.fastForward('00:25');
        await expect(warning, 'told to who hears the page, too').toContainText('Snart måste du skriva koden igen');
        // Twenty seconds are the least that has to be left.
        await page.clock.fastForward('00:25');
        await expect(warning).toBeVisible();
        await keep();
        await page.clock.fastForward('00:10');
        await expect(warning).toHaveCount(0);
        await expect(page.getByText(said)).toBeVisible();
    }
    await expect(page.locator('#text')).toHaveValue('Halvvägs genom en mening');
});

test('a page beside a thread says it too', async ({ page }) => {
    const code = await write(page, 'Kanariefågeln lyssnar');
    await page.clock.install();
    await open(page, code);
    await press(page, /^Säg vem du är/);
    await page.clock.fastForward('00:10');
    await page.clock.fastForward('04:05');
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Snart måste du skriva koden igen');
});

test('five minutes shut the pages beside a thread too, and none of them says that what was typed is sent', async ({ page, watch }) => {
    watch.expected.push(/422/);
    const said = 'Kanariefågeln säger inte vem den är';
    const code = await write(page, said);
    await page.clock.install();
    await open(page, code);
    await page.clock.fastForward('05:10');
    await press(page, /^Säg vem du är/);
    await expect(page.getByRole('main').getByRole('alert')).toContainText('Sidan har varit öppen länge');
    await open(page, code);
    await press(page, /^Säg vem du är/);
    await page.locator('#namn').fill('Elsa Kanariesson');
    await page.clock.fastForward('05:10');
    await press(page, 'Skicka');
    await expect(page.locator('#text')).toHaveValue(/Elsa Kanariesson/);
    await expect(page.getByText(said)).toHaveCount(0);
});

test('a touch keeps a thread open', async ({ page }) => {
    const said = 'Kanariefågeln håller sig vaken';
    const code = await write(page, said);
    await page.clock.install();
    await open(page, code);
    for (const letter of ['a', 'b', 'c']) {
        await page.clock.fastForward('04:00');
        await page.locator('#text').press(letter);
    }
    await expect(page.getByText(said)).toBeVisible();
});

test('a page of faults that says what became of the words is shown, and one that does not leaves them standing', async ({ page, watch }) => {
    watch.expected.push(/50[23]/);
    const [said, main] = ['   ', page.getByRole('main')];
    await PAGES['contact, the form'](page, 'sv');
    await page.route('**/sv/kontakt', async (route) => {
        const response = await route.fetch();
        await route.fulfill({ response, status: 503 });
    });
    await page.getByLabel('Det här vill jag säga').fill(said);
    await press(page, 'Skicka');
    await expect(main.getByRole('alert')).toHaveText('Du har inte skrivit något än.');
    await expect(page.locator('#text')).toHaveValue(said);
    await page.unroute('**/sv/kontakt');
    await page.route('**/sv/kontakt', (route) => route.fulfill({ status: 502, body: '<main>Bad gateway</main>', contentType: 'text/html' }));
    await page.locator('#text').fill('Kanariefågeln väntar');
    await main.getByRole('button', { name: 'Skicka', exact: true }).click();
    await expect(main.getByText('Vi vet inte om det kom fram')).toBeVisible();
    await expect(page.locator('#text')).toHaveValue('Kanariefågeln väntar');
});

test('without a net what was written stays, and is sent once when it is back', async ({ page, context, watch }) => {
    watch.expected.push(/ERR_INTERNET_DISCONNECTED/);
    const said = 'Kanariefågeln sitter i en tunnel';
    await PAGES['contact, the form'](page, 'sv');
    const field = page.getByLabel('Det här vill jag säga');
    await field.fill(said);
    let arrived = 0;
    page.on('requestfinished', (request) => {
        if (request.postData()?.includes('do=skicka')) arrived += 1;
    });
    await context.setOffline(true);
    const lost = page.waitForEvent('requestfailed');
    await page.getByRole('main').getByRole('button', { name: 'Skicka', exact: true }).click();
    await lost;
    await expect(page.getByRole('main').getByRole('alert')).toHaveText(/^Vi vet inte om det kom fram\. Allt du skrev är kvar\./);
    await expect(field).toHaveValue(said);
    expect(await stored(page), 'nothing of it lies on the phone').toEqual([]);
    await context.setOffline(false);
    await press(page, 'Skicka');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Skickat');
    await expect.poll(() => arrived).toBe(1);
    const code = (await page.locator('.code li').allInnerTexts()).join(' ');
    await open(page, code);
    await expect(page.getByText(said)).toHaveCount(1);
});
