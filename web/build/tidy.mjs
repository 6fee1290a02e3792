// clang-tidy over core and shell, several files at a time. A file that passed is not looked at again until it, one of our
// headers that it includes, or the configuration changes.
//
// usage: tidy.mjs BUILD_FOLDER_WITH_COMPILE_COMMANDS CACHE_FOLDER JOBS

import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const [build, cache, jobs] = process.argv.slice(2);
const configuration = readFileSync('.clang-tidy', 'utf8') + execFileSync('clang-tidy', ['--version'], { encoding: 'utf8' });

/** The file and all of our headers that it includes, directly or not. */
function withHeaders(file, seen = new Set()) {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  for (const [, header] of readFileSync(file, 'utf8').matchAll(/^\s*#\s*include\s+"([^"]+)"/gm)) withHeaders(header, seen);
  return seen;
}

function stampOf(file) {
  const hash = createHash('sha256').update(configuration);
  for (const part of [...withHeaders(file)].sort()) hash.update(part).update('\0').update(readFileSync(part)).update('\0');
  return join(cache, hash.digest('hex'));
}

function tidy(file) {
  const stamp = stampOf(file);
  if (existsSync(stamp)) return Promise.resolve(true);
  return new Promise((resolve) => {
    execFile('clang-tidy', ['--quiet', '-p', build, file], { maxBuffer: 1 << 26 }, (error, stdout) => {
      if (error) console.log(stdout.trim() || String(error));
      else writeFileSync(stamp, '');
      resolve(!error);
    });
  });
}

mkdirSync(cache, { recursive: true });
const commands = JSON.parse(readFileSync(join(build, 'compile_commands.json'), 'utf8'));
const files = commands.map(({ file }) => relative('.', file)).filter((file) => /^(core|shell)\//.test(file) && existsSync(file));
const waiting = [...new Set(files)].sort();
const total = waiting.length;
let failed = 0;

async function worker() {
  for (let file = waiting.shift(); file; file = waiting.shift()) {
    if (!(await tidy(file))) failed += 1;
    if ((total - waiting.length) % 20 === 0) console.log(`${total - waiting.length} of ${total}`);
  }
}
await Promise.all(Array.from({ length: Number(jobs) }, worker));
console.log(`${total} files, ${failed} with findings`);
process.exitCode = failed > 0 || total === 0 ? 1 : 0;
