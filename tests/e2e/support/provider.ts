// An OpenID provider on this machine, as another site than Lotsen's: a page to sign in at, a code with PKCE (S256), signed tokens (RS256).
// The Rust tests bend every rule of it (`tests/support/provider.rs`); this one is for what only a browser does.
import { createHash, createSign, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOST } from './places';

export const CLIENT = 'lotsen';
export const SECRET = 'en hemlighet för proven';

/** Who the provider knows: what the button says, and who that is. */
const PEOPLE: Record<string, string> = { Ada: 'a1@2120000000', Bo: 'b2@2120000000' };

export type Provider = { issuer: string; stop: () => Promise<void> };

export async function provider(): Promise<Provider> {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const signed = (claims: object) => {
        const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
        const input = `${part({ alg: 'RS256', typ: 'JWT', kid: 'one' })}.${part(claims)}`;
        return `${input}.${createSign('RSA-SHA256').update(input).sign(privateKey).toString('base64url')}`;
    };
    const granted = new Map<string, { who: string; nonce: string; challenge: string; redirect: string }>();
    const tokens = new Map<string, string>();
    let issuer = '';

    const server = createServer(async (request, response) => {
        const url = new URL(request.url!, issuer);
        const send = (status: number, kind: string, text: string) => response.writeHead(status, { 'content-type': kind, 'cache-control': 'no-store' }).end(text);
        const json = (value: object, status = 200) => send(status, 'application/json', JSON.stringify(value));
        switch (`${request.method} ${url.pathname}`) {
            case 'GET /.well-known/openid-configuration':
                return json({
                    issuer,
                    authorization_endpoint: `${issuer}/authorize`,
                    token_endpoint: `${issuer}/token`,
                    userinfo_endpoint: `${issuer}/userinfo`,
                    jwks_uri: `${issuer}/jwks`,
                    response_types_supported: ['code'],
                    subject_types_supported: ['public'],
                    id_token_signing_alg_values_supported: ['RS256'],
                    token_endpoint_auth_methods_supported: ['client_secret_basic'],
                    code_challenge_methods_supported: ['S256'],
                    authorization_response_iss_parameter_supported: true,
                });
            case 'GET /jwks':
                return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] });
            case 'GET /authorize': {
                const asked = url.searchParams;
                const sound = asked.get('response_type') === 'code' && asked.get('client_id') === CLIENT && asked.get('code_challenge_method') === 'S256';
                if (!sound) return json({ error: 'invalid_request' }, 400);
                const buttons = Object.keys(PEOPLE).map((who) => `<button name="who" value="${who}">${who}</button>`);
                return send(200, 'text/html; charset=utf-8', `<!DOCTYPE html><html lang="sv"><title>Inloggning</title><link rel="icon" href="data:,"><h1>Vem är du?</h1><form method="post">${buttons.join('')}</form>`);
            }
            case 'POST /authorize': {
                const [asked, code] = [url.searchParams, randomUUID()];
                const redirect = asked.get('redirect_uri')!;
                granted.set(code, { who: (await form(request)).get('who')!, nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')!, redirect });
                const back = new URL(redirect);
                for (const [name, value] of Object.entries({ code, state: asked.get('state')!, iss: issuer })) back.searchParams.set(name, value);
                return response.writeHead(303, { location: back.href }).end();
            }
            case 'POST /token': {
                const [sent, basic] = [await form(request), `Basic ${Buffer.from(`${CLIENT}:${new URLSearchParams({ s: SECRET }).toString().slice(2)}`).toString('base64')}`];
                const grant = granted.get(sent.get('code')!);
                granted.delete(sent.get('code')!);
                const challenge = createHash('sha256').update(sent.get('code_verifier') ?? '').digest('base64url');
                if (request.headers.authorization !== basic || !grant || challenge !== grant.challenge || sent.get('redirect_uri') !== grant.redirect) return json({ error: 'invalid_grant' }, 400);
                const [access, now] = [randomUUID(), Math.floor(Date.now() / 1000)];
                tokens.set(`Bearer ${access}`, grant.who);
                return json({
                    access_token: access,
                    token_type: 'Bearer',
                    expires_in: 60,
                    id_token: signed({
                        iss: issuer,
                        aud: CLIENT,
                        sub: grant.who,
                        nonce: grant.nonce,
                        iat: now,
                        exp: now + 300,
                        auth_time: now,
                        acr: 'http://id.elegnamnden.se/loa/1.0/loa3',
                        at_hash: createHash('sha256').update(access).digest().subarray(0, 16).toString('base64url'),
                        'https://id.oidc.se/claim/orgAffiliation': PEOPLE[grant.who],
                    }),
                });
            }
            case 'GET /userinfo': {
                const who = tokens.get(request.headers.authorization ?? '');
                if (!who) return json({}, 401);
                return send(200, 'application/jwt', signed({ iss: issuer, aud: CLIENT, sub: who, name: `${who} Exempel`, 'https://id.oidc.se/claim/orgNumber': '2120000000' }));
            }
            default:
                return json({}, 404);
        }
    });
    await new Promise<void>((listening) => server.listen(0, HOST, listening));
    // Another name than Lotsen's, so that to a browser it is another site: cookies that are for one site alone stay away.
    issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
    return {
        issuer,
        stop: () => new Promise<void>((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
        }),
    };
}

async function form(request: IncomingMessage): Promise<URLSearchParams> {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    return new URLSearchParams(Buffer.concat(parts).toString());
}
