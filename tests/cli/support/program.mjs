// Runs the program `rehearsal`, and gives each test a folder of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
export const program = process.env.REHEARSAL_PROGRAM ?? join(repository, '.build/native/core/rehearsal');

/** `{code, out, err}`; `out` and `err` are lines. */
export function rehearsal(...args) {
  const run = spawnSync(program, args, { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.error) throw run.error;
  const lines = (text) => text.split('\n').filter(Boolean);
  return { code: run.status, out: lines(run.stdout), err: lines(run.stderr) };
}

/** A folder that is gone when the test ends. */
export function folderFor(test) {
  const folder = mkdtempSync(join(tmpdir(), 'rehearsal-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const writeJson = (file, json) => {
  writeFileSync(file, JSON.stringify(json));
  return file;
};
