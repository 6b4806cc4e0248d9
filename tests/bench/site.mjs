// What the measures share: pages as they travel, the way to an answer, medians, and what the machine was doing meanwhile.
import { closeSync, fdatasyncSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { request } from 'node:http';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';

export const HERE = process.env.BENCH_URL;

/** One answer as it travels: bytes of head and body, and the body's text. A body posts a form. */
export function fetched(path, { encoding = 'identity', body } = {}) {
    const headers = { 'accept-encoding': encoding };
    if (body) headers['content-type'] = 'application/x-www-form-urlencoded';
    return new Promise((resolve, reject) => {
        const asked = request(HERE + path, { method: body ? 'POST' : 'GET', headers }, (answer) => {
            const parts = [];
            answer.on('data', (part) => parts.push(part));
            answer.on('end', () => {
                const bytes = Buffer.concat(parts);
                if (answer.statusCode !== 200) return reject(new Error(`${path} answers ${answer.statusCode}`));
                const head = `HTTP/1.1 200 OK\r\n${answer.rawHeaders.map((text, at) => text + (at % 2 ? '\r\n' : ': ')).join('')}\r\n`;
                resolve({ head: head.length, body: bytes.length, text: bytes.toString(), encoded: answer.headers['content-encoding'] });
            });
            answer.on('error', reject);
        });
        asked.on('error', reject);
        asked.end(body);
    });
}

const main = (page) => page.text.match(/<main[\s\S]*<\/main>/)[0];
const choices = (page) => main(page).match(/<ul class="(?:tiles|choices|ages)[\s\S]*/)?.[0] ?? '';

/** Always the first answer that is a link: paths of the first question after the start page, and of the answer at the end. */
export async function linked(language) {
    const paths = [];
    for (let path = `/${language}`; paths.length < 12; paths.push(path)) {
        const next = choices(await fetched(path)).match(/href="([^"]+\/vart\/[^"]+)"/)?.[1];
        if (!next) return { question: paths[0], answer: path };
        path = next;
    }
    throw new Error('no answer in twelve steps');
}

/** The same for steps about harm, which are posted and never kept: the forms' bodies. */
export async function posted(language) {
    const bodies = [];
    let page = await fetched(`/${language}`);
    const button = (text) => text.match(/name="c" value="([^"]+)"/)?.[1];
    // The first posted tile is danger now, which has its answer at once; the next has questions.
    let code = button(choices(page).split('</form>')[1]);
    while (code && bodies.length < 12) {
        bodies.push(`c=${code}`);
        page = await fetched(`/${language}/vart`, { body: `c=${code}` });
        code = button(choices(page));
    }
    return { path: `/${language}/vart`, question: bodies[0], answer: bodies.at(-1) };
}

export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The load average, and how many small writes a second reach the disk. */
export function machine() {
    const file = join(tmpdir(), `lotsen-bench-${process.pid}`);
    const open = openSync(file, 'w');
    const until = performance.now() + 500;
    let count = 0;
    for (; performance.now() < until; count += 1) {
        writeSync(open, 'x'.repeat(512));
        fdatasyncSync(open);
    }
    closeSync(open);
    rmSync(file);
    return `load ${loadavg().map((load) => load.toFixed(2)).join(' ')}, ${count * 2} fdatasync/s`;
}

/** How many cores others keep busy before a measure begins. */
export async function quiet() {
    const times = () => readFileSync('/proc/stat', 'utf8').split('\n')[0].trim().split(/\s+/).slice(1, 9).map(Number);
    const [before] = [times(), await new Promise((resolve) => setTimeout(resolve, 2000))];
    const spent = times().map((time, at) => time - before[at]);
    const idle = spent[3] + spent[4];
    const all = spent.reduce((sum, time) => sum + time, 0);
    const others = (1 - idle / all) * cpus().length;
    return `others keep ${others.toFixed(2)} cores busy${others > 0.3 ? ': NOT QUIET, run this again before a ratio is believed' : ''}`;
}

/** A number beside its bound. */
export const against = (value, bound, most = true) =>
    `${value.toFixed(2)} (bound ${most ? '≤' : '≥'} ${bound}${(most ? value <= bound : value >= bound) ? '' : ', MISSED'})`;
