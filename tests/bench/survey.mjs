// The survey room: bytes of its first question, whole journeys, answers that are on disk when they are thanked for, a large workbook.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { against, machine, median, quiet } from './site.mjs';

/** `sqlite=http://…@pid postgres=… nowhere=…`: the same program on each store. */
const SERVERS = Object.fromEntries(process.env.BENCH_SURVEYS.split(' ').map((one) => {
    const [name, rest] = one.split('=');
    const [url, process] = rest.split('@');
    return [name, { url: new URL(url), process }];
}));
const PAGE = 13_000;
const ISLAND = 120_000;
/** LimeSurvey 6.4.2 on PostgreSQL, tuned, on two cores of the same kind of machine: CPU seconds and journeys a second. */
const PEER = { seconds: 0.22, journeys: 8.5 };
const ROUNDS = 3;
const SECONDS = Number(process.env.BENCH_SECONDS || 4);
const AT_ONCE = [1, 8, 32];

const agent = new Agent({ keepAlive: true, maxSockets: 64 });
/** One answer as a browser gets it. */
function ask({ url }, path, form, coding = 'gzip') {
    // Everybody from an address of their own: what slows a flood from one place is not measured here.
    const from = [10, 0, 0, 0].map((part) => part || Math.floor(Math.random() * 254) + 1).join('.');
    const headers = { 'accept-encoding': coding, origin: url.origin, 'x-forwarded-for': from };
    if (form) headers['content-type'] = 'application/x-www-form-urlencoded';
    return new Promise((resolve, reject) => {
        const asked = request(new URL(path, url), { method: form ? 'POST' : 'GET', headers, agent }, (answer) => {
            const parts = [];
            answer.on('data', (part) => parts.push(part));
            answer.on('end', () => {
                const body = Buffer.concat(parts);
                const head = answer.rawHeaders.reduce((sum, text) => sum + text.length + 2, 19);
                if (answer.statusCode !== 200) return reject(new Error(`${path} answers ${answer.statusCode}`));
                resolve({ head, body: body.length, text: (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString() });
            });
            answer.on('error', reject);
        });
        asked.on('error', reject);
        asked.end(form && new URLSearchParams(form).toString());
    });
}

const carried = (page) => page.text.match(/name="s" value="([^"]+)"/)?.[1];
const cpu = ({ process }) => {
    const fields = readFileSync(`/proc/${process}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
};

/** From the first page over four pages of five questions to the receipt. */
async function journey(server) {
    await ask(server, '/sv/tyck/matning');
    let page = await ask(server, '/sv/tyck', { do: 'borja', ord: 'matning' });
    for (let at = 0; at < 4; at += 1) {
        const answers = [0, 1, 2, 3, 4].map((question) => [`a.q${at}_${question}`, '3']);
        page = await ask(server, '/sv/tyck', [['do', 'nasta'], ['s', carried(page)], ...answers]);
    }
    page = await ask(server, '/sv/tyck', { do: 'skicka', s: carried(page) });
    if (!page.text.includes('class="letters"')) throw new Error('no receipt at the end of a journey');
}

console.log(`== the survey room (${machine()})`);
console.log(await quiet());
{
    const { sqlite } = SERVERS;
    for (const language of ['sv', 'ar']) {
        await ask(sqlite, `/${language}/tyck/fraga-barn`);
        const page = await ask(sqlite, `/${language}/tyck`, { do: 'borja', ord: 'fraga-barn' });
        const all = page.head + page.body;
        console.log(`first question, ${language}: ${page.body} B and ${page.head} B of head, ${against(all / PAGE, 1)} of ${PAGE}`);
        const starter = page.text.match(/<script src="([^"]+)" defer/)?.[1];
        if (!starter || language !== 'sv') continue;
        const first = await ask(sqlite, starter, undefined, 'identity');
        const names = [starter, ...first.text.match(/\/s\/[^'"]+/g)];
        const sizes = await Promise.all(names.map(async (name) => (await ask(sqlite, name, undefined, 'br')).body));
        // What it asks for in case the net goes is a part of it.
        const kit = await ask(sqlite, '/sv/tyck', { do: 'underlag', s: carried(page) }, 'br');
        const island = sizes.reduce((sum, size) => sum + size, kit.body);
        console.log(`its island with everything it loads, after load: ${island} B, ${against(island / ISLAND, 1)} of ${ISLAND}; ${kit.body} B of it are the survey's questions`);
    }
    const { rows, bytes, milliseconds } = JSON.parse((await ask(sqlite, '/bench/import')).text);
    console.log(`a workbook of ${rows} rows (${bytes} B) is read in, median of ${milliseconds.length}: ${against(median(milliseconds), 100)} ms`);
    const [spent, began] = [cpu(sqlite), performance.now()];
    let done = 0;
    await Promise.all(Array.from({ length: 8 }, async () => {
        while (performance.now() - began < SECONDS * 1000) {
            await journey(sqlite);
            done += 1;
        }
    }));
    const [each, rate] = [(cpu(sqlite) - spent) / done, (done / (performance.now() - began)) * 1000];
    console.log(`whole journeys of four pages, page loads included: ${(PEER.seconds / each).toFixed(0)} times as many a CPU second as the peer (bound ≥ 200), ${(rate / PEER.journeys).toFixed(0)} times as many a second; ${rate.toFixed(0)}/s with the asker on the other core, ${(each * 1000).toFixed(2)} ms of the server's CPU each`);
}

