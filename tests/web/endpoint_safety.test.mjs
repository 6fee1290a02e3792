// What the endpoint must refuse whoever asks, and what it must keep whatever happens.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { rawRequest, startEndpoint } from './support/endpoint.mjs';

let endpoint;
let home;

before(async () => {
  endpoint = await startEndpoint({ origins: ['https://page.example'] });
  home = `/data/cases/practice/${endpoint.user}/`;
});
after(() => endpoint.stop());

const ask = (method, path, options = {}) => rawRequest(endpoint.url, method, path, { ...endpoint, ...options });
const own = (device) => `${home}${endpoint.user}.${device}.json`;

describe('without a password', () => {
  test('nothing below /data is read, listed or written', async () => {
    for (const method of ['GET', 'HEAD', 'PROPFIND', 'PUT', 'MKCOL', 'DELETE', 'MOVE', 'POST']) {
      for (const path of ['/data/space.json', '/data/', '/data', home, own('d1'), '//data/space.json', '/./data/space.json', '/%64ata/space.json']) {
        const { status } = await rawRequest(endpoint.url, method, path, { body: method === 'PUT' ? '{}' : undefined });
        assert.ok(status >= 400, `${method} ${path} gave ${status}`);
      }
    }
  });
  test('a wrong password is no password', async () => {
    assert.equal((await ask('GET', '/data/space.json', { password: 'wrong' })).status, 401);
  });
  test('the site itself takes no writes', async () => {
    for (const method of ['PUT', 'DELETE', 'MKCOL', 'PROPFIND', 'MOVE']) {
      const { status } = await ask(method, '/written.json', { body: method === 'PUT' ? '{}' : undefined });
      assert.ok(status >= 400, `${method} gave ${status}`);
    }
  });
});

describe('with a password', () => {
  test('files are not moved, copied, locked or patched', async () => {
    await ask('PUT', own('d1'), { body: '{}' });
    const headers = { destination: `${endpoint.url.slice(0, -1)}${own('d2')}`, 'if-match': '*' };
    for (const method of ['MOVE', 'COPY', 'LOCK', 'UNLOCK', 'PROPPATCH', 'POST', 'PATCH', 'TRACE']) {
      const { status } = await ask(method, own('d1'), { headers });
      assert.ok(status >= 400, `${method} gave ${status}`);
    }
    assert.equal((await ask('GET', own('d1'))).status, 200);
    assert.equal((await ask('GET', own('d2'))).status, 404);
  });
  test('files are not deleted, except the own probe', async () => {
    await ask('PUT', own('keep'), { body: '{}' });
    await ask('PUT', own('probe-1'), { body: '{}' });
    assert.equal((await ask('DELETE', own('keep'))).status, 403);
    assert.equal((await ask('DELETE', home)).status, 403);
    assert.equal((await ask('DELETE', own('probe-1'))).status, 204);
    assert.equal((await ask('GET', own('keep'))).status, 200);
  });
  test('no path leads out of the own folder', async () => {
    const name = `${endpoint.user}.d1.json`;
    const tries = [`${home}../${name}`, `${home}%2e%2e/${name}`, `${home}..%2f${name}`, `${home}.%2e/.%2e/${name}`, `${home}x/../../../${name}`,
      `${home}.${name}`, `${home}${endpoint.user}.d1.json%00.json`, `${home}${endpoint.user}.d%5c1.json`, `${home}${endpoint.user}.d%0a1.json`,
      `/data/../etc/htpasswd`, `/data/..%2fetc/htpasswd`, `/data/%2e%2e/etc/htpasswd`, `/data/cases/../../etc/htpasswd`, `/data//cases/practice/${endpoint.user}/../../../etc/htpasswd`];
    for (const path of tries) {
      for (const method of ['GET', 'PUT', 'MKCOL']) {
        const { status } = await ask(method, path, { body: method === 'PUT' ? '{}' : undefined });
        assert.ok(status >= 400, `${method} ${path} gave ${status}`);
      }
    }
    assert.deepEqual(readdirSync(join(endpoint.state, 'data')).sort(), ['cases', 'keys', 'office', 'packs', 'roster', 'sealed', 'space.json']);
  });
  test('a listing of everything at once is refused', async () => {
    assert.ok((await ask('PROPFIND', home, { headers: { depth: 'infinity' } })).status >= 400);
  });
  test('a file larger than any that the app writes is refused', async () => {
    assert.equal((await ask('PUT', own('large'), { body: 'x'.repeat(9 * 1024 * 1024) })).status, 413);
    assert.equal((await ask('GET', own('large'))).status, 404);
  });
});

