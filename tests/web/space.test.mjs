// A space of real logins over the real endpoint: the HMIS team, a supervisor, an ATA and a new learner, each in a browser of their
// own, from the new hire to live credentials.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atRest, forget, openBrowser, visit } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand } from './support/hands.mjs';
import { submit, toTheRecord, walk, wholePath } from './support/path_es_boyd.mjs';
import { sentence } from './support/screens.mjs';

const AGENCY = 'hope';
let endpoint;
const people = {};

before(async () => {
  endpoint = await startEndpoint();
  endpoint.addUser('sam', 'supervisor', AGENCY);
});
after(async () => {
  for (const person of Object.values(people)) {
    await person.close();
    forget(person.profile);
  }
  await endpoint.stop();
});

/** One person at an own computer, signed in by link and password. */
class Person {
  static async at(login, password, agency) {
    const browser = await openBrowser();
    await visit(browser.page, `${endpoint.url}#/connect/${agency}/${login}`);
    const person = new Person(browser, await KeyHand.at(browser.page));
    await person.hand.type('Password', password);
    await person.hand.press('button', 'Sign in');
    await person.sees(`You are signed in as ${login}.`);
    people[login] = person;
    return person;
  }

  constructor(browser, hand) {
    Object.assign(this, { page: browser.page, profile: browser.profile, problems: browser.problems, close: browser.close, hand });
    this.watch();
  }

  /** The server was asked, and nothing is on its way any more. */
  async quiet(pause = 400) {
    const begun = Date.now();
    let last = this.asked, since = Date.now();
    while (this.asked === this.before || this.open > 0 || Date.now() - since < pause) {
      if (Date.now() - begun > 60000) throw new Error('the page goes on asking the server');
      if (this.asked !== last || this.open > 0) [last, since] = [this.asked, Date.now()];
      await this.page.waitForTimeout(50);
    }
  }

  watch() {
    Object.assign(this, { asked: 0, open: 0, before: 0 });
    const data = (handle) => (request) => request.url().includes('/data/') && handle();
    this.page.on('request', data(() => { this.asked += 1; this.open += 1; }));
    for (const end of ['requestfinished', 'requestfailed']) this.page.on(end, data(() => { this.open -= 1; }));
  }

  async sees(words) {
    await this.page.locator('#mirror').getByText(words).first().waitFor({ state: 'attached' });
  }

  async goes(route) {
    await this.page.evaluate((hash) => { location.hash = hash; }, route);
    await atRest(this.page);
  }

  /** Sends what is new here and looks what is new there, as the button on the trust screen does. */
  async looks() {
    const here = await this.page.evaluate(() => location.hash);
    await this.goes('#/trust');
    this.before = this.asked;
    await this.hand.press('button', 'Send and look now');
    await this.quiet();
    await this.page.locator('#mirror').getByText(/^Synced /).first().waitFor({ state: 'attached' });
    await this.goes(here || '#/');
  }

  /** Presses, and has it on the server before anybody else looks. */
  async does(name) {
    await this.hand.press('button', name);
    await this.looks();
  }
}

/** The case's address on the team's screen, by the learner's name. */
async function opens(person, learner) {
  await person.goes('#/team');
  await person.looks();
  await person.hand.press('link', learner);
}

let mae, sam, nora, ana;

/** The list of sign-ins goes to whoever runs the server; who is new in it gets a password, and comes by the link. */
async function signsIn() {
  await mae.goes('#/roster');
  const [download] = await Promise.all([mae.page.waitForEvent('download'), mae.hand.press('button', 'Download the list of sign-ins')]);
  const said = endpoint.users('apply', await download.path());
  const [, login, password] = said.match(/user ([a-z0-9]{16}), password (\S+)/);
  const learner = await Person.at(login, password, AGENCY);
  await learner.goes('#/');
  await learner.sees('Your turn: Courses');
  return learner;
}

/** The introduction, then the project course: done by the learner, confirmed by the HMIS team. */
async function courses(learner, name) {
  for (let course = 0; course < 2; course += 1) {
    await learner.does('Go on with a course');
    await opens(mae, name);
    await mae.does("Confirm a course's completion");
    await learner.looks();
  }
}

test('the first trustee enters the agency, its project and its people', async () => {
  endpoint.addUser('mae', 'trustee');
  const password = endpoint.addUser('mae', 'trainer') ?? endpoint.users('passwd', 'mae').match(/password (\S+)/)[1];
  mae = await Person.at('mae', password, 'team');
  await mae.goes('#/roster');
  await walk(mae.hand, [
    ['type', 'Short name of the agency', AGENCY],
    ['type', 'Name of the agency', 'Hope Street (sample)'],
    ['choose', 'Participation agreement', 'Yes'],
    ['press', 'button', 'Enter an agency'],
    ['type', 'Short name of the project', 'es1'],
    ['choose', 'Agency of the project', 'Hope Street (sample)'],
    ['type', 'Name of the project', 'Hope Shelter'],
    ['tick', 'Emergency shelter'],
    ['press', 'button', 'Enter a project'],
    ['type', 'Login name', 'mae'],
    ['type', 'Name of the person', 'Mae Lindqvist'],
    ['tick', 'HMIS team'],
    ['tick', 'trustee'],
    ['press', 'button', 'Enter a person'],
  ]);
  for (const [login, name, role] of [['nora', 'Nora Whitfield', 'ATA'], ['sam', 'Sam Ortega', 'supervisor']]) {
    await walk(mae.hand, [
      ['type', 'Login name', login],
      ['choose', 'Agency of the person', 'Hope Street (sample)'],
      ['type', 'Name of the person', name],
      ['tick', role],
      ['press', 'button', 'Enter a person'],
    ]);
  }
  await mae.sees('Sam Ortega');
  await mae.looks();
});

