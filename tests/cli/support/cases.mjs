// The proof lists of docs/cases.md as snapshots: a solution, and what planted mistakes make of it.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, rehearsal, repository, writeJson } from './program.mjs';

const cases = join(repository, 'tests/core/cases');
const lineAt = (lines, id) => lines.findIndex((line) => line.id === id);

const EDITS = {
  drop: (lines, { drop }) => drop.forEach((id) => lines.splice(lineAt(lines, id), 1)),
  replace: (lines, { replace, with: others }) => lines.splice(lineAt(lines, replace), 1, ...others),
  before: (lines, { before, insert }) => lines.splice(lineAt(lines, before), 0, ...insert),
  after: (lines, { after, insert }) => lines.splice(lineAt(lines, after) + 1, 0, ...insert),
  change: (lines, { change, fields }) => {
    const line = lines[lineAt(lines, change)];
    line.fields = Object.fromEntries(Object.entries({ ...line.fields, ...fields }).filter(([, value]) => value !== null));
  },
};

export function solutionLines() {
  return readFileSync(join(cases, 'es.boyd.solution.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/** A planted mistake by its file's name: `{finding, lines}`. */
export function mistake(name) {
  const { finding, edits } = readJson(join(cases, 'mistakes', `${name}.json`));
  const lines = solutionLines();
  for (const edit of edits) EDITS[Object.keys(EDITS).find((kind) => kind in edit)](lines, edit);
  return { finding, lines };
}

/** The snapshot's file after the program carried the lines out. */
export function played(file, lines, ...options) {
  const list = `${file}l`;
  writeFileSync(list, lines.map((line) => JSON.stringify(line)).join('\n'));
  const run = rehearsal('play', list, '-o', file, '--at', '2026-11-24T09:00:00Z', ...options);
  if (run.code !== 0) throw new Error(run.err.join('\n'));
  return file;
}

export const solution = (folder, name = 'solution.json') => played(join(folder, name), solutionLines());

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
};

/** Writes the snapshot after a change to it, with the check sum that fits. */
export function changed(file, from, change) {
  const snapshot = readJson(from);
  change(snapshot);
  snapshot.sha256 = createHash('sha256').update(JSON.stringify(sorted(snapshot.events))).digest('hex');
  return writeJson(file, snapshot);
}
