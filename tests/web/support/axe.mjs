// What axe finds wrong with the page as it stands. Contrast on the canvas is judged by a unit test of the palette.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Each violation as one line: rule, how often, and where first. */
export async function violations(page) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(async () => {
    const { violations: found } = await window.axe.run(document, { resultTypes: ['violations'] });
    return found.map(({ id, nodes }) => `${id} ×${nodes.length}: ${nodes[0].html.slice(0, 160)}`);
  });
}

/** Keys that the tree gave twice: of two controls with one key the second hears nothing. */
export const keysTwice = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('#mirror :is(button, a, input, select, textarea)')].map(({ dataset }) => dataset.key).filter((key) => key.endsWith('#2')));
