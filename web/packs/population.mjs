// The people who already stand in the training site: invented, the same on every machine, with the traps of a real one.

const AGENCIES = [['LAKESIDE', 'Lakeside Haven'], ['CEDAR', 'Cedar Bridge Services'], ['NORTHBR', 'North Branch Outreach'], ['SOUTHSH', 'South Shore Aid'],
  ['WELLS', 'Wells Street Center'], ['PRAIRIE', 'Prairie Youth Alliance'], ['ARMORY', 'Armory Veterans Support']];
const PROJECTS = [
  ['9001', 'Lakeside Haven - Emergency Shelter (9001)', 'LAKESIDE', 0, '8'], ['9002', 'Lakeside Haven - Night Shelter (9002)', 'LAKESIDE', 1, '8'],
  ['9003', 'Lakeside Haven - Transitional Housing (9003)', 'LAKESIDE', 2, '5'], ['9004', 'Lakeside Haven - Winter Overflow 2024 (9004)', 'LAKESIDE', 0, '8', true],
  ['9101', 'Cedar Bridge - Permanent Supportive Housing (9101)', 'CEDAR', 3, '2'], ['9102', 'Cedar Bridge - Rapid Re-housing (9102)', 'CEDAR', 13, '3'],
  ['9103', 'Cedar Bridge - Emergency Shelter (9103)', 'CEDAR', 0, '8'], ['9201', 'North Branch - Street Outreach (9201)', 'NORTHBR', 4, '11'],
  ['9202', 'North Branch - PATH Outreach (9202)', 'NORTHBR', 4, '21'], ['9301', 'South Shore Aid - State Homeless Prevention (9301)', 'SOUTHSH', 12, '46'],
  ['9302', 'South Shore Aid - Services Only (9302)', 'SOUTHSH', 6, '4'], ['9303', 'South Shore Aid - Employment and Income (9303)', 'SOUTHSH', 6, '4'],
  ['9401', 'Wells Street Center - Drop-in (9401)', 'WELLS', 11, '8'], ['9402', 'Wells Street Center - Safe Haven (9402)', 'WELLS', 8, '6'],
  ['9501', 'Prairie Youth - Street Outreach Program (9501)', 'PRAIRIE', 4, '25'], ['9601', 'Armory Veterans - SSVF Rapid Re-housing (9601)', 'ARMORY', 13, '33'],
  ['9602', 'Armory Veterans - SSVF Prevention (9602)', 'ARMORY', 12, '33'],
];
const FIRST = ['Marcus', 'Denise', 'Luis', 'Ana', 'Keisha', 'Tomasz', 'Renata', 'Odell', 'Ruth', 'Kiara', 'Andre', 'Simone', 'Grant', 'Lupe', 'Priya', 'Dwayne',
  'Carmen', 'Howard', 'Yolanda', 'Victor', 'Irene', 'Jamal', 'Rosa', 'Calvin', 'Mei', 'Patrick', 'Gloria', 'Hassan', 'Bernice', 'Miguel'];
const LAST = ['Alvarez', 'Banks', 'Castillo', 'Dawson', 'Ellis', 'Ferrer', 'Gaines', 'Hobbs', 'Ibarra', 'Jennings', 'Kowalski', 'Lindsey', 'Mosley', 'Navarro',
  'Ortega', 'Pruitt', 'Quarles', 'Rivera', 'Sutton', 'Tolliver', 'Underwood', 'Vega', 'Whitlock', 'Yates', 'Zielinski'];

// People near Terrence Boyd (born 1968-02-11), none of them him; twins of a name; one person at two agencies; locked records.
const TRAPS = [
  ['Terence', 'Boyd', '1986-02-11', '8812', '9103'], ['Terrance', 'Boyde', '1968-11-02', '3054', '9401'], ['Terry', 'Boyd', '1971-06-30', '', '9201'],
  ['T', 'Boyd', '1949-08-19', '7710', '9402'], ['Terrence', 'Bond', '1968-02-21', '4417', '9302'], ['Lawrence', 'Boyd', '1966-12-05', '1947', '9601'],
  ['Theresa', 'Boyd', '1988-02-11', '2290', '9101'], ['Renata', 'Vega', '1989-03-14', '6120', '9101'], ['Renata', 'Vega', '1989-03-14', '', '9401'],
  ['Micah', 'Colvin', '2015-07-02', '', '9102'],
];

/** A small generator of fixed numbers: the same people on every machine. */
const numbers = (seed) => () => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 2 ** 32;
};
const two = (n) => String(n).padStart(2, '0');
const id = (n) => `pop.${String(n).padStart(4, '0')}`;

function person([first, last, birth, four, project], index, next, out) {
  const n = index + 1;
  const fields = { FirstName: first, LastName: last, NameDataQuality: first.length === 1 ? '2' : '1', DOB: birth, DOBDataQuality: '1' };
  if (four) Object.assign(fields, { SSN: `xxxxx${four}`, SSNDataQuality: '2' });
  else fields.SSNDataQuality = '9';
  if (n % 17 === 0) fields.Locked = '1';
  out.push({ id: id(n), kind: 'client', fields });
  if (n % 3 === 0) return;
  const household = `${id(n)}h`;
  const start = `2026-${two(1 + Math.floor(next() * 9))}-${two(1 + Math.floor(next() * 28))}`;
  out.push({ id: household, kind: 'household', fields: { HouseholdType: '1' } });
  out.push({ id: `${id(n)}m`, kind: 'member', parent: household, fields: { PersonID: id(n), RelationshipToHoH: '1' } });
  out.push({ id: `${id(n)}e`, kind: 'enrollment', parent: id(n),
    fields: { ProjectID: project, HouseholdID: household, EnrollmentType: 'HUD', EntryDate: start, RelationshipToHoH: '1', EnrollmentCoC: 'IL-510' } });
}

export function makePopulation() {
  const next = numbers(20261005);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const open = PROJECTS.filter((project) => !project[5]);
  const people = [...TRAPS];
  while (people.length < 240) {
    const birth = `${1945 + Math.floor(next() * 70)}-${two(1 + Math.floor(next() * 12))}-${two(1 + Math.floor(next() * 28))}`;
    const four = next() < 0.3 ? '' : String(1000 + Math.floor(next() * 8999));
    people.push([pick(FIRST), pick(LAST), birth, four, pick(open)[0]]);
  }
  const entities = [];
  people.forEach((one, index) => person(one, index, next, entities));
  return {
    pack: 'population', format: 1, id: 'chicago',
    agencies: AGENCIES.map(([agency, name]) => ({ id: agency, name })),
    projects: PROJECTS.map(([project, name, agency, type, funder, closed]) => ({ id: project, name, agency, type, funder, ...(closed ? { closed } : {}) })),
    entities,
  };
}
