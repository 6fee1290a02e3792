// Makes the slim pack of the HMIS Data Standards that the page loads from the facts in public/standards/sources/.
import { plain, readOrdered } from './ordered_json.mjs';

const ABOUT = {
  all_clients: 'all',
  adults: 'adults',
  hoh: 'head',
  hoh_and_adults: 'adults_and_head',
  hoh_or_veteran: 'head_or_veteran',
  veterans: 'veterans',
  members_with_hiv: 'with_hiv',
  clients_receiving: 'all',
};
const TYPE = { text: 'text', date: 'date', money: 'money', integer: 'whole_number', list: 'list' };
const USUAL_LENGTH = 50;

// Columns that several elements share and each words in its own way; each keeps its wording beside.
const SHARED_LABEL = { DateProvided: 'Date provided', TypeProvided: 'Type provided', DisabilityResponse: 'Disability' };

// One list of living situations has three uses; each field offers only the codes that are valid for it.
const PARTS = {
  '3.12.1/prior': { of: '3.12.1', set: 'living_situation_prior' },
  '3.12.1/current': { of: '3.12.1', set: 'living_situation_current' },
  '3.12.1/path': { of: '3.12.1', set: 'current_living_situation_path_only' },
  '3.12.1/destination': { of: '3.12.1', set: 'destination' },
};
const PART_OF_FIELD = {
  LivingSituation: '3.12.1/prior',
  CurrentLivingSituation: '3.12.1/current',
  Destination: '3.12.1/destination',
};
// The rows of the HUD-verified sub-assessments; those of the disabilities are list 1.3.
const SOURCES = { '4.02/sources': 'income_sources', '4.03/sources': 'non_cash_benefits', '4.04/sources': 'health_insurance_sources' };

// Columns without an element of their own that a record needs: [element, columns].
const BESIDE = [
  ['2.02', [{ id: 'ProjectType', label: 'Project type', type: 'list', list: '2.02.6' }]],
  ['2.06', [{ id: 'Funder', label: 'Funding source', type: 'list', list: '2.06.1' }]],
  ['5.03', [{ id: 'DataCollectionStage', label: 'Data collection stage', type: 'list', list: '5.03.1' }]],
  ['5.04', [{ id: 'InformationDate', label: 'Information date', type: 'date' }]],
  ['5.05', [{ id: 'ProjectID', label: 'Project', type: 'reference' }]],
  ['5.06', [{ id: 'EnrollmentID', label: 'Enrollment', type: 'reference' }]],
  ['5.08', [{ id: 'PersonalID', label: 'Person', type: 'reference' }]],
  ['5.09', [{ id: 'HouseholdID', label: 'Household', type: 'reference' }]],
];
const RECORD_TYPE = { id: 'RecordType', label: 'Record type', type: 'list', list: '1.4' };

const condition = (when) => {
  if (when.all) return when.all.length === 1 ? condition(when.all[0]) : { all: when.all.map(condition) };
  if (when.any) return { any: when.any.map(condition) };
  if (when.project_type) return { field: 'ProjectType', one_of: when.project_type.map(String) };
  if (when.all_columns_zero) return { all: when.all_columns_zero.map((field) => ({ field, none_of: ['1'] })) };
  if (when.any_of) return { field: when.column, one_of: when.any_of.map(String) };
  if (when.none_of) return { field: when.column, none_of: when.none_of.map(String) };
  if (when.not_null) return { field: when.column };
  throw new Error(`a condition of the source is not understood: ${JSON.stringify(when)}`);
};

function listsOf(codes) {
  const lists = {};
  for (const list of codes.get('lists')) {
    const values = list.get('values');
    const order = list.get('display_order') ?? [...values.keys()];
    lists[list.get('list_number')] = order.map((code) => [code, values.get(code)]);
  }
  const groups = codes.get('groups');
  for (const [name, group] of Object.entries(SOURCES)) {
    lists[name] = groups.get(group).map((source) => [source.get('column'), source.get('label')]);
  }
  for (const [name, { of, set }] of Object.entries(PARTS)) lists[name] = { of, only: groups.get('living_situation_sets').get(set) };
  return lists;
}

