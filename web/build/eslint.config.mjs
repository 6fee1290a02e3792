// Rules for the JavaScript of web/, tests/web, tests/cli and tests/bench. Names that only the linker brings together are read from the sources.

import js from '@eslint/js';
import globals from 'globals';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

function namesIn(extension, pattern) {
  const files = readdirSync('web', { recursive: true }).map(String).filter((file) => file.endsWith(extension));
  return files.flatMap((file) => [...readFileSync(join('web', file), 'utf8').matchAll(pattern)].map((match) => match[1]));
}
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

// C++ functions kept for JavaScript are called with an underscore; `$Name` in a host library is the object `Name`.
const exported = namesIn('.cpp', /EMSCRIPTEN_KEEPALIVE\s+[\w:*&<> ]*?\b(\w+)\s*\(/g).map((name) => `_${name}`);
const hostObjects = namesIn('.js', /^\s*\$(\w+)\s*:/gm);
const EMSCRIPTEN = ['addToLibrary', 'mergeInto', 'LibraryManager', 'Module', 'GL', 'HEAP8', 'HEAPU8', 'HEAP32', 'HEAPU32', 'HEAPF32', 'HEAPF64',
  'UTF8ToString', 'stringToNewUTF8', 'stringToUTF8', 'lengthBytesUTF8', '_malloc', '_free', 'wasmMemory'];

export default [
  js.configs.recommended,
  {
    rules: {
      'eqeqeq': 'error', 'no-var': 'error', 'prefer-const': 'error', 'no-eval': 'error', 'no-implied-eval': 'error', 'no-new-func': 'error',
      'no-shadow': 'error', 'consistent-return': 'off', 'max-lines': ['error', 400], 'max-lines-per-function': ['error', { max: 60 }],
      'no-unused-vars': ['error', { args: 'after-used', argsIgnorePattern: '^_' }],
      'no-restricted-properties': ['error', { property: 'innerHTML', message: 'Build nodes: text from people must never become markup.' }],
    },
  },
  { files: ['web/page/**/*.{js,mjs}'], languageOptions: { globals: globals.browser } },
  {
    files: ['web/page/service_worker.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.serviceworker, BUILD_ID: 'readonly', ASSETS: 'readonly' } },
  },
  {
    files: ['web/host/**/*.js'],
    languageOptions: { sourceType: 'script', globals: { ...globals.browser, ...readonly([...EMSCRIPTEN, ...exported, ...hostObjects]) } },
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^Host|^\\$' }] },
  },
  { files: ['web/build/**/*.mjs', 'web/serve/**/*.mjs', 'web/packs/**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['tests/cli/**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['tests/bench/**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  { files: ['tests/web/**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } }, rules: { 'max-lines-per-function': 'off' } },
];
