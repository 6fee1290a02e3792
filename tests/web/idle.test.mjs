// At rest nothing is drawn: a page that is only looked at costs no battery.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { atRest, forget, framesDrawn, openBrowser } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { goTo, recordRoute, visitAt } from './support/screens.mjs';

const looking = 5000;
let endpoint;
let browser;
let page;

before(async () => {
  endpoint = await startEndpoint();
  browser = await openBrowser();
  page = browser.page;
  await visitAt(page, endpoint.url, 'entry');
});
after(async () => {
  await browser.close();
  await endpoint.stop();
  forget(browser.profile);
});

/** Frames in five seconds that nobody asks for anything; the time itself is what is measured. */
async function framesWhileLooking() {
  await atRest(page, 600);
  const earlier = await framesDrawn(page);
  await new Promise((resolve) => setTimeout(resolve, looking));
  return (await framesDrawn(page)) - earlier;
}

test('the home screen at rest draws no frame', async () => {
  assert.equal(await framesWhileLooking(), 0);
});

test('the record at rest draws no frame', async () => {
  await goTo(page, recordRoute('enrollment'));
  assert.equal(await framesWhileLooking(), 0);
});

test('a text field with the focus draws at most a few frames', async () => {
  await page.getByRole('textbox', { name: 'Total monthly income' }).focus();
  const frames = await framesWhileLooking();
  assert.ok(frames <= 20, `${frames} frames`);
});

test('a page in the background draws no frame', async () => {
  const other = await browser.context.newPage();
  await other.bringToFront();
  assert.equal(await framesWhileLooking(), 0);
});
