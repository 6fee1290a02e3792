// Writes docs/rules.md, the grader's rules to be read by people, from the catalogue and the English texts.
//   node web/packs/rules_doc.mjs            writes it
//   node web/packs/rules_doc.mjs --check    writes nothing; a stale page, or a rule without texts, is a failure
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = 'docs/rules.md';
const parts = ['title', 'entered', 'why', 'fix'];
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** Text ids that a rule lacks in these texts. */
export function missingTexts(rules, texts) {
  return rules.flatMap((rule) => parts.map((part) => `rule.${rule.id}.${part}`)).filter((id) => !texts[id]);
}

const looksAt = {
  record: 'the record as it stands',
  stages: 'one stage against another',
  documents: 'the papers, through the key',
  trail: 'what was done, in which order',
};

function counted(rules) {
  const of = (severity) => rules.filter((rule) => rule.severity === severity).length;
  return `${rules.length} rules: ${of('critical')} critical, ${of('major')} major, ${of('minor')} minor.`;
}

function head(rules) {
  return [
    '# The rules of the grader',
    '',
    'Written by `node web/packs/rules_doc.mjs` from `public/rules/catalogue.json` and the English texts: change those, not this page.',
    '',
    counted(rules),
    '',
    'One condition is one rule, with every source that asks for it. A finding of a rule takes out those of the rules that it *explains*, where both are',
    'about the same thing: one cause is told once. Sources are the ids of the checks that others publish (`EV` Eva, `AP` the APR and the data quality',
    'report, `CS` the CSV specifications, `MR` the Data Standards Manual, `GV`, `GI` and `GD` an open warehouse), `rubric` and `local` ones are of the',
    'training process. A rule whose source could not be verified is at most minor. What each looks at:',
    '',
    ...Object.entries(looksAt).map(([name, meaning]) => `- **${name}**: ${meaning}`),
    '',
  ];
}

/** What a finding fills in is named in slanted letters. */
const slanted = (text) => text.replace(/\{(\w+)\}/g, '*$1*');

function chapter(rule, texts) {
  const facts = [rule.severity, rule.looks_at.join(' and '), `asked for by ${rule.sources.join(', ')}`];
  if (rule.verified === false) facts.push('source not verified');
  const lines = [`### ${rule.id} ${texts[`rule.${rule.id}.title`]}`, '', `*${facts.join('; ')}*`, '', rule.meaning];
  lines.push(slanted(texts[`rule.${rule.id}.why`]), '', `**Fix:** ${slanted(texts[`rule.${rule.id}.fix`])}`);
  if (rule.implies?.length) lines.push('', `Explains ${rule.implies.join(', ')}.`);
  if (rule.fields?.length) lines.push('', `Judges ${rule.fields.join(', ')} by the key.`);
  return [...lines, ''];
}

/** The page, from a catalogue pack, a policy pack (for the order of the rubric) and texts. */
export function rulesPage(catalogue, policy, texts) {
  const lines = head(catalogue.rules);
  for (const section of policy.rubric) {
    const rules = catalogue.rules.filter((rule) => rule.section === section);
    if (rules.length === 0) continue;
    lines.push(`## ${texts[`rubric.${section}`]}`, '');
    for (const rule of rules) lines.push(...chapter(rule, texts));
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function main() {
  const catalogue = readJson('public/rules/catalogue.json');
  const texts = readJson('public/texts/rules.en.json');
  const missing = ['en', 'es'].flatMap((language) => {
    const ids = missingTexts(catalogue.rules, readJson(`public/texts/rules.${language}.json`));
    return ids.map((id) => `public/texts/rules.${language}.json has no ${id}`);
  });
  for (const line of missing) process.stderr.write(`${line}\n`);
  const wanted = rulesPage(catalogue, readJson('public/policies/seed.json'), texts);
  const stale = !existsSync(page) || readFileSync(page, 'utf8') !== wanted;
  const checking = process.argv.includes('--check');
  if (checking && stale) process.stderr.write(`${page} is not what its generator makes: run node web/packs/rules_doc.mjs\n`);
  if (!checking && stale) writeFileSync(page, wanted);
  process.exitCode = missing.length > 0 || (checking && stale) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
