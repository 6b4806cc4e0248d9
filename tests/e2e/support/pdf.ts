// The PDF that a browser makes of a page, looked into with poppler: pages, size, tags, words.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** What poppler reads in a PDF: what it says of itself, its structure with the words in it, and its text. */
export async function printed(page: Page): Promise<{ pages: number; tagged: boolean; size: number[]; tree: string; text: string }> {
    // The paper's own size, as *Save as PDF* takes it.
    const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true });
    const folder = mkdtempSync(join(tmpdir(), 'lotsen-pdf-'));
    try {
        const file = join(folder, 'ark.pdf');
        writeFileSync(file, pdf);
        const ask = (program: string, ...more: string[]) => execFileSync(program, [...more.slice(0, -1), file, ...more.slice(-1)].filter(Boolean), { encoding: 'utf8' });
        const info = ask('pdfinfo', '');
        return {
            pages: Number(info.match(/^Pages:\s+(\d+)/m)![1]),
            tagged: /^Tagged:\s+yes/m.test(info),
            size: info.match(/^Page size:\s+([\d.]+) x ([\d.]+)/m)!.slice(1).map((points) => Math.round((Number(points) / 72) * 25.4)),
            tree: ask('pdfinfo', '-struct-text', ''),
            text: ask('pdftotext', '-').replaceAll(/\s+/g, ' '),
        };
    } finally {
        rmSync(folder, { recursive: true });
    }
}

/** Words without marks and punctuation, each as a bag of letters: poppler gives a ligature of Arabic in its own order. */
const bags = (text: string) => text.normalize('NFKC').replaceAll(/[\p{P}\p{M}]/gu, '').replaceAll(/\p{Cf}/gu, ' ').split(/\s+/).filter(Boolean).map((word) => [...word].sort().join(''));

/** The words of a text that a PDF does not have. */
export function lacks(pdf: { text: string }, text: string): string[] {
    const all = bags(pdf.text);
    // A mark above a letter may part a word in two or three where poppler puts it apart.
    const joined = (count: number) => all.map((_, at) => [...all.slice(at, at + count).join('')].sort().join(''));
    const there = new Set([...all, ...joined(2), ...joined(3)]);
    return bags(text).filter((word) => !there.has(word));
}
