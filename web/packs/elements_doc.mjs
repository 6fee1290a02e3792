// Writes docs/elements.md: which element of the Data Standards the forms ask in which course, and when.
//   node web/packs/elements_doc.mjs            writes it
//   node web/packs/elements_doc.mjs --check    writes nothing; a stale page is a failure
// An element that a course collects at a point where no form asks it is a failure either way.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const page = 'docs/elements.md';
const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** The courses, and the projects that their people work at: [type (2.02.6), funder (2.06.1)], the first the usual one. */
export const COURSES = [
  ['Drop-in, Day Shelter', [[11, '8']]],
  ['ES entry-exit', [[0, '8']]],
  ['ES night-by-night', [[1, '8']]],
  ['TH', [[2, '5']]],
  ['Safe Haven', [[8, '6']]],
  ['Employment and Income', [[6, '4']]],
  ['PSH (families, singles)', [[3, '2']]],
  ['RRH (families, singles)', [[13, '3']]],
  ['Street Outreach', [[4, '11']]],
  ['PATH', [[4, '21'], [6, '21']]],
  ['RHY Street Outreach (SOP)', [[4, '25']]],
  ['Services Only', [[6, '4']]],
  ['SSVF', [[13, '33'], [12, '33']]],
  ['State Homeless Prevention', [[12, '46']]],
  ['Coordinated Entry (1474)', [[14, '4']]],
];

const LETTER = { record_creation: 'R', project_start: 'S', update: 'U', annual_assessment: 'A', project_exit: 'X', occurrence_point: 'O', post_exit: 'P' };
const ABOUT = {
  all: 'everybody', adults: 'adults', head: 'the head', adults_and_head: 'the head and adults', veterans: 'veterans', head_or_veteran: 'the head or the veteran', with_hiv: 'who has HIV',
};

/** As core/standards does it: the project's type is one of the element's, and somebody who pays asks for it. */
export function collected(element, type, funder) {
  if (element.project_types && !element.project_types.includes(type)) return false;
  if (!element.funding || element.funding.length === 0) return true;
  return element.funding.some((one) =>
    (!one.funders?.length || one.funders.includes(funder)) && (!one.only_types?.length || one.only_types.includes(type)) && !one.except_types?.includes(type));
}

/** Points at which a form asks the element. */
function pointsAsked(forms, number) {
  const asking = forms.filter((form) => form.sections.some((section) => section.elements?.includes(number)));
  return new Set(asking.flatMap((form) => form.points ?? []));
}

function cell(element, asked, projects) {
  const letters = element.points.filter((point) => asked.has(point)).map((point) => LETTER[point]).join('');
  return projects.some(([type, funder]) => collected(element, type, funder)) ? letters : '';
}

/** Elements that have a collection point, so that somebody is asked. */
const askedElements = (standards) => standards.elements.filter((element) => element.points.length > 0);

/** Elements that a course collects at a point where no form asks them. */
export function notAsked(standards, forms) {
  return askedElements(standards).flatMap((element) => {
    const asked = pointsAsked(forms.forms, element.number);
    const wanted = COURSES.filter(([, projects]) => projects.some(([type, funder]) => collected(element, type, funder)));
    return wanted.length === 0 ? [] : element.points.filter((point) => !asked.has(point)).map((point) => `${element.number} at ${point}`);
  });
}

export function elementsPage(standards, forms) {
  const head = ['Element', 'Asked of', ...COURSES.map(([name]) => name)];
  const rows = askedElements(standards).map((element) => {
    const asked = pointsAsked(forms.forms, element.number);
    return [`${element.number} ${element.name}`, ABOUT[element.about], ...COURSES.map(([, projects]) => cell(element, asked, projects) || '-')];
  });
  const collectedBySome = rows.filter((row) => row.slice(2).some((one) => one !== '-')).length;
  return `${[
    `# The elements of the ${standards.name}, course by course`,
    '',
    'Written by `node web/packs/elements_doc.mjs` from `public/standards/` and `public/forms/`: change those, not this page.',
    '',
    `R record creation, S project start, U update, A annual assessment, X project exit, O when it happens, P after the exit; - not collected. Of ${rows.length} elements that`,
    `somebody is asked, the courses collect ${collectedBySome}. A cell is what the training site's forms ask in a project of that type (2.02.6) with the funder (2.06.1) named below it;`,
    'where two projects are named, in either.',
    '',
    `| ${head.join(' | ')} |`,
    `|${'---|'.repeat(head.length)}`,
    `| *type, funder* | | ${COURSES.map(([, projects]) => projects.map(([type, funder]) => `${type}, ${funder}`).join('; ')).join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n')}\n`;
}

function main() {
  const standards = readJson('public/standards/fy2026.json');
  const forms = readJson('public/forms/fy2026.json');
  const missing = notAsked(standards, forms);
  for (const one of missing) process.stderr.write(`public/forms/fy2026.json: no form asks ${one}\n`);
  const wanted = elementsPage(standards, forms);
  const stale = !existsSync(page) || readFileSync(page, 'utf8') !== wanted;
  const checking = process.argv.includes('--check');
  if (checking && stale) process.stderr.write(`${page} is not what its generator makes: run node web/packs/elements_doc.mjs\n`);
  if (!checking && stale) writeFileSync(page, wanted);
  process.exitCode = missing.length > 0 || (checking && stale) ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
