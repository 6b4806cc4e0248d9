// What invites to a survey, on paper: the PDF that a browser makes, looked into for pages, words and tags.
import { SURVEY } from '../../support/answer';
import { lacks, printed } from '../../support/pdf';
import { expect, test } from '../../support/test';

const SHEETS = [
    { name: 'affisch-a4', pages: 1, size: [210, 297] },
    { name: 'affisch-a3', pages: 1, size: [297, 420] },
];

// The longest words of all six languages stand on the poster too.
for (const { language, title } of [
    { language: 'sv', title: 'Hur är det att be om hjälp?' },
    { language: 'ar', title: 'كيف هو أن تطلب المساعدة؟' },
    { language: 'so', title: '' },
    { language: 'fi', title: '' },
]) {
    for (const sheet of SHEETS) {
        test(`the poster is one tagged page: ${language}, ${sheet.name}`, async ({ page }) => {
            await page.goto(`/${language}/tyck/${SURVEY}/ark/${sheet.name}`);
            const pdf = await printed(page);
            expect(pdf).toMatchObject({ pages: sheet.pages, tagged: true, size: sheet.size });
            expect(pdf.tree).toMatch(/^\s*H1/m);
            expect(lacks(pdf, title)).toEqual([]);
            for (const line of await page.locator('dt, dd, main > p, footer p').allInnerTexts()) expect(lacks(pdf, line)).toEqual([]);
            // The code is a picture that says where it leads, the address stands beside it as text.
            expect(pdf.tree).toMatch(/Figure/);
            // A long address may go on in the next line, never within its word; Arabic has marks of direction around it.
            expect(pdf.text).toMatch(new RegExp(`/e/[\\s\\u202a-\\u202e\\u2066-\\u2069]*${SURVEY}`));
        });
    }

    test(`the paper twin has every question: ${language}`, async ({ page }) => {
        await page.goto(`/${language}/tyck/${SURVEY}/ark/papper`);
        const questions = await page.locator('h3').allInnerTexts();
        expect(questions.length).toBeGreaterThan(10);
        const pdf = await printed(page);
        expect(pdf).toMatchObject({ tagged: true, size: [210, 297] });
        expect(pdf.pages).toBeLessThanOrEqual(8);
        expect(pdf.tree.match(/^\s*H3/gm)).toHaveLength(questions.length);
        expect(pdf.tree.match(/^\s*LI\b/gm)!.length).toBeGreaterThan(40);
        for (const question of questions) expect(lacks(pdf, question)).toEqual([]);
    });
}

for (const sheet of ['affisch-a4', 'papper', 'klass', 'skarm-bred', 'skarm-hog']) {
    for (const language of ['sv', 'ar']) {
        test(`a sheet fits its screen: ${sheet}, ${language}`, async ({ page }) => {
            const size = { 'skarm-bred': { width: 1920, height: 1080 }, 'skarm-hog': { width: 1080, height: 1920 } }[sheet] ?? { width: 320, height: 640 };
            await page.setViewportSize(size);
            await page.goto(`/${language}/tyck/${SURVEY}/ark/${sheet}`);
            const over = await page.evaluate(() => [document.scrollingElement!.scrollWidth - innerWidth, document.scrollingElement!.scrollHeight - innerHeight]);
            expect(over[0]).toBeLessThanOrEqual(0);
            if (sheet.startsWith('skarm')) expect(over[1], 'a screen on a wall is not scrolled').toBeLessThanOrEqual(0);
        });
    }
}

test('a class sees the faces of a scale from the back row', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/sv/tyck/${SURVEY}/ark/klass`);
    const scale = page.locator('section[id]:has(.faces)').first();
    const faces = scale.locator('.face');
    expect(await faces.count()).toBeGreaterThanOrEqual(3);
    for (const face of await faces.all()) expect((await face.boundingBox())!.height).toBeGreaterThanOrEqual(90);
    // Each with its words, and all of them at once.
    for (const choice of await scale.locator('.faces li').all()) await expect(choice).toHaveText(/\S/);
    expect((await scale.boundingBox())!.height).toBeLessThanOrEqual(720);
});

test('a class sees one question at a time, and goes on without a script', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/sv/tyck/${SURVEY}/ark/klass`);
    const questions = await page.locator('h3').allInnerTexts();
    for (const question of questions.slice(0, 3)) {
        await page.locator('nav a.go').nth(questions.indexOf(question)).click();
        await expect(page.getByRole('heading', { name: question })).toBeInViewport({ ratio: 1 });
    }
    await expect(page.locator('input, form')).toHaveCount(0);
});
