// What every page is held to for every reader: axe in every look, room for fingers, narrow screens, wide letters.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { PROVE } from './places';
import { expect } from './test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
const WIDTHS = PROVE ? [320, 360, 768, 1280] : [320];
const LOOKS: Record<string, Parameters<Page['emulateMedia']>[0]> = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    ...(PROVE && { forced: { colorScheme: 'dark', forcedColors: 'active' }, still: { colorScheme: 'light', reducedMotion: 'reduce' } }),
};
const PLAIN = { colorScheme: null, forcedColors: null, reducedMotion: null } as const;

/** What axe finds, one line each. Forced colours are the system's: axe reads the page's own, so their contrast is not asked for. */
async function axe(page: Page, forced: boolean): Promise<string[]> {
    await page.evaluate(AXE);
    const options = { runOnly: TAGS, resultTypes: ['violations' as const], rules: { 'color-contrast': { enabled: !forced } } };
    const { violations } = await page.evaluate<AxeResults, typeof options>(
        (options) => (window as unknown as { axe: typeof import('axe-core') }).axe.run(document, options),
        options,
    );
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary?.replaceAll(/\s+/g, ' ')}`));
}

/** Links, buttons and fields that a finger misses: under 44 px, outside running text. */
async function smallTargets(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const inText = (element: Element) => {
            const around = element.parentElement!;
            const own = [...around.childNodes].some((node) => node !== element && !(node instanceof HTMLElement && node.matches('a, .sr')) && node.textContent?.trim());
            return getComputedStyle(element).display === 'inline' && own;
        };
        return [...document.querySelectorAll('a, button, input:not([type=hidden]), summary')]
            .filter((element) => element.checkVisibility() && !element.matches('.skip, [aria-hidden=true]') && !inText(element))
            // A finger hits the words around a mark as well as the mark.
            .map((element) => ({ element, box: (element.closest('label') ?? element).getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0 && (box.width < 44 || box.height < 44))
            .map(({ element, box }) => `${element.outerHTML.slice(0, 120)}: ${box.width.toFixed(0)} × ${box.height.toFixed(0)}`);
    });
}

/** How far the page can be scrolled sideways, and what sticks out. */
export async function sideways(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const root = document.scrollingElement!;
        if (root.scrollWidth <= root.clientWidth) return [];
        const out = [...document.querySelectorAll('body *')].filter((element) => {
            const box = element.getBoundingClientRect();
            return box.width > 1 && (box.right > root.clientWidth + 1 || box.left < -1);
        });
        return [`${root.scrollWidth} of ${root.clientWidth} px: ${out.map((element) => element.outerHTML.slice(0, 90)).slice(0, 4).join(' | ')}`];
    });
}

/** Words that are cut off: in a box that hides what runs over, or out of the box that is drawn around them. */
async function clipped(page: Page): Promise<string[]> {
    return page.evaluate(() => {
        const faults: string[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const parent = node.parentElement!;
            const meant = (element: Element | null): boolean => !element || (getComputedStyle(element).clipPath === 'none' && meant(element.parentElement));
            // What is being written scrolls in its field.
            if (parent.matches('textarea') || !node.textContent?.trim() || !parent.checkVisibility({ opacityProperty: true }) || !meant(parent)) continue;
            const range = document.createRange();
            range.selectNodeContents(node);
            const words = range.getBoundingClientRect();
            const box = parent.closest('a, button, label, .tag, .voices')?.getBoundingClientRect();
            const over = box && (words.left < box.left - 2 || words.right > box.right + 2 || words.top < box.top - 2 || words.bottom > box.bottom + 2);
            // A tall inline link has no box of its own.
            if (over && getComputedStyle(parent.closest('a, button, label, .tag, .voices')!).display !== 'inline') {
                faults.push(`${node.textContent.trim().slice(0, 60)} runs out of its box`);
            }
            for (let around: HTMLElement | null = parent; around && around !== document.body; around = around.parentElement) {
                // A table of numbers scrolls in its own box, with a finger or the arrow keys (WCAG 1.4.10 leaves that to tables).
                if (around.matches('.sheet[tabindex="0"]')) continue;
                const hides = getComputedStyle(around).overflow !== 'visible';
                if (hides && (around.scrollWidth > around.clientWidth + 1 || around.scrollHeight > around.clientHeight + 1)) {
                    faults.push(`${node.textContent.trim().slice(0, 60)} is cut off`);
                }
            }
        }
        return faults;
    });
}

/** WCAG 1.4.12: lines, paragraphs, letters and words further apart. */
async function spread(page: Page) {
    await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}');
        document.adoptedStyleSheets = [sheet];
    });
}

/** Axe in every look, with every fold open. */
async function looks(page: Page) {
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    for (const [look, media] of Object.entries(LOOKS)) {
        await page.emulateMedia({ ...PLAIN, ...media });
        expect.soft(await axe(page, look === 'forced'), `axe, ${look}`).toEqual([]);
    }
    await page.emulateMedia(PLAIN);
}

/** Links that stand by themselves in a list, a heading or a table of the desk: a phone on duty reaches these first. */
async function thinLinks(page: Page): Promise<string[]> {
    return page.evaluate(() =>
        [...document.querySelectorAll('main :is(h2, h3, li, td) > a:not([class])')]
            .filter((link) => link.checkVisibility() && link.getBoundingClientRect().height < 44)
            .map((link) => link.outerHTML.slice(0, 120)),
    );
}

/** A page of the desk: it is worked at with a mouse and keys, so targets are held to WCAG's own size, by axe; links of lists to a finger's. */
export async function works(page: Page) {
    await looks(page);
    expect.soft(await thinLinks(page), 'links').toEqual([]);
    // Where two columns fit for the first time they have to fit whole.
    await page.setViewportSize({ width: 1200, height: 900 });
    expect.soft(await sideways(page), 'sideways, 1200 px').toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await sideways(page), 'sideways, 320 px').toEqual([]);
    await spread(page);
    expect.soft(await sideways(page), 'sideways, wide letters').toEqual([]);
}

/** A citizen's page as it stands. */
export async function reads(page: Page) {
    await looks(page);
    expect.soft(await smallTargets(page), 'targets').toEqual([]);
    for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 640 });
        expect.soft(await sideways(page), `sideways, ${width} px`).toEqual([]);
        expect.soft(await clipped(page), `cut off, ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await smallTargets(page), 'targets, 320 px').toEqual([]);
    await spread(page);
    expect.soft(await sideways(page), 'sideways, wide letters').toEqual([]);
    expect.soft(await clipped(page), 'cut off, wide letters').toEqual([]);
}
