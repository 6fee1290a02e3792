// Writes NAME.br and NAME.gz beside every text-like file that gets smaller by it. Results are cached by content.

import { copyFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(html|css|js|mjs|json|svg|wasm|ttf|txt|csv|webmanifest)$/;
const LEAST_BYTES = 512;
const KINDS = [
  ['br', (data) => promisify(brotliCompress)(data, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: data.length } })],
  ['gz', (data) => promisify(gzip)(data, { level: 9 })],
];

async function compressOne(file, cache) {
  const data = readFileSync(file);
  if (data.length < LEAST_BYTES) return;
  const hash = createHash('sha256').update(data).digest('hex');
  for (const [extension, compress] of KINDS) {
    const cached = join(cache, `${hash}.${extension}`);
    if (!existsSync(cached)) writeFileSync(cached, await compress(data));
    if (statSync(cached).size < data.length) copyFileSync(cached, `${file}.${extension}`);
  }
}

/** Compresses several files at a time: zlib works outside the main thread. */
export async function compressFiles(files, cache) {
  mkdirSync(cache, { recursive: true });
  const waiting = files.filter((file) => COMPRESSIBLE.test(file));
  const worker = async () => {
    for (let file = waiting.pop(); file; file = waiting.pop()) await compressOne(file, cache);
  };
  await Promise.all([worker(), worker(), worker()]);
}
