// Writes the packs that are generated: node web/packs/make.mjs. With --check nothing is written, and a stale pack is a failure.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { makeStandards } from './standards.mjs';
import { makeForms } from './forms.mjs';
import { makePopulation } from './population.mjs';
import { packText } from './ordered_json.mjs';

const packs = {
  'public/standards/fy2026.json': makeStandards('public/standards/sources'),
  'public/forms/fy2026.json': makeForms(),
  'public/scenarios/population.json': makePopulation(),
};

const checking = process.argv.includes('--check');
let stale = 0;
for (const [file, pack] of Object.entries(packs)) {
  const wanted = packText(pack);
  const held = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (held === wanted) continue;
  stale += 1;
  if (checking) process.stderr.write(`${file} is not what its generator makes: run node web/packs/make.mjs\n`);
  else writeFileSync(file, wanted);
}
if (!checking) process.stdout.write(`${stale} of ${Object.keys(packs).length} generated packs written\n`);
process.exitCode = checking && stale > 0 ? 1 : 0;
