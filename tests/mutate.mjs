// How much do the tests hold? Flips one condition of a rule at a time and looks whether a test fails.
// A change that no test notices is printed: either a case is missing, or the code says more than it has to.
//   node tests/mutate.mjs PRESET [--files core/grading/rules] [--only exit.cpp] [--tests '*rules*,*solution*'] [--every 7] [--first 0]
// The preset's core_tests must be built. All changes are compiled at once, beside what they change (tests/mutation/), into copies of the
// sources: a change costs one run of the tests and no build. Runs at the lowest priority.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { layersOf, sitesOf, withChanges } from './mutation/sites.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: 'core/grading/rules' },
    only: { type: 'string', default: '' },
    tests: { type: 'string', default: 'rules: *,es.boyd: *,courses: *' },
    every: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
  },
});
const folder = `.build/${positionals[0] ?? 'fast'}`;
const ENDLESS = 120_000;
const say = (line) => process.stdout.write(`${line}\n`);
setPriority(constants.priority.PRIORITY_LOW);

/** What the build would run: to compile each source, and to link the tests. */
function commandsOf(preset) {
  const out = execFileSync('ninja', ['-C', preset, '-t', 'commands', 'core_tests'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return out.split('\n').filter(Boolean);
}

const run = (command) => execFileSync('bash', ['-c', command], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

/** One program that holds all changes of a layer. With assertions: a change that lets a rule read what is not there has to fail each time. */
function build(layer, number, sources, commands) {
  const place = join(process.cwd(), folder, `mutants/${number}`);
  mkdirSync(place, { recursive: true });
  const objects = [];
  for (const [file, source] of sources) {
    const sites = layer.filter((site) => site.file === file);
    if (sites.length === 0) continue;
    const copy = join(place, file.replaceAll('/', '_')), object = `${copy}.o`;
    writeFileSync(copy, withChanges(source, sites));
    const compile = commands.find((command) => command.includes(` -c `) && command.endsWith(`/${file}`));
    run(compile.replace(/ -o \S+ -c \S+$/, ` -w -D_GLIBCXX_ASSERTIONS -o ${object} -include ${process.cwd()}/tests/mutation/mutant.hpp -c ${copy}`).replace(/ -MD| -M[TF] \S+/g, ''));
    objects.push(object);
  }
  const program = join(place, 'core_tests');
  // Before the library, which is then not asked for what is defined already.
  const link = commands.find((command) => / -o tests\/core_tests /.test(command));
  run(link.replace(/ -o tests\/core_tests /, ` ${objects.join(' ')} -o ${program} `));
  return program;
}

/** Whether a test fails; one that does not come back has failed too. */
function notices(program, number) {
  const env = { ...process.env, MUTANT: String(number) };
  return spawnSync(program, [`-tc=${values.tests}`, '--abort-after=1'], { env, stdio: 'ignore', timeout: ENDLESS }).status !== 0;
}

const names = readdirSync(values.files).filter((name) => name.endsWith('.cpp') && (values.only === '' || values.only.split(',').includes(name)));
const sources = new Map(names.map((name) => [`${values.files}/${name}`, readFileSync(`${values.files}/${name}`, 'utf8')]));
const all = [...sources].flatMap(([file, source]) => sitesOf(source).map((site) => ({ ...site, file })));
all.forEach((site, number) => Object.assign(site, { number }));
const chosen = all.filter(({ number }) => number % Number(values.every) === Number(values.first));
const commands = commandsOf(folder);
const counts = { noticed: 0, lives: 0 };
for (const [number, layer] of layersOf(chosen).entries()) {
  const program = build(layer, number, sources, commands);
  if (notices(program, -1)) throw new Error('the tests fail before anything is changed');
  for (const site of layer) {
    const noticed = notices(program, site.number);
    counts[noticed ? 'noticed' : 'lives'] += 1;
    if (!noticed) say(`${site.file}:${site.line}: ${sources.get(site.file).slice(site.from, site.to).replace(/\s+/g, ' ')} -> ${site.becomes}`);
  }
}
say(`${chosen.length} of ${all.length} changes: ${counts.noticed} noticed, ${counts.lives} live`);
