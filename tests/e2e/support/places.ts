// Where the server under test, its data and the page that *Lämna* leads to are.
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const HOST = '127.0.0.1';
export const PORT = Number(process.env.E2E_PORT || 39117);
export const OUTSIDE_PORT = PORT + 1;
export const HERE = `http://${HOST}:${PORT}`;
/** Stands for the weather page: another site, on this machine. */
export const OUTSIDE = 'http://vader.test/';
export const DATA = join(tmpdir(), `lotsen-e2e-${PORT}`);
/** `make prove`: every language, look and width. */
export const PROVE = Boolean(process.env.PROVE);
