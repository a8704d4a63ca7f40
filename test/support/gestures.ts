import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '../../tools/browser.js';

/** Drops a file from the desktop onto the zone of a card, as a mouse does. */
export async function drop(page: Page, card: string, dropped: string): Promise<void> {
  const bytes = (await readFile(dropped)).toString('base64');
  const transfer = await page.evaluateHandle(`(() => {
    const held = new DataTransfer();
    held.items.add(new File([Uint8Array.from(atob('${bytes}'), (letter) => letter.charCodeAt(0))],
        '${path.basename(dropped)}', { type: 'application/pdf' }));
    return held;
  })()`);
  const zone = page.locator(`${card} .govuk-file-upload-button`);
  for (const moment of ['dragenter', 'dragover', 'drop']) await zone.dispatchEvent(moment, { dataTransfer: transfer });
}

/** Chooses a file through the window that the button of a card opens. */
export async function choose(page: Page, card: string, chosen: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator(`${card} .govuk-file-upload-button`).click(),
  ]);
  await chooser.setFiles(chosen);
}

/** Types a day in its three boxes: `2022-03-01`. */
export async function typeDay(page: Page, question: string | RegExp, day: string): Promise<void> {
  const [year = '', month = '', date = ''] = day.split('-');
  const group = page.getByRole('group', { name: question });
  for (const [box, typed] of [
    ['Jour', date],
    ['Mois', month],
    ['Année', year],
  ] as const)
    await group.getByLabel(box).fill(typed);
}

/** From the first page, by what it says one owes, to the list of what it is about, and the first of it. */
export async function openFromDesk(page: Page, duty: string): Promise<void> {
  await page.goto('/desk');
  await page.getByRole('link', { name: duty }).click();
  await page.getByRole('rowheader').getByRole('link').first().click();
}

/** Goes on with the Tab key until it is there, as whoever has no mouse does. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const isThere = async () => (await wanted.and(page.locator(':focus')).count()) > 0;
  for (let presses = 0; presses < 60 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  if (!(await isThere())) throw new Error(`The Tab key does not lead to ${String(wanted)}.`);
}

/** The line is as slow as at home, until the work is done. */
export async function onASlowLine(page: Page, work: () => Promise<void>): Promise<void> {
  const line = await page.context().newCDPSession(page);
  const conditions = (uploadThroughput: number) =>
    line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput,
    });
  await conditions(2_000_000);
  await work();
  await conditions(-1);
  await line.detach();
}

/** One of the reports that the tests deposit. */
export function reportFile(name: 'report15-1mb.pdf' | 'report2.pdf' | 'report-short.pdf'): string {
  return path.resolve(import.meta.dirname, '../data/reports', name);
}

export async function sha256Of(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
}
