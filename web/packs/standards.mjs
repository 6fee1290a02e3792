// Makes the slim pack of the HMIS Data Standards that the page loads from the facts in public/standards/source/.
import { readFileSync } from 'node:fs';

const ABOUT = {
  all_clients: 'all', adults: 'adults', hoh: 'head', hoh_and_adults: 'adults_and_head', hoh_or_veteran: 'head_or_veteran',
  veterans: 'veterans', members_with_hiv: 'with_hiv', clients_receiving: 'all',
};
const TYPE = { text: 'text', date: 'date', money: 'money', integer: 'whole_number', list: 'list' };

// 3.12.1 is one list with three uses; each field offers only the codes that are valid for it.
const LIVING_SITUATION = {
  LivingSituation: ['3.12.1.prior', 'living_situation_prior'],
  CurrentLivingSituation: ['3.12.1.current', 'living_situation_current'],
  Destination: ['3.12.1.destination', 'destination'],
};

const condition = (when) => {
  if (when.all) return { all: when.all.map(condition) };
  if (when.any) return { any: when.any.map(condition) };
  if (when.project_type) return { field: 'ProjectType', one_of: when.project_type.map(String) };
  if (when.all_columns_zero) return { all: when.all_columns_zero.map((field) => ({ field, none_of: ['1'] })) };
  if (when.any_of) return { field: when.column, one_of: when.any_of.map(String) };
  if (when.none_of) return { field: when.column, none_of: when.none_of.map(String) };
  if (when.not_null) return { field: when.column };
  throw new Error(`a condition of the source is not understood: ${JSON.stringify(when)}`);
};

const pairs = (list) => (list.display_order ?? Object.keys(list.values).sort(byCode)).map((code) => [String(code), list.values[code]]);
const byCode = (a, b) => Number(a) - Number(b) || a.localeCompare(b);

const listsOf = ({ lists, groups }) => {
  const made = Object.fromEntries(lists.map((list) => [list.list_number, pairs(list)]));
  const all = Object.fromEntries(made['3.12.1']);
  for (const [number, set] of Object.values(LIVING_SITUATION)) {
    made[number] = groups.living_situation_sets[set].map((code) => [code, all[code]]);
  }
  delete made['3.12.1'];
  return made;
};

const fieldOf = (element, field) => {
  const made = { element: element.number, label: field.label, type: field.column === 'SSN' ? 'ssn' : TYPE[field.type] };
  if (!made.type) throw new Error(`${field.column}: type ${field.type} is not known`);
  if (field.type === 'list') made.list = LIVING_SITUATION[field.column]?.[0] ?? field.list;
  if (field.max_length && field.max_length !== 50) made.max = field.max_length;
  if (field.asked_when) made.asked_when = [condition(field.asked_when)];
  return made;
};

const fundingOf = (element) => {
  if (element.required_by === 'all') return undefined;
  return element.required_by.map((one) => ({
    ...(one.codes === 'any' ? {} : { funders: one.codes.map(String) }),
    ...(one.only_project_types ? { only: one.only_project_types } : {}),
    ...(one.except_project_types ? { except: one.except_project_types } : {}),
  }));
};

const elementOf = (element) => ({
  name: element.name,
  file: element.file,
  about: ABOUT[element.about],
  points: element.collection_points,
  ...(element.project_types === 'all' ? {} : { types: element.project_types }),
  ...(fundingOf(element) ? { funding: fundingOf(element) } : {}),
  fields: element.fields.map((field) => field.column),
});

export function makeStandards(folder) {
  const lists = JSON.parse(readFileSync(`${folder}/code_lists.json`, 'utf8'));
  const { elements, metadata_elements: metadata } = JSON.parse(readFileSync(`${folder}/data_elements.json`, 'utf8'));
  const fields = {
    DataCollectionStage: { element: '5.03', label: metadata[2].name, type: 'list', list: '5.03.1' },
    InformationDate: { element: '5.04', label: metadata[3].name, type: 'date' },
    ProjectID: { element: '5.05', label: metadata[4].name, type: 'reference' },
    HouseholdID: { element: '5.09', label: metadata[8].name, type: 'reference' },
  };
  for (const element of elements) {
    for (const field of element.fields) fields[field.column] ??= fieldOf(element, field);
  }
  return {
    pack: 'standards', format: 1, id: 'fy2026', name: lists.meta.standard,
    lists: listsOf(lists), fields, elements: Object.fromEntries(elements.map((element) => [element.number, elementOf(element)])),
  };
}