/** The list that a column takes: its own, or the one that another answer chooses. */
function listOf(field, typeProvided, ownList) {
  if (field.column === 'TypeProvided') return { list_by: 'RecordType', lists: typeProvided };
  if (field.column === 'DisabilityResponse') return { list: '1.8', list_by: 'DisabilityType', lists: { 10: '4.10.2' } };
  if (field.column === 'SubTypeProvided') return { list_by: 'TypeProvided', lists: { 3: 'V2.A', 4: 'V2.B', 5: 'V2.C' } };
  return { list: PART_OF_FIELD[field.column] ?? ownList ?? field.list };
}

/** "Null unless": several elements that share a column each speak of their own rows. */
function askedWhen(uses) {
  const asked = uses.filter(({ field }) => field.asked_when);
  if (asked.length === 0) return undefined;
  const each = asked.map(({ element, field }) => {
    const own = condition(field.asked_when);
    const filter = Object.entries(element.record_filter ?? {}).map(([column, value]) => ({ field: column, one_of: [String(value)] }));
    return uses.length > 1 && filter.length > 0 ? { all: [...filter, own] } : own;
  });
  const distinct = [...new Map(each.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.length === 1 ? [distinct[0]] : [{ any: distinct }];
}

function fieldOf(field, uses, codes) {
  const typeProvided = plain(codes.get('lists').find((list) => list.get('list_number') === '1.4').get('type_provided_list'));
  // The CSV writes a CoC code as text, and the standards list it.
  const ownList = field.column === 'EnrollmentCoC' ? '2.03.1' : undefined;
  const type = field.column === 'SSN' ? 'ssn' : ownList ? 'list' : TYPE[field.type];
  if (!type) throw new Error(`${field.column}: type ${field.type} is not known`);
  const when = askedWhen(uses);
  return {
    id: field.column,
    label: SHARED_LABEL[field.column] ?? field.label,
    type,
    ...(type === 'list' ? listOf(field, typeProvided, ownList) : {}),
    ...(type === 'text' && field.max_length && field.max_length !== USUAL_LENGTH ? { max: field.max_length } : {}),
    ...(when ? { asked_when: when } : {}),
  };
}

const fundingOf = (required) =>
  required.map((one) => ({
    ...(one.codes === 'any' ? {} : { funders: one.codes.map(String) }),
    ...(one.only_project_types ? { only_types: one.only_project_types } : {}),
    ...(one.except_project_types ? { except_types: one.except_project_types } : {}),
  }));

function elementOf(element, told, uses, codes) {
  const labels = {};
  const columns = element.fields.map((field) => {
    const first = !told.has(field.column);
    if (first) told.set(field.column, fieldOf(field, uses.get(field.column), codes));
    const known = told.get(field.column);
    if (known.label !== field.label) labels[field.column] = field.label;
    return first ? known : field.column;
  });
  if (element.file === 'Services.csv') {
    columns.unshift(told.has(RECORD_TYPE.id) ? RECORD_TYPE.id : RECORD_TYPE);
    told.set(RECORD_TYPE.id, RECORD_TYPE);
  }
  return {
    number: element.number,
    name: element.name,
    file: element.file,
    about: ABOUT[element.about],
    points: element.collection_points,
    ...(element.project_types === 'all' ? {} : { project_types: element.project_types }),
    ...(element.required_by === 'all' ? {} : { funding: fundingOf(element.required_by) }),
    fields: columns,
    ...(Object.keys(labels).length > 0 ? { labels } : {}),
  };
}

function besideOf(source, told) {
  const known = [...source.project_descriptor_elements, ...source.metadata_elements];
  return known.map(({ number, name, file }) => {
    const [, fields] = BESIDE.find(([one]) => one === number) ?? [number, []];
    for (const field of fields) told.set(field.id, field);
    return { number, name, file: file ?? '', about: 'all', points: [], fields };
  });
}

export function makeStandards(folder) {
  const codes = readOrdered(`${folder}/code_lists.json`);
  const source = plain(readOrdered(`${folder}/data_elements.json`));
  const uses = new Map();
  for (const element of source.elements) {
    for (const field of element.fields) uses.set(field.column, [...(uses.get(field.column) ?? []), { element, field }]);
  }
  const told = new Map();
  const beside = besideOf(source, told);
  return {
    pack: 'standards',
    format: 1,
    id: 'fy2026',
    name: 'FY2026 HMIS Data Standards',
    effective: '2025-10-01',
    source: 'public/standards/sources',
    lists: listsOf(codes),
    elements: [...beside, ...source.elements.map((element) => elementOf(element, told, uses, codes))],
  };
}
