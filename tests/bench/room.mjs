// The contact room: code sign-ins a second, an innocent one under a flood of wrong codes, many at once, and each page's bytes.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { against, median, quiet } from './site.mjs';

const HERE = new URL(process.env.BENCH_ROOM);
const PROCESS = process.env.BENCH_ROOM_PROCESS;
const DESK = '/sv/kontakt';
const WORDS = readFileSync('app/domain/src/contact/words.txt', 'utf8').trim().split(/\s+/);

const SECONDS = 20;
const FLOOD = { seconds: 30, each: 50, addresses: 20 };
const MANY = 200;
const WRONG = 43;
const BOUND = 13_000;

/** A page as a browser gets it, from one of loopback's addresses: each `from` has a lane of its own at the gate. */
function page(form, from = 1) {
    const headers = { 'accept-encoding': 'gzip, br', origin: HERE.origin };
    if (form) headers['content-type'] = 'application/x-www-form-urlencoded';
    const began = performance.now();
    return new Promise((resolve, reject) => {
        const told = { method: form ? 'POST' : 'GET', headers, localAddress: `127.0.${from}.1`, agent: false };
        const asked = request(new URL(DESK, HERE), told, (answer) => {
            const parts = [];
            answer.on('data', (part) => parts.push(part));
            answer.on('end', () => {
                const body = Buffer.concat(parts);
                const coding = answer.headers['content-encoding'];
                const plain = coding === 'br' ? brotliDecompressSync(body) : coding === 'gzip' ? gunzipSync(body) : body;
                const head = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 19);
                resolve({ status: answer.statusCode, bytes: head + body.length, text: plain.toString(), took: performance.now() - began });
            });
            answer.on('error', reject);
        });
        asked.on('error', reject);
        asked.end(form && new URLSearchParams(form).toString());
    });
}

const unescaped = (text) => text.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const attribute = (tag, name) => unescaped(tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1] ?? '');

