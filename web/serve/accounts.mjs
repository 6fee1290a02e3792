// Accounts of the endpoint: a password hash in etc/htpasswd, roles in etc/roles/USER, folders for a learner's case.

import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

const AGENCY_ROLES = ['learner', 'ata', 'supervisor'];
const GLOBAL_ROLES = ['trainer', 'ce', 'trustee'];
const RESERVED = ['apply', 'passwd'];
const USER_NAME = /^[a-z0-9][a-z0-9.-]{0,63}$/;
const AGENCY_NAME = /^[A-Za-z0-9_-]{1,64}$/;

/** Why a line of roles cannot hold, in words; null when it can. */
export function problemWith(user, role, agency) {
  if (RESERVED.includes(user)) return `user name '${user}' is a command`;
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

const newPassword = () => randomBytes(12).toString('base64url');

/** The server reads these files at any moment: whole, or as they were. No user is named like the file in between. */
function replaceLines(file, lines) {
  writeFileSync(`${file}~`, lines.map((line) => `${line}\n`).join(''), { mode: 0o600 });
  renameSync(`${file}~`, file);
}

const passwordsOf = (state) => join(state, 'etc/htpasswd');

/** Logins that the endpoint knows. */
export const usersOf = (state) => linesOf(passwordsOf(state)).map((line) => line.slice(0, line.indexOf(':')));

/** Role lines of a user, as the server's rules read them. */
export const rolesOf = (state, user) => linesOf(join(state, 'etc/roles', user));

/** Gives up roles; those that are left hold at the next request. */
export function keepRoles(state, user, kept) {
  replaceLines(join(state, 'etc/roles', user), rolesOf(state, user).filter((line) => kept.includes(line)));
}

/** Adds a role; returns the password when the user is new. Throws on names that the rules would not match. */
export function addUser(state, user, role, agency, password = newPassword()) {
  const problem = problemWith(user, role, agency);
  if (problem) throw new Error(problem);
  mkdirSync(join(state, 'etc/roles'), { recursive: true });
  const roles = join(state, 'etc/roles', user);
  const line = agency ? `${role} ${agency}` : role;
  if (!linesOf(roles).includes(line)) appendFileSync(roles, `${line}\n`);
  const places = role === 'learner' ? [agency, user] : agency ? [agency] : ['team', user];
  for (const top of ['cases', 'sealed']) mkdirSync(join(state, 'data', top, ...places), { recursive: true });
  if (usersOf(state).includes(user)) return null;
  appendFileSync(passwordsOf(state), `${user}:${hashOf(password)}\n`, { mode: 0o600 });
  return password;
}

/** What a person is sent besides the password: the page, already pointed at its own endpoint. A password never stands in a link. */
export function linkFor(url, user, agency) {
  return `${url}#/connect/${agency}/${user}`;
}

export function removeUser(state, user) {
  if (!USER_NAME.test(user ?? '')) throw new Error(problemWith(user));
  replaceLines(passwordsOf(state), linesOf(passwordsOf(state)).filter((line) => !isLineOf(user)(line)));
  rmSync(join(state, 'etc/roles', user), { force: true });
}

/** A new password for a user who is there; whoever used the old one is out within a minute. */
export function changePassword(state, user) {
  if (!usersOf(state).includes(user)) throw new Error(`there is no user '${user}'`);
  const password = newPassword();
  replaceLines(passwordsOf(state), linesOf(passwordsOf(state)).map((line) => (isLineOf(user)(line) ? `${user}:${hashOf(password)}` : line)));
  return password;
}
