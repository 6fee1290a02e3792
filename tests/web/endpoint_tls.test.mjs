// `./build.sh serve --certificate`: the same endpoint over TLS, so that it may listen to more than its own machine.

import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rawRequest, startEndpoint } from './support/endpoint.mjs';

const folder = mkdtempSync(join(tmpdir(), 'rehearsal-tls-'));
const certificate = join(folder, 'site.pem'), key = join(folder, 'site.key');

/** As from an authority that only this test trusts. */
function makeCertificate(toFile, keyFile) {
  const words = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2', '-subj', '/CN=training'];
  execFileSync('openssl', [...words, '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', keyFile, '-out', toFile], { stdio: 'pipe' });
}

function refusalOf(...options) {
  const build = fileURLToPath(new URL('../../build.sh', import.meta.url));
  const { status, stderr } = spawnSync(build, ['serve', '--no-build', '--port', '0', '--state', join(folder, 'other'), ...options], { encoding: 'utf8' });
  assert.notEqual(status, 0);
  return stderr;
}

let endpoint, ca;
before(async () => {
  makeCertificate(certificate, key);
  ca = readFileSync(certificate);
  endpoint = await startEndpoint({ certificate, key });
});
after(async () => {
  await endpoint?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('the site and the endpoint are served over TLS under the name that the certificate is for', async () => {
  assert.match(endpoint.url, /^https:\/\/127\.0\.0\.1:\d+\/$/);
  assert.equal((await rawRequest(endpoint.url, 'GET', '/', { ca })).status, 200);
  const path = `/data/cases/${endpoint.agency}/${endpoint.user}/${endpoint.user}.d1.json`;
  const asked = { user: endpoint.user, password: endpoint.password, ca };
  const { status, headers } = await rawRequest(endpoint.url, 'PUT', path, { ...asked, body: '{}', headers: { 'if-none-match': '*' } });
  assert.equal(status, 201);
  assert.equal((await rawRequest(endpoint.url, 'GET', path, { ...asked, headers: { 'if-none-match': headers.etag } })).status, 304);
});

test('a client that does not know who vouches for the certificate is given nothing', async () => {
  await assert.rejects(rawRequest(endpoint.url, 'GET', '/', {}), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
});

test('nothing is answered in the open', async () => {
  const open = rawRequest(endpoint.url.replace('https', 'http'), 'GET', '/data/space.json', { user: endpoint.user, password: endpoint.password });
  const status = await open.then((answer) => answer.status, () => 0);
  assert.ok(status === 0 || status === 400, `answered ${status}`);
});

test('another address than this machine\'s own is refused without a certificate', () => {
  assert.match(refusalOf('--address', '0.0.0.0'), /--key and --address go with --certificate only/);
});

test('a key of another certificate, or none, is refused before the server starts', () => {
  makeCertificate(join(folder, 'other.pem'), join(folder, 'other.key'));
  assert.match(refusalOf('--certificate', certificate, '--key', join(folder, 'other.key')), /the key is not that of the certificate/);
  assert.match(refusalOf('--certificate', certificate), /--certificate needs --key/);
  assert.match(refusalOf('--certificate', join(folder, 'none.pem'), '--key', key), /cannot be read/);
});