/** The fields of the form whose button says `words`, as pressing it sends them. */
function pressed(seen, words) {
    for (const form of seen.text.match(/<form[\s\S]*?<\/form>/g) ?? []) {
        const button = (form.match(/<button[\s\S]*?<\/button>/g) ?? []).find((one) => one.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').includes(words));
        if (!button) continue;
        const fields = (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')]);
        const open = button.match(/<button[^>]*>/)[0];
        return [...fields, [attribute(open, 'name'), attribute(open, 'value')]].filter(([name]) => name);
    }
    throw new Error(`no button says “${words}” on: ${seen.text.replace(/<(style|script)[\s\S]*?<\/\1>/g, '').replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ').slice(0, 600)}`);
}

const sizes = new Map();
async function step(name, form, from) {
    const seen = await page(form, from);
    if (seen.status !== 200) throw new Error(`${name} answers ${seen.status}`);
    sizes.set(name, Math.max(sizes.get(name) ?? 0, seen.bytes));
    return seen;
}

/** Somebody new writes to the demo's school; the eight words of their code. */
async function written(from) {
    let seen = await step('where', undefined, from);
    for (const [name, words] of [['stage', 'Kalmar'], ['school', 'Jag går i skolan'], ['grown-up', 'Demoskolan'], ['before writing', 'Skriv']]) {
        seen = await step(name, pressed(seen, words), from);
    }
    seen = await step('sent, with the code', [...pressed(seen, 'Skicka'), ['text', 'Det här är en mätning.']], from);
    const list = seen.text.match(/class="code[^"]*"[\s\S]*?<\/ol>/)[0];
    return (list.match(/<li[^>]*>([\s\S]*?)<\/li>/g) ?? []).map((item) => item.replace(/<[^>]+>/g, '').trim()).join(' ');
}

const opened = (seen) => /name="t" value="/.test(seen.text);
/** The form of the front page works once for each number: it is asked for anew, and that is not timed. */
async function signIn(code, from) {
    const front = await page(undefined, from);
    return page([...pressed(front, 'Öppna'), ['kod', code]], from);
}

/** A code of the right shape that opens nothing; half of them begin as a real one does. */
const wrong = (like) => {
    const random = () => WORDS[Math.floor(Math.random() * WORDS.length)];
    const begin = like ? like.split(' ').slice(0, 2) : [random(), random()];
    return [...begin, ...Array.from({ length: 6 }, random)].join(' ');
};

const memory = () => Number(readFileSync(`/proc/${PROCESS}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1]) / 1024;
const percentile = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(2)} s`;

console.log('== the contact room: the product’s own stretching of codes (64 MiB, three passes), everything on this machine’s cores');
console.log(await quiet());
const codes = [];
for (let at = 0; at < 10; at += 1) codes.push(await written(100 + at));
const first = await signIn(codes[0], 1);
if (!opened(first)) throw new Error('the code does not open its thread');
sizes.set('thread', first.bytes);
sizes.set('closed', (await step('closed', pressed(first, 'Stäng'), 1)).bytes);

console.log(`bytes of each page with its head (bound ${BOUND}):`);
for (const [name, bytes] of sizes) console.log(`  ${name.padEnd(22)}${String(bytes).padStart(7)}${bytes > BOUND ? '  MISSED' : ''}`);

{
    let done = 0;
    let failed = 0;
    const until = performance.now() + SECONDS * 1000;
    const began = performance.now();
    await Promise.all(codes.slice(0, 4).map(async (code, at) => {
        while (performance.now() < until) {
            if (opened(await signIn(code, 10 + at))) done += 1;
            else failed += 1;
        }
    }));
    console.log(`code sign-ins a second, four at a time: ${against(done / ((performance.now() - began) / 1000), 5, false)}; ${failed} not opened`);
}
{
    const flood = [];
    const until = performance.now() + FLOOD.seconds * 1000;
    let sent = 0;
    let refused = 0;
    const pour = setInterval(() => {
        const at = sent;
        sent += 1;
        flood.push(signIn(wrong(at % 2 ? codes[at % codes.length] : undefined), 30 + (at % FLOOD.addresses)).then((seen) => {
            if (seen.status === 503 || seen.status === 429) refused += 1;
        }, () => { refused += 1; }));
    }, 1000 / FLOOD.each);
    const times = [];
    const faults = [];
    for (let at = 0; performance.now() < until; at += 1) {
        const seen = await signIn(codes[at % codes.length], 200);
        times.push(seen.took);
        if (!opened(seen)) faults.push(seen.status);
        await new Promise((resolve) => setTimeout(resolve, 500));
    }
    clearInterval(pour);
    console.log(`under ${(sent / FLOOD.seconds).toFixed(0)} wrong codes a second from ${FLOOD.addresses} addresses for ${FLOOD.seconds} s, one innocent: ${times.length} sign-ins, median ${seconds(median(times))}, p95 ${against(percentile(times, 0.95) / 1000, 2)} s, slowest ${seconds(Math.max(...times))}; ${faults.length} turned away${faults.length ? ` (${faults}), MISSED` : ''}; of the flood ${refused} were told to wait`);
    await Promise.all(flood);
}
{
    const timed = async (code, from) => {
        const times = [];
        for (let at = 0; at < 7; at += 1) times.push((await signIn(code, from)).took);
        return median(times);
    };
    const before = await timed(codes[1], 210);
    for (let at = 0; at < WRONG; at += 1) await signIn(wrong(codes[0]), 211);
    console.log(`after ${WRONG} wrong tries on one thread another takes ${((await timed(codes[1], 210)) / before).toFixed(2)} times as long, and the thread itself ${((await timed(codes[0], 212)) / before).toFixed(2)}`);
}
{
    const began = performance.now();
    const all = await Promise.all(Array.from({ length: MANY }, (_, at) => signIn(codes[at % codes.length], 20 + (at % 4))));
    const good = all.filter(opened).length;
    const told = all.filter((seen) => seen.status === 503).length;
    console.log(`${MANY} sign-ins at once: ${good} opened, ${told} told to wait, in ${seconds(performance.now() - began)}; the program’s most memory so far ${against(memory() / 1024, 2)} GiB`);
}
