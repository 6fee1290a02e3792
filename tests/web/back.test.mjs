// The address says where one is: Back, Forward, a typed address and a reload lead where a person expects.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forget, openBrowser, visit, atRest } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand } from './support/hands.mjs';
import { goTo, inCase, recordRoute, sentence, visitAt } from './support/screens.mjs';

let endpoint;
let browser;
let page;
let hand;

before(async () => {
  endpoint = await startEndpoint();
  browser = await openBrowser();
  page = browser.page;
  await visitAt(page, endpoint.url, 'entry');
  hand = new KeyHand(page);
});
after(async () => {
  await browser.close();
  await endpoint.stop();
  forget(browser.profile);
});

const address = () => new URL(page.url()).hash.slice(1);
const heading = (name) => page.getByRole('heading', { level: 1, name }).waitFor({ state: 'attached' });

test('Back and Forward go through the places as they were visited', async () => {
  await hand.press('link', 'Courses');
  await hand.press('link', 'Help');
  await heading('How to enter a sample client, and what is looked at.');
  await page.goBack();
  await heading('What the course says, to look up while you enter.');
  assert.equal(address(), '/courses');
  await page.goBack();
  await heading(/^Your turn/);
  await page.goForward();
  await page.goForward();
  await heading('How to enter a sample client, and what is looked at.');
  assert.equal(address(), '/help');
});

test('Back leads from one part of a record to the part before', async () => {
  await goTo(page, recordRoute('profile'));
  await hand.press('tab', 'Household');
  await hand.press('tab', 'Release (ROI)');
  await page.goBack();
  await atRest(page);
  assert.equal(address(), recordRoute('household'));
  assert.equal(await page.getByRole('tab', { selected: true }).innerText(), 'Household');
});

test('a typed address opens its screen, and a wrong one says so without touching the work', async () => {
  await goTo(page, `/site/${inCase}/search`);
  await heading('Search first: is the person here already?');
  await goTo(page, '/site/no-such-case/search');
  await heading('This case is not on this device.');
  await goTo(page, '/serch');
  await heading('This address leads nowhere.');
  await page.goBack();
  await page.goBack();
  await heading('Search first: is the person here already?');
});

test('a typed address of one field puts the focus into it', async () => {
  await goTo(page, `${recordRoute('profile')}?field=SSN`);
  const focused = page.locator(':focus');
  assert.equal(await focused.inputValue(), 'xxxxx4471');
  assert.match(await focused.getAttribute('data-key'), /\/SSN$/);
});

test('a reload keeps the place and what was entered', async () => {
  await goTo(page, recordRoute('release'));
  await page.reload();
  await page.waitForSelector('html.opened');
  await page.getByRole('textbox', { name: 'Witness' }).waitFor({ state: 'attached' });
  assert.equal(address(), recordRoute('release'));
  assert.equal(await page.getByRole('textbox', { name: 'Witness' }).inputValue(), 'Marta Quiroga');
});

test('what is being typed when Back is pressed is kept', async () => {
  await goTo(page, recordRoute('household'));
  await goTo(page, recordRoute('release'));
  const witness = page.getByRole('textbox', { name: 'Witness' });
  await witness.focus();
  await page.keyboard.press('End');
  await page.keyboard.type(' R.');
  await page.goBack();
  await page.getByRole('tab', { name: 'Household', selected: true }).waitFor({ state: 'attached' });
  await page.goForward();
  await witness.waitFor({ state: 'attached' });
  assert.equal(await witness.inputValue(), 'Marta Quiroga R.');
});

test('the training site opens where one left it', async () => {
  await goTo(page, recordRoute('release'));
  await hand.press('link', 'My path');
  await hand.press('button', 'Go on with Terrence Boyd');
  assert.equal(await sentence(page), 'Terrence Boyd');
  await visit(page, endpoint.url);
  await hand.press('link', 'Training site');
  assert.equal(await sentence(page), 'Terrence Boyd');
  assert.deepEqual(browser.problems, []);
});
