// `rehearsal compare`: what a later report of a record says otherwise than the one that was kept.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { mistake, played, solution } from './support/cases.mjs';
import { folderFor, rehearsal, writeJson } from './support/program.mjs';

const reportOf = (file, to) => writeJson(to, JSON.parse(rehearsal('grade', '--scenario', 'es.boyd', '--json', file).out[0]));

function twoReports(t) {
  const folder = folderFor(t);
  const { finding, lines } = mistake('INC-04-week-taken-for-a-month');
  const was = reportOf(played(join(folder, 'week.json'), lines), join(folder, 'was.json'));
  return { finding, was, is: reportOf(solution(folder), join(folder, 'is.json')), folder };
}

test('the same report is told to be the same', (t) => {
  const { was } = twoReports(t);
  assert.deepEqual(rehearsal('compare', was, was), { code: 0, out: ['Both reports say the same.'], err: [] });
});

test('a finding that is gone is named with its title and its place', (t) => {
  const { finding, was, is } = twoReports(t);
  const { code, out } = rehearsal('compare', was, is);
  assert.equal(code, 0);
  assert.match(out.join('\n'), new RegExp(`^No longer found: ${finding[0]} \\| .*\\S \\| `, 'm'));
  assert.deepEqual(JSON.parse(rehearsal('compare', '--json', is, was).out[0]).added.map(({ rule }) => rule), finding);
});

test('a file that is no report is refused by its name', (t) => {
  const { was, folder } = twoReports(t);
  const other = writeJson(join(folder, 'other.json'), { format: 'something' });
  const { code, err } = rehearsal('compare', was, other);
  assert.equal(code, 2);
  assert.match(err[0], /other\.json.*report\.not-a-report/);
});
