// Sizes against the budget: what a first visit loads before the first screen stands, as sent with brotli, and the program itself.
//
// usage: first_screen.mjs DIST_FOLDER     (exit code 1 when a budget is exceeded)

import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUDGET_SENT_BYTES = 350_000;
const BUDGET_WASM_BYTES = 1_000_000;
// Asked for later, by people who get that far: the papers of cases, and every language but the first.
const LATER = /^(scenarios|courses|demo)\/|^texts\/(?!en\b)/;

const dist = process.argv[2];
const files = readdirSync(dist, { recursive: true }).map(String)
  .filter((file) => statSync(join(dist, file)).isFile() && !/\.(br|gz)$/.test(file) && file !== '_headers');
const sentBytes = (file) => statSync(join(dist, existsSync(join(dist, `${file}.br`)) ? `${file}.br` : file)).size;
const first = files.filter((file) => !LATER.test(file)).sort((a, b) => sentBytes(b) - sentBytes(a));
const sum = first.reduce((total, file) => total + sentBytes(file), 0);
const wasm = readFileSync(join(dist, 'rehearsal.wasm')).length;
const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

for (const file of first.slice(0, 8)) console.log(`  ${kB(sentBytes(file)).padStart(9)}  ${file}`);
console.log(`first screen, brotli   ${kB(sum)} of ${kB(BUDGET_SENT_BYTES)}`);
console.log(`wasm, raw              ${kB(wasm)} of ${kB(BUDGET_WASM_BYTES)}`);
process.exitCode = sum > BUDGET_SENT_BYTES || wasm > BUDGET_WASM_BYTES ? 1 : 0;
