// The packs of a folder such as public/, each with its kind, for the checks to look at.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// Beside packs lie their schemas, and what generated packs are made from.
const NO_PACKS = /^(schemas|sources)$|^\./;

function filesBelow(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .filter((entry) => !NO_PACKS.test(entry.name))
    .flatMap((entry) => {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .filter((path) => path.endsWith('.json'))
    .sort();
}

function kindOf(path, json) {
  return path.startsWith('texts/') ? 'texts' : json?.pack;
}

/** What was read: `packs` as {path, kind, json}, `problems` for what is no JSON. A pack's `path` is relative to the folder. */
export function readPacks(folder) {
  if (!existsSync(folder)) return { packs: [], problems: [{ path: '', place: '', reason: 'there is no such folder' }] };
  const packs = [];
  const problems = [];
  for (const path of filesBelow(folder)) {
    try {
      const json = JSON.parse(readFileSync(join(folder, path), 'utf8'));
      packs.push({ path, kind: kindOf(path, json), json });
    } catch (error) {
      problems.push({ path, place: '', reason: error.message });
    }
  }
  return { packs, problems };
}

/** The packs of one kind. */
export const ofKind = (packs, kind) => packs.filter((pack) => pack.kind === kind);
