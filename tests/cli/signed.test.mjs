// A report that a trainer signed: who did, and what a later grader says otherwise.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { changed, solution } from './support/cases.mjs';
import { folderFor, rehearsal } from './support/program.mjs';

const graded = (file) => rehearsal('grade', '--scenario', 'es.boyd', '--json', file).out[0];

/** The solution as it was handed in, with a report that t1 signed about it; `signs` changes the report before. */
function signedSolution(folder, { signs = (report) => report, parts = 2, name = 'signed.json' } = {}) {
  const plain = solution(folder, 'plain.json');
  const text = JSON.stringify(signs(JSON.parse(graded(plain))));
  const middle = Math.floor(text.length / 2);
  return changed(join(folder, name), plain, ({ events }) => {
    const last = events.at(-1);
    const event = (at, kind, data) => ({ ...last, id: `t-${at}`, clock: last.clock + at, by: 't1', kind, data });
    const sha256 = createHash('sha256').update(text).digest('hex');
    const all = [
      event(1, 'attempt.graded', { attempt: 1, submission: last.id, engine: '1', sha256, parts: 2, outcome: 'credentials', overridden: false, reason: '' }),
      event(2, 'attempt.report', { part: 1, text: text.slice(0, middle), with: 't-1' }),
      event(3, 'attempt.report', { part: 2, text: text.slice(middle), with: 't-1' }),
    ];
    events.push(...all.slice(0, 1 + parts));
  });
}

test('grade and show say who signed, and that this grader says the same', (t) => {
  const file = signedSolution(folderFor(t));
  for (const command of [['grade', '--scenario', 'es.boyd'], ['show']]) {
    const { code, out } = rehearsal(...command, file);
    assert.equal(code, 0);
    assert.match(out.join('\n'), /Signed by t1: Ready for credentials[^]*says the same as the signed report/);
  }
  assert.equal(graded(file), graded(join(file, '../plain.json')), 'what is signed is no part of the record');
});

test('a report that another grader signed is told with what differs', (t) => {
  const file = signedSolution(folderFor(t), { signs: (report) => ({ ...report, engine: '0' }) });
  assert.match(rehearsal('grade', '--scenario', 'es.boyd', file).out.join('\n'), /says otherwise than the signed report:\n\s+engine: was 0, now 1/);
  const [attempt] = JSON.parse(rehearsal('show', '--json', file).out[0]).cases[0].attempts;
  assert.deepEqual(attempt.signed.since.names, { engine: { was: '0', is: '1' } });
});

test('of a folder each record has its signature, and one that is not here in full waits for its entries', (t) => {
  const folder = folderFor(t);
  const records = join(folder, 'records');
  mkdirSync(records);
  changed(join(records, 'part.json'), signedSolution(folder, { parts: 1 }), () => {});
  const { out } = rehearsal('grade', '--scenario', 'es.boyd', '--json', records);
  const { signed } = JSON.parse(out[0]);
  assert.equal(signed.person, 't1');
  assert.match(signed.unknown, /1/);
  assert.equal(signed.since, undefined);
});
