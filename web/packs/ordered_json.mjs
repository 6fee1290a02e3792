// JSON as people wrote it: objects keep the order of their keys, also of keys that look like numbers ("428" before "419"),
// which JSON.parse would sort. And JSON as we commit it: one member of the outermost two levels a line, small and readable in a review.
import { readFileSync } from 'node:fs';

const NUMERIC_KEY = /"(\d+)"(\s*:)/g;
const MARK = '#';

const unmarked = (value) => {
  if (Array.isArray(value)) return value.map(unmarked);
  if (value === null || typeof value !== 'object') return value;
  return new Map(Object.entries(value).map(([key, one]) => [key.startsWith(MARK) ? key.slice(1) : key, unmarked(one)]));
};

/** Reads a file; every object is a Map. */
export const readOrdered = (file) => unmarked(JSON.parse(readFileSync(file, 'utf8').replace(NUMERIC_KEY, `"${MARK}$1"$2`)));

/** Maps as plain objects, for what has no order to lose. */
export const plain = (value) => {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, one]) => [key, plain(one)]));
  return Array.isArray(value) ? value.map(plain) : value;
};

/** The text of a generated pack. */
export const packText = (pack) => {
  const lines = Object.entries(pack).map(([key, value]) => {
    if (value === null || typeof value !== 'object') return `${JSON.stringify(key)}:${JSON.stringify(value)}`;
    const inner = Array.isArray(value)
      ? value.map((one) => JSON.stringify(one))
      : Object.entries(value).map(([name, one]) => `${JSON.stringify(name)}:${JSON.stringify(one)}`);
    const [open, close] = Array.isArray(value) ? '[]' : '{}';
    return `${JSON.stringify(key)}:${open}\n${inner.join(',\n')}\n${close}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
};
