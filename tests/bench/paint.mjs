// When a phone shows the main thing (Lighthouse, mobile, LCP): our page against the same text in one request, interleaved.
import { execFileSync } from 'node:child_process';
import { HERE, against, fetched, linked, machine, median, quiet } from './site.mjs';

const ROUNDS = 5;
const FLAGS = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-proxy-server',
    // Nothing leaves this machine.
    '--host-resolver-rules="MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"',
].join(' ');

/** Milliseconds; on a busy machine Chromium may end without an answer, and is asked again. */
function paint(path) {
    for (let tries = 0; tries < 3; tries += 1) {
        const time = once(path);
        if (time > 0) return time;
    }
    throw new Error(`${path} was never painted`);
}

function once(path) {
    const told = execFileSync(
        'lighthouse',
        [HERE + path, '--quiet', '--output=json', '--only-audits=largest-contentful-paint', `--chrome-path=${process.env.CHROMIUM || '/usr/bin/chromium'}`, '--no-enable-error-reporting', `--chrome-flags=${FLAGS}`],
        { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    return JSON.parse(told).audits['largest-contentful-paint']?.numericValue;
}

console.log(`== the phone’s largest paint, median of ${ROUNDS}, against two pages of one request with the same text (Lighthouse, simulated)`);
console.log('alone: the page as it looks, without script and icon; bare: its text without style as well, the strictest there is');
console.log(await quiet());
for (const [name, path] of [['start', '/sv'], ['answer', (await linked('sv')).answer]]) {
    const pages = { ours: path, alone: `/bench/alone${path}`, bare: `/bench/static${path}` };
    // All are kept before anyone looks.
    await Promise.all(Object.values(pages).map((each) => fetched(each, { encoding: 'br' })));
    const times = Object.fromEntries(Object.keys(pages).map((one) => [one, []]));
    for (let round = 0; round < ROUNDS; round += 1) for (const [one, at] of Object.entries(pages)) times[one].push(paint(at));
    const ratio = (peer) => against(median(times.ours) / median(times[peer]), 1.05);
    const list = (one) => `${one} ${times[one].map((time) => Math.round(time)).join(' ')}`;
    console.log(`${name.padEnd(8)}alone ${ratio('alone')}, bare ${ratio('bare')}; ${Object.keys(pages).map(list).join(', ')} ms; ${machine()}`);
}
