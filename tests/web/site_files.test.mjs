// How the site's own files are sent: headers that keep strangers' code out, types, compression.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import http from 'node:http';
import { startEndpoint } from './support/endpoint.mjs';

const dist = process.env.DIST ?? 'dist';
let endpoint;

before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());

function get(path, encoding = 'identity') {
  return new Promise((resolve, reject) => {
    http.get(`${endpoint.url}${path}`, { agent: false, headers: { 'accept-encoding': encoding } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    }).on('error', reject);
  });
}

test('every file comes with a policy that runs only our own scripts', async () => {
  for (const path of ['', 'index.html', 'rehearsal.mjs', 'rehearsal.wasm', 'fonts/noto-sans-regular.woff2', 'missing.html']) {
    const policy = (await get(path)).headers['content-security-policy'] ?? '';
    assert.match(policy, /default-src 'none'/, path);
    assert.match(policy, /script-src 'self' 'wasm-unsafe-eval';/, path);
    assert.doesNotMatch(policy, /'unsafe-inline'|'unsafe-eval'|\*/, path);
  }
});

test('types are the ones that browsers ask for, and are not to be guessed', async () => {
  const types = { '': /^text\/html/, 'rehearsal.mjs': /^text\/javascript/, 'rehearsal.wasm': /^application\/wasm$/, 'fonts/noto-sans-bold.woff2': /^font\/woff2$/ };
  for (const [path, type] of Object.entries(types)) {
    for (const encoding of ['identity', 'br']) {
      const { status, headers } = await get(path, encoding);
      assert.equal(status, 200, path);
      assert.match(headers['content-type'], type, `${path} ${encoding}`);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    }
  }
});

test('the program is sent compressed to those who can read it, with the same bytes inside', async () => {
  const program = readFileSync(join(dist, 'rehearsal.wasm'));
  const plain = await get('rehearsal.wasm');
  const brotli = await get('rehearsal.wasm', 'gzip, br');
  const gzip = await get('rehearsal.wasm', 'gzip');
  assert.deepEqual([plain.headers['content-encoding'], brotli.headers['content-encoding'], gzip.headers['content-encoding']], [undefined, 'br', 'gzip']);
  assert.ok(brotli.body.length < gzip.body.length && gzip.body.length < program.length);
  assert.ok(program.equals(plain.body) && program.equals(brotliDecompressSync(brotli.body)) && program.equals(gunzipSync(gzip.body)));
});

test('no file of the repository besides the site is served', async () => {
  for (const path of ['build.sh', '.serve/practice.json', '../.serve/practice.json', '%2e%2e/package.json', '.git/HEAD', 'etc/htpasswd']) {
    assert.equal((await get(path)).status, 404, path);
  }
});
