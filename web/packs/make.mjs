// Writes the packs that are generated: node web/packs/make.mjs. With --check nothing is written, and a stale pack is a failure.
import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { makeStandards } from './standards.mjs';
import { makeForms } from './forms.mjs';
import { makePopulation } from './population.mjs';

const standards = makeStandards('public/standards/source');
const packs = {
  'public/standards/fy2026.json': standards,
  'public/forms/fy2026.json': makeForms(),
  'public/scenarios/population.json': makePopulation(),
};

// One member of the outermost two levels a line: readable in a review, and small.
const text = (pack) => {
  const lines = Object.entries(pack).map(([key, value]) => {
    if (value === null || typeof value !== 'object') return `"${key}":${JSON.stringify(value)}`;
    const inner = Array.isArray(value)
      ? value.map((one) => JSON.stringify(one)).join(',\n')
      : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`).join(',\n');
    return Array.isArray(value) ? `"${key}":[\n${inner}\n]` : `"${key}":{\n${inner}\n}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
};

const checking = process.argv.includes('--check');
let stale = 0;
for (const [file, pack] of Object.entries(packs)) {
  const wanted = text(pack);
  const held = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (held === wanted) continue;
  stale += 1;
  if (checking) process.stderr.write(`${file} is not what its generator makes: run node web/packs/make.mjs\n`);
  else writeFileSync(file, wanted);
}
if (!checking) process.stdout.write(`${stale} of ${Object.keys(packs).length} generated packs written\n`);
process.exitCode = checking && stale > 0 ? 1 : 0;
