// Every screen of the page with a record in it, and how a test gets there.

import { readFileSync } from 'node:fs';
import { atRest, visit } from './browser.mjs';
import { giveJournal } from './journal.mjs';

/** The journal that the path of path_es_boyd.mjs once left, a line an event: stored bytes are read for ever. */
const whole = readFileSync(new URL('es_boyd.journal.jsonl', import.meta.url), 'utf8').trim().split('\n');
const events = whole.map((line) => JSON.parse(line));

export const inCase = events[0].case;
export const client = events.find(({ kind, data }) => kind === 'record.created' && data.kind === 'client').id;

/** The journal up to a moment of the path: 'entry' (the entry assessment stands), 'sent'. */
export function journalAt(moment) {
  const ends = { entry: events.findIndex(({ kind }) => kind === 'case.day-set'), sent: events.length };
  return whole.slice(0, ends[moment]);
}

export const recordRoute = (tab, part) => `/site/${inCase}/client/${client}/${tab}${part ? `/${part}` : ''}`;

/** name: [route] of all that has an address. */
export const screens = {
  home: '/',
  'site, no case': '/site',
  search: `/site/${inCase}/search`,
  create: `/site/${inCase}/create`,
  profile: recordRoute('profile'),
  household: recordRoute('household'),
  release: recordRoute('release'),
  'entry assessment': recordRoute('enrollment'),
  exit: recordRoute('enrollment', 'exit'),
  'interim reviews': recordRoute('interim'),
  history: recordRoute('history'),
  'practice report': `/report/${inCase}`,
  courses: '/courses',
  trust: '/trust',
  settings: '/settings',
  help: '/help',
  'no such page': '/nonsense',
};

/** Opens the page where the path has come to that moment. */
export async function visitAt(page, url, moment, route = '/') {
  await giveJournal(page, url, journalAt(moment));
  await visit(page, `${url}#${route}`);
}

/** Another address in the same page, as typed into the address bar. */
export async function goTo(page, route) {
  await page.evaluate(
    (hash) =>
      new Promise((resolve) => {
        if (location.hash === hash) return resolve();
        addEventListener('hashchange', resolve, { once: true });
        location.hash = hash;
      }),
    `#${route}`,
  );
  await atRest(page);
}

export const sentence = (page) => page.getByRole('heading', { level: 1 }).first().innerText();
