// With scripts the contact room's steps take each other's place: Back leads out of all of them at once.
import { held } from '../../support/held';
import { PAGES } from '../../support/pages';
import { open, press, write } from '../../support/room';
import { expect, history, test } from '../../support/test';

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
    await page.clock.fastForward('00:20');
    await expect(page.getByText('ingen har rört sidan')).toBeVisible();
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
