// Who may read and write what on the endpoint: the table of docs/deploy.md, asked of the real server.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { rawRequest, startEndpoint } from './support/endpoint.mjs';

const ROLES = {
  'p-learner': ['learner', 'north'],
  'p-peer': ['learner', 'north'],
  'p-ata': ['ata', 'north'],
  'p-boss': ['supervisor', 'north'],
  'p-ata-south': ['ata', 'south'],
  'p-trainer': ['trainer'],
  'p-ce': ['ce'],
  'p-trustee': ['trustee'],
};

let endpoint;
const passwords = {};

before(async () => {
  endpoint = await startEndpoint();
  for (const [user, role] of Object.entries(ROLES)) passwords[user] = endpoint.addUser(user, ...role);
});
after(() => endpoint.stop());

const ask = (user, method, path, options = {}) =>
  rawRequest(endpoint.url, method, `/data/${path}`, { user, password: passwords[user], body: method === 'PUT' ? '{}' : undefined, ...options });

async function statuses(method, path, options) {
  const answers = {};
  for (const user of Object.keys(ROLES)) answers[user] = (await ask(user, method, path.replaceAll('SELF', user), options)).status;
  return answers;
}

/** Users for whom the request was not refused by the rules. */
const allowed = (answers) => Object.keys(answers).filter((user) => answers[user] !== 403).sort();

const CASE_TEAM = ['p-ata', 'p-boss', 'p-ce', 'p-learner', 'p-trainer'];

describe('a learner\'s case', () => {
  test('is listed for the learner, the agency\'s ATA and supervisor, trainers and the Coordinated Entry team alone', async () => {
    assert.deepEqual(allowed(await statuses('PROPFIND', 'cases/north/p-learner/', { headers: { depth: '1' } })), CASE_TEAM);
  });
  test('takes the own file of each of them and of nobody else', async () => {
    assert.deepEqual(allowed(await statuses('PUT', 'cases/north/p-learner/SELF.d1.json')), CASE_TEAM);
  });
  test('is read by them and by nobody else', async () => {
    await ask('p-learner', 'PUT', 'cases/north/p-learner/p-learner.read.json');
    assert.deepEqual(allowed(await statuses('GET', 'cases/north/p-learner/p-learner.read.json')), CASE_TEAM);
  });
  test('of a trustee\'s own practice is theirs, and opens nobody else\'s', async () => {
    assert.deepEqual(allowed(await statuses('PUT', 'cases/team/p-trustee/SELF.d1.json')), ['p-ce', 'p-trainer', 'p-trustee']);
    assert.equal((await ask('p-trustee', 'GET', 'cases/north/p-learner/p-learner.read.json')).status, 403);
  });
  test('refuses a file in another person\'s name, even from a trainer', async () => {
    const answers = await statuses('PUT', 'cases/north/p-learner/p-other.d1.json');
    assert.deepEqual(allowed(answers), []);
  });
  test('refuses a name that only begins like the own name', async () => {
    assert.equal((await ask('p-learner', 'PUT', 'cases/north/p-learner/p-learner2.d1.json')).status, 403);
    assert.equal((await ask('p-learner', 'PUT', 'cases/north/p-learner/p-learner.json')).status, 403);
    assert.equal((await ask('p-learner', 'PUT', 'cases/north/p-learner/p-learner.d1.html')).status, 403);
  });
  test('is not made at an agency where the learner does not learn', async () => {
    assert.equal((await ask('p-learner', 'MKCOL', 'cases/south/p-learner/')).status, 403);
  });
  test('folder is made by the agency\'s ATA for a new person', async () => {
    assert.equal((await ask('p-ata', 'MKCOL', 'cases/north/p-new/')).status, 201);
    assert.equal((await ask('p-ata-south', 'MKCOL', 'cases/north/p-newer/')).status, 403);
  });
});

describe('an agency\'s folder', () => {
  test('is listed for its ATA and supervisor, trainers and the Coordinated Entry team', async () => {
    assert.deepEqual(allowed(await statuses('PROPFIND', 'cases/north/', { headers: { depth: '1' } })), ['p-ata', 'p-boss', 'p-ce', 'p-trainer']);
  });
  test('list of all agencies is for trainers and the Coordinated Entry team', async () => {
    assert.deepEqual(allowed(await statuses('PROPFIND', 'cases/', { headers: { depth: '1' } })), ['p-ce', 'p-trainer']);
  });
});

