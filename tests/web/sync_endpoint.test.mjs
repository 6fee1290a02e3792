// The page in a real browser against the endpoint that `./build.sh serve` starts: one link, one password, and the work is on both.

import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { forget, openBrowser, visit } from './support/browser.mjs';
import { startEndpoint } from './support/endpoint.mjs';

const WAIT = 30000;
let endpoint;
const profiles = new Set();

before(async () => {
  endpoint = await startEndpoint();
});
after(async () => {
  await endpoint.stop();
  profiles.forEach(forget);
});

async function open(url, options = {}) {
  const browser = await openBrowser(options);
  profiles.add(browser.profile);
  await visit(browser.page, url);
  return browser;
}

/** By role and name, with the keyboard alone. */
async function press(page, role, name) {
  const found = page.locator('#mirror').getByRole(role, { name, exact: true }).first();
  await found.waitFor({ state: 'attached', timeout: WAIT });
  await found.focus();
  await page.keyboard.press('Enter');
}

async function write(page, label, text) {
  const field = page.locator('#mirror').getByLabel(label, { exact: true }).first();
  await field.focus();
  await field.fill(text);
  await page.keyboard.press('Tab');
}

const says = (page, words) => page.locator('#mirror').getByText(words).first().waitFor({ state: 'attached', timeout: WAIT });

async function signIn(page, password = endpoint.password) {
  await write(page, 'Password', password);
  await press(page, 'button', 'Sign in');
}

/** What lies in the practice user's folder, as text. */
function onServer() {
  const folder = join(endpoint.state, 'data/cases', endpoint.agency, endpoint.user);
  return readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('the link that serve prints opens the sign-in, filled in, and holds no password', async () => {
  assert.ok(endpoint.link.endsWith(`#/connect/${endpoint.agency}/${endpoint.user}`));
  assert.ok(!endpoint.link.includes(endpoint.password));
  const { page, close } = await open(endpoint.link);
  assert.equal(await page.getByLabel('Login name', { exact: true }).inputValue(), endpoint.user);
  const password = page.getByLabel('Password', { exact: true });
  assert.equal(await password.getAttribute('type'), 'password');
  assert.equal(await password.getAttribute('autocomplete'), 'current-password');
  await close();
});

test('a wrong password is answered by the page and not by a dialog of the browser', async () => {
  const { page, close } = await open(endpoint.link);
  await signIn(page, 'a guess');
  await says(page, 'The login name and the password do not fit here.');
  await close();
});

test('practice from before comes along, is read back, and a second browser goes on with it', async () => {
  const first = await open(endpoint.url);
  await press(first.page, 'button', 'Start with Terrence Boyd');
  await visit(first.page, endpoint.link);
  await signIn(first.page);
  await says(first.page, /^Synced /);
  assert.ok(onServer().some((text) => text.includes('case.started')));
  const second = await open(endpoint.link);
  await signIn(second.page);
  await says(second.page, /^Synced /);
  await press(second.page, 'link', 'My path');
  await says(second.page, /go on with Terrence Boyd/);
  await first.close();
  await second.close();
});

test('what is entered right before the page is closed arrives', async () => {
  const { page, close } = await open(endpoint.link);
  await signIn(page);
  await says(page, /^Synced /);
  await press(page, 'link', 'Training site');
  await write(page, 'Name', 'Lastwords');
  await press(page, 'button', 'Search');
  await says(page, /^Saved on this device/);
  await page.goto('about:blank');
  for (let tries = 0; tries < 50 && !onServer().some((text) => text.includes('Lastwords')); tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.ok(onServer().some((text) => text.includes('Lastwords')));
  await close();
});
