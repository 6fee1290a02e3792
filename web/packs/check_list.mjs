// packs.json lists exactly the packs that are there, those for later too, and what others need comes before them.
import { ofKind } from './read_packs.mjs';

const NEEDS_STANDARDS = ['local', 'labels', 'forms'];
const LIST = 'packs.json';

function firstOf(names, packs, kinds) {
  return names.findIndex((name) => kinds.includes(packs.find(({ path }) => path === name)?.kind));
}

export function checkList(packs) {
  const [list] = ofKind(packs, 'list');
  if (!list || list.path !== LIST) return [{ path: LIST, place: '', reason: 'the list of packs is missing' }];
  const of = (part) => (Array.isArray(list.json[part]) ? list.json[part] : []).map((name, index) => ({ name, place: `/${part}/${index}` }));
  const listed = [...of('packs'), ...of('later')];
  const names = listed.map(({ name }) => name);
  const there = packs.filter((pack) => pack !== list).map(({ path }) => path);
  const missing = listed
    .filter(({ name }) => !there.includes(name))
    .map(({ name, place }) => ({ path: LIST, place, reason: `${name} is not there` }));
  const unlisted = there.filter((path) => !names.includes(path)).map((path) => ({ path, place: '', reason: `${LIST} does not list it` }));
  const standards = firstOf(names, packs, ['standards']);
  const needing = firstOf(names, packs, NEEDS_STANDARDS);
  const early = needing >= 0 && (standards < 0 || needing < standards);
  return [...missing, ...unlisted, ...(early ? [{ path: LIST, place: listed[needing].place, reason: 'it needs standards, which come later' }] : [])];
}
