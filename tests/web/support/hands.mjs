// Two hands for one path: the mouse that sees only the drawn canvas, and the keyboard that has only the mirror.
// Both find things by role and name; how they get there and press is their own.

import { atRest } from './browser.mjs';

/** A style of the test's own; as an adopted sheet it needs no leave of the page's policy, and comes again after a reload. */
async function dress(page, rule) {
  const wear = (text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  };
  await page.addInitScript(wear, rule);
  await page.evaluate(wear, rule);
}

class Hand {
  constructor(page) {
    this.page = page;
  }

  /** The part that can be worked on now: the dialog on top, or the whole page. */
  async ground() {
    const dialogs = this.page.getByRole('dialog');
    return (await dialogs.count()) > 0 ? dialogs.last() : this.page.locator('#mirror');
  }

  async find(role, name) {
    const found = (await this.ground()).getByRole(role, { name, exact: true }).first();
    await found.waitFor({ state: 'attached' });
    return found;
  }

  async findAnswer(group, option) {
    const answers = await this.find('radiogroup', group);
    return answers.getByRole('radio', { name: option, exact: true });
  }

  /** What stood in the field that has the focus is written over. */
  async write(text) {
    await this.page.keyboard.press('Control+A');
    if (text === '') await this.page.keyboard.press('Delete');
    else await this.page.keyboard.type(text);
  }

  rest() {
    return atRest(this.page, 15);
  }

  async press(role, name) {
    await this.activate(await this.find(role, name));
  }

  async answer(group, option) {
    await this.activate(await this.findAnswer(group, option));
  }

  async tick(name) {
    await this.activate(await this.find('checkbox', name));
  }

  async has(role, name) {
    return (await (await this.ground()).getByRole(role, { name, exact: true }).count()) > 0;
  }

  /** Answers by whatever control asks: text that is typed, a list, or answers side by side. */
  async set(name, words) {
    if (await this.has('combobox', name)) return this.choose(name, words);
    return (await this.has('radiogroup', name)) ? this.answer(name, words) : this.type(name, words);
  }

  /** One card of several, by its title. */
  async pick(title) {
    await this.activate(await this.find('radio', title));
  }

  /** What stands behind the "#", to come back to. */
  address() {
    return new URL(this.page.url()).hash;
  }

  async visit(address) {
    await this.page.evaluate((hash) => { location.hash = hash; }, address);
    await this.rest();
  }
}

/** Everything but text is done by coordinates on the canvas; text is edited in real inputs, which lie over their drawn places. */
export class MouseHand extends Hand {
  static async at(page) {
    await dress(page, '#mirror *:not(input[type="text"], textarea) { pointer-events: none !important; }');
    return new MouseHand(page);
  }

  async activate(target) {
    await this.bring(target);
    await this.click(target);
  }

  async click(target) {
    const box = await target.boundingBox();
    await this.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await this.page.mouse.down();
    await this.page.mouse.up();
    await this.rest();
  }

  /** Turns the wheel over what scrolls until the target lies inside of it. */
  async bring(target) {
    for (let turns = 0; turns < 60; turns += 1) {
      const way = await target.evaluate(wayIntoView);
      if (way.by === 0) return;
      await this.page.mouse.move(way.x, way.y);
      await this.page.mouse.wheel(0, way.by);
      await this.rest();
    }
    throw new Error('the wheel does not bring it into view');
  }

  async type(label, text) {
    const field = await this.find('textbox', label);
    await this.activate(field);
    await this.write(text);
    await this.rest();
  }

  async choose(label, option) {
    await this.activate(await this.find('combobox', label));
    const item = this.page.getByRole('menuitem', { name: option, exact: true });
    await item.waitFor({ state: 'attached' });
    await this.activate(item);
  }
}

/** Runs in the page: how far, and over which point, the wheel has to turn. */
function wayIntoView(element) {
  const middle = (box) => box.top + box.height / 2;
  const own = element.getBoundingClientRect();
  const scroller = element.closest('.scrolls') ?? document.getElementById('stage');
  const view = scroller.getBoundingClientRect();
  const top = Math.max(view.top, 0), bottom = Math.min(view.bottom, innerHeight), at = middle(own);
  const point = { x: view.left + view.width / 2, y: (top + bottom) / 2 };
  const room = Math.min(own.height / 2, 24) + 2;
  if (at >= top + room && at <= bottom - room) return { ...point, by: 0 };
  return { ...point, by: Math.round(at - point.y) };
}

/** The canvas is not to be seen, and no pointer is moved: focus, Tab, arrows, Space, Enter and typing only. */
export class KeyHand extends Hand {
  static async at(page) {
    await dress(page, '#canvas { visibility: hidden !important; }');
    return new KeyHand(page);
  }

  async activate(target) {
    await target.focus();
    const box = await target.evaluate((element) => element.tagName === 'INPUT');
    await this.page.keyboard.press(box ? 'Space' : 'Enter');
    await this.rest();
  }

  /** Arrows may go through all answers of a group: the one counts on which it is left. */
  async answer(group, option) {
    await super.answer(group, option);
    await this.leave();
  }

  async pick(title) {
    await super.pick(title);
    await this.leave();
  }

  async leave() {
    await this.page.keyboard.press('Tab');
    await this.rest();
  }

  async type(label, text) {
    await (await this.find('textbox', label)).focus();
    await this.write(text);
    await this.leave();
  }

  async choose(label, option) {
    const list = await this.find('combobox', label);
    await list.focus();
    await this.walkTo(list, option);
    await this.leave();
  }

  /** Arrow keys, as many as lie between what is chosen and what is wanted. */
  async walkTo(list, option) {
    const steps = await list.evaluate((select, label) => [...select.options].findIndex((one) => one.label === label) - select.selectedIndex, option);
    for (let step = 0; step < Math.abs(steps); step += 1) await this.page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
}
