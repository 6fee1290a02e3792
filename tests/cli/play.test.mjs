// `rehearsal play`: a command list becomes a snapshot.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { solution, solutionLines } from './support/cases.mjs';
import { folderFor, rehearsal } from './support/program.mjs';

test('the same list gives the same snapshot, byte for byte', (t) => {
  const folder = folderFor(t);
  assert.equal(readFileSync(solution(folder, 'a.json'), 'utf8'), readFileSync(solution(folder, 'b.json'), 'utf8'));
});

test('a command that the site refuses stops the list: the line is named and nothing is written', (t) => {
  const folder = folderFor(t);
  const list = join(folder, 'list.jsonl');
  const lines = solutionLines().filter(({ id }) => id === 'start' || id === 'client');
  writeFileSync(list, lines.map((line) => JSON.stringify(line)).join('\n'));
  const run = rehearsal('play', list, '-o', join(folder, 'out.json'));
  assert.equal(run.code, 2);
  assert.deepEqual(run.err.length, 1);
  assert.match(run.err[0], /list\.jsonl line 2 \(client\): Search first/);
  assert.equal(existsSync(join(folder, 'out.json')), false);
});

test('a misspelt command and a broken line are named by their line', (t) => {
  const folder = folderFor(t);
  const list = join(folder, 'list.jsonl');
  for (const [text, wanted] of [['{"do":"fly"}', /line 1.*no such command/], ['\n# a remark\n{"do":', /line 3/], ['{"do":"open","entity":"$who"}', /line 1.*who/]]) {
    writeFileSync(list, text);
    const run = rehearsal('play', list, '-o', join(folder, 'out.json'));
    assert.equal(run.code, 2);
    assert.match(run.err.join('\n'), wanted);
  }
});
