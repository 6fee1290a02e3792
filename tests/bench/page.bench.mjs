// How long a person waits in real Chromium with software WebGL: for the page, for its first frame, and until an edit is durable. Budgets: README.md.
import { forget, openBrowser, visit } from '../web/support/browser.mjs';
import { startEndpoint } from '../web/support/endpoint.mjs';
import { KeyHand } from '../web/support/hands.mjs';
import { recordRoute, visitAt } from '../web/support/screens.mjs';

const OPENINGS = 9;
const EDITS = 40;

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);
const part = (numbers, share) => sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))];
const told = (numbers) => `${Math.round(part(numbers, 0.5))} ms median, ${Math.round(part(numbers, 0.95))} ms p95 (${numbers.length} times)`;

/** Runs in the page, before its own scripts. */
function watchOpening() {
  const opened = new MutationObserver(() => {
    if (!document.documentElement?.classList.contains('opened')) return;
    opened.disconnect();
    window.openedAt = performance.now();
  });
  opened.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
}

/** Runs in the page: notes when each edit is made, and when the transaction that holds it is complete. */
function watchEdits() {
  const begin = IDBDatabase.prototype.transaction;
  const [made, durable] = [[], []];
  window.edits = { made, durable };
  IDBDatabase.prototype.transaction = function (stores, mode, ...rest) {
    const transaction = begin.call(this, stores, mode, ...rest);
    if (mode === 'readwrite' && [stores].flat().includes('journal')) transaction.addEventListener('complete', () => durable.push(performance.now()));
    return transaction;
  };
  addEventListener('change', () => made.push(performance.now()), true);
}

async function openings(endpoint) {
  const browser = await openBrowser();
  await browser.page.addInitScript(watchOpening);
  await visit(browser.page, endpoint.url);
  const [readable, first] = [[], []];
  for (let n = 0; n < OPENINGS; n += 1) {
    await browser.page.goto('about:blank');
    await browser.page.goto(endpoint.url);
    await browser.page.waitForFunction(() => window.openedAt > 0);
    const times = await browser.page.evaluate(() => [performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN, window.openedAt]);
    readable.push(times[0]);
    first.push(times[1]);
  }
  await browser.close();
  forget(browser.profile);
  console.log(`readable HTML, warm: ${told(readable)}`);
  console.log(`first drawn frame, warm: ${told(first)}`);
}

async function edits(endpoint) {
  const browser = await openBrowser();
  await browser.page.addInitScript(watchEdits);
  await visitAt(browser.page, endpoint.url, 'entry', recordRoute('profile'));
  const hand = new KeyHand(browser.page);
  for (let n = 0; n < EDITS; n += 1) await hand.tick('White');
  const { made, durable } = await browser.page.evaluate(() => window.edits);
  await browser.close();
  forget(browser.profile);
  console.log(`edit until durable: ${told(made.map((at) => (durable.find((done) => done > at) ?? Infinity) - at))}`);
}

const endpoint = await startEndpoint();
try {
  await openings(endpoint);
  await edits(endpoint);
} finally {
  await endpoint.stop();
}
