// `rehearsal grade`: what a trainer reads, and what a script reads.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, mistake, played, solution } from './support/cases.mjs';
import { packsIn } from './support/packs.mjs';
import { folderFor, readJson, rehearsal, writeJson } from './support/program.mjs';

const grade = (...args) => rehearsal('grade', '--scenario', 'es.boyd', ...args);
const rulesOf = ({ out }) => JSON.parse(out[0]).findings.map(({ rule }) => rule);

test('the solution has no finding and earns credentials', (t) => {
  const run = grade('--json', solution(folderFor(t)));
  assert.equal(run.code, 0);
  assert.deepEqual(rulesOf(run), []);
  assert.equal(JSON.parse(run.out[0]).verdict.outcome, 'credentials');
});

test('a mistake gives its finding, and findings are no failure of the program', (t) => {
  const { finding, lines } = mistake('INC-04-week-taken-for-a-month');
  const run = grade('--json', played(join(folderFor(t), 'week.json'), lines));
  assert.equal(run.code, 0);
  assert.deepEqual(rulesOf(run), finding);
});

test('the readable report says the verdict, what was entered, why it is a problem and how to fix it', (t) => {
  const { lines } = mistake('INC-04-week-taken-for-a-month');
  const file = played(join(folderFor(t), 'week.json'), lines);
  const english = grade(file).out.join('\n');
  for (const words of [/^Terrence Boyd \(es\.boyd\)/, /Ready for credentials: /, /INC-04/, /What you entered: .*\$/, /Why it is a problem: /, /How to fix it: /]) {
    assert.match(english, words);
  }
  assert.doesNotMatch(english, /[{}]/, 'a placeholder was left');
  assert.match(grade('--language', 'es', file).out.join('\n'), /Lo que registró: /);
});

test('scenario, key and policy can be files, wherever the snapshot is', (t) => {
  const folder = folderFor(t);
  const packs = packsIn(folder);
  const policy = readJson(join(packs, 'policies/seed.json'));
  const strict = writeJson(join(folder, 'strict.json'), { ...policy, id: 'strict', max_major_for_credentials: 0 });
  const { lines } = mistake('INC-04-week-taken-for-a-month');
  const run = rehearsal('grade', '--scenario', join(packs, 'scenarios/es.boyd.json'), '--key', join(packs, 'scenarios/es.boyd.key.json'), '--policy', strict,
    '--json', played(join(folder, 'week.json'), lines));
  assert.equal(run.code, 0, run.err.join('\n'));
  const report = JSON.parse(run.out[0]);
  assert.match(report.policy, /^strict@/);
  assert.equal(report.verdict.outcome, 'corrections');
});

test('what was entered after handing in does not change the grade of the attempt', (t) => {
  const folder = folderFor(t);
  const first = solution(folder);
  const client = readJson(first).events.find(({ kind }) => kind === 'record.created').id;
  const later = played(join(folder, 'later.json'), [{ do: 'answer', entity: client, field: 'LastName', value: 'Wrong' }], '--on', first);
  assert.deepEqual(rulesOf(grade('--json', later)), []);
});

test('an attempt of which edits are missing is not graded: it waits for them', (t) => {
  const folder = folderFor(t);
  const part = changed(join(folder, 'part.json'), solution(folder), (snapshot) => snapshot.events.splice(40, 2));
  const run = grade(part);
  assert.equal(run.code, 2);
  assert.equal(run.err.length, 1);
  assert.match(run.err[0], /part\.json c1: Waiting for 2 entries/);
});

test('without a key the report says that answers were not compared', (t) => {
  const folder = folderFor(t);
  const packs = packsIn(folder);
  const list = readJson(join(packs, 'packs.json'));
  writeJson(join(packs, 'packs.json'), { ...list, packs: list.packs.filter((name) => !name.endsWith('.key.json')) });
  const run = grade('--packs', packs, solution(folder));
  assert.equal(run.code, 0, run.err.join('\n'));
  assert.match(run.out.join('\n'), /No key/);
});

test('a folder of snapshots gives one result a file and how many records broke each rule', (t) => {
  const folder = join(folderFor(t), 'class');
  mkdirSync(folder);
  solution(folder);
  for (const name of ['INC-04-week-taken-for-a-month', 'INC-04-two-paydays-taken-for-a-month', 'LOC-01-not-locked']) {
    played(join(folder, `${name}.json`), mistake(name).lines);
  }
  const run = grade('--json', folder);
  assert.equal(run.code, 0, run.err.join('\n'));
  const results = run.out.map((line) => JSON.parse(line));
  assert.equal(results.length, 5);
  assert.deepEqual(results.at(-1), {
    statistics: { records: 4, graded: 4, rules: [{ rule: 'INC-04', records: 2 }, { rule: 'LOC-01', records: 1 }] },
  });
  assert.match(grade(folder).out.join('\n'), /4 of 4 records graded[^]* 2 {2}INC-04 [^]* 1 {2}LOC-01 /);
});

test('one damaged file of a class is named; the others are graded all the same', (t) => {
  const folder = join(folderFor(t), 'class');
  mkdirSync(folder);
  solution(folder);
  writeFileSync(join(folder, 'cut.json'), '{"format":"rehearsal-snapshot","events":[');
  const run = grade('--json', folder);
  assert.equal(run.code, 2);
  assert.equal(run.err.length, 1);
  assert.match(run.err[0], /cut\.json line 1/);
  assert.deepEqual(JSON.parse(run.out.at(-1)).statistics, { records: 2, graded: 1, rules: [] });
});

test('the same record gives the same report, byte for byte', (t) => {
  const folder = folderFor(t);
  const file = played(join(folder, 'one.json'), mistake('VER-02-two-jobs-open').lines);
  assert.deepEqual(grade('--json', file).out, grade('--json', file).out);
});
