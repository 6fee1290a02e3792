// web/packs/check.mjs: a broken pack is refused by name, place and reason.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { broken, packsIn } from './support/packs.mjs';
import { folderFor, repository } from './support/program.mjs';

function check(folder) {
  const run = spawnSync(process.execPath, ['web/packs/check.mjs', ...(folder ? [folder] : [])], { cwd: repository, encoding: 'utf8' });
  return { code: run.status, lines: run.stdout.split('\n').filter(Boolean).slice(0, -1), err: run.stderr };
}

/** The problems after a change to one pack; the first one is said in the message of a failure. */
function problemsAfter(t, path, change) {
  const packs = packsIn(folderFor(t));
  const file = broken(packs, path, change);
  const { code, lines, err } = check(packs);
  assert.equal(err, '');
  assert.equal(code, 1);
  return { file, lines };
}

test('the packs that we ship have no problem, and the generated ones are fresh', () => {
  assert.deepEqual(check(), { code: 0, lines: [], err: '' });
});

const BROKEN = [
  ['a misspelt member', 'policies/seed.json', (pack) => { pack.relase_years = 3; }, "", "there is nothing called 'relase_years' here"],
  ['a missing member', 'scenarios/es.boyd.json', (pack) => { delete pack.title; }, '', "must have required property 'title'"],
  ['a number as text', 'policies/seed.json', (pack) => { pack.late_entry_days = '3'; }, ' /late_entry_days', 'must be integer'],
  ['a day that does not exist', 'scenarios/es.boyd.json', (pack) => { pack.days[1].day = '2026-02-30'; }, ' /days/1/day', 'must be a date that exists'],
  ['a text in one language only', 'scenarios/es.boyd.json', (pack) => { delete pack.documents[0].title.es; }, ' /documents/0/title', "must have required property 'es'"],
  ['a matcher of an unknown kind', 'scenarios/es.boyd.key.json', (pack) => { pack.expects[3].match.how = 'roughly'; }, ' /expects/3/match/how', 'must be one of "exact", '],
  ['a rule that is not verified and major', 'rules/catalogue.json', (pack) => { Object.assign(pack.rules[0], { verified: false }); }, ' /rules/0/severity', 'must be "minor"'],
  ['a field with a list and another type', 'standards/local.json', (pack) => { pack.fields[0].type = 'list'; pack.fields[0].list = undefined; }, ' /fields/0', null],
  ['a pack of no known kind', 'courses/es.th.sh.json', (pack) => { pack.pack = 'recipe'; }, ' /pack', 'there is no kind of pack called "recipe"'],
  ['a text that is no text', 'texts/ui.es.json', (pack) => { pack['ui.close'] = 5; }, ' /ui.close', 'must be string'],
  ['a text that one language lacks', 'texts/ui.es.json', (pack) => { delete pack['ui.close']; }, ' /ui.close', 'is missing; texts/ui.en.json has it'],
  ['other placeholders in one language', 'texts/ui.es.json', (pack) => { pack['ui.count_of'] = '{n} de {todo}'; }, ' /ui.count_of',
    'has the placeholders {n, todo}, where texts/ui.en.json has {n, total}'],
  ['a text that stands in two packs', 'texts/ui.en.json', (pack) => { pack['app.name'] = 'Twice'; }, ' /app.name', 'stands in texts/en.json already'],
  ['a rule without its texts', 'rules/catalogue.json', (pack) => { pack.rules[0].id = 'ZZZ-99'; }, ' /rules/0', "there is no en text 'rule.ZZZ-99.title'"],
  ['texts of a rule that is gone', 'texts/rules.en.json', (pack) => { pack['rule.ZZZ-99.title'] = 'Gone'; }, ' /rule.ZZZ-99.title', 'there is no rule ZZZ-99'],
  ['a course part that is in no course', 'rules/catalogue.json', (pack) => { pack.rules[4].course = 'knitting'; }, ' /rules/4/course', "no course has a part 'knitting'"],
  ['a help text that nobody wrote', 'forms/fy2026.json', (pack) => { pack.forms[0].sections[1].questions[0].help = 'help.lost'; },
    ' /forms/0/sections/1/questions/0/help', "there is no es text 'help.lost'"],
  ['a scenario without its population', 'scenarios/es.boyd.json', (pack) => { pack.population = 'nobody'; }, ' /population', "there is no population pack 'nobody'"],
  ['a key that reads in a paper that is not there', 'scenarios/es.boyd.key.json', (pack) => { pack.rows[0].document = 'lost'; }, ' /rows/0/document', "the scenario has no paper 'lost'"],
];

for (const [what, path, change, place, reason] of BROKEN) {
  test(`${what} is refused by file, place and reason`, (t) => {
    const { file, lines } = problemsAfter(t, path, change);
    // A text that is missing is said of the pack that lacks it, whichever was changed.
    const wanted = `${file}${place}: ${reason ?? ''}`;
    assert.ok(lines.some((line) => line.startsWith(wanted)), `wanted ${wanted}\ngot    ${lines.join('\n       ')}`);
  });
}

test('a list that names what is not there, and a pack that nobody lists', (t) => {
  const packs = packsIn(folderFor(t));
  rmSync(join(packs, 'texts/ui.es.json'));
  writeFileSync(join(packs, 'policies/extra.json'), '{"pack":"policy"}');
  const { code, lines } = check(packs);
  assert.equal(code, 1);
  assert.ok(lines.some((line) => /packs\.json \/packs\/\d+: texts\/ui\.es\.json is not there$/.test(line)), lines.join('\n'));
  assert.ok(lines.some((line) => line.endsWith('policies/extra.json: packs.json does not list it')), lines.join('\n'));
});

test('a list in which forms come before their standards', (t) => {
  const { lines } = problemsAfter(t, 'packs.json', (list) => { list.packs.reverse(); });
  assert.ok(lines.some((line) => line.endsWith(': it needs standards, which come later')), lines.join('\n'));
});

test('a truncated pack is one line; the others are checked all the same', (t) => {
  const packs = packsIn(folderFor(t));
  writeFileSync(join(packs, 'texts/ui.es.json'), '{"ui.close":');
  broken(packs, 'policies/seed.json', (pack) => { pack.rubric = []; });
  const { code, lines } = check(packs);
  assert.equal(code, 1);
  assert.ok(lines.some((line) => line.startsWith(join(packs, 'texts/ui.es.json'))), lines.join('\n'));
  assert.ok(lines.some((line) => line.startsWith(`${join(packs, 'policies/seed.json')} /rubric: `)), lines.join('\n'));
});
