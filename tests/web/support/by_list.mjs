// A command list as a person carries it out on the page: what it says in entities and fields is found by role and name.
// Where several members of a household do the same on the same day, they are ticked, and one press is for all of them.

import { readFileSync } from 'node:fs';
import { answerWords, dayAfter, formOf, isBox, label, sectionOf, sectionWords, sourceWords, spoken, titleOf, usDate } from './words.mjs';

const read = (scenario) => readFileSync(new URL(`../../core/cases/${scenario}.solution.jsonl`, import.meta.url), 'utf8')
  .split('\n').filter(Boolean).map((line) => JSON.parse(line));

const key = (name) => String(name).replace(/^\$/, '');
const stageOf = { 1: 'entry', 2: 'update', 5: 'annual', 3: 'exit' };
const tabNames = { profile: 'Profile', household: 'Household', release: 'Release (ROI)', enrollment: 'Entry / Exit', interim: 'Interim reviews', activity: 'Contacts and services' };

class ByList {
  constructor(hand, lines) {
    this.hand = hand;
    this.lines = lines;
    this.made = new Map(); // "stay" -> { kind, of: the client's name in the list, ... }
    this.done = new Set(); // lines that an earlier press did too
    this.here = ''; // whose record is open, and which part
  }

  /** The lines from here to the end of the story's day. */
  today(at) {
    const end = this.lines.findIndex((line, index) => index > at && line.do === 'day');
    return this.lines.slice(at + 1, end < 0 ? undefined : end);
  }

  nameOf(client) {
    return this.made.get(client).name;
  }

  // Ways

  async record(client, tab, part = '') {
    if (this.here === `${client} ${tab} ${part}`) return;
    // From one person's record to the next: by its address, as by a bookmark.
    if (!this.here.startsWith(`${client} `)) await this.hand.visit(this.made.get(client).address);
    await this.hand.press('tab', tabNames[tab]);
    if (tab === 'enrollment' && part === 'exit') await this.hand.press('tab', 'Exit');
    this.here = `${client} ${tab} ${part}`;
  }

  async toField(entity, field) {
    const { kind, of, stage } = this.made.get(entity);
    if (kind === 'client') return this.record(of, 'profile');
    if (kind === 'release') return this.record(of, 'release');
    if (kind === 'household' || kind === 'member') return this.record(of, 'household');
    const form = kind === 'assessment' ? stage : formOf(field);
    return form === 'update' || form === 'annual' ? this.record(of, 'interim') : this.record(of, 'enrollment', form === 'exit' ? 'exit' : '');
  }

  async set(field, value, others = {}) {
    if (isBox(field)) return value === '1' ? this.hand.tick(label(field)) : undefined;
    return this.hand.set(label(field), answerWords(field, value, others));
  }

  async setAll(fields, leftOut = []) {
    for (const [field, value] of Object.entries(fields)) if (!leftOut.includes(field)) await this.set(field, value, fields);
  }

  /** Ticks those who do the same today, and takes their lines as done. */
  async tickOthers(at, whose, same) {
    for (const line of this.today(at)) {
      if (!same(line)) continue;
      this.done.add(line);
      await this.hand.tick(this.nameOf(whose(line)));
    }
  }

  // What a line does

  async start({ scenario }) {
    const title = titleOf(scenario);
    await this.hand.pick(title);
    await this.hand.press('button', `Start with ${title}`);
  }

  async search({ name, ssn, birth }) {
    if (this.here !== '' && this.here !== 'search') await this.hand.visit(this.searching);
    this.here = 'search';
    await this.hand.type('Name', name);
    await this.hand.type('Date of birth', birth === '' ? '' : usDate(birth));
    await this.hand.type('Last four of SSN', ssn);
    await this.hand.press('button', 'Search');
  }

  async day({ day }) {
    const name = `Go on to ${spoken(day)}`;
    await this.hand.press('button', name);
    await this.hand.press('button', name);
  }

  async answer(line, at) {
    const entity = key(line.entity), { kind, of } = this.made.get(entity), { field, value } = line;
    if (kind === 'verification') return this.changeRow(line, at);
    if (field === 'ExitDate') return this.leave(line, at);
    if (sectionful.has(kind)) {
      await this.hand.visit(this.made.get(entity).address);
      this.here = `${of} activity `;
    } else {
      await this.toField(entity, field);
    }
    await this.set(field, value);
  }

  async leave({ value }, at) {
    const of = this.of(this.lines[at].entity);
    await this.record(of, 'enrollment', 'exit');
    await this.hand.type('Project exit date', usDate(value));
    await this.tickOthers(at, (line) => this.of(line.entity), (line) => line.do === 'answer' && line.field === 'ExitDate' && line.value === value);
    await this.hand.press('button', 'Begin the exit');
  }

  of(entity) {
    return this.made.get(key(entity)).of;
  }

  async create(line, at) {
    const { kind, fields } = line, name = line.as;
    const of = kind === 'client' ? name : kind === 'member' ? key(fields.PersonID) : kind === 'household' ? undefined : this.of(line.parent);
    this.made.set(name, { kind, of, stage: stageOf[fields.DataCollectionStage], fields });
    if (this.done.has(line)) return;
    if (sectionful.has(kind)) await this.happened(line, of);
    else await this[kind](line, at, of);
  }

  async client({ as: name, fields }) {
    await this.hand.press('button', 'Create a new client');
    await this.setAll(fields);
    await this.hand.press('button', 'Create the record');
    const address = this.hand.address();
    Object.assign(this.made.get(name), { name: `${fields.FirstName} ${fields.LastName}`, address });
    this.searching = address.replace(/client\/.*$/, 'search');
    this.here = `${name} profile `;
  }