const folder = mkdtempSync(join(tmpdir(), 'lotsen-bench-'));
const script = join(folder, 'send.lua');
/** Finished forms sent to a server: acknowledged a second, and the time within which 95 of 100 were. */
async function sent(server, many) {
    const forms = join(folder, 'forms');
    // More than can be sent: no form is sent twice.
    writeFileSync(forms, (await ask(server, `/bench/forms/${SECONDS * (many === 1 ? 6_000 : 18_000)}`)).text);
    writeFileSync(script, `
        local lines, at = {}, 0
        for line in io.lines(${JSON.stringify(forms)}) do lines[#lines + 1] = line end
        wrk.method, wrk.headers["content-type"], wrk.headers["origin"] = "POST", "application/x-www-form-urlencoded", "${server.url.origin}"
        function request()
            at = at + 1
            wrk.headers["x-forwarded-for"] = string.format("10.%d.%d.1", math.floor(at / 250) % 250 + 1, at % 250 + 1)
            return wrk.format(nil, nil, nil, lines[at] or error("no form is left"))
        end
        function done(summary, latency) io.write(string.format("\\nP95 %f\\n", latency:percentile(95))) end`);
    const told = execFileSync('taskset', ['-c', '1', 'wrk', '-t1', `-c${many}`, `-d${SECONDS}s`, '-s', script, new URL('/sv/tyck', server.url).href], { encoding: 'utf8' });
    if (/Non-2xx|Socket errors|no form/.test(told)) throw new Error(told);
    return { rate: Number(told.match(/Requests\/sec:\s*([\d.]+)/)[1]), p95: Number(told.match(/P95 ([\d.]+)/)[1]) / 1000 };
}

console.log('answers acknowledged once they are durable, as a share of the same request to a store that keeps nothing (wrk on the other core)');
try {
    for (const many of AT_ONCE) {
        const found = Object.fromEntries(Object.keys(SERVERS).map((name) => [name, []]));
        for (let round = 0; round < ROUNDS; round += 1) for (const [name, server] of Object.entries(SERVERS)) found[name].push(await sent(server, many));
        for (const name of ['sqlite', 'postgres']) {
            const shares = found[name].map(({ rate }, at) => rate / found.nowhere[at].rate);
            const [rate, p95, none] = [median(found[name].map((one) => one.rate)), median(found[name].map((one) => one.p95)), median(found.nowhere.map((one) => one.rate))];
            console.log(`${String(many).padStart(2)} at once, ${name.padEnd(8)}: share ${against(median(shares), 0.4, false)}; ${rate.toFixed(0)}/s of ${none.toFixed(0)}/s, p95 ${p95.toFixed(2)} ms`);
        }
        console.log(machine());
    }
} finally {
    rmSync(folder, { recursive: true, force: true });
}
