// What is missing is said or made up for: no WebGL2, no WebAssembly, no JavaScript, no part of the content.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { forget, openBrowser, visit } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand } from './support/hands.mjs';

let endpoint;
let browser;

before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());
afterEach(async () => {
  await browser.close();
  forget(browser.profile);
});

const seen = (page, text) => page.getByText(text).first().isVisible();

test('without WebGL2 the page works as a plain page, by pointer and by key', async () => {
  browser = await openBrowser({ more: ['--disable-3d-apis'] });
  const { page } = browser;
  await visit(page, endpoint.url);
  assert.equal(await page.evaluate(() => document.createElement('canvas').getContext('webgl2')), null);
  assert.equal(await page.locator('html.plain').count(), 1);
  await page.getByRole('button', { name: 'Start with Terrence Boyd' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Terrence Boyd');
  await page.getByRole('button', { name: 'Search', exact: true }).click();
  assert.ok(await seen(page, '5 people found'));
  const hand = new KeyHand(page);
  await hand.press('button', 'Create a new client');
  await hand.press('button', 'Create the record');
  await page.getByRole('checkbox', { name: 'Black, African American, or African' }).check();
  await page.getByRole('combobox', { name: 'Name data quality' }).selectOption('Full name reported');
  await hand.press('tab', 'History');
  assert.ok(await seen(page, /^Name data quality: Full name reported/));
  assert.deepEqual(browser.problems.filter((problem) => !/webgl/i.test(problem)), []);
});

test('without WebAssembly the page says in both languages which browsers work', async () => {
  browser = await openBrowser();
  await browser.page.addInitScript(() => {
    delete window.WebAssembly;
  });
  await browser.page.goto(endpoint.url);
  await browser.page.locator('#no-wasm').waitFor({ state: 'visible' });
  assert.ok(await seen(browser.page, 'This browser is too old for Rehearsal.'));
  assert.ok(await seen(browser.page, 'Este navegador es demasiado antiguo para Rehearsal.'));
  assert.equal(await browser.page.locator('#opening').isVisible(), false);
});

test('without JavaScript the page says in both languages that it needs it', async () => {
  browser = await openBrowser({ javaScriptEnabled: false });
  await browser.page.goto(endpoint.url);
  const [english, spanish] = await browser.page.locator('noscript p').all();
  assert.ok((await english.isVisible()) && (await spanish.isVisible()));
  assert.match(await english.innerText(), /^This page needs JavaScript\./);
  assert.match(await spanish.innerText(), /^Esta página necesita JavaScript\./);
  assert.equal(await browser.page.locator('#opening').isVisible(), false);
});

for (const part of ['rehearsal.wasm', 'rehearsal.mjs']) {
  test(`without ${part} the page says in both languages that the program could not be started`, async () => {
    browser = await openBrowser();
    await browser.page.route(`**/${part}`, (route) => route.abort());
    await browser.page.goto(endpoint.url);
    await browser.page.locator('#no-start').waitFor({ state: 'visible' });
    assert.ok(await seen(browser.page, 'The program could not be started.'));
    assert.ok(await seen(browser.page, 'No se pudo iniciar el programa.'));
  });
}

test('a part of the content that does not come is named, and comes on another try', async () => {
  browser = await openBrowser();
  const { page } = browser;
  let cut = true;
  await page.route('**/courses/es.th.sh.json', (route) => (cut ? route.abort() : route.continue()));
  await visit(page, endpoint.url);
  const notice = page.locator('#mirror').getByText('Part of the content is missing:').first();
  await notice.waitFor({ state: 'attached' });
  cut = false;
  await new KeyHand(page).press('button', 'Try again');
  await notice.waitFor({ state: 'detached' });
});
