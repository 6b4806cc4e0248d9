// When a phone shows the main thing (Lighthouse, mobile, LCP): our page against its bare text in one request, interleaved.
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

console.log(`== the phone’s largest paint, median of ${ROUNDS}, against the same text without style and script (Lighthouse, simulated)`);
console.log(await quiet());
for (const [name, path] of [['start', '/sv'], ['answer', (await linked('sv')).answer]]) {
    const bare = `/bench/static${path}`;
    // Both are kept before anyone looks.
    await Promise.all([path, bare].map((each) => fetched(each, { encoding: 'br' })));
    const ours = [];
    const theirs = [];
    for (let round = 0; round < ROUNDS; round += 1) {
        ours.push(paint(path));
        theirs.push(paint(bare));
    }
    const list = (times) => times.map((time) => Math.round(time)).join(' ');
    console.log(`${name.padEnd(8)}ratio ${against(median(ours) / median(theirs), 1.05)}; ours ${list(ours)} ms, bare ${list(theirs)} ms; ${machine()}`);
}
