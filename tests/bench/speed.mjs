// Pages a second against a constant of equal size from the same server: the server on one core, wrk on the other, interleaved.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HERE, against, fetched, linked, machine, median, posted, quiet } from './site.mjs';

const ROUNDS = 5;
const SECONDS = 2;
const folder = mkdtempSync(join(tmpdir(), 'lotsen-bench-'));

/** Answers a second, once all of them were good. */
function rate({ path, encoding, body }) {
    const more = [];
    if (body) {
        const script = join(folder, 'post.lua');
        writeFileSync(script, `wrk.method = "POST"\nwrk.body = "${body}"\nwrk.headers["content-type"] = "application/x-www-form-urlencoded"\n`);
        more.push('-s', script);
    }
    const told = execFileSync('taskset', ['-c', '1', 'wrk', '-t1', '-c64', `-d${SECONDS}s`, '-H', `accept-encoding: ${encoding}`, ...more, HERE + path], { encoding: 'utf8' });
    if (/Non-2xx|Socket errors/.test(told)) throw new Error(`${path}: ${told}`);
    return Number(told.match(/Requests\/sec:\s*([\d.]+)/)[1]);
}

const harm = await posted('sv');
const { question, answer } = await linked('sv');
const measured = [
    { name: 'uncached answer, plain', path: harm.path, body: harm.answer, encoding: 'identity', bound: 0.25 },
    { name: 'uncached question, plain', path: harm.path, body: harm.question, encoding: 'identity', bound: 0.25 },
    { name: 'cached answer, Brotli', path: answer, encoding: 'br', bound: 0.8 },
    { name: 'cached question, Brotli', path: question, encoding: 'br', bound: 0.8 },
    { name: 'cached answer, plain', path: answer, encoding: 'identity' },
    { name: 'uncached answer, gzip', path: harm.path, body: harm.answer, encoding: 'gzip' },
    { name: 'two letters, all layers', path: '/halsa', encoding: 'identity' },
];

console.log('== pages a second against a constant of equal size without any of the site’s layers (wrk -t1 -c64, one worker)');
console.log('uncached: steps about harm, which are posted and rendered each time; the last three tell where the cost is and have no bound');
console.log(await quiet());
try {
    for (const one of measured) {
        const { body } = await fetched(one.path, one);
        Object.assign(one, { size: body, rates: [], constants: [] });
        rate(one);
    }
    for (let round = 1; round <= ROUNDS; round += 1) {
        for (const one of measured) {
            one.rates.push(rate(one));
            one.constants.push(rate({ path: `/bench/constant/${one.size}`, encoding: one.encoding }));
        }
        console.log(`round ${round} of ${ROUNDS}: ${machine()}`);
    }
} finally {
    rmSync(folder, { recursive: true, force: true });
}
for (const one of measured) {
    const ratios = one.rates.map((rate, at) => rate / one.constants[at]);
    const found = one.bound ? against(median(ratios), one.bound, false) : median(ratios).toFixed(2);
    const spread = `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`;
    console.log(`${one.name.padEnd(26)}${`${one.size}`.padStart(7)} B  ratio ${found}, ${spread}; ${Math.round(median(one.rates))}/s of ${Math.round(median(one.constants))}/s`);
}