  async release({ fields }, _at, of) {
    await this.record(of, 'release');
    await this.hand.press('button', 'Add a release');
    await this.setAll(fields);
  }

  /** Made with its first member in it. */
  async household({ as: name, fields }, at) {
    const first = this.lines.slice(at).find((line) => line.kind === 'member' && key(line.parent) === name);
    const of = key(first.fields.PersonID);
    Object.assign(this.made.get(name), { of, head: first });
    await this.record(of, 'household');
    await this.hand.press('button', 'Start a household');
    await this.setAll(fields);
  }

  async member(line, _at, of) {
    const { of: whose, head } = this.made.get(key(line.parent));
    if (head !== line) {
      await this.record(whose, 'household');
      await this.hand.choose('Add a member', this.nameOf(of));
      await this.record(of, 'household');
    }
    await this.record(of, 'household');
    await this.setAll(line.fields, ['PersonID']);
  }

  async enrollment({ fields }, at, of) {
    await this.record(of, 'enrollment');
    await this.setAll(fields, ['HouseholdID']);
    await this.tickOthers(at, (line) => this.of(line.parent), (line) => line.kind === 'enrollment' && line.fields.ProjectID === fields.ProjectID && line.fields.EntryDate === fields.EntryDate);
    await this.hand.press('button', 'Save and continue');
  }

  async assessment({ fields }, at, of) {
    if (fields.DataCollectionStage === '1' || fields.DataCollectionStage === '3') return; // came with the stay, or its end
    await this.record(of, 'interim');
    await this.hand.set('Data collection stage', fields.DataCollectionStage === '2' ? 'Update' : 'Annual assessment');
    await this.hand.type('Information date', usDate(fields.InformationDate));
    await this.tickOthers(at, (line) => this.of(line.parent), (line) => line.kind === 'assessment' &&
      line.fields.DataCollectionStage === fields.DataCollectionStage && line.fields.InformationDate === fields.InformationDate);
    await this.hand.press('button', 'Begin the review');
  }

  /** A Yes by itself; after the last of an assessment the rest of every table is answered with No. */
  async verification(line, at) {
    const { fields } = line, { VerificationTable: table, VerificationSource: source } = fields;
    await this.toField(key(fields.AssessmentID));
    if (fields.Receives !== '0') {
      await this.hand.answer(sourceWords(table, source), 'Yes');
      await this.fillRow(fields, ['Receives', 'StartDate']);
    }
    const next = this.lines[at + 1];
    if (next?.kind === 'verification' && next.fields.AssessmentID === fields.AssessmentID) return;
    const rest = 'Answer the rest with No';
    while (await this.hand.has('button', rest)) await this.hand.press('button', rest);
  }

  /** In the dialog of a row that has more to say; Yes alone opens none. */
  async fillRow(fields, known) {
    const left = [...known, 'AssessmentID', 'VerificationTable', 'VerificationSource'];
    const more = Object.keys(fields).some((field) => !left.includes(field)) || (await this.hand.has('button', 'Done'));
    if (!more) return;
    await this.setAll(fields, left);
    await this.hand.press('button', 'Done');
  }

  /** A row of before ends; the one that follows it in the list is added beside it. */
  async changeRow({ entity, field, value }, at) {
    const { fields, of } = this.made.get(key(entity));
    const next = this.lines[at + 1], again = next?.kind === 'verification' && next.fields.VerificationSource === fields.VerificationSource;
    await this.record(of, 'interim');
    await this.hand.press('button', `Open the row: ${sourceWords(fields.VerificationTable, fields.VerificationSource)}`);
    await this.set(field, value);
    if (!again) return this.hand.press('button', 'Done');
    this.done.add(next);
    await this.hand.press('button', 'Add a new row of this source');
    await this.fillRow(next.fields, next.fields.Receives === '1' ? ['Receives', 'StartDate'] : ['StartDate']);
  }

  async happened(line, of) {
    await this.record(of, 'activity');
    const words = sectionWords(sectionOf(line.kind, line.fields.RecordType));
    await this.hand.press('button', `Add: ${words}`);
    this.made.get(line.as).address = this.hand.address();
    await this.setAll(line.fields, ['RecordType']);
  }

  /** A run of nights by check-in and check-out. */
  async bed_night(line, at, of) {
    await this.record(of, 'activity');
    let out = dayAfter(line.fields.DateProvided), nights = 1;
    for (const next of this.lines.slice(at + 1)) {
      if (next.kind !== 'bed_night' || next.fields.DateProvided !== out) break;
      this.done.add(next);
      out = dayAfter(out);
      nights += 1;
    }
    await this.hand.type('Check-in', usDate(line.fields.DateProvided));
    await this.hand.type('Check-out', usDate(out));
    await this.hand.press('button', nights === 1 ? 'Add one night' : `Add ${nights} nights`);
  }

  async submit() {
    await this.hand.press('button', 'Send for grading');
    await this.hand.press('button', 'Send it');
  }
}

/** What is entered each time it happens, but for nights. */
const sectionful = new Set(['contact', 'service', 'referral', 'note', 'coordinated_assessment', 'coordinated_event']);

/** Lets the hand enter the whole solution of a case; a line that cannot be done says which one it was. */
export async function enterByList(hand, scenario) {
  const lines = read(scenario), person = new ByList(hand, lines);
  for (const [at, line] of lines.entries()) {
    if (person.done.has(line) && line.do !== 'create') continue;
    try {
      await person[line.do](line, at);
    } catch (error) {
      throw new Error(`${scenario} line ${at + 1} (${line.id}): ${error.message}`, { cause: error });
    }
  }
}
