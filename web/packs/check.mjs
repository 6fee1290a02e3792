// Checks the content packs: node web/packs/check.mjs [FOLDER]. One line for each problem: file, place, reason; exit code 1 when there is one.
// The folder is public/ unless another is named; schemas are always those of public/schemas/.
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkList } from './check_list.mjs';
import { checkReferences } from './check_references.mjs';
import { checkSchemas } from './check_schemas.mjs';
import { checkTexts } from './check_texts.mjs';
import { readPacks } from './read_packs.mjs';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const ours = join(repository, 'public');

const GENERATORS = ['web/packs/make.mjs', 'web/packs/csv_columns.mjs', 'web/packs/elements_doc.mjs'];

/** Generated packs, and what core knows of the HMIS CSV, are what their generators make now. */
function checkGenerated() {
  return GENERATORS.flatMap((generator) => {
    const made = spawnSync(process.execPath, [generator, '--check'], { cwd: repository, encoding: 'utf8' });
    if (made.status === 0) return [];
    const lines = made.stderr.split('\n').filter(Boolean);
    return (lines.length > 0 ? lines : [`${generator} did not end well`]).map((reason) => ({ path: '', place: '', reason }));
  });
}

function checkPacks(folder) {
  const { packs, problems } = readPacks(folder);
  const wrong = checkSchemas(packs, join(ours, 'schemas'));
  const found = [...problems, ...wrong, ...checkList(packs)];
  // What does not fit its schema has no parts to be looked up in.
  const whole = packs.filter(({ path }) => !wrong.some((problem) => problem.path === path));
  found.push(...checkTexts(whole));
  if (wrong.length === 0 && problems.length === 0) found.push(...checkReferences(packs));
  return { packs, problems: found };
}

function line(folder, { path, place, reason }) {
  const file = path ? join(folder, path) : '';
  return [[file, place].filter(Boolean).join(' '), reason].filter(Boolean).join(': ');
}

const folder = process.argv[2] ?? 'public';
const { packs, problems } = checkPacks(folder);
const lines = problems.map((problem) => line(folder, problem));
if (resolve(folder) === ours) lines.push(...checkGenerated().map(({ reason }) => reason));
for (const problem of lines) console.log(problem);
console.log(`${packs.length} packs, ${lines.length} problems`);
process.exitCode = lines.length > 0 || packs.length === 0 ? 1 : 0;
