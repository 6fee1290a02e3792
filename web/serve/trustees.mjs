// Whom a space trusts first: people whose roster entries count before anybody stands in a roster.

import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolesOf, usersOf } from './accounts.mjs';

/**
 * Names in space.json everybody who has the role of a trustee. Nobody is taken out of it here: what a trustee entered counts because
 * of the name in it, and who lost the login can enter nothing more.
 */
export function nameTrustees(state) {
  const sentinel = join(state, 'data/space.json');
  if (!existsSync(sentinel)) return;
  const space = JSON.parse(readFileSync(sentinel, 'utf8'));
  const known = space.trustees ?? [];
  const fresh = usersOf(state).filter((user) => rolesOf(state, user).includes('trustee') && !known.includes(user));
  if (fresh.length === 0) return;
  writeFileSync(`${sentinel}~`, `${JSON.stringify({ ...space, trustees: [...known, ...fresh] })}\n`);
  renameSync(`${sentinel}~`, sentinel);
}
