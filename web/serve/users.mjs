// Users of the endpoint, as `./build.sh user` is told.
//
// usage: users.mjs STATE_FOLDER USER ROLE [AGENCY]   adds the role; a new user gets a random password, which is printed once
//        users.mjs STATE_FOLDER USER remove          takes away login and roles; what the user wrote stays
//        users.mjs STATE_FOLDER passwd USER          a new random password, printed once; the old one ends
//        users.mjs STATE_FOLDER apply ROSTER.csv     makes users and roles what the roster says (roster.mjs)

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUser, changePassword, linkFor, removeUser } from './accounts.mjs';
import { applyRoster } from './roster.mjs';
import { nameTrustees } from './trustees.mjs';

/** Who serves all agencies has a folder for practice with the team. */
function linkOf(state, user, agency = 'team') {
  const file = join(state, 'run/address.json');
  if (!existsSync(file)) return '';
  return `\nlink ${linkFor(JSON.parse(readFileSync(file, 'utf8')).url, user, agency)}`;
}

function add(state, user, role, agency) {
  const password = addUser(state, user, role, agency);
  const said = password ? `user ${user}, password ${password}` : `user ${user} has the role ${role} ${agency ?? ''}`.trim();
  console.log(said + (password ? linkOf(state, user, agency) : ''));
}

function apply(state, file) {
  if (!file) throw new Error('apply takes a roster: a file with lines of person,role,agency');
  const done = applyRoster(state, readFileSync(file, 'utf8'));
  for (const { user, password, agency } of done.added) console.log(`user ${user}, password ${password}${linkOf(state, user, agency)}`);
  for (const { user, lost, gained } of done.changed) console.log(`user ${user} now${gained.map((role) => ` +${role}`)}${lost.map((role) => ` -${role}`)}`);
  for (const user of done.removed) console.log(`user ${user} is gone; what was written stays`);
  console.log(`${done.people} people in the roster: ${done.added.length} new, ${done.changed.length} changed, ${done.removed.length} gone`);
}

function main([state, first, second, agency]) {
  try {
    if (first === 'apply') apply(state, second);
    else if (first === 'passwd') console.log(`user ${second}, password ${changePassword(state, second)}`);
    else if (second === 'remove') removeUser(state, first);
    else add(state, first, second, agency);
    nameTrustees(state);
  } catch (error) {
    console.error(`users: ${error.message}`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
