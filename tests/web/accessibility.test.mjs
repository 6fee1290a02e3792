// Every screen can be used with assistive technology, in every look; the keyboard goes everywhere, in order, and out again.

import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { atRest, forget, openBrowser } from './support/browser.mjs';
import { keysTwice, violations } from './support/axe.mjs';
import { startEndpoint } from './support/endpoint.mjs';
import { KeyHand } from './support/hands.mjs';
import { goTo, inCase, recordRoute, screens, visitAt } from './support/screens.mjs';

let endpoint;

before(async () => {
  endpoint = await startEndpoint();
});
after(() => endpoint.stop());

async function within(options, moment, act) {
  const browser = await openBrowser(options);
  try {
    await visitAt(browser.page, endpoint.url, moment);
    await act(browser.page, new KeyHand(browser.page));
    assert.deepEqual(browser.problems, []);
  } finally {
    await browser.close();
    forget(browser.profile);
  }
}

/** Goes through screens and what opens on them, and collects what is wrong. */
async function wrongOn(page, hand, routes) {
  const wrong = [];
  const look = async (name) => {
    for (const line of await violations(page)) wrong.push(`${name}: ${line}`);
    for (const key of await keysTwice(page)) wrong.push(`${name}: two controls have the key ${key}`);
  };
  for (const [name, route] of Object.entries(routes)) {
    await goTo(page, route);
    await look(name);
  }
  return { wrong, look };
}

async function allScreens(page, hand) {
  const { wrong, look } = await wrongOn(page, hand, screens);
  await goTo(page, recordRoute('profile'));
  await page.keyboard.press('Control+k');
  await atRest(page);
  await look('find');
  await page.keyboard.press('Escape');
  await atRest(page);
  await hand.press('button', 'Send for grading');
  await look('dialog');
  assert.deepEqual(wrong, []);
}

const few = Object.fromEntries(['home', 'search', 'profile', 'entry assessment', 'practice report', 'settings'].map((name) => [name, screens[name]]));

async function fewScreens(page, hand) {
  assert.deepEqual((await wrongOn(page, hand, few)).wrong, []);
}

describe('axe finds nothing', () => {
  test('on every screen, in the light look', () => within({ colorScheme: 'light' }, 'entry', allScreens));
  test('on the main screens, in the dark look', () => within({ colorScheme: 'dark' }, 'entry', fewScreens));
  test('on the main screens, in high contrast', () => within({ contrast: 'more' }, 'entry', fewScreens));
  test('on a phone', () => within({ width: 390, height: 844, hasTouch: true, isMobile: true }, 'entry', fewScreens));
  test('in Spanish', () => within({ locale: 'es-MX' }, 'entry', fewScreens));
  test('on the plain page, whose colours axe can judge, in light and in dark', () =>
    within({ colorScheme: 'light' }, 'entry', async (page, hand) => {
      await page.keyboard.press('Alt+p');
      await page.locator('html.plain').waitFor();
      const light = await wrongOn(page, hand, screens);
      await page.emulateMedia({ colorScheme: 'dark' });
      await atRest(page);
      const dark = await wrongOn(page, hand, few);
      assert.deepEqual([...light.wrong, ...dark.wrong], []);
    }));
  test('on the report of a record that was sent', () =>
    within({}, 'sent', async (page, hand) => {
      assert.deepEqual((await wrongOn(page, hand, { report: `/report/${inCase}/1`, home: '/' })).wrong, []);
    }));
});

const focusedKey = (page) => page.evaluate(() => document.activeElement?.dataset?.key ?? '');

/** What Tab should visit: in the order of the document, of each group of radios one. */
const tabStops = (page) =>
  page.evaluate(() => {
    const stops = [];
    const groups = new Set();
    for (const element of document.querySelectorAll('#mirror :is(button, a, input, select, textarea)')) {
      if (element.tabIndex < 0 || element.disabled || element.closest('[inert]')) continue;
      const group = element.type === 'radio' ? element.name : '';
      if (group && groups.has(group)) continue;
      if (group) groups.add(group);
      stops.push(group || element.dataset.key);
    }
    return stops;
  });

describe('the keyboard', () => {
  test('goes through a record in reading order, reaches everything, and leaves the page again', () =>
    within({}, 'entry', async (page) => {
      await goTo(page, recordRoute('profile'));
      await page.evaluate(() => document.activeElement?.blur());
      const expected = await tabStops(page);
      const visited = [];
      for (let presses = 0; presses < expected.length; presses += 1) {
        await page.keyboard.press('Tab');
        visited.push(await page.evaluate(() => document.activeElement.type === 'radio' ? document.activeElement.name : document.activeElement.dataset.key ?? ''));
      }
      assert.deepEqual(visited, expected);
      await page.keyboard.press('Tab');
      const beyond = await focusedKey(page);
      assert.ok(beyond === '' || beyond === expected[0], `no trap at the end, yet the focus is on ${beyond}`);
    }));

  test('reading order on the screen is the order of Tab: within a column nothing jumps up', () =>
    within({}, 'entry', async (page) => {
      await goTo(page, recordRoute('profile'));
      const tops = await page.getByRole('region', { name: 'Form' }).locator('input, select').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
      assert.deepEqual(tops, [...tops].sort((a, b) => a - b));
    }));

  test('comes into a dialog, stays in it, and goes back to its opener', () =>
    within({}, 'entry', async (page, hand) => {
      await goTo(page, recordRoute('profile'));
      await hand.press('button', 'Send for grading');
      const dialog = page.getByRole('dialog');
      const inside = () => dialog.evaluate((one) => one.contains(document.activeElement));
      assert.ok(await inside());
      for (let presses = 0; presses < 6; presses += 1) {
        await page.keyboard.press('Tab');
        await atRest(page, 40);
        const lost = await page.evaluate(() => document.activeElement === document.body);
        assert.ok(lost || (await inside()), 'Tab leads behind the dialog');
      }
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await atRest(page);
      assert.equal(await page.locator(':focus').innerText(), 'Send for grading');
    }));

  test('goes back to the row after the row was edited', () =>
    within({}, 'entry', async (page, hand) => {
      await goTo(page, recordRoute('enrollment'));
      await hand.press('button', 'Open the row: Earned income');
      await hand.press('button', 'Done');
      assert.equal(await page.locator(':focus').innerText(), 'Open the row: Earned income');
    }));

  test('opens a menu, walks through it, and closes it with Escape', () =>
    within({}, 'entry', async (page, hand) => {
      await hand.press('button', 'Your menu');
      const first = await page.locator(':focus').innerText();
      await page.keyboard.press('ArrowDown');
      await atRest(page);
      assert.notEqual(await page.locator(':focus').innerText(), first);
      await page.keyboard.press('Escape');
      await atRest(page);
      assert.equal(await page.getByRole('menuitem').count(), 0);
      assert.equal(await page.locator(':focus').innerText(), 'Your menu');
    }));
});

describe('a wrong entry', () => {
  test('is marked at its field, with the reason as its description', () =>
    within({}, 'entry', async (page, hand) => {
      await goTo(page, recordRoute('profile'));
      const field = page.getByRole('textbox', { name: 'Date of birth' });
      const reason = () => field.evaluate((one) => (one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id)?.textContent).join(' '));
      await hand.type('Date of birth', '02/31/1968');
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.match(await reason(), /There is no such day\./);
      await hand.type('Date of birth', '02/11/1968');
      assert.equal(await field.getAttribute('aria-invalid'), null);
      assert.doesNotMatch(await reason(), /There is no such day\./);
    }));
});
