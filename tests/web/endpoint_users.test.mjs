// Who may sign in, as `./build.sh user` says: a whole roster at once, and a new password for one.

import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { rawRequest, startEndpoint } from './support/endpoint.mjs';

let endpoint;
before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());

const HEADER = 'person,role,agency';

function apply(...lines) {
  const file = join(endpoint.state, 'roster.csv');
  writeFileSync(file, `${[HEADER, ...lines].join('\n')}\n`);
  return endpoint.users('apply', file);
}

const passwordIn = (said, user) => said.match(new RegExp(`user ${user}, password (\\S+)`))?.[1];
const list = async (user, password, folder) =>
  (await rawRequest(endpoint.url, 'PROPFIND', `/data/${folder}`, { user, password, headers: { depth: '1' } })).status;

describe('a roster', () => {
  test('gives everyone in it a login, the roles, and a learner the folder and the link', async () => {
    const said = apply('p-a,learner,north', 'p-b,ata,north', 'p-b,trainer,');
    assert.equal(await list('p-a', passwordIn(said, 'p-a'), 'cases/north/p-a/'), 207);
    assert.equal(await list('p-b', passwordIn(said, 'p-b'), 'keys/'), 207);
    assert.ok(said.includes(`${endpoint.url}#/connect/north/p-a`));
    assert.match(said, /2 people in the roster: 2 new, 0 changed, 0 gone/);
  });
  test('names its trustees in the space, so that their roster counts, and never takes one out', async () => {
    const trustees = () => JSON.parse(readFileSync(join(endpoint.state, 'data/space.json'), 'utf8')).trustees;
    apply('p-first,trustee,', 'p-first,trainer,', 'p-a,learner,north');
    assert.ok(trustees().includes('p-first'));
    apply('p-a,learner,north');
    assert.ok(trustees().includes('p-first'));
  });
  test('applied again changes nothing, and no password is printed or made anew', async () => {
    const lines = ['p-c,learner,north'];
    const password = passwordIn(apply(...lines), 'p-c');
    const was = readFileSync(join(endpoint.state, 'etc/htpasswd'), 'utf8');
    assert.match(apply(...lines), /0 new, 0 changed, 0 gone/);
    assert.equal(readFileSync(join(endpoint.state, 'etc/htpasswd'), 'utf8'), was);
    assert.equal(await list('p-c', password, 'cases/north/p-c/'), 207);
  });
  test('takes away the roles that it does not name any more', async () => {
    const password = passwordIn(apply('p-d,trainer,', 'p-d,ata,north'), 'p-d');
    assert.equal(await list('p-d', password, 'keys/'), 207);
    assert.match(apply('p-d,ata,north'), /user p-d now -trainer/);
    assert.equal(await list('p-d', password, 'keys/'), 403);
    assert.equal(await list('p-d', password, 'cases/north/'), 207);
  });
  test('takes away the login of who is not in it, and keeps what they wrote', async () => {
    const password = passwordIn(apply('p-e,learner,north', 'p-f,trainer,'), 'p-e');
    const path = '/data/cases/north/p-e/p-e.d1.json';
    assert.equal((await rawRequest(endpoint.url, 'PUT', path, { user: 'p-e', password, body: '{}' })).status, 201);
    assert.match(apply('p-f,trainer,'), /user p-e is gone/);
    assert.ok([401, 403].includes(await list('p-e', password, 'cases/north/p-e/')));
    assert.ok(existsSync(join(endpoint.state, 'data/cases/north/p-e/p-e.d1.json')));
  });
  test('leaves the practice user of this machine alone', async () => {
    apply('p-f,trainer,');
    assert.equal(await list(endpoint.user, endpoint.password, `cases/${endpoint.agency}/${endpoint.user}/`), 207);
  });
  test('with a mistake says in which line, and changes nothing', () => {
    apply('p-g,trainer,');
    const was = readFileSync(join(endpoint.state, 'etc/htpasswd'), 'utf8');
    for (const [line, words] of [
      ['p-h,learner,', /line 3 of the roster: role learner needs an agency/],
      ['p-h,trainer,north', /line 3 of the roster: role trainer takes no agency/],
      ['p-h,boss,', /line 3 of the roster: unknown role 'boss'/],
      ['Terrence Boyd,learner,north', /line 3 of the roster: user name/],
      ['../x,learner,north', /line 3 of the roster: user name/],
      ['apply,learner,north', /line 3 of the roster: user name 'apply' is a command/],
    ]) assert.throws(() => apply('p-new,trainer,', line), (error) => words.test(error.stderr), line);
    assert.throws(() => apply(), /names nobody/);
    assert.equal(readFileSync(join(endpoint.state, 'etc/htpasswd'), 'utf8'), was);
  });
});

describe('a new password', () => {
  test('holds, and the old one ends', async () => {
    const old = endpoint.addUser('p-k', 'trainer');
    const password = passwordIn(endpoint.users('passwd', 'p-k'), 'p-k');
    assert.equal(await list('p-k', old, 'keys/'), 401);
    assert.equal(await list('p-k', password, 'keys/'), 207);
  });
  test('is given to nobody who has no login', () => {
    assert.throws(() => endpoint.users('passwd', 'p-nobody'), /there is no user 'p-nobody'/);
  });
});
