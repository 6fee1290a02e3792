// Puts the site together: public/ (page and packs), web/page/ (the page's own scripts and style), the program and the fonts;
// gives the service worker its list of files; compresses what a server can send compressed.
//
// usage: assemble.mjs BUILD_FOLDER DIST_FOLDER COMPRESSED_CACHE_FOLDER

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, join, relative, sep } from 'node:path';
import { compressFiles } from './compress.mjs';
import { staticHeaders } from '../serve/headers.mjs';

const [build, dist, cache] = process.argv.slice(2);
const fresh = `${dist}.new`;

/** Every file below a folder, as paths with forward slashes, sorted. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

/** What authors need and visitors do not: notes, the sources that packs are made from, and the schemas that they are checked by. */
const FOR_AUTHORS = ['sources', 'schemas'];
const shipped = (path) => !basename(path).startsWith('.') && !path.endsWith('.md') && !FOR_AUTHORS.includes(basename(path));

function copyInto(folder, from) {
  if (existsSync(from)) cpSync(from, folder, { recursive: true, filter: shipped });
}

function copySite() {
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(join(fresh, 'fonts'), { recursive: true });
  copyInto(fresh, 'public');
  copyInto(fresh, 'web/page');
  for (const name of ['rehearsal.mjs', 'rehearsal.wasm']) cpSync(join(build, 'web', name), join(fresh, name));
  for (const weight of ['regular', 'bold']) {
    cpSync(join(build, 'include/generated', `${weight}.woff2`), join(fresh, 'fonts', `noto-sans-${weight}.woff2`));
  }
}

/** One id for the whole content: a new build of the same content is the same build to the service worker. */
function buildId(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(fresh, file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** The service worker's source starts with its build and its files; so it changes exactly when any of them does. */
function writeServiceWorker() {
  const worker = join(fresh, 'service_worker.js');
  if (!existsSync(worker)) return;
  const files = filesBelow(fresh);
  const assets = files.filter((file) => file !== worker).map((file) => relative(fresh, file).split(sep).join('/'));
  const list = JSON.stringify(['./', ...assets.filter((asset) => asset !== 'index.html')], null, 1);
  writeFileSync(worker, `const BUILD_ID = '${buildId(files)}';\nconst ASSETS = ${list};\n${readFileSync(worker, 'utf8')}`);
}

function report(files) {
  const sum = (extension) => files.reduce((total, file) => total + (existsSync(file + extension) ? statSync(file + extension).size : statSync(file).size), 0);
  const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
  console.log(`    ${files.length} files, ${kB(sum(''))}, with brotli ${kB(sum('.br'))}; wasm ${kB(statSync(join(fresh, 'rehearsal.wasm')).size)}`);
}

copySite();
writeServiceWorker();
const files = filesBelow(fresh);
await compressFiles(files, cache);
report(files);
writeFileSync(join(fresh, '_headers'), staticHeaders());
rmSync(dist, { recursive: true, force: true });
renameSync(fresh, dist);
