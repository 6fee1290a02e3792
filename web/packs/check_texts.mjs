// Every text stands in both languages with the same {placeholders}, and once only.
import { ofKind } from './read_packs.mjs';

const LANGUAGE = /(^|\.|\/)(en|es)\.json$/;
const OTHER = { en: 'es', es: 'en' };

export const languageOf = (path) => path.match(LANGUAGE)?.[2];
const twinOf = (path) => path.replace(LANGUAGE, (_whole, before, language) => `${before}${OTHER[language]}.json`);

function placeholders(text) {
  const names = [...String(text).replaceAll('{{', '').matchAll(/\{([^{}]+)\}/g)].map((match) => match[1]);
  return [...new Set(names)].sort().join(', ');
}

function againstTwin(pack, twin) {
  return Object.entries(pack.json).flatMap(([id, text]) => {
    if (!Object.hasOwn(twin.json, id)) return [{ path: twin.path, place: `/${id}`, reason: `is missing; ${pack.path} has it` }];
    const [here, there] = [placeholders(text), placeholders(twin.json[id])];
    // Said once, of the second language.
    if (here === there || languageOf(pack.path) === 'en') return [];
    return [{ path: pack.path, place: `/${id}`, reason: `has the placeholders {${here}}, where ${twin.path} has {${there}}` }];
  });
}

function twice(packs) {
  const first = new Map();
  return packs.flatMap(({ path, json }) =>
    Object.keys(json).flatMap((id) => {
      const key = `${languageOf(path)} ${id}`;
      if (first.has(key)) return [{ path, place: `/${id}`, reason: `stands in ${first.get(key)} already` }];
      first.set(key, path);
      return [];
    }));
}

export function checkTexts(packs) {
  const texts = ofKind(packs, 'texts');
  const unnamed = texts.filter(({ path }) => !languageOf(path));
  const named = texts.filter(({ path }) => languageOf(path));
  return [
    ...unnamed.map(({ path }) => ({ path, place: '', reason: 'its name tells no language: it has to end in en.json or es.json' })),
    ...named.flatMap((pack) => {
      const twin = named.find(({ path }) => path === twinOf(pack.path));
      return twin ? againstTwin(pack, twin) : [{ path: pack.path, place: '', reason: `${twinOf(pack.path)} is missing` }];
    }),
    ...twice(named),
  ];
}
