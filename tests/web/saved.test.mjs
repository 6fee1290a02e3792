// "Saved" means saved: the words follow the transaction, faults of the store are said at once, and of two tabs one writes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { afterEach, before, after, test } from 'node:test';
import { forget, openBrowser, visit } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand } from './support/hands.mjs';
import { journalLines } from './support/journal.mjs';
import { goTo, inCase, sentence, visitAt } from './support/screens.mjs';

let endpoint;
const opened = [];

before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());
afterEach(async () => {
  for (const browser of opened.splice(0)) {
    await browser.close();
    forget(browser.profile);
  }
});

async function begin({ fault, moment, route = '/' } = {}) {
  const browser = await openBrowser();
  opened.push(browser);
  if (fault) await browser.page.addInitScript(fault);
  if (moment) await visitAt(browser.page, endpoint.url, moment, route);
  else await visit(browser.page, `${endpoint.url}#${route}`);
  return { ...browser, hand: new KeyHand(browser.page) };
}

const start = ['button', 'Start with Terrence Boyd'];
const status = (page) => page.locator('[data-key="save-state"]');
const alert = (page, text) => page.locator('#mirror').getByText(text);

/** Runs in the page before its own scripts: a transaction that writes is complete only when the test lets it be. */
function holdCompletion() {
  const { set } = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
  const held = [];
  let holding = true;
  window.letGo = () => {
    holding = false;
    held.splice(0).forEach((act) => act());
  };
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    set(act) {
      set.call(this, (event) => (holding && this.mode === 'readwrite' ? held.push(() => act(event)) : act(event)));
    },
  });
}

/** Runs in the page before its own scripts: writing fails as it does on a full device, while window.full is set. */
function fillDevice() {
  const { transaction } = IDBDatabase.prototype;
  window.full = true;
  IDBDatabase.prototype.transaction = function faulty(stores, mode, options) {
    const begun = transaction.call(this, stores, mode, options);
    if (mode !== 'readwrite' || !window.full) return begun;
    const error = new DOMException('the quota has been exceeded', 'QuotaExceededError');
    Object.defineProperty(begun, 'error', { get: () => error });
    begun.objectStore('journal').add('{}').onsuccess = () => begun.abort();
    return begun;
  };
}

/** Runs in the page before its own scripts: no store at all, as in some private windows. */
function takeStoreAway() {
  IDBFactory.prototype.open = () => {
    throw new DOMException('storage is not allowed here', 'SecurityError');
  };
}

test('"Saved on this device" stands there only when the transaction is complete', async () => {
  const { page, hand } = await begin({ fault: holdCompletion });
  await hand.press(...start);
  assert.equal(await status(page).innerText(), 'Saving on this device');
  await page.evaluate(() => window.letGo());
  await page.getByText(/^Saved on this device, \d/).first().waitFor({ state: 'attached' });
  assert.equal((await journalLines(page)).length, 1);
});

test('a full device is said at once, what was entered can be downloaded, and is saved when there is room again', async () => {
  const { page, hand } = await begin({ fault: fillDevice });
  await hand.press(...start);
  await alert(page, 'Not saved. This device is full.').first().waitFor({ state: 'attached' });
  const [download] = await Promise.all([page.waitForEvent('download'), hand.press('button', 'Download a copy now')]);
  const copy = JSON.parse(readFileSync(await download.path(), 'utf8'));
  assert.deepEqual(copy.events.map(({ kind }) => kind), ['case.started']);
  assert.deepEqual(await journalLines(page), []);

  await page.evaluate(() => {
    window.full = false;
  });
  await goTo(page, '/trust');
  await hand.press('button', 'Save again');
  await page.getByText('All your work is saved on this device.').waitFor({ state: 'attached' });
  assert.equal(await alert(page, 'Not saved.').count(), 0);
  assert.equal((await journalLines(page)).length, 1);
});

test('a browser that stores nothing says so, and the page can be used', async () => {
  const { page, hand } = await begin({ fault: takeStoreAway });
  await hand.press(...start);
  await alert(page, 'This browser does not let the page store anything.').first().waitFor({ state: 'attached' });
  await hand.type('Name', 'Terrence Boyd');
  await hand.press('button', 'Search');
  assert.equal(await page.getByRole('heading', { name: '5 people found' }).count(), 1);
});

test('a second tab can read and not write, says so, and takes over when the first one goes', async () => {
  const { context, page, hand } = await begin();
  await hand.press(...start);
  const second = await context.newPage();
  await visit(second, `${endpoint.url}${new URL(page.url()).hash}`);
  const notice = second.getByText('Another tab has this page open and saves.');
  await notice.first().waitFor({ state: 'attached' });
  assert.equal(await second.getByRole('button', { name: 'Search' }).getAttribute('aria-disabled'), 'true');

  await page.close();
  await notice.first().waitFor({ state: 'detached' });
  const heir = new KeyHand(second);
  await heir.type('Name', 'Boyd');
  await heir.press('button', 'Search');
  await second.getByText(/^Saved on this device, \d/).first().waitFor({ state: 'attached' });
  assert.equal((await journalLines(second)).length, 2);
});

test('what one tab enters is read in the other', async () => {
  const { context, page, hand } = await begin();
  await hand.press(...start);
  const second = await context.newPage();
  await visit(second, `${endpoint.url}${new URL(page.url()).hash}`);
  await page.bringToFront();
  await hand.type('Name', 'Terrence Boyd');
  await hand.press('button', 'Search');
  await second.bringToFront();
  await second.getByText('One search so far.').waitFor({ state: 'attached' });
});

test('a copy taken on one computer goes on in another', async () => {
  const first = await begin({ moment: 'sent', route: '/trust' });
  const [download] = await Promise.all([first.page.waitForEvent('download'), first.hand.press('button', 'Download a copy')]);
  const file = await download.path();

  const other = await begin({ route: '/trust' });
  const [chooser] = await Promise.all([other.page.waitForEvent('filechooser'), other.hand.press('button', 'Open a copy')]);
  await chooser.setFiles(file);
  await other.hand.press('button', 'Add');
  await other.page.getByText('All your work is saved on this device.').waitFor({ state: 'attached' });
  await goTo(other.page, `/report/${inCase}/1`);
  assert.equal(await sentence(other.page), 'Everything is as it should be.');
  assert.deepEqual((await journalLines(other.page)).length, (await journalLines(first.page)).length);
  assert.deepEqual([...first.problems, ...other.problems], []);
});
