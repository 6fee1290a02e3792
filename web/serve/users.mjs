// Users of the endpoint: a password hash in etc/htpasswd, roles in etc/roles/USER, folders for a learner's case.
//
// usage: users.mjs STATE_FOLDER USER ROLE [AGENCY]   adds the role; a new user gets a random password, which is printed once
//        users.mjs STATE_FOLDER USER remove          takes away login and roles; what the user wrote stays

import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const AGENCY_ROLES = ['learner', 'ata', 'supervisor'];
const GLOBAL_ROLES = ['trainer', 'ce', 'trustee'];
const USER_NAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const AGENCY_NAME = /^[A-Za-z0-9_-]{1,64}$/;

function problemWith(user, role, agency) {
  if (!USER_NAME.test(user ?? '')) return `user name '${user}': use a-z, 0-9, dots and dashes`;
  if (AGENCY_ROLES.includes(role)) return AGENCY_NAME.test(agency ?? '') ? null : `role ${role} needs an agency: letters, digits, - and _`;
  if (GLOBAL_ROLES.includes(role)) return agency ? `role ${role} takes no agency` : null;
  return `unknown role '${role}': use ${[...AGENCY_ROLES, ...GLOBAL_ROLES].join(', ')}`;
}

function linesOf(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}

function hashOf(password) {
  return execFileSync('openssl', ['passwd', '-6', '-stdin'], { input: password, encoding: 'utf8' }).trim();
}

const isLineOf = (user) => (line) => line.startsWith(`${user}:`);

/** Adds a role; returns the password when the user is new. Throws on names that the rules would not match. */
export function addUser(state, user, role, agency, password = randomBytes(12).toString('base64url')) {
  const problem = problemWith(user, role, agency);
  if (problem) throw new Error(problem);
  mkdirSync(join(state, 'etc/roles'), { recursive: true });
  const roles = join(state, 'etc/roles', user);
  const line = agency ? `${role} ${agency}` : role;
  if (!linesOf(roles).includes(line)) appendFileSync(roles, `${line}\n`);
  const places = role === 'learner' ? [agency, user] : agency ? [agency] : null;
  if (places) for (const top of ['cases', 'sealed']) mkdirSync(join(state, 'data', top, ...places), { recursive: true });
  const passwords = join(state, 'etc/htpasswd');
  if (linesOf(passwords).some(isLineOf(user))) return null;
  appendFileSync(passwords, `${user}:${hashOf(password)}\n`, { mode: 0o600 });
  return password;
}

/** What a person is sent besides the password: the page, already pointed at its own endpoint. A password never stands in a link. */
export function linkFor(url, user, agency) {
  return `${url}#/connect/${agency}/${user}`;
}

function linkOf(state, user, agency) {
  const file = join(state, 'run/address.json');
  if (!agency || !existsSync(file)) return '';
  return `\nlink ${linkFor(JSON.parse(readFileSync(file, 'utf8')).url, user, agency)}`;
}

export function removeUser(state, user) {
  if (!USER_NAME.test(user ?? '')) throw new Error(problemWith(user));
  const passwords = join(state, 'etc/htpasswd');
  const kept = linesOf(passwords).filter((line) => !isLineOf(user)(line));
  writeFileSync(passwords, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  rmSync(join(state, 'etc/roles', user), { force: true });
}

function main([state, user, role, agency]) {
  try {
    if (role === 'remove') return removeUser(state, user);
    const password = addUser(state, user, role, agency);
    const said = password ? `user ${user}, password ${password}` : `user ${user} has the role ${role} ${agency ?? ''}`.trim();
    console.log(said + (role === 'learner' ? linkOf(state, user, agency) : ''));
  } catch (error) {
    console.error(`users: ${error.message}`);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) main(process.argv.slice(2));