test('a supervisor validates the new hire, the ATA sends the ticket', async () => {
  sam = await Person.at('sam', endpoint.users('passwd', 'sam').match(/password (\S+)/)[1], AGENCY);
  nora = await Person.at('nora', endpoint.addUser('nora', 'ata', AGENCY), AGENCY);
  await sam.goes('#/team');
  await sam.hand.type('Name of the new hire', 'Ana Reyes');
  await sam.does('Validate the new hire');
  await opens(nora, 'Ana Reyes');
  await walk(nora.hand, [
    ['type', 'Agency email', 'ana@hope.example'],
    ['type', 'LMS username', 'ana.reyes'],
    ['choose', 'LMS account', 'Created new'],
    ['tick', 'Data entry'],
    ['tick', 'Hope Shelter'],
  ]);
  await nora.does('Send the ticket');
  await nora.sees('With the HMIS team');
});

test('the HMIS team accepts it and assigns the courses; the learner signs in with one link and a password', async () => {
  await opens(mae, 'Ana Reyes');
  await mae.hand.press('button', 'Accept the request');
  await mae.does('Assign the courses');
  await mae.sees('$25.00');
  ana = await signsIn();
});

test('courses, registration and instructions go back and forth between their two browsers', async () => {
  await courses(ana, 'Ana Reyes');
  await ana.does('Register for the session');
  await opens(mae, 'Ana Reyes');
  await mae.hand.choose('Sample client', 'Terrence Boyd');
  await mae.does('Send the instructions');
  await ana.looks();
  await ana.sees('Your turn: Sample client');
});

test('the sample client is entered without a hint, submitted, and read by the team with the grader\'s report', async () => {
  await ana.hand.press('button', 'Enter the sample client');
  await walk(ana.hand, wholePath.slice(1));
  assert.equal(await sentence(ana.page), 'Sent. The HMIS team reviews it.');
  await ana.looks();
  await opens(mae, 'Ana Reyes');
  await mae.hand.press('link', 'Read the report of submission 1');
  assert.equal(await sentence(mae.page), 'Everything is as it should be.');
});

test('credentials are decided and issued, the agreement is initialled and its return recorded', async () => {
  await opens(mae, 'Ana Reyes');
  await mae.hand.press('button', 'Decide on the record');
  await mae.does('Issue the credentials');
  await ana.goes('#/');
  await ana.looks();
  await ana.sees('End User Agreement, in short');
  await ana.hand.type('Initials', 'AR');
  await ana.does('Sign the End User Agreement');
  await opens(nora, 'Ana Reyes');
  await nora.does('Record the returned agreement');
  await opens(sam, 'Ana Reyes');
  await sam.sees('Live credentials');
});

test('under the rules of 2026 a second learner waits for a seat, corrects once, and comes to credentials too', async () => {
  await nora.goes('#/team');
  await nora.hand.type('Name of the new hire', 'Ben Okafor');
  await nora.hand.press('button', 'Validate the new hire');
  await walk(nora.hand, [
    ['type', 'Agency email', 'ben@hope.example'],
    ['type', 'LMS username', 'ben.okafor'],
    ['choose', 'LMS account', 'Existing one updated'],
    ['tick', 'Data entry'],
    ['tick', 'Hope Shelter'],
  ]);
  await nora.does('Send the ticket');
  await opens(mae, 'Ben Okafor');
  await mae.hand.choose('Policy', 'The rules since January 2026');
  await mae.hand.press('button', 'Accept the request');
  await mae.does('Assign the courses');
  const ben = await signsIn();
  await courses(ben, 'Ben Okafor');
  await ben.does('Register for the session');
  await opens(mae, 'Ben Okafor');
  await mae.hand.press('button', 'Give a seat in a group');
  await mae.hand.choose('Sample client', 'Terrence Boyd');
  await mae.does('Send the instructions');
  await ben.looks();
  await ben.hand.press('button', 'Enter the sample client');
  await walk(ben.hand, [...toTheRecord.slice(1), ...submit]);
  await ben.looks();
  await opens(mae, 'Ben Okafor');
  await mae.does('Decide on the record');
  await ben.goes('#/');
  await ben.looks();
  await ben.hand.press('link', 'Read the report of submission 1');
  await ben.sees('Mae Lindqvist decided by this report: Corrections with feedback.');
  await ben.goes('#/');
  await ben.hand.press('button', 'Go on with the sample client');
  await walk(ben.hand, [['choose', 'Veteran status', 'Yes'], ...submit]);
  await ben.looks();
  await opens(mae, 'Ben Okafor');
  await mae.hand.choose('Outcome', 'Credentials');
  await mae.hand.type('Reason: Decide on the record', 'The rest was shown in a call.');
  await mae.hand.press('button', 'Decide on the record');
  await mae.does('Issue the credentials');
  await ben.goes('#/');
  await ben.looks();
  await ben.sees('End User Agreement, in short');
  // Refusals that the probe asks for are answers too, and browsers print them.
  const own = (problem) => !problem.startsWith('Failed to load resource');
  for (const person of [mae, sam, nora, ana, ben]) assert.deepEqual(person.problems.filter(own), []);
});
