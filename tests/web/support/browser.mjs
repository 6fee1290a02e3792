// Real Chromium for a test: the built site from a real endpoint, WebGL2 in software, a profile folder that outlives the process.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

/** Long enough for a machine that builds at the same time; nothing waits longer than what it waits for. */
const patience = 60000;

const flags = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];

/**
 * One browser process on one profile. Close it and call again with the same profile: the person comes back another day.
 * @returns {Promise<{context, page, profile, problems, close}>} problems: what the page reported as errors.
 */
export async function openBrowser({ profile = mkdtempSync(join(tmpdir(), 'rehearsal-profile-')), width = 1280, height = 800, locale = 'en-US', more = [], ...options } = {}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [...flags, ...more],
    viewport: { width, height },
    locale,
    ...options,
  });
  context.setDefaultTimeout(patience);
  const page = context.pages()[0] ?? (await context.newPage());
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  return { context, page, profile, problems, close: () => context.close() };
}

export const forget = (profile) => rmSync(profile, { recursive: true, force: true });

/** Opens the page and waits until the program stands. */
export async function visit(page, url) {
  await page.goto(url);
  await page.waitForSelector('html.opened', { timeout: patience });
  await atRest(page);
}

/** Nothing is being drawn, and no frame has been for a while: also when the browser is late with a frame that was asked for. */
export async function atRest(page, quiet = 120) {
  await page.evaluate(async ([time, longest]) => {
    const after = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    const frame = () => Promise.race([new Promise((resolve) => requestAnimationFrame(resolve)), after(1000)]);
    const drawn = () => document.documentElement.dataset.frames;
    const begun = performance.now();
    for (let last = null; last !== drawn(); ) {
      if (performance.now() - begun > longest) throw new Error('the page does not come to rest');
      last = drawn();
      await frame();
      await after(time);
      await frame();
    }
  }, [quiet, patience]);
}

/** How many frames were drawn since the page was loaded. */
export const framesDrawn = (page) => page.evaluate(() => Number(document.documentElement.dataset.frames));
