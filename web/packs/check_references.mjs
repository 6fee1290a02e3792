// What one pack names in another is there: texts of rules and forms, course parts, rubric sections, a scenario's parts.
import { ofKind } from './read_packs.mjs';
import { languageOf } from './check_texts.mjs';

const RULE_TEXTS = ['title', 'entered', 'why', 'fix'];

/** Asks for text ids in both languages. */
function textsOf(packs) {
  const ids = { en: new Set(), es: new Set() };
  for (const { path, json } of ofKind(packs, 'texts')) for (const id of Object.keys(json)) ids[languageOf(path)]?.add(id);
  return (id) => Object.keys(ids).filter((language) => !ids[language].has(id)).map((language) => `there is no ${language} text '${id}'`);
}

const idsIn = (packs, kind) => new Set(ofKind(packs, kind).map(({ json }) => json.id));

function checkRules(packs, lacking) {
  const parts = new Set(ofKind(packs, 'course').flatMap(({ json }) => json.parts.map((part) => part.id)));
  const rubric = new Set(ofKind(packs, 'policy').flatMap(({ json }) => json.rubric));
  return ofKind(packs, 'rules').flatMap(({ path, json }) => json.rules.flatMap((rule, index) => {
    const at = (member, reason) => ({ path, place: `/rules/${index}${member}`, reason });
    return [
      ...RULE_TEXTS.flatMap((text) => lacking(`rule.${rule.id}.${text}`)).map((reason) => at('', reason)),
      ...lacking(`rubric.${rule.section}`).map((reason) => at('/section', reason)),
      ...(parts.has(rule.course) ? [] : [at('/course', `no course has a part '${rule.course}'`)]),
      ...(rubric.has(rule.section) ? [] : [at('/section', `no policy's rubric has a section '${rule.section}'`)]),
    ];
  }));
}

function checkRuleTexts(packs) {
  const rules = new Set(ofKind(packs, 'rules').flatMap(({ json }) => json.rules.map((rule) => rule.id)));
  return ofKind(packs, 'texts').flatMap(({ path, json }) => Object.keys(json).flatMap((id) => {
    const rule = id.match(/^rule\.([A-Z]{3}-\d{2})\./)?.[1];
    return rule && !rules.has(rule) ? [{ path, place: `/${id}`, reason: `there is no rule ${rule}` }] : [];
  }));
}

function textIdsOfSection(section, place) {
  const questions = (section.questions ?? []).flatMap((question, index) => [
    ...(question.help ? [{ id: question.help, place: `${place}/questions/${index}/help` }] : []),
    ...(question.group ? [{ id: `group.${question.group}`, place: `${place}/questions/${index}/group` }] : []),
  ]);
  return [{ id: `section.${section.id}`, place }, ...questions];
}

function checkForms(packs, lacking) {
  return ofKind(packs, 'forms').flatMap(({ path, json }) => {
    const ids = json.forms.flatMap((form, index) => [
      { id: `form.${form.id}`, place: `/forms/${index}` },
      ...form.sections.flatMap((section, at) => textIdsOfSection(section, `/forms/${index}/sections/${at}`)),
    ]);
    return ids.flatMap(({ id, place }) => lacking(id).map((reason) => ({ path, place, reason })));
  });
}

function checkScenarios(packs) {
  const projects = new Set(ofKind(packs, 'population').flatMap(({ json }) => json.projects.map((project) => project.id)));
  return ofKind(packs, 'scenario').flatMap(({ path, json }) => [
    ...['standards', 'population', 'course'].filter((kind) => !idsIn(packs, kind).has(json[kind]))
      .map((kind) => ({ path, place: `/${kind}`, reason: `there is no ${kind} pack '${json[kind]}'` })),
    ...(projects.has(json.project) ? [] : [{ path, place: '/project', reason: `no population has a project '${json.project}'` }]),
  ]);
}

function checkKeys(packs) {
  const rules = new Set(ofKind(packs, 'rules').flatMap(({ json }) => json.rules.map((rule) => rule.id)));
  return ofKind(packs, 'key').flatMap(({ path, json }) => {
    const scenario = ofKind(packs, 'scenario').find((pack) => pack.json.id === json.scenario)?.json;
    if (!scenario) return [{ path, place: '/scenario', reason: `there is no scenario '${json.scenario}'` }];
    const papers = new Set(scenario.documents.map((document) => document.id));
    const entries = ['expects', 'rows'].flatMap((list) => (json[list] ?? []).map((entry, index) => ({ entry, place: `/${list}/${index}` })));
    return entries.flatMap(({ entry, place }) => [
      ...(papers.has(entry.document) ? [] : [{ path, place: `${place}/document`, reason: `the scenario has no paper '${entry.document}'` }]),
      ...(Object.hasOwn(scenario.people, entry.who) ? [] : [{ path, place: `${place}/who`, reason: `the scenario has nobody called '${entry.who}'` }]),
      ...(entry.rule === undefined || rules.has(entry.rule) ? [] : [{ path, place: `${place}/rule`, reason: `there is no rule ${entry.rule}` }]),
    ]);
  });
}

/** Only of packs that fit their schemas: else there is no telling where to look. */
export function checkReferences(packs) {
  const lacking = textsOf(packs);
  return [...checkRules(packs, lacking), ...checkRuleTexts(packs), ...checkForms(packs, lacking), ...checkScenarios(packs), ...checkKeys(packs)];
}
