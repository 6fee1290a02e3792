// One sample client from the search to the report, by mouse on the drawn page alone and by keyboard on the mirror alone;
// then the computer is switched off, the server dies, and another day everything is still there.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atRest, forget, openBrowser, visit } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand, MouseHand } from './support/hands.mjs';
import { effects, journalLines } from './support/journal.mjs';
import { walk, wholePath } from './support/path_es_boyd.mjs';
import { sentence } from './support/screens.mjs';

const clean = 'Everything is as it should be.';
const journals = {};
let endpoint;
let mouse; // the browser of the mouse, whose profile comes back another day

before(async () => {
  endpoint = await startEndpoint();
});
after(async () => {
  await endpoint.stop();
  if (mouse) forget(mouse.profile);
});

async function enterAll(browser, Hand) {
  await visit(browser.page, endpoint.url);
  await walk(await Hand.at(browser.page), wholePath);
  assert.equal(await sentence(browser.page), clean);
  assert.equal(await browser.page.getByText('Rubric, 10 of 10 met').count(), 1);
  assert.deepEqual(browser.problems, []);
  return effects(await journalLines(browser.page));
}

test('a whole record by mouse, on the canvas alone, is graded without a finding', async () => {
  mouse = await openBrowser();
  journals.mouse = await enterAll(mouse, MouseHand);
  await mouse.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
  await mouse.close();
});

test('the same record by keyboard, with the canvas out of sight, is graded without a finding', async () => {
  const browser = await openBrowser();
  try {
    journals.keys = await enterAll(browser, KeyHand);
  } finally {
    await browser.close();
    forget(browser.profile);
  }
});

test('both hands have written the same journal', () => {
  assert.ok(journals.mouse.length > 100);
  assert.deepEqual(journals.keys, journals.mouse);
});

test('another day, without the server, a new browser process finds the record and its report', async () => {
  await endpoint.kill();
  const later = await openBrowser({ profile: mouse.profile });
  try {
    await visit(later.page, endpoint.url);
    assert.equal(await sentence(later.page), 'Done: the record of Terrence Boyd is ready.');
    const hand = new KeyHand(later.page);
    await hand.press('link', 'Report on attempt 1');
    assert.equal(await sentence(later.page), clean);
    await hand.press('button', 'Correct the record');
    assert.equal(await sentence(later.page), 'Terrence Boyd');
    await later.page.reload();
    await later.page.waitForSelector('html.opened');
    await atRest(later.page);
    assert.equal(await sentence(later.page), 'Terrence Boyd');
    assert.deepEqual(effects(await journalLines(later.page)), journals.mouse);
    assert.deepEqual(later.problems, []);
  } finally {
    await later.close();
  }
});
