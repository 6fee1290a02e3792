// The schemas say what the program does: what it writes fits them, and what they refuse it refuses.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { compileSchemas, problemOf } from '../../web/packs/check_schemas.mjs';
import { readPacks } from '../../web/packs/read_packs.mjs';
import { mistake, played, solution } from './support/cases.mjs';
import { folderFor, readJson, rehearsal, repository, writeJson } from './support/program.mjs';

const validator = compileSchemas(join(repository, 'public/schemas'));
const fits = (name, json) => assert.ok(validator(name)(json), JSON.stringify(validator(name).errors && problemOf(validator(name).errors)));

test('a snapshot, and a merged one, fit the snapshot schema', (t) => {
  const folder = folderFor(t);
  const file = solution(folder);
  fits('snapshot', readJson(file));
  rehearsal('merge', file, played(join(folder, 'other.json'), mistake('UPD-01-entry-total-overwritten').lines, '--device', 'laptop', '--case', 'c2'), '-o', join(folder, 'all.json'));
  fits('snapshot', readJson(join(folder, 'all.json')));
});

test('a report with findings fits the report schema', (t) => {
  const file = played(join(folderFor(t), 'x.json'), mistake('VER-01-sources-without-answer').lines);
  fits('report', JSON.parse(rehearsal('grade', '--scenario', 'es.boyd', '--json', file).out[0]));
});

/** Copies of a pack, each with one thing wrong at its outermost level. */
function spoilt(json) {
  const without = Object.keys(json).map((key) => [`without ${key}`, Object.fromEntries(Object.entries(json).filter(([name]) => name !== key))]);
  const other = Object.keys(json).map((key) => [`with a number as ${key}`, { ...json, [key]: key === 'format' ? 'one' : 1.5 }]);
  return [...without, ...other, ['with an unknown member', { ...json, unheard_of: 1 }], ['of a newer format', { ...json, format: 2 }]];
}

// These need no other packs, and so are judged alone: it is quicker.
const ALONE = ['standards', 'population', 'policy', 'rules', 'course'];

/** One pack of each kind, the one with the most members: that every pack is sound is the business of `web/packs/check.mjs`. */
function oneOfEachKind() {
  const chosen = new Map();
  for (const pack of readPacks(join(repository, 'public')).packs) {
    const members = (one) => Object.keys(one.json).length;
    if (['texts', 'list'].includes(pack.kind)) continue;
    if (!chosen.has(pack.kind) || members(pack) > members(chosen.get(pack.kind))) chosen.set(pack.kind, pack);
  }
  return [...chosen.values()];
}

for (const { path, kind, json } of oneOfEachKind()) {
  test(`${path}: schema and program agree on what is a ${kind} pack`, (t) => {
    const folder = folderFor(t);
    const file = join(folder, 'pack.json');
    const others = ALONE.includes(kind) ? folder : 'public';
    for (const [what, pack] of spoilt(json)) {
      // Without its kind a pack has no schema to be asked.
      const schema = pack.pack === kind && validator(kind)(pack);
      const { code, err } = rehearsal('validate', '--packs', others, writeJson(file, pack));
      assert.equal(code === 0, schema, `${what}: the schema ${schema ? 'takes' : 'refuses'} it, the program says: ${err.join(' ')}`);
    }
  });
}
