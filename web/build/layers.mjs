// The one-way rule, checked in every source: web -> shell -> core -> (std, nlohmann/json). Prints each line that breaks it.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const STD = /^<[a-z_0-9]+>$/;
const JSON_LIBRARY = /^<nlohmann\/[a-z_]+\.hpp>$/;
const IMGUI = /^[<"](imgui|imgui_internal|imgui_stdlib|misc\/cpp\/imgui_stdlib|imgui_impl_opengl3)\.h[">]$/;
const from = (...folders) => new RegExp(`^"(${folders.join('|')})/`);

// Core decides from what it is given: no time, no chance, no files, no threads.
const IMPURE_HEADERS = /^<(thread|mutex|atomic|future|condition_variable|random|fstream|iostream|filesystem|ctime|unistd\.h|time\.h)>$/;
const IMPURE_CALLS = /\b(system_clock|steady_clock|high_resolution_clock|random_device|getenv|fopen|srand|std::rand|std::time|thread_local)\b/;

// The first rule whose folder fits a file is the one that holds for it.
const RULES = [
  { folder: 'core/cli/', may: [STD, JSON_LIBRARY, from('core')] },
  { folder: 'core/', may: [STD, JSON_LIBRARY, from('core')], not: [IMPURE_HEADERS, from('core/cli')], calls: IMPURE_CALLS },
  { folder: 'shell/screens/', may: [STD, JSON_LIBRARY, from('core', 'shell', 'generated')], not: [from('core/cli')] },
  { folder: 'shell/', may: [STD, JSON_LIBRARY, IMGUI, from('core', 'shell', 'generated')], not: [from('core/cli')] },
  { folder: 'web/', may: [STD, JSON_LIBRARY, IMGUI, /^<(emscripten\/|GLES3\/)/, from('core', 'shell', 'web', 'generated')], not: [from('core/cli')] },
];

function sourceFiles() {
  const patterns = ['core', 'shell', 'web'].flatMap((folder) => ['hpp', 'cpp', 'h'].map((extension) => `${folder}/*.${extension}`));
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...patterns], { encoding: 'utf8' });
  return listed.split('\n').filter((file) => file && existsSync(file));
}

function problemsIn(file) {
  const rule = RULES.find(({ folder }) => file.startsWith(folder));
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    const at = `${file}:${index + 1}`;
    const included = line.match(/^\s*#\s*include\s+([<"][^>"]+[>"])/)?.[1];
    if (included) {
      const allowed = rule.may.some((pattern) => pattern.test(included)) && !rule.not?.some((pattern) => pattern.test(included));
      return allowed ? [] : [`${at}: ${rule.folder} must not include ${included}`];
    }
    const code = line.replace(/\/\/.*$/, '').replace(/"(\\.|[^"\\])*"/g, '""');
    return rule.calls?.test(code) ? [`${at}: ${rule.folder} must not use ${code.match(rule.calls)[0]}`] : [];
  });
}

function codeInPublic() {
  const listed = execFileSync('git', ['ls-files', '--', 'public'], { encoding: 'utf8' }).split('\n');
  return listed.filter((file) => /\.(js|mjs|cjs|cpp|hpp|sh|py)$/.test(file)).map((file) => `${file}: public/ holds data, no code`);
}

const files = sourceFiles();
const problems = [...files.flatMap(problemsIn), ...codeInPublic()];
for (const problem of problems) console.log(problem);
console.log(`${files.length} files, ${problems.length} problems`);
process.exitCode = problems.length > 0 || files.length === 0 ? 1 : 0;
