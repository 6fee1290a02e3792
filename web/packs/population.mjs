// The people who already stand in the training site: invented, the same on every machine, with the traps of a real one.
import { AGENCIES, FIRST_NAMES, LAST_NAMES, NEAR_TERRENCE_BOYD, NICKNAMES, PROJECTS, SAME_PERSON_TWICE, TWINS } from './people.mjs';

const SEED = 20261005;
const PEOPLE_AT_LEAST = 236;
const LAST_DAY = Date.UTC(2026, 8, 30);  // every seeded stay begins and ends before the first story does
const DAY = 24 * 60 * 60 * 1000;
// What belongs to the sample client alone: nobody of the site may carry it by chance.
const RESERVED_SSN = '4471';
const RESERVED_BIRTH = '1968-02-11';

/** A small generator of fixed numbers from 0 to 1 (mulberry32). */
const numbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const iso = (time) => new Date(time).toISOString().slice(0, 10);
const ENTRY_TYPE = { 21: 'PATH', 25: 'RHY', 33: 'VA', 46: 'Basic' };
const RACES = ['AmIndAKNative', 'Asian', 'BlackAfAmerican', 'HispanicLatinao', 'MidEastNAfrican', 'NativeHIPacific', 'White'];

/** Builds the entities, and keeps count of the ids. */
class Site {
  constructor() {
    this.next = numbers(SEED);
    this.entities = [];
    this.count = 0;
    this.open = PROJECTS.filter((project) => !project.closed);
  }

  pick(list) { return list[Math.floor(this.next() * list.length)]; }
  chance(share) { return this.next() < share; }

  add(id, kind, fields, parent) {
    this.entities.push({ id, kind, ...(parent ? { parent } : {}), fields });
    return id;
  }

  birth(oldest, youngest) {
    const born = iso(LAST_DAY - (youngest + this.next() * (oldest - youngest)) * 365.25 * DAY);
    return born === RESERVED_BIRTH ? this.birth(oldest, youngest) : born;
  }

  four() {
    const four = String(1000 + Math.floor(this.next() * 9000));
    return four === RESERVED_SSN ? this.four() : four;
  }

  /** One client; `known` says what is not left to chance. */
  client(known, project) {
    this.count += 1;
    const id = `pop.${String(this.count).padStart(4, '0')}`;
    const four = known.four ?? (this.chance(0.7) ? this.four() : '');
    const initial = known.first.length === 1;
    const race = this.pick(RACES);
    const child = known.child ?? false;
    const fields = {
      FirstName: known.first,
      LastName: known.last,
      NameDataQuality: initial ? '2' : '1',
      ...(four ? { SSN: `xxxxx${four}`, SSNDataQuality: '2' } : { SSNDataQuality: this.pick(['8', '9']) }),
      DOB: known.birth,
      DOBDataQuality: '1',
      [race]: '1',
      Sex: known.sex ?? this.pick(['0', '1']),
      ...(child ? {} : { VeteranStatus: project.funder === '33' && !known.spouse ? '1' : '0' }),
      AgencyID: project.agency,
      ...(known.locked ? { Locked: '1' } : {}),
    };
    return this.add(id, 'client', fields);
  }

  release(client, project, day, locked) {
    const end = `${Number(day.slice(0, 4)) + 3}${day.slice(4) === '-02-29' ? '-02-28' : day.slice(4)}`;
    const option = locked ? 'B' : 'A';
    this.add(`${client}r`, 'release', {
      ReleaseOption: option, ReleaseGranted: '1', ReleaseProvider: project.agency, ReleaseStart: day, ReleaseEnd: end, ReleaseDocumentation: option,
    }, client);
  }

  /** A stay of all members in one project; those who left have a destination. */
  stay(members, project, household) {
    const start = LAST_DAY - Math.floor(20 + this.next() * 500) * DAY;
    const left = this.chance(0.3);
    const end = iso(Math.min(LAST_DAY, start + Math.floor(10 + this.next() * 300) * DAY));
    for (const { id, relation } of members) {
      this.add(`${id}e`, 'enrollment', {
        ProjectID: project.id, HouseholdID: household, EnrollmentType: ENTRY_TYPE[project.funder] ?? 'HUD', EntryDate: iso(start),
        RelationshipToHoH: relation, ...(relation === '1' ? { EnrollmentCoC: 'IL-510' } : {}),
        ...(left ? { ExitDate: end, Destination: this.pick(['410', '435', '422', '116', '101', '30']) } : {}),
      }, id);
    }
    return iso(start);
  }

  together(members, type) {
    const household = this.add(`${members[0].id}h`, 'household', { HouseholdType: type });
    for (const { id, relation } of members) this.add(`${id}m`, 'member', { PersonID: id, RelationshipToHoH: relation }, household);
    return household;
  }

  single(known) {
    const project = PROJECTS.find((one) => one.id === known.project) ?? this.pick(this.open);
    const id = this.client(known, project);
    // A few were only ever asked for at the door; who is locked was enrolled by the agency that locked.
    if (!known.locked && this.chance(0.15)) return;
    const members = [{ id, relation: '1' }];
    const start = this.stay(members, project, this.together(members, '1'));
    if (known.locked || this.chance(0.5)) this.release(id, project, start, known.locked);
  }

  family() {
    const project = this.pick(this.open.filter((one) => [0, 2, 3, 12, 13].includes(one.type)));
    const last = this.pick(LAST_NAMES);
    const parent = (more) => ({ first: this.pick(FIRST_NAMES), last, birth: this.birth(48, 24), ...more });
    const members = [{ id: this.client(parent({}), project), relation: '1' }];
    if (this.chance(0.4)) members.push({ id: this.client(parent({ spouse: true }), project), relation: '3' });
    const children = 1 + Math.floor(this.next() * 3);
    for (let n = 0; n < children; n += 1) {
      members.push({ id: this.client({ first: this.pick(FIRST_NAMES), last, birth: this.birth(16, 1), four: '', child: true }, project), relation: '2' });
    }
    const start = this.stay(members, project, this.together(members, '2'));
    this.release(members[0].id, project, start, false);
  }
}

export function makePopulation() {
  const site = new Site();
  for (const known of [...NEAR_TERRENCE_BOYD, ...TWINS, ...SAME_PERSON_TWICE]) site.single(known);
  for (let n = 0; n < 24; n += 1) site.family();
  while (site.count < PEOPLE_AT_LEAST) {
    site.single({ first: site.pick(FIRST_NAMES), last: site.pick(LAST_NAMES), birth: site.birth(78, 18), locked: site.chance(0.08) });
  }
  return { pack: 'population', format: 1, id: 'chicago', agencies: AGENCIES, projects: PROJECTS, nicknames: NICKNAMES, entities: site.entities };
}
