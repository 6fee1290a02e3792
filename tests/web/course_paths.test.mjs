// Cases of the courses beside Terrence Boyd's, entered on the real page with the canvas out of sight, as their command
// lists say: a family, an outreach client with contacts and services, a shelter that counts night by night.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { forget, openBrowser, visit } from './support/browser.mjs';
import { enterByList } from './support/by_list.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand } from './support/hands.mjs';
import { sentence } from './support/screens.mjs';

/** Wide enough for tabs, and no more: nobody looks at the canvas, and its pixels take most of the time. */
const small = { width: 800, height: 400 };
let endpoint;

before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());

for (const scenario of ['rrh.navarro', 'path.reed', 'night.hatch']) {
  test(`${scenario}, entered by keyboard on the mirror alone, is graded without a finding`, async () => {
    const browser = await openBrowser(small);
    try {
      await visit(browser.page, endpoint.url);
      await enterByList(await KeyHand.at(browser.page), scenario);
      assert.equal(await sentence(browser.page), 'Everything is as it should be.');
      assert.deepEqual(browser.problems, []);
    } finally {
      await browser.close();
      forget(browser.profile);
    }
  });
}
