// The page that *Lämna* leads to, served here so that no test talks to a stranger. It shows who sent the visitor.
import { createServer } from 'node:http';
import { HOST, OUTSIDE_PORT } from './places';

export default async function outside() {
    const server = createServer((request, response) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        const from = request.headers.referer ?? 'nowhere';
        response.end(`<!DOCTYPE html><html lang="sv"><title>Väder</title><link rel="icon" href="data:,"><h1>Sol</h1><p id="from">${from}</p>`);
    });
    await new Promise<void>((listening) => server.listen(OUTSIDE_PORT, HOST, listening));
    return () => new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
    });
}
