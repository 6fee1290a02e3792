// A mistake on the way: its finding names it, leads to the field, and goes when the field is put right.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forget, openBrowser } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand, MouseHand } from './support/hands.mjs';
import { goTo, inCase, recordRoute, sentence, visitAt } from './support/screens.mjs';

const report = `/report/${inCase}`;
let endpoint;
let browser;
let page;

before(async () => {
  endpoint = await startEndpoint();
  browser = await openBrowser();
  page = browser.page;
  await visitAt(page, endpoint.url, 'sent');
});
after(async () => {
  await browser.close();
  await endpoint.stop();
  forget(browser.profile);
});

const findings = () => page.locator('main button[aria-expanded]').allInnerTexts();

async function mistakeAndBack(hand) {
  await goTo(page, recordRoute('enrollment'));
  await hand.choose('Times on street, in ES or SH in past three years', 'One time');
  await goTo(page, report);
  assert.equal(await sentence(page), 'This record is ready. One note for the next one.');
  assert.equal((await findings()).length, 1);

  await hand.press('button', 'Go to the field');
  const focused = page.locator(':focus');
  assert.match(await focused.getAttribute('data-key'), /TimesHomelessPastThreeYears$/);
  assert.ok(await focused.evaluate(isInView), 'the field has been scrolled into view');

  await hand.choose('Times on street, in ES or SH in past three years', 'Two times');
  await goTo(page, report);
  assert.equal(await sentence(page), 'Everything is as it should be.');
}

/** Runs in the page. */
function isInView(element) {
  const own = element.getBoundingClientRect();
  const view = element.closest('.scrolls').getBoundingClientRect();
  return own.top >= view.top && own.bottom <= view.bottom;
}

test('by keyboard: the finding leads to the field, and correcting it removes the finding', async () => {
  await mistakeAndBack(new KeyHand(page));
});

test('by mouse: the finding leads to the field, and correcting it removes the finding', async () => {
  await mistakeAndBack(await MouseHand.at(page));
  assert.deepEqual(browser.problems, []);
});
