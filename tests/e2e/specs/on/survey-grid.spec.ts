// A grid of a workbook on the narrowest phone, in both directions of writing: each row a question of its own, nothing beside the screen.
import { desk } from '../../support/desk';
import { expect, test } from '../../support/test';
import { sideways } from '../../support/access';
import { workbook } from '../../support/workbook';

const ROWS = [
    ['mat', 'Maten i förskolan eller på fritidshemmet', 'الطعام في الروضة أو في نادي ما بعد المدرسة'],
    ['rast', 'Tiden utomhus', 'الوقت في الخارج'],
    ['samtal', 'Samtalen med personalen om barnets utveckling', 'الأحاديث مع الموظفين عن نمو الطفل'],
];
const CHOICES = [
    ['1', 'Inte alls nöjd', 'غير راض على الإطلاق'],
    ['2', 'Inte så nöjd', 'غير راض كثيرًا'],
    ['3', 'Varken nöjd eller missnöjd', 'لا راض ولا غير راض'],
    ['4', 'Nöjd', 'راض'],
    ['5', 'Mycket nöjd', 'راض جدًا'],
];
const LABELS = ['label::Svenska (sv)', 'label::العربية (ar)'];
const GRID = workbook({
    survey: [
        ['type', 'name', ...LABELS, 'appearance'],
        ['begin_group', 'rutnat', 'Hur nöjd är du med', 'ما مدى رضاك عن', 'table-list'],
        ...ROWS.map((row) => ['select_one nojd', ...row, '']),
        ['end_group', '', '', '', ''],
    ],
    choices: [['list_name', 'name', ...LABELS], ...CHOICES.map((choice) => ['nojd', ...choice])],
    settings: [['form_title', 'form_id', 'default_language'], ['Ett rutnät', 'rutnat', 'Svenska (sv)']],
});

test('a grid is rows under each other at 320 px, with room for a finger, in Swedish and Arabic', async ({ browser }) => {
    const page = await desk(browser, 'Per');
    await page.goto('/sv/skrivbord/enkater/ny');
    await page.locator('#vem').selectOption('guardian');
    await page.locator('#fil').setInputFiles({ name: 'rutnät.xlsx', mimeType: 'application/octet-stream', buffer: GRID });
    await page.getByRole('button', { name: 'Läs in arbetsboken' }).click();
    const link = page.locator('main a[href*="/enkater/enkat/"]').first();
    await expect(link).toBeVisible();
    const survey = (await link.getAttribute('href'))!.match(/.*\/enkater\/enkat\/[^/?]+/)![0];
    await page.setViewportSize({ width: 320, height: 640 });
    for (const [at, language] of [[1, 'sv'], [2, 'ar']] as const) {
        await page.goto(`${survey}/visa/${language}/guardian/1`);
        const phone = page.locator('.phone');
        for (const row of ROWS) await expect(phone.getByText(row[at]).first()).toBeVisible();
        await expect(phone.locator('input[type=radio]')).toHaveCount(ROWS.length * CHOICES.length);
        expect(await sideways(page), language).toEqual([]);
        const marks = await phone.evaluate((shown) => {
            const edge = shown.getBoundingClientRect();
            return [...shown.querySelectorAll('input[type=radio]')].map((mark) => {
                const [own, around] = [mark.getBoundingClientRect(), mark.closest('label')!.getBoundingClientRect()];
                const inside = around.left >= edge.left && around.right <= edge.right;
                return { inside, small: Math.min(own.width, own.height, around.width, around.height) < 24 };
            });
        });
        expect(marks.filter(({ inside, small }) => !inside || small), language).toEqual([]);
        // Down and never across: every answer stands under the one before it.
        const tops = await phone.locator('label.opt').evaluateAll((all) => all.map((label) => label.getBoundingClientRect().top));
        expect(tops).toEqual([...tops].sort((one, other) => one - other));
        expect(new Set(tops).size, language).toBe(tops.length);
    }
    await page.context().close();
});
