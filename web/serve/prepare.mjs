// Makes the state folder of `./build.sh serve`: configuration, an empty space, and one practice user.
//
// usage: prepare.mjs STATE_FOLDER DIST_FOLDER PORT [--origin ALLOWED_ORIGIN]... [--certificate FILE --key FILE --address ADDRESS]
// Files that hold people's work or passwords are only ever created, never overwritten.

import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { X509Certificate, createPrivateKey, randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteHeaders } from './headers.mjs';
import { addUser, linkFor } from './accounts.mjs';
import { nameTrustees } from './trustees.mjs';

const { values: options, positionals: [state, dist, port] } = parseArgs({
  allowPositionals: true,
  options: {
    origin: { type: 'string', multiple: true, default: [] },
    certificate: { type: 'string' },
    key: { type: 'string' },
    address: { type: 'string', default: '127.0.0.1' },
  },
});
const here = new URL('.', import.meta.url).pathname;

function fill(name, values) {
  const text = readFileSync(join(decodeURI(here), name), 'utf8');
  return text.replace(/@([A-Z]+)@/g, (whole, key) => values[key] ?? whole);
}

function quoted(headers) {
  return Object.entries(headers).map(([name, value]) => `    "${name}" => "${value}"`).join(',\n');
}

/** Lets pages of other origins read answers; the page that this server itself serves needs none of it. */
function originRules() {
  return options.origin.map((origin) => {
    const headers = {
      'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff', 'Cross-Origin-Resource-Policy': 'cross-origin',
      'Access-Control-Allow-Origin': origin, Vary: 'Origin', 'Access-Control-Expose-Headers': 'ETag, Last-Modified',
    };
    return `  $REQUEST_HEADER["Origin"] == "${origin}" {\n    setenv.set-response-header = (\n${quoted(headers)}\n    )\n  }`;
  }).join('\n');
}

/** The name that people reach the server by: the first one that the certificate is for. */
function nameInCertificate() {
  const certificate = new X509Certificate(readFileSync(options.certificate));
  if (!certificate.checkPrivateKey(createPrivateKey(readFileSync(options.key)))) throw new Error('the key is not that of the certificate');
  const [, name] = /(?:DNS|IP Address):([^,*\s]+)/.exec(certificate.subjectAltName ?? '') ?? [];
  if (!name) throw new Error('the certificate names no host: it needs a subjectAltName');
  return name;
}

function tlsRules() {
  if (!options.certificate) return '';
  return `server.modules += ("mod_openssl")\nssl.engine = "enable"\nssl.pemfile = "${options.certificate}"\nssl.privkey = "${options.key}"`;
}

function writeConfiguration() {
  const values = { STATE: state, DIST: dist, PORT: port, ADDRESS: options.address, TLS: tlsRules(), HEADERS: quoted(siteHeaders()), ORIGINS: originRules() };
  writeFileSync(join(state, 'etc/lighttpd.conf'), fill('lighttpd.conf.in', values));
  for (const script of ['authorize.lua', 'preflight.lua', 'precompressed.lua']) {
    writeFileSync(join(state, 'etc', script), fill(script, values));
  }
}

/** The sentinel: a client syncs with nothing that does not carry it. */
function createSpace() {
  for (const top of ['roster', 'cases', 'sealed', 'office', 'packs', 'keys']) mkdirSync(join(state, 'data', top), { recursive: true });
  const sentinel = join(state, 'data/space.json');
  if (existsSync(sentinel)) return;
  const space = { format: 'rehearsal-space', version: 1, space: randomBytes(16).toString('hex'), title: 'Practice', trustees: [] };
  writeFileSync(sentinel, JSON.stringify(space) + '\n', { flag: 'wx' });
}

/** What a killed server left of an upload; no client ever asks for these names. */
function removeLitter(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeLitter(path);
    else if (entry.name.endsWith('~')) unlinkSync(path);
  }
}

function practiceUser() {
  const file = join(state, 'practice.json');
  if (!existsSync(file)) {
    const user = `p-${randomBytes(5).toString('hex')}`;
    const password = randomBytes(12).toString('base64url');
    addUser(state, user, 'learner', 'practice', password);
    writeFileSync(file, JSON.stringify({ user, password, agency: 'practice' }) + '\n', { mode: 0o600 });
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

for (const text of [state, dist, options.certificate ?? '', options.key ?? '', options.address]) {
  if (/["\\\n@]/.test(text)) throw new Error(`'${text}' has a character that a server configuration cannot hold`);
}
const url = options.certificate ? `https://${nameInCertificate()}:${port}/` : `http://127.0.0.1:${port}/`;
for (const folder of ['etc/roles', 'run', 'data']) mkdirSync(join(state, folder), { recursive: true });
chmodSync(state, 0o700);
writeConfiguration();
createSpace();
nameTrustees(state);
removeLitter(join(state, 'data'));
const { user, password, agency } = practiceUser();
const link = linkFor(url, user, agency);
writeFileSync(join(state, 'run/address.json'), JSON.stringify({ url, endpoint: `${url}data/`, user, password, agency, link }) + '\n', { mode: 0o600 });
console.log(`
  Practise  ${url}
  Sign in   ${link}
  Password  ${password}
  Endpoint  ${url}data/ (user ${user})

  Ctrl+C ends the server; what was stored stays in ${state}
`);
