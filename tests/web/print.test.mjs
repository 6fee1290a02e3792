// The correction list on paper: every finding opened, by section of the rubric, under the band that says "sample".

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forget, openBrowser } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { inCase, visitAt } from './support/screens.mjs';

let endpoint;
let browser;
let page;

before(async () => {
  endpoint = await startEndpoint();
  browser = await openBrowser();
  page = browser.page;
  await visitAt(page, endpoint.url, 'entry', `/report/${inCase}`);
});
after(async () => {
  await browser.close();
  await endpoint.stop();
  forget(browser.profile);
});

const list = () => page.locator('.print-only');
const texts = (of) => list().locator(of).allInnerTexts();

test('on the screen there is no second list, for nobody', async () => {
  await page.emulateMedia({ media: 'screen' });
  assert.equal(await list().count(), 1);
  assert.equal(await list().isVisible(), false);
});

test('on paper every finding stands open, once, below its section and its person', async () => {
  await page.emulateMedia({ media: 'print' });
  const cards = await page.locator('main button[aria-expanded]').count();
  assert.ok(cards > 1);
  assert.equal(await list().locator('.correction').count(), cards);
  assert.equal((await texts('p')).filter((text) => text.startsWith('How to fix it: ')).length, cards);
  assert.deepEqual(await texts('h2'), ['Correction list']);
  assert.ok((await texts('h3')).length > 0);
  assert.ok((await texts('h4')).every((name) => name === 'Terrence Boyd'));
  assert.equal(await page.locator('#mirror .finding:visible').count(), 0);
});

test('the band is at the head of the paper, and nothing that can only be pressed is on it', async () => {
  await page.emulateMedia({ media: 'print' });
  assert.ok(await page.locator('.sample-band').isVisible());
  assert.equal(await page.locator('#mirror button:visible').count(), 0);
  const band = await page.locator('.sample-band').boundingBox();
  const first = await list().locator('h2').boundingBox();
  assert.ok(band.y < first.y);
  const paper = await page.pdf({ format: 'Letter' });
  assert.ok(paper.length > 5000);
  assert.deepEqual(browser.problems, []);
});
