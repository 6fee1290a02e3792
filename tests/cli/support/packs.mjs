// Content packs in a folder of their own, to be broken.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, repository, writeJson } from './program.mjs';

/** A copy of public/'s packs, without the page's own files, notes, schemas and sources. */
export function packsIn(folder) {
  const packs = join(folder, 'packs');
  cpSync(join(repository, 'public'), packs, { recursive: true, filter: (path) => !/\/(schemas|sources)$|\/public\/[^/]+\.(html|css|svg|png|webmanifest)$/.test(path) });
  return packs;
}

/** Changes one pack in place; gives its file. */
export function broken(packs, path, change) {
  const file = join(packs, path);
  const json = readJson(file);
  return writeJson(file, change(json) ?? json);
}
