// Playwright drives the system's Chromium against the real server: scripts off first, then on.
import { defineConfig } from '@playwright/test';
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { DATA, HERE, HOST, OUTSIDE, OUTSIDE_PORT, PORT } from './support/places';

const root = resolve(import.meta.dirname, '../..');
const target = resolve(root, process.env.CARGO_TARGET_DIR || 'target');

// Workers read this file too; only the first reading starts with an empty folder.
if (!process.env.TEST_WORKER_INDEX) {
    rmSync(DATA, { recursive: true, force: true });
    mkdirSync(DATA, { recursive: true });
}

export default defineConfig({
    testDir: 'specs',
    outputDir: 'test-results',
    snapshotPathTemplate: 'aria/{arg}{ext}',
    // A missing snapshot is a fault, not something to be made up: `npx playwright test --update-snapshots` writes it.
    updateSnapshots: 'none',
    globalSetup: './support/outside.ts',
    fullyParallel: true,
    workers: 2,
    retries: 0,
    forbidOnly: true,
    // Generous: while the first tests run the server still counts and protects the demo county, on the same two cores.
    timeout: process.env.PROVE ? 300_000 : 120_000,
    expect: { timeout: 30_000 },
    // What failed is told once more at the end, where a log that is cut off still has it.
    reporter: 'list',
    use: {
        baseURL: HERE,
        actionTimeout: 30_000,
        viewport: { width: 360, height: 740 },
        locale: 'sv-SE',
        timezoneId: 'Europe/Stockholm',
        launchOptions: {
            executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
            args: [
                '--no-sandbox',
                '--disable-gpu',
                '--disable-quic',
                '--no-first-run',
                '--disable-background-networking',
                '--disable-component-update',
                '--disable-sync',
                '--no-proxy-server',
                // Nothing leaves this machine: every name but the one that stands for the outside is unknown.
                `--host-resolver-rules=MAP ${new URL(OUTSIDE).hostname} 127.0.0.1:${OUTSIDE_PORT},MAP * ~NOTFOUND,EXCLUDE ${HOST},EXCLUDE localhost`,
            ],
        },
    },
    projects: [
        { name: 'desk', testMatch: /specs\/desk\// },
        { name: 'off', testMatch: /specs\/(off|both)\//, use: { javaScriptEnabled: false }, dependencies: ['desk'] },
        { name: 'on', testMatch: /specs\/(on|both)\//, dependencies: ['desk'] },
        // Last: the demo county's answer takes its time to be counted, protected and tried.
        { name: 'afterword', testMatch: /afterword\.setup\.ts/, dependencies: ['desk'], timeout: 300_000 },
        { name: 'told', testMatch: /specs\/told\/.*\.spec\.ts/, dependencies: ['afterword'] },
    ],
    webServer: {
        // What it prints are the demo's links to the desk.
        command: `'${target}/debug/lotsen' serve --demo >links`,
        cwd: DATA,
        url: `${HERE}/halsa`,
        timeout: 60_000,
        reuseExistingServer: false,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 3_000 },
        env: {
            LOTSEN_ADDR: `${HOST}:${PORT}`,
            LOTSEN_URL: HERE,
            LOTSEN_DATA: `${DATA}/data`,
            LOTSEN_KEYS: `${DATA}/keys`,
            LOTSEN_LEAVE: OUTSIDE,
            LOTSEN_BEHIND: '',
            LOTSEN_REACH: '',
            DATABASE_URL: '',
        },
    },
});
