import type { Locator, Page } from '../../tools/browser.js';
import { tabTo } from './gestures.js';

/** A button by its whole name. */
export function button(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Tab, then Enter, and the page that comes; when it does not, what stands in its place. */
export async function press(page: Page, wanted: Locator, leadsTo: string | RegExp): Promise<void> {
  await tabTo(page, wanted);
  try {
    await Promise.all([page.waitForNavigation({ url: leadsTo }), page.keyboard.press('Enter')]);
  } catch (cause) {
    throw new Error(
      `${String(wanted)} does not lead to ${String(leadsTo)}: ${(await page.locator('.govuk-error-summary, h1').first().innerText()).replace(/\s+/g, ' ')}`,
      { cause },
    );
  }
}

/** Tab leads into the field, whole text chosen, as it does in a browser: what is typed takes its place. */
export async function type(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

/** The boxes of a day, one after the other. */
export async function typeDate(page: Page, question: string, boxes: readonly string[]): Promise<void> {
  const fields = page.getByRole('group', { name: question }).getByRole('textbox');
  for (const [at, text] of boxes.entries()) await type(page, fields.nth(at), text);
}

/** Tab leads into the group, the arrows to the one that is wanted. */
export async function pick(page: Page, question: RegExp, option: string): Promise<void> {
  const group = page.getByRole('group', { name: question });
  const wanted = group.getByRole('radio', { name: option, exact: true });
  await tabTo(page, group.getByRole('radio').first());
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 5 && !(await wanted.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
}

/** Tab leads to the box, the space bar ticks it. */
export async function tick(page: Page, box: string): Promise<void> {
  await tabTo(page, page.getByRole('checkbox', { name: box }));
  await page.keyboard.press('Space');
}
