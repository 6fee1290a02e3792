// `rehearsal merge`: the union of copies, whatever happened to them on the way.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, played, solution } from './support/cases.mjs';
import { folderFor, readJson, rehearsal, writeJson } from './support/program.mjs';

const bytes = (file) => readFileSync(file, 'utf8');
const ids = (file) => readJson(file).events.map(({ id }) => id);

/** One case on two devices that went on apart. */
function twoDevices(folder) {
  const before = solution(folder);
  const client = readJson(before).events.find(({ kind }) => kind === 'record.created').id;
  const answer = (value) => [{ do: 'answer', entity: client, field: 'MiddleName', value }];
  return ['desk', 'laptop'].map((device) => played(join(folder, `${device}.json`), answer(device), '--on', before, '--device', device));
}

test('two devices that went on apart are joined: every edit of both is there, and none twice', (t) => {
  const folder = folderFor(t);
  const [desk, laptop] = twoDevices(folder);
  const out = join(folder, 'all.json');
  assert.equal(rehearsal('merge', desk, laptop, '-o', out).code, 0);
  assert.deepEqual([...ids(out)].sort(), [...new Set([...ids(desk), ...ids(laptop)])].sort());
});

test('the order of the files does not matter, byte for byte, nor does merging again', (t) => {
  const folder = folderFor(t);
  const [desk, laptop] = twoDevices(folder);
  const [ab, ba, again] = ['ab', 'ba', 'again'].map((name) => join(folder, `${name}.json`));
  rehearsal('merge', desk, laptop, '-o', ab);
  rehearsal('merge', laptop, desk, '-o', ba);
  rehearsal('merge', ab, laptop, desk, ab, '-o', again);
  assert.equal(bytes(ab), bytes(ba));
  assert.equal(bytes(ab), bytes(again));
});

test('a file merged with itself stays as it is', (t) => {
  const folder = folderFor(t);
  const file = solution(folder);
  const out = join(folder, 'out.json');
  rehearsal('merge', file, file, '-o', out);
  assert.equal(bytes(out), bytes(file));
});

test('when one input is refused, what stood at the output is untouched and nothing is left beside it', (t) => {
  const folder = folderFor(t);
  const good = solution(folder);
  const cut = join(folder, 'cut.json');
  writeFileSync(cut, bytes(good).slice(0, 5000));
  const out = join(folder, 'out.json');
  writeFileSync(out, 'precious');
  const before = readdirSync(folder);
  const run = rehearsal('merge', good, cut, '-o', out);
  assert.equal(run.code, 2);
  assert.equal(run.err.length, 1);
  assert.match(run.err[0], /cut\.json line 1, column 5000: /);
  assert.equal(bytes(out), 'precious');
  assert.deepEqual(readdirSync(folder), before);
});

test('a file whose check sum does not fit is refused, so that damage is not passed on as sound', (t) => {
  const folder = folderFor(t);
  const snapshot = readJson(solution(folder));
  snapshot.events[0].at = '2020-01-01T00:00:00Z';
  const run = rehearsal('merge', writeJson(join(folder, 'bent.json'), snapshot), '-o', join(folder, 'out.json'));
  assert.equal(run.code, 2);
  assert.match(run.err[0], /bent\.json: Its check sum does not fit/);
  assert.equal(existsSync(join(folder, 'out.json')), false);
});

test('files of two spaces are not mixed', (t) => {
  const folder = folderFor(t);
  const one = solution(folder);
  const other = changed(join(folder, 'other.json'), one, (snapshot) => { snapshot.space = 'another.team'; });
  const run = rehearsal('merge', one, other, '-o', join(folder, 'out.json'));
  assert.equal(run.code, 2);
  assert.match(run.err[0], /other\.json: It is of the space 'another\.team'/);
});

test('events of a kind that nobody knows yet, and members of newer versions, are kept', (t) => {
  const folder = folderFor(t);
  const base = solution(folder);
  const future = { id: 'tablet-1', clock: 900, at: '', by: 'learner', case: 'c1', kind: 'record.dreamt', data: { deep: [1, { a: null }] }, mood: 'new' };
  const newer = changed(join(folder, 'newer.json'), base, (snapshot) => {
    snapshot.events.push(future);
    snapshot.colour = 'blue';
  });
  const out = join(folder, 'out.json');
  assert.equal(rehearsal('merge', base, newer, '-o', out).code, 0);
  assert.deepEqual(readJson(out).events.at(-1), future);
  assert.equal(readJson(out).colour, 'blue');
});

test('an entry that cannot be read is named, and is in the union as it came', (t) => {
  const folder = folderFor(t);
  const base = solution(folder);
  const bad = changed(join(folder, 'bad.json'), base, (snapshot) => {
    snapshot.events.find(({ kind }) => kind === 'case.day-set').data.day = '2026-02-30';
  });
  const out = join(folder, 'out.json');
  const run = rehearsal('merge', bad, '-o', out);
  assert.equal(run.code, 0);
  assert.match(run.err[0], /bad\.json \/events\/\d+\/data\/day: /);
  assert.equal(readJson(out)['set-aside'][0].data.day, '2026-02-30');
});
