import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from '../../tools/browser.js';
import { openBrowser, signInAs, somebody } from '../support/browser.js';
import type { Portal } from '../support/portal.js';
import { drawPages } from './draw-pages.mjs';
import { SCREENS, type Screen } from './screens.js';

const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** As it is seen. Printed, it is a PDF whose sheets are drawn. */
const SEEN = [
  ['light', WIDE, 'light'],
  ['dark', WIDE, 'dark'],
  ['phone', PHONE, 'light'],
  ['phone-dark', PHONE, 'dark'],
] as const;

const LINKS = `[...document.querySelectorAll('main a[href]')].map(({ pathname }) => pathname)`;

/** A picture of each screen, in each way that it is seen. Gives those that could not be reached. */
export async function pictureScreens(portal: Portal, folder: string): Promise<readonly string[]> {
  const browser = await openBrowser();
  try {
    const missing: string[] = [];
    for (const who of new Set(SCREENS.map(({ as }) => as))) {
      const page = await signedIn(browser, portal, who);
      for (const screen of SCREENS.filter(({ as }) => as === who)) {
        const why = await reach(page, screen);
        if (why === undefined) await take(page, path.join(folder, screen.name));
        else missing.push(`${screen.name}: ${why}`);
      }
      await page.context().close();
    }
    return missing;
  } finally {
    await browser.close();
  }
}

async function signedIn(browser: Browser, portal: Portal, who: string | undefined): Promise<Page> {
  const { page } = await somebody(browser, portal);
  if (who !== undefined) await signInAs(page, who);
  return page;
}

/** Walks to a screen. Gives why it was not reached, if it was not. */
async function reach(page: Page, { begin, follow = [], then }: Screen): Promise<string | undefined> {
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  await page.goto(begin);
  for (const shape of follow) {
    const links = await page.evaluate<string[]>(LINKS);
    const address = links.findLast((link) => shape.test(link));
    if (address === undefined) return `no link ${shape.source} on ${new URL(page.url()).pathname}`;
    await page.goto(address);
  }
  await then?.(page);
  return undefined;
}

async function take(page: Page, file: string): Promise<void> {
  for (const [name, viewport, colorScheme] of SEEN) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: 'screen', colorScheme });
    await page.screenshot({ path: `${file}-${name}.png`, fullPage: true });
  }
  await page.emulateMedia({ media: null, colorScheme: 'light' });
  const sheets = await drawPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  for (const [index, sheet] of sheets.entries()) await writeFile(`${file}-print-${index + 1}.png`, sheet);
}
