// Bytes on the wire of a first visit, Brotli, as a phone without anything kept gets them.
import { brotliCompressSync } from 'node:zlib';
import { fetched, linked, posted } from './site.mjs';

const PAGE = 13_000;
const SCRIPT = 2_000;

const wire = (path, body) => fetched(path, { encoding: 'br', body });

async function pages(language) {
    const { question, answer } = await linked(language);
    const harm = await posted(language);
    return {
        start: [`/${language}`],
        question: [question],
        answer: [answer],
        crisis: [`/${language}/akut`],
        asks: [`/${language}/fragor`],
        posted: [harm.path, harm.answer],
        island: [`/${language}/spara`],
    };
}

/** What a page makes a phone fetch: before it can be read, and once it has loaded. */
async function visit(path, body) {
    const page = await wire(path, body);
    if (page.encoded !== 'br') throw new Error(`${path} is not compressed`);
    const { text } = await fetched(path, { body });
    const tags = text.match(/<(?:script|link|img|iframe)\b[^>]*>/g) ?? [];
    const blocks = tags.filter((tag) => /rel="stylesheet"|<img|<iframe|<link[^>]*preload|<script(?=[^>]* src=)(?![^>]*(?:defer|async|module))/.test(tag));
    const inline = [...text.matchAll(/<script\b(?![^>]* src=)[^>]*>([\s\S]*?)<\/script>/g)].map((found) => found[1]).join('');
    const script = await wire(text.match(/data-page="([^"]+)"/)[1]);
    // An island's page names its starter; the starter names the rest.
    const starter = text.match(/<script src="([^"]+)" defer/)?.[1];
    const island = { script: 0, wasm: 0 };
    if (starter) {
        const first = await wire(starter);
        const names = (await fetched(starter)).text.match(/\/s\/[^'"]+/g);
        island.script = first.body;
        for (const name of names) island[name.endsWith('.wasm') ? 'wasm' : 'script'] += (await wire(name)).body;
    }
    return { page, requests: 1 + blocks.length, hand: brotliCompressSync(inline).length + script.body, island };
}

console.log('== bytes of a first visit (Brotli); posted: an answer about harm, compressed anew each time');
console.log(`html: body, with its style and small script; wire: with the answer's head, as a part of ${PAGE}; requests: before it can be read`);
console.log(`script: written by hand, what stands in the page and what comes after load, as a part of ${SCRIPT}`);
const row = (...cells) => console.log(cells.map((cell, at) => (at < 2 ? `${cell}`.padEnd(9) : `${cell}`.padStart(13))).join(''));
row('page', 'language', 'html', 'wire', 'of bound', 'requests', 'script', 'of bound', 'wasm', 'glue');
for (const language of ['sv', 'ar']) {
    for (const [name, asked] of Object.entries(await pages(language))) {
        const { page, requests, hand, island } = await visit(...asked);
        const all = page.head + page.body;
        row(name, language, page.body, all, (all / PAGE).toFixed(2), requests, hand, (hand / SCRIPT).toFixed(2), island.wasm, island.script);
    }
}
