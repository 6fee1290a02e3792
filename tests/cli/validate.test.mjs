// `rehearsal validate`: packs as the app loads them, refused by name, place and reason.
import assert from 'node:assert/strict';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { broken, packsIn } from './support/packs.mjs';
import { folderFor, rehearsal } from './support/program.mjs';

test('every pack that we ship is good', () => {
  const run = rehearsal('validate', 'public');
  assert.deepEqual(run.err, []);
  assert.equal(run.code, 0);
});

test('packs can be named in any order: what others need is loaded first', () => {
  const run = rehearsal('validate', 'public/forms/fy2026.json', 'public/standards/local.json', 'public/standards/fy2026.json');
  assert.deepEqual(run.err, []);
  assert.equal(run.code, 0);
  assert.match(run.out[0], /^public\/forms\/fy2026\.json: forms fy2026$/, 'results stand in the order of the command line');
});

test('a pack alone finds what it needs next to it', (t) => {
  const packs = packsIn(folderFor(t));
  const run = rehearsal('validate', join(packs, 'forms/fy2026.json'));
  assert.deepEqual(run.err, []);
  assert.equal(run.code, 0);
});

test('a pack outside of any packs folder is judged with the packs of this repository', (t) => {
  const file = join(folderFor(t), 'forms.json');
  copyFileSync('public/forms/fy2026.json', file);
  assert.equal(rehearsal('validate', file).code, 0);
});

test('a refused pack is named with its place and reason, and the rest goes on', (t) => {
  const packs = packsIn(folderFor(t));
  const bad = broken(packs, 'policies/seed.json', (pack) => { pack.release_years = 'three'; });
  const run = rehearsal('validate', bad, join(packs, 'rules/catalogue.json'));
  assert.equal(run.code, 2);
  assert.equal(run.err.length, 1);
  assert.match(run.err[0], /policies\/seed\.json \/release_years: .*\(json\.not-a-whole-number\)$/);
  assert.match(run.out[0], /catalogue\.json: rules fy2026$/);
  assert.match(run.out.at(-1), /Packs read: 1\. Refused: 1\./);
});

test('the reason is said in Spanish too', (t) => {
  const bad = broken(packsIn(folderFor(t)), 'scenarios/es.boyd.json', (pack) => { pack.days[1].day = '2026-02-30'; });
  assert.match(rehearsal('validate', bad).err[0], /\/days\/1\/day: There is no such day: 2026-02-30\./);
  assert.match(rehearsal('validate', '--language', 'es', bad).err[0], /\/days\/1\/day: Ese día no existe: 2026-02-30\./);
});

test('a scenario or key that names what is not there is refused', (t) => {
  const packs = packsIn(folderFor(t));
  const scenario = broken(packs, 'scenarios/es.boyd.json', (pack) => { pack.project = '404'; });
  assert.match(rehearsal('validate', scenario).err[0], /es\.boyd\.json \/project: .*404/);
  const key = broken(packs, 'scenarios/es.boyd.key.json', (pack) => { pack.expects[2].document = 'lost'; });
  assert.match(rehearsal('validate', key).err[0], /key\.json \/expects\/2\/document: .*lost/);
});

test('a text pack holds nothing but texts', (t) => {
  const bad = broken(packsIn(folderFor(t)), 'texts/ui.en.json', (pack) => { pack['ui.close'] = ['Close']; });
  assert.match(rehearsal('validate', bad).err[0], /texts\/ui\.en\.json \/ui\.close: /);
});

test('what is no pack at all is refused in one line each', (t) => {
  const folder = folderFor(t);
  const files = { 'cut.json': '{"pack":"policy",', 'list.json': '[]', 'other.json': '{"pack":"recipe","format":1,"id":"x"}', 'twice.json': '{"pack":"policy","pack":"key"}' };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const run = rehearsal('validate', folder);
  assert.equal(run.code, 2);
  assert.equal(run.err.length, 4);
  for (const name of Object.keys(files)) assert.ok(run.err.some((line) => line.includes(`${name}`)), name);
});
