// A named person's week: a handover that is accepted and told to the child, an absence, and the colleague who reads instead.
import { desk, thread } from '../../support/desk';
import { open, write } from '../../support/room';
import { expect, test } from '../../support/test';

test('a handover is accepted, its new reader goes away, and a colleague answers', async ({ page, browser }) => {
    const words = `Jag vill hellre prata med någon annan ${test.info().testId}`;
    const code = await write(page, words);

    // The nurse asks the counsellors, once the child has agreed.
    const omar = await desk(browser, 'Omar');
    await thread(omar, words);
    const path = omar.url();
    await omar.getByText('Lämna över', { exact: true }).click();
    await omar.getByLabel('Kuratorn, Demoskolan').check();
    await omar.getByLabel('De kan mer om det här').check();
    await omar.getByRole('button', { name: 'Fråga om de kan ta över' }).click();
    await expect(omar.getByRole('alert').first()).toBeVisible();
    await omar.getByLabel('Kuratorn, Demoskolan').check();
    await omar.getByLabel('De kan mer om det här').check();
    await omar.getByLabel('Ja, den som skrev vill det').check();
    await omar.getByRole('button', { name: 'Fråga om de kan ta över' }).click();
    await expect(omar.getByRole('main')).toContainText('erbjuden till Kuratorn, Demoskolan');
    await open(page, code);
    await expect(page.getByRole('main')).toContainText('Omar Demosson vill att Kim Demosson tar över.');

    // Until it is accepted the counsellor sees that somebody asks, and not a word of it.
    const kim = await desk(browser, 'Kim');
    expect((await kim.goto(path))!.status()).toBe(404);
    await kim.goto('/sv/skrivbord');
    await kim.getByRole('link', { name: /^Omar Demosson frågar/ }).click();
    await expect(kim.getByText(words)).toHaveCount(0);
    await kim.getByRole('button', { name: 'Vi tar över' }).click();
    await expect(kim.getByText(words)).toBeVisible();
    expect((await omar.goto(path))!.status()).toBe(404);
    await open(page, code);
    await expect(page.getByRole('main')).toContainText('Nu är det Kim Demosson som läser och svarar.');

    // The counsellor goes away: the child reads at once who reads instead, and that colleague can.
    const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Stockholm' });
    await kim.goto('/sv/skrivbord/borta');
    await kim.locator('input[name=fran]').fill(day(0));
    await kim.locator('input[name=till]').fill(day(2));
    await kim.getByRole('button', { name: 'Spara' }).click();
    await expect(kim.getByRole('main')).toContainText('Kuratorn, Demoskolan: Sara Demosson läser i stället.');
    await open(page, code);
    await expect(page.getByRole('main')).toContainText(/Kim Demosson är borta till och med .*\. Sara Demosson läser i stället\./);
    const sara = await desk(browser, 'Sara');
    await thread(sara, words);
    await sara.getByLabel('Svar till den som skrev').fill('Hej, jag läser medan Kim är borta');
    await sara.getByRole('button', { name: 'Skicka svaret' }).click();
    await open(page, code);
    await expect(page.getByText('Hej, jag läser medan Kim är borta')).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Sara Demosson');

    await kim.goto('/sv/skrivbord/borta');
    await kim.getByRole('button', { name: /^Ta bort/ }).click();
    await expect(kim.getByRole('main')).not.toContainText('Sara Demosson läser i stället.');
    for (const one of [omar, kim, sara]) await one.context().close();
});
