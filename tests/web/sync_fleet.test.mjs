// Four learners with three devices each against the real server, which is killed again and again while they work.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Device } from './support/device.mjs';
import { startEndpoint } from './support/endpoint.mjs';

const LEARNERS = 4, DEVICES = 3, EDITS = 900, KILLS = 6;
const AGENCY = 'north';
const BATCHES = 60, PAUSE_MS = 250; // edits come over 15 s, so that every kill meets work under way

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

let endpoint;
const fleet = [], all = [];

/** What `record.answered` looks like in the log; docs/log-format.md. */
function edit(device, sequence) {
  const data = { entity: 'e1', field: 'FirstName', value: `value ${sequence} of ${device.device}`, saw: '' };
  return { id: `${device.device}.r1-${sequence}`, clock: sequence, at: '', by: device.person, case: 'c1', kind: 'record.answered', data };
}

function joined(person, password, name) {
  const device = new Device({ endpoint: endpoint.endpoint, person, password, device: name, agency: AGENCY });
  all.push(device);
  device.start(all.length);
  return device;
}

async function until(holds, seconds, what) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(100)) if (holds()) return;
  assert.fail(`${what()} after ${seconds} s`);
}

const learners = Array.from({ length: LEARNERS }, (_, index) => ({ person: `p-${index}` }));

before(async () => {
  endpoint = await startEndpoint();
  for (const learner of learners) {
    learner.password = endpoint.addUser(learner.person, 'learner', AGENCY);
    for (let device = 0; device < DEVICES; device += 1) fleet.push(joined(learner.person, learner.password, `${learner.person.replace('-', '')}d${device}`));
  }
});
after(async () => {
  all.forEach((device) => device.process && device.kill());
  await endpoint.stop();
});

async function work() {
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const size = EDITS / BATCHES;
    for (const device of fleet) device.enter(Array.from({ length: size }, (_, index) => edit(device, batch * size + index + 1)));
    if (batch === BATCHES / 2) restartOneOfEach();
    await pause(PAUSE_MS);
  }
}

function restartOneOfEach() {
  for (let first = 0; first < fleet.length; first += DEVICES) {
    fleet[first].kill();
    fleet[first].start(100 + first);
  }
}

async function killings() {
  const port = new URL(endpoint.url).port, state = endpoint.state;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause((BATCHES * PAUSE_MS) / (KILLS + 1));
    await endpoint.kill();
    endpoint = await startEndpoint({ state, port });
  }
}

/** The ids of all events in whole files below a folder, read from the server's disk: no rule of the machine is asked. */
function onDisk(top) {
  const ids = new Set();
  for (const { person } of learners) {
    const folder = join(endpoint.state, 'data', top, AGENCY, person);
    for (const name of readdirSync(folder).filter((file) => file.endsWith('.json'))) {
      for (const { id } of JSON.parse(readFileSync(join(folder, name), 'utf8')).events ?? []) ids.add(id);
    }
  }
  return ids;
}

test(`${LEARNERS} learners with ${DEVICES} devices make ${EDITS} edits each while the server is killed ${KILLS} times: none is lost`, async () => {
  await Promise.all([work(), killings()]);
  const waiting = () => fleet.filter((device) => device.status.text !== 'sync.mode.synced' || device.status.waiting > 0);
  await until(() => waiting().length === 0, 120, () => `not synced: ${JSON.stringify(waiting().map((device) => device.status))}`);

  const unanswered = fleet.reduce((sum, device) => sum + device.unanswered, 0);
  assert.ok(unanswered >= KILLS, `only ${unanswered} requests met a dead server`);

  const wanted = fleet.flatMap((device) => device.journal.map(({ id }) => id));
  assert.equal(wanted.length, LEARNERS * DEVICES * EDITS);
  const stored = new Set([...onDisk('cases'), ...onDisk('sealed')]);
  assert.deepEqual(wanted.filter((id) => !stored.has(id)), []);
  assert.ok(onDisk('sealed').size > 0, 'nothing was sealed: the edits were too few to show it');
  // A probe that a killing broke off often enough says nothing; none may say that the server promises less than it does.
  assert.deepEqual(fleet.map(({ status }) => status.class).filter((seen) => seen !== 'A' && seen !== '?'), []);

  const newcomers = learners.map(({ person, password }) => joined(person, password, `${person.replace('-', '')}new`));
  for (const device of [...fleet, ...newcomers]) {
    const theirs = fleet.filter(({ person }) => person === device.person).flatMap(({ journal }) => journal.map(({ id }) => id));
    await until(() => theirs.every((id) => device.known.has(id)), 120, () => `${device.device} knows ${device.known.size} of ${theirs.length}`);
    assert.deepEqual(device.status.aside, []);
  }
});
