// Spanish and English: chosen by the browser's wish or by the menu, kept, and without a hole.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { atRest, forget, openBrowser, visit } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand, MouseHand } from './support/hands.mjs';
import { goTo, screens, sentence, visitAt } from './support/screens.mjs';

const dist = process.env.DIST ?? 'dist';
let endpoint;
let browser;

before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());
afterEach(async () => {
  await browser?.close();
  if (browser) forget(browser.profile);
  browser = null;
});

const texts = (language) =>
  Object.assign({}, ...['', 'ui.', 'record.', 'forms.', 'rules.'].map((part) => JSON.parse(readFileSync(join(dist, `texts/${part}${language}.json`), 'utf8'))));

/** Words that must not be read on a Spanish page: English texts without a gap that have other words in Spanish. */
function englishOnly() {
  const english = texts('en'), spanish = texts('es'), kept = new Set(Object.values(spanish));
  const words = Object.entries(english).filter(([id, text]) => spanish[id] !== text && !kept.has(text) && !text.includes('{'));
  return new Set(words.map(([, text]) => text.replaceAll('**', '')));
}

/** What is read on the page: names, values, errors; the official English beside a Spanish name stands in the help of a field. */
const read = (page) =>
  page.locator('#mirror').evaluate((mirror) => {
    const found = [];
    for (const element of mirror.querySelectorAll('*')) {
      if (element.matches('p.help')) continue;
      if (element.childElementCount === 0 && element.textContent.trim()) found.push(element.textContent.trim());
      for (const name of ['aria-label', 'placeholder']) if (element.getAttribute(name)) found.push(element.getAttribute(name));
    }
    return found;
  });

test('both languages have the same texts', () => {
  assert.deepEqual(Object.keys(texts('es')).sort(), Object.keys(texts('en')).sort());
});

test('a browser that wishes Spanish gets every screen in Spanish, without a hole', async () => {
  browser = await openBrowser({ locale: 'es-MX' });
  const { page } = browser;
  await visitAt(page, endpoint.url, 'sent');
  assert.equal(await page.getAttribute('html', 'lang'), 'es');
  assert.match(await sentence(page), /^(Es su turno|Listo):/);
  const forbidden = englishOnly(), ids = new Set(Object.keys(texts('en')));
  const wrong = [];
  for (const [name, route] of Object.entries(screens)) {
    await goTo(page, route);
    for (const text of await read(page)) if (forbidden.has(text) || ids.has(text) || /\{\w+\}/.test(text)) wrong.push(`${name}: ${text}`);
  }
  assert.deepEqual(wrong, []);
});

test('English stands without a hole too', async () => {
  browser = await openBrowser();
  const { page } = browser;
  await visitAt(page, endpoint.url, 'sent');
  const ids = new Set(Object.keys(texts('en')));
  const wrong = [];
  for (const [name, route] of Object.entries(screens)) {
    await goTo(page, route);
    for (const text of await read(page)) if (ids.has(text) || /\{\w+\}/.test(text)) wrong.push(`${name}: ${text}`);
  }
  assert.deepEqual(wrong, []);
});

for (const [how, makeHand] of [['key', async (page) => new KeyHand(page)], ['mouse', (page) => MouseHand.at(page)]]) {
  test(`the menu changes the language at once, by ${how}, and it is kept`, async () => {
    browser = await openBrowser();
    const { page } = browser;
    await visit(page, endpoint.url);
    const hand = await makeHand(page);
    await hand.press('button', 'EN');
    await hand.press('menuitem', 'Español');
    assert.equal(await page.getAttribute('html', 'lang'), 'es');
    await page.reload();
    await page.waitForSelector('html.opened');
    await atRest(page);
    assert.equal(await page.getAttribute('html', 'lang'), 'es');
    assert.equal(await page.getByRole('button', { name: 'ES', exact: true }).count(), 1);
    assert.deepEqual(browser.problems, []);
  });
}
