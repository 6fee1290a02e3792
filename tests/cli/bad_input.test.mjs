// Whatever is handed to the program: exit code 2, one line that says what and where, and never a crash.
import assert from 'node:assert/strict';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, solution } from './support/cases.mjs';
import { folderFor, readJson, rehearsal, writeJson } from './support/program.mjs';

const COMMANDS = {
  show: (file) => rehearsal('show', file),
  grade: (file) => rehearsal('grade', '--scenario', 'es.boyd', file),
  merge: (file, folder) => rehearsal('merge', file, '-o', join(folder, 'merged.json')),
  validate: (file) => rehearsal('validate', file),
};

/** Each command refuses the file in one line that names it. */
function refusedByAll(file, folder, place) {
  for (const [name, run] of Object.entries(COMMANDS)) {
    const { code, err } = run(file, folder);
    assert.equal(code, 2, name);
    assert.equal(err.length, 1, `${name}: ${err.join('\n')}`);
    assert.ok(err[0].startsWith(`rehearsal: ${file}`), `${name}: ${err[0]}`);
    assert.match(err[0], place, name);
  }
}

test('no command, help and version', () => {
  assert.match(rehearsal().out.join('\n'), /rehearsal grade/);
  assert.equal(rehearsal('help').code, 0);
  assert.match(rehearsal('--version').out[0], /^rehearsal \d+\.\d+\.\d+$/);
});

test('wrong words on the command line are said in one line', () => {
  for (const words of [['fly'], ['show'], ['show', '--loud', 'x.json'], ['show', 'a.json', 'b.json'], ['grade', '--key'], ['merge', 'a.json'],
    ['show', '--json', '--json', 'x.json'], ['show', '--json=yes', 'x.json'], ['show', '--language', 'fr', 'x.json'], ['grade', '--attempt', '0', 'x.json'],
    ['play', 'x.jsonl', '-o', 'y', '--device', 'a-b'], ['grade', '--scenario', 'nobody', 'x.json'], ['validate', '']]) {
    const { code, out, err } = rehearsal(...words);
    assert.equal(code, 2, words.join(' '));
    assert.equal(err.length, 1, words.join(' '));
    assert.deepEqual(out.filter((line) => !line.startsWith('Packs read')), [], words.join(' '));
  }
});

test('a file that is not there, and one that is not JSON', (t) => {
  const folder = folderFor(t);
  refusedByAll(join(folder, 'nowhere.json'), folder, /no such file/);
  const file = join(folder, 'x.json');
  for (const bytes of ['', '{', '"text', Buffer.from([0xff, 0xfe, 0x00]), 'null', '5', `${'['.repeat(100000)}`]) {
    writeFileSync(file, bytes);
    refusedByAll(file, folder, /x\.json/);
  }
});

test('a folder where a file should be', (t) => {
  const folder = join(folderFor(t), 'folder');
  mkdirSync(folder);
  for (const name of ['show', 'merge']) assert.match(COMMANDS[name](folder, folder).err[0], /folder: This is a folder/);
  for (const name of ['grade', 'validate']) assert.match(COMMANDS[name](folder, folder).err[0], /folder: There is no \.json file below/);
});

test('a truncated snapshot says the line and column', (t) => {
  const folder = folderFor(t);
  const file = solution(folder);
  truncateSync(file, 5000);
  refusedByAll(file, folder, /line 1, column 5000: /);
});

test('a file of more than 50 MB is refused without being read', (t) => {
  const folder = folderFor(t);
  const file = join(folder, 'huge.json');
  writeFileSync(file, '{}');
  truncateSync(file, 60 * 1024 * 1024);
  refusedByAll(file, folder, /It is too large/);
});

test('deep nesting is refused, not followed', (t) => {
  const folder = folderFor(t);
  const file = join(folder, 'deep.json');
  writeFileSync(file, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`);
  refusedByAll(file, folder, /nested too deep/);
});

test('a snapshot of another format, of a newer version, and with wrong types', (t) => {
  const folder = folderFor(t);
  const good = readJson(solution(folder));
  const file = join(folder, 'x.json');
  for (const [change, place] of [[{ format: 'other' }, /\/format/], [{ version: 2 }, /\/version/], [{ version: 'one' }, /\/version/], [{ events: {} }, /\/events/], [{ rev: -1 }, /\/rev/],
    [{ person: 5 }, /\/person/]]) {
    writeJson(file, { ...good, ...change });
    for (const name of ['show', 'grade', 'merge']) {
      const { code, err } = COMMANDS[name](file, folder);
      assert.equal(code, 2);
      assert.equal(err.length, 1, err.join('\n'));
      assert.match(err[0], place);
    }
  }
});

test('events of every wrong type are set aside with their place, and the program goes on', (t) => {
  const folder = folderFor(t);
  const base = solution(folder);
  const WRONG = [null, 5, 'x', [], {}, true, -1, 1e300, { a: { b: [] } }];
  for (const member of ['id', 'clock', 'by', 'case', 'kind', 'data']) {
    const bad = changed(join(folder, 'bad.json'), base, (snapshot) => {
      WRONG.forEach((value, index) => { snapshot.events[5 + index * 3][member] = value; });
    });
    const { code, out } = COMMANDS.show(bad);
    assert.equal(code, 0, member);
    assert.match(out.join('\n'), /\/events\/\d+/, member);
  }
});

test('a day that does not exist is named', (t) => {
  const folder = folderFor(t);
  const bad = changed(join(folder, 'bad.json'), solution(folder), (snapshot) => {
    snapshot.events.find(({ kind }) => kind === 'case.day-set').data.day = '2026-02-30';
  });
  const run = COMMANDS.grade(bad);
  assert.equal(run.code, 2);
  assert.match(run.err[0], /\/data\/day: It names a day that does not exist/);
});

test('an entry of a newer version blocks the grading of its case with a clear line', (t) => {
  const folder = folderFor(t);
  const unfinished = changed(join(folder, 'newer.json'), solution(folder), (snapshot) => {
    snapshot.events = snapshot.events.filter(({ kind }) => kind !== 'attempt.submitted');
    snapshot.events.push({ id: 'tablet-1', clock: 900, at: '', by: 'learner', case: 'c1', kind: 'record.dreamt', data: {} });
  });
  const run = COMMANDS.grade(unfinished);
  assert.equal(run.code, 2);
  assert.deepEqual(run.err.length, 1);
  assert.match(run.err[0], /newer\.json c1: A newer version of Rehearsal made 1 entries/);
});
