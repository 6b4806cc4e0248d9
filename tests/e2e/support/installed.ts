// A Lotsen of a test's own, as somebody installs it: no demo, a settings file, folders of its own.
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HOST } from './places';

const root = resolve(import.meta.dirname, '../../..');
const program = join(resolve(root, process.env.CARGO_TARGET_DIR || 'target'), 'debug/lotsen');

export type Installed = { origin: string; run: (...order: string[]) => string; stop: () => Promise<void> };

/** `settings` is its `lotsen.toml`, `secrets` are files of its keys folder. */
export async function installed(settings: string, secrets: Record<string, string>): Promise<Installed> {
    const folder = mkdtempSync(join(tmpdir(), 'lotsen-installed-'));
    const origin = `http://${HOST}:${await free()}`;
    mkdirSync(join(folder, 'keys'), { mode: 0o700 });
    for (const [name, text] of Object.entries(secrets)) writeFileSync(join(folder, 'keys', name), text, { mode: 0o600 });
    writeFileSync(join(folder, 'lotsen.toml'), settings);
    const env = { ...process.env, LOTSEN_ADDR: new URL(origin).host, LOTSEN_URL: origin, LOTSEN_DATA: join(folder, 'data'), LOTSEN_KEYS: join(folder, 'keys'), LOTSEN_BEHIND: '', LOTSEN_REACH: '', DATABASE_URL: '' };
    const run = (...order: string[]) => execFileSync(program, order, { cwd: folder, env, encoding: 'utf8' });
    // The first order makes folder and database; the server says when it listens.
    const server = spawn(program, ['serve'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
    const gone = new Promise<void>((gone) => server.once('exit', () => gone()));
    await new Promise<void>((up, failed) => {
        server.stdout.on('data', (said: Buffer) => said.includes('Lotsen is at') && up());
        server.once('exit', (code) => failed(new Error(`lotsen serve ended with ${code}`)));
    });
    return {
        origin,
        run,
        stop: async () => {
            server.kill('SIGTERM');
            await gone;
            rmSync(folder, { recursive: true, force: true });
        },
    };
}

function free(): Promise<number> {
    return new Promise((found) => {
        const server = createServer().listen(0, HOST, () => {
            const { port } = server.address() as AddressInfo;
            server.close(() => found(port));
        });
    });
}