describe('conditions', () => {
  test('a file is created once', async () => {
    const headers = { 'if-none-match': '*' };
    assert.equal((await ask('PUT', own('once'), { headers, body: 'first' })).status, 201);
    assert.equal((await ask('PUT', own('once'), { headers, body: 'second' })).status, 412);
    assert.equal((await ask('GET', own('once'))).body, 'first');
  });
  test('an update that saw an older version is refused', async () => {
    const first = await ask('PUT', own('versions'), { body: 'one' });
    const second = await ask('PUT', own('versions'), { headers: { 'if-match': first.headers.etag }, body: 'two' });
    assert.equal(second.status, 204);
    assert.equal((await ask('PUT', own('versions'), { headers: { 'if-match': first.headers.etag }, body: 'lost' })).status, 412);
    assert.equal((await ask('GET', own('versions'))).body, 'two');
  });
  test('of many who create one name at once, one succeeds', async () => {
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(Array.from({ length: 6 }, (_, index) =>
        ask('PUT', own(`race-${round}`), { headers: { 'if-none-match': '*' }, body: `writer ${index}` })));
      assert.equal(answers.filter(({ status }) => status === 201).length, 1, `round ${round}`);
    }
  });
  test('a folder\'s tag moves when a file in it is overwritten', async () => {
    const tag = async () => (await ask('PROPFIND', home, { headers: { depth: '0' } })).body.match(/getetag>([^<]*)</)[1];
    await ask('PUT', own('tag'), { body: 'one' });
    const earlier = await tag();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await ask('PUT', own('tag'), { body: 'two' });
    assert.notEqual(await tag(), earlier);
  });
});

describe('pages of other origins', () => {
  const from = (origin) => ({ headers: { origin } });
  test('may ask when they are named at the start', async () => {
    const { headers } = await ask('GET', '/data/space.json', from('https://page.example'));
    assert.equal(headers['access-control-allow-origin'], 'https://page.example');
    assert.match(headers['access-control-expose-headers'], /ETag/);
  });
  test('learn nothing otherwise', async () => {
    const { headers } = await ask('GET', '/data/space.json', from('https://page.example.evil'));
    assert.equal(headers['access-control-allow-origin'], undefined);
  });
  test('get their preflight answered without a password', async () => {
    const { status, headers } = await rawRequest(endpoint.url, 'OPTIONS', own('d1'), from('https://page.example'));
    assert.equal(status, 204);
    assert.match(headers['access-control-allow-headers'], /If-Match/);
    assert.equal(headers['access-control-allow-origin'], 'https://page.example');
  });
});

describe('after the server was killed', () => {
  test('what was acknowledged is there, half-written files are gone, and the space is the same one', async () => {
    const killed = await startEndpoint();
    const path = `/data/cases/practice/${killed.user}/${killed.user}.d1.json`;
    const sentinel = readFileSync(join(killed.state, 'data/space.json'), 'utf8');
    assert.equal((await rawRequest(killed.url, 'PUT', path, { ...killed, body: 'kept' })).status, 201);
    await killed.kill();
    const litter = join(killed.state, 'data/cases/practice', killed.user, 'x.json.1.2~');
    writeFileSync(litter, 'half');
    const again = await startEndpoint({ state: killed.state });
    try {
      assert.equal((await rawRequest(again.url, 'GET', path, again)).body, 'kept');
      assert.equal(existsSync(litter), false);
      assert.equal((await rawRequest(again.url, 'GET', '/data/space.json', again)).body, sentinel);
      assert.equal(again.user, killed.user);
    } finally {
      await again.stop();
    }
  });
});
