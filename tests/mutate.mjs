// How much do the tests hold? Changes one operator or number of a rule at a time, builds core_tests and looks whether a test fails.
// A change that no test notices is printed: either a test is missing, or the code says more than it has to.
//   node tests/mutate.mjs PRESET [--files core/grading/rules] [--tests '*rules*,*es.boyd*'] [--every 7] [--first 0]
// The preset must be built. The sources are put back after each change, also when it is interrupted.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    files: { type: 'string', default: 'core/grading/rules' },
    tests: { type: 'string', default: '*rules*,*es.boyd*' },
    every: { type: 'string', default: '1' },
    first: { type: 'string', default: '0' },
  },
});
const folder = `.build/${positionals[0] ?? 'sanitize'}`;

const swaps = [
  [/ == /g, ' != '],
  [/ != /g, ' == '],
  [/ <= /g, ' < '],
  [/ >= /g, ' > '],
  [/ < /g, ' <= '],
  [/ > /g, ' >= '],
  [/ && /g, ' || '],
  [/ \|\| /g, ' && '],
  [/(?<=[( ])!(?=[a-z(])/g, ''],
  [/plus_days\((-?)1\)/g, 'plus_days($12)'],
];

/** Where a file may be changed: not in comments, includes, loops over an index, or texts. */
function* changesOf(file) {
  const lines = readFileSync(file, 'utf8').split('\n');
  for (const [at, line] of lines.entries()) {
    if (/^\s*(\/\/|#|for \(std::size_t)|std::tie|template/.test(line)) continue;
    const code = line.replace(/\/\/.*$/, '');
    for (const [from, to] of swaps) {
      for (const match of code.matchAll(from)) {
        const changed = code.slice(0, match.index) + match[0].replace(new RegExp(from.source), to) + code.slice(match.index + match[0].length);
        yield { file, at, lines, changed };
      }
    }
  }
}

function run(command, args) {
  try {
    execFileSync(command, args, { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** Whether some test fails with the change; one that does not compile says nothing. */
function judged(change) {
  const before = change.lines.join('\n');
  const changed = Object.assign([...change.lines], { [change.at]: change.changed }).join('\n');
  writeFileSync(change.file, changed);
  try {
    if (!run('ninja', ['-C', folder, 'core_tests'])) return 'does not compile';
    return run(`${folder}/tests/core_tests`, [`-tc=${values.tests}`]) ? 'LIVES' : 'noticed';
  } finally {
    writeFileSync(change.file, before);
  }
}

const files = readdirSync(values.files).filter((name) => name.endsWith('.cpp'));
const changes = files.flatMap((name) => [...changesOf(`${values.files}/${name}`)]);
const chosen = changes.filter((_, index) => index % Number(values.every) === Number(values.first));
process.on('SIGINT', () => process.exit(130));
const counts = {};
for (const change of chosen) {
  const verdict = judged(change);
  counts[verdict] = (counts[verdict] ?? 0) + 1;
  if (verdict === 'LIVES') process.stdout.write(`${change.file}:${change.at + 1}\n  - ${change.lines[change.at].trim()}\n  + ${change.changed.trim()}\n`);
}
process.stdout.write(`${chosen.length} of ${changes.length} changes: ${JSON.stringify(counts)}\n`);
