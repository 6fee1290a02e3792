// `rehearsal show`: what is in a snapshot.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, solution } from './support/cases.mjs';
import { folderFor, rehearsal } from './support/program.mjs';

test('it says who wrote the file, the case, its attempts and the record as people read it', (t) => {
  const run = rehearsal('show', solution(folderFor(t)));
  const text = run.out.join('\n');
  assert.equal(run.code, 0);
  for (const words of [/written by learner on desk/, /case c1: es\.boyd/, /attempt 1, handed in on 2026-/, /Last name: Boyd/, /Date of birth: 02\/11\/1968/, /\$\d+\.\d\d/]) {
    assert.match(text, words);
  }
});

test('as JSON it holds the record by field names, and nothing of the seeded people', (t) => {
  const run = rehearsal('show', '--json', solution(folderFor(t)));
  const [only] = JSON.parse(run.out[0]).cases;
  assert.equal(only.record.find(({ kind }) => kind === 'client').fields.LastName, 'Boyd');
  assert.equal(only.record.some(({ id }) => id.startsWith('pop.')), false);
});

test('what was set aside is listed with its place, and the rest is shown', (t) => {
  const folder = folderFor(t);
  const bad = changed(join(folder, 'bad.json'), solution(folder), (snapshot) => { snapshot.events[7].clock = 0; });
  const run = rehearsal('show', bad);
  assert.equal(run.code, 0);
  assert.match(run.out.join('\n'), /\/events\/7\/clock: [^]*case c1/);
});

test('control characters in a record cannot reach the terminal', (t) => {
  const folder = folderFor(t);
  const evil = changed(join(folder, 'evil.json'), solution(folder), (snapshot) => {
    snapshot.person = 'a\u001b[2Jb\nc';
    snapshot.events.find(({ data }) => data.field === 'DOB').data.value = 'x\u001b]0;title\u0007y';
  });
  const text = rehearsal('show', evil).out.join('');
  // eslint-disable-next-line no-control-regex
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f]/);
  assert.match(text, /a\?\[2Jb\?c/);
});
