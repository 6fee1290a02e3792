// `rehearsal check-csv`: an HMIS CSV export in a folder, as a vendor's system writes it.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { folderFor, rehearsal, repository } from './support/program.mjs';
import { writeExport } from '../bench/csv_export.mjs';

const check = (folder) => {
  const run = rehearsal('check-csv', '--json', folder);
  assert.equal(run.code, 0, run.err.join('\n'));
  return JSON.parse(run.out.join('\n'));
};

test('an export without faults has no findings, and says how much was read', (t) => {
  const folder = folderFor(t);
  writeExport(folder, { enrollments: 40, faultEvery: 0 });
  const { counts, findings, unreadable, rows } = check(folder);
  assert.deepEqual(counts, {});
  assert.deepEqual(findings, []);
  assert.deepEqual(unreadable, []);
  assert.ok(rows > 40);
});

test('a finding names check, file, line, id, values and severity', (t) => {
  const folder = folderFor(t);
  writeExport(folder, { enrollments: 40, faultEvery: 0 });
  const file = join(folder, 'Enrollment.csv');
  const lines = readFileSync(file, 'utf8').split('\r\n');
  const relationship = lines[0].split(',').indexOf('RelationshipToHoH');
  const cells = lines[1].split(',');
  cells[relationship] = '3';
  lines[1] = cells.join(',');
  writeFileSync(file, lines.join('\r\n'));
  const { counts, findings } = check(folder);
  assert.equal(counts['EV-2'], 1);
  const finding = findings.find((one) => one.check === 'EV-2');
  assert.deepEqual({ ...finding, values: undefined }, { check: 'EV-2', file: 'Enrollment.csv', line: 2, id: cells[0], severity: 'High Priority', values: undefined });
  assert.equal(finding.values.RelationshipToHoH, '3');
});

test('counts are the findings, counted', (t) => {
  const folder = folderFor(t);
  writeExport(folder, { enrollments: 400, faultEvery: 7 });
  const { counts, findings } = check(folder);
  const counted = {};
  for (const { check: id } of findings) counted[id] = (counted[id] ?? 0) + 1;
  assert.deepEqual(counted, counts);
  assert.ok(counts['EV-71'] > 0);
});

test('a row that cannot be read is told by file and line', (t) => {
  const folder = folderFor(t);
  writeExport(folder, { enrollments: 40, faultEvery: 0 });
  const file = join(folder, 'Client.csv');
  writeFileSync(file, `${readFileSync(file, 'utf8')}one,two\r\n`);
  const lines = readFileSync(file, 'utf8').split('\r\n').length - 1;
  assert.deepEqual(check(folder).unreadable.map(({ file: name, line }) => [name, line]), [['Client.csv', lines]]);
});

test('the report for people gives each check with its count and first places', (t) => {
  const folder = folderFor(t);
  writeExport(folder, { enrollments: 400, faultEvery: 7 });
  const { code, out } = rehearsal('check-csv', folder);
  assert.equal(code, 0);
  assert.match(out.join('\n'), /^EV-71 Date and months disagree \(Warning\): \d+$/m);
  assert.match(out.at(-1), /^Rows read: \d+\. Findings: \d+\. Unreadable: 0\.$/);
});

test('what is no export is refused in one line', (t) => {
  const folder = folderFor(t);
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const half = join(folder, 'half');
  mkdirSync(half);
  writeFileSync(join(half, 'Client.csv'), 'PersonalID\r\n');
  const file = join(half, 'Client.csv');
  for (const [path, reason] of [[join(folder, 'nowhere'), /no such folder/], [empty, /Client\.csv is not there/], [half, /Enrollment\.csv is not there/], [file, /no such folder/]]) {
    const { code, out, err } = rehearsal('check-csv', path);
    assert.equal(code, 2);
    assert.deepEqual(out, []);
    assert.equal(err.length, 1);
    assert.match(err[0], reason);
  }
});

test('docs/csv-checks.md is what the program says of its checks', () => {
  const { out } = rehearsal('list-checks');
  const held = readFileSync(join(repository, 'docs/csv-checks.md'), 'utf8').split('\n').filter((line) => /^\| [A-Z]{2}-/.test(line));
  assert.deepEqual(held, out);
});

test('what a CoC limits is told only when it says how many days', (t) => {
  const folder = folderFor(t);
  writeExport(folder, { enrollments: 40, faultEvery: 0 });
  const limited = rehearsal('check-csv', '--json', '--limits', 'GD-28=0,EV-103=0', folder);
  const { counts } = JSON.parse(limited.out.join('\n'));
  assert.ok(Object.keys(counts).length > 0);
  assert.deepEqual(Object.keys(counts).filter((id) => !['GD-28', 'EV-103'].includes(id)), []);
  for (const bad of ['EV-2=3', 'GD-28', 'GD-28=-1', 'GD-28=1,GD-28=2']) {
    const { code, err } = rehearsal('check-csv', '--limits', bad, folder);
    assert.equal(code, 2);
    assert.match(err[0], /--limits wants days/);
  }
});