describe('sealed files', () => {
  const name = 'sealed/north/p-learner/p-learner.d1-1-0123abcd.json';
  test('ask for If-None-Match, so that nobody writes one twice by accident', async () => {
    assert.equal((await ask('p-learner', 'PUT', name)).status, 428);
  });
  test('are written once and never again', async () => {
    const headers = { 'if-none-match': '*' };
    assert.equal((await ask('p-learner', 'PUT', name, { headers, body: 'first' })).status, 201);
    assert.equal((await ask('p-learner', 'PUT', name, { headers, body: 'second' })).status, 412);
    assert.equal((await ask('p-learner', 'PUT', name, { headers: { 'if-match': '*' }, body: 'third' })).status, 428);
    assert.equal((await ask('p-learner', 'GET', name)).body, 'first');
  });
  test('need the hash in their name', async () => {
    const answer = await ask('p-learner', 'PUT', 'sealed/north/p-learner/p-learner.d1.json', { headers: { 'if-none-match': '*' } });
    assert.equal(answer.status, 403);
  });
});

describe('shared folders', () => {
  test('roster: written by trustees, read by everyone', async () => {
    assert.deepEqual(allowed(await statuses('PUT', 'roster/SELF.d1.json')), ['p-trustee']);
    assert.deepEqual(allowed(await statuses('GET', 'roster/p-trustee.d1.json')), Object.keys(ROLES).sort());
  });
  test('office: written by trainers and the Coordinated Entry team, read by trustees too', async () => {
    assert.deepEqual(allowed(await statuses('PUT', 'office/SELF.d1.json')), ['p-ce', 'p-trainer']);
    assert.deepEqual(allowed(await statuses('GET', 'office/p-trainer.d1.json')), ['p-ce', 'p-trainer', 'p-trustee']);
  });
  test('packs: published by trainers, read by everyone', async () => {
    const headers = { 'if-none-match': '*' };
    assert.deepEqual(allowed(await statuses('PUT', 'packs/policy-0123abcd.json', { headers })), ['p-trainer']);
    assert.deepEqual(allowed(await statuses('PUT', 'packs/SELF.d1.json')), ['p-trainer']);
    assert.deepEqual(allowed(await statuses('GET', 'packs/policy-0123abcd.json')), Object.keys(ROLES).sort());
  });
  test('keys of assessed cases: trainers alone, reading included', async () => {
    assert.deepEqual(allowed(await statuses('PUT', 'keys/SELF.d1.json')), ['p-trainer']);
    assert.deepEqual(allowed(await statuses('GET', 'keys/p-trainer.d1.json')), ['p-trainer']);
    assert.deepEqual(allowed(await statuses('PROPFIND', 'keys/', { headers: { depth: '1' } })), ['p-trainer']);
  });
  test('the sentinel is read by everyone and written by nobody', async () => {
    assert.deepEqual(allowed(await statuses('GET', 'space.json')), Object.keys(ROLES).sort());
    assert.deepEqual(allowed(await statuses('PUT', 'space.json')), []);
  });
  test('nothing else exists', async () => {
    for (const path of ['', 'other/', 'other/p-trainer.d1.json', 'cases/north', 'p-trainer.d1.json', 'cases/p-trainer.d1.json', 'cases/north/p-trainer.d1.json']) {
      assert.deepEqual(allowed(await statuses('PUT', path)), [], path);
      assert.deepEqual(allowed(await statuses('GET', path)), [], path);
    }
  });
});

describe('person ids with a dot', () => {
  test('keep to their own names, and those who share their beginning keep off', async () => {
    const users = { 'q.one': endpoint.addUser('q.one', 'learner', 'north'), q: endpoint.addUser('q', 'trainer') };
    const put = (user, name) => rawRequest(endpoint.url, 'PUT', `/data/cases/north/q.one/${name}`, { user, password: users[user], body: '{}' });
    assert.equal((await put('q.one', 'q.one.d1.json')).status, 201);
    assert.equal((await put('q', 'q.one.d1.json')).status, 403);
    assert.equal((await put('q.one', 'q.d1.json')).status, 403);
    assert.equal((await put('q', 'q.d1.json')).status, 201);
  });
});

describe('roles', () => {
  test('taken away hold no longer at the next request', async () => {
    const password = endpoint.addUser('p-brief', 'trainer');
    const get = () => rawRequest(endpoint.url, 'PROPFIND', '/data/keys/', { user: 'p-brief', password, headers: { depth: '1' } });
    assert.equal((await get()).status, 207);
    endpoint.addUser('p-brief', 'remove');
    assert.notEqual((await get()).status, 207);
  });
});
