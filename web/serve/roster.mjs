// The endpoint's users as a roster says: a text file that a spreadsheet can write, one role a line.
//
//   person,role,agency
//   p-7f3a,learner,north
//   p-91c2,trainer,
//
// Persons are pseudonymous ids, never names of people. A person with several roles has several lines.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addUser, keepRoles, problemWith, removeUser, rolesOf, usersOf } from './accounts.mjs';

const HEADER = 'person,role,agency';

/** Role lines by person; throws with the number of the first line that cannot hold. */
export function rosterFrom(text) {
  const [header = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (header.trim().toLowerCase() !== HEADER) throw new Error(`a roster begins with the line '${HEADER}'`);
  const roster = new Map();
  lines.forEach((line, index) => {
    if (!line.trim()) return;
    const [person, role, agency = '', ...more] = line.split(',').map((cell) => cell.trim());
    const problem = more.some(Boolean) ? 'too many columns' : problemWith(person, role, agency || undefined);
    if (problem) throw new Error(`line ${index + 2} of the roster: ${problem}`);
    roster.set(person, [...(roster.get(person) ?? []), agency ? `${role} ${agency}` : role]);
  });
  if (roster.size === 0) throw new Error('the roster names nobody; to take a login away: ./build.sh user NAME remove');
  return roster;
}

/** The user of the link that `serve` prints belongs to this machine and stands in no roster. */
function practiceUser(state) {
  const file = join(state, 'practice.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).user : null;
}

/** Adds, changes and takes away until users and roles are those of the roster. A roster with a mistake changes nothing. */
export function applyRoster(state, text) {
  const roster = rosterFrom(text);
  const before = usersOf(state);
  const done = { people: roster.size, added: [], changed: [], removed: [] };
  for (const [user, roles] of roster) {
    const had = rolesOf(state, user);
    let password = null;
    for (const role of roles) password = addUser(state, user, ...role.split(' ')) ?? password;
    keepRoles(state, user, roles);
    const lost = had.filter((role) => !roles.includes(role)), gained = roles.filter((role) => !had.includes(role));
    if (password) done.added.push({ user, password, agency: roles.map((role) => role.split(' ')[1]).find(Boolean) });
    else if (lost.length + gained.length > 0) done.changed.push({ user, lost, gained });
  }
  for (const user of before.filter((known) => !roster.has(known) && known !== practiceUser(state))) {
    removeUser(state, user);
    done.removed.push(user);
  }
  return done;
}
