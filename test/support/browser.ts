import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transformFile } from '@swc/core';
import { AXE_SCRIPT, type Browser, type ConsoleMessage, type Page, type Request } from '../../tools/browser.js';
import type { Portal } from './portal.js';

export { openBrowser } from './chromium.js';

/** What a browser is given for one step on the busiest machine. */
const HANGS_MS = 120_000;
const WIDE = { width: 1280, height: 900 };
const PHONE = { width: 390, height: 844 };
/** The narrowest screen a page must fit without scrolling sideways (WCAG 1.4.10). */
const NARROWEST = { width: 320, height: 640 };

/** A person's own browser: nobody else's cookies, and every trouble of its pages noted. */
export interface Person {
  readonly page: Page;
  /** What went wrong on the pages so far: errors, refusals of the content policy, files that did not come. */
  troubles(): readonly string[];
}

export interface PersonOptions {
  /** False: a browser that runs no script. */
  readonly scripts?: boolean;
}

/** Somebody sits down at the portal's address. */
export async function somebody(
  browser: Browser,
  portal: Portal,
  { scripts = true }: PersonOptions = {},
): Promise<Person> {
  const context = await browser.newContext({
    baseURL: portal.url,
    viewport: WIDE,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    reducedMotion: 'reduce',
    javaScriptEnabled: scripts,
  });
  context.setDefaultTimeout(HANGS_MS);
  const page = await context.newPage();
  return { page, troubles: watch(page) };
}

/** Signs in through the demonstration's page, by the one click it asks for. */
export async function signInAs(page: Page, name: string): Promise<void> {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: `Entrer : ${name}` }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Notes what a page does wrong without anybody seeing it; gives what was noted. */
export function watch(page: Page): () => readonly string[] {
  const noted: string[] = [];
  const note = (what: string): void => {
    noted.push(`${new URL(page.url()).pathname}: ${what}`);
  };
  page.on('pageerror', (error) => note(`threw ${error.message}`));
  // A file that did not come is noted by its answer, below.
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      note(`console: ${message.text()}`);
  });
  // A page that refuses (422, 404) is what a test asks for; a page that breaks, or one of its files that does not come,
  // never is.
  page.on('response', (response) => {
    if (response.status() >= (response.request().isNavigationRequest() ? 500 : 400))
      note(`${response.status()} for ${response.url()}`);
  });
  page.on('requestfailed', (request: Request) => {
    if (!wasGivenUp(request)) note(`${request.failure()?.errorText ?? 'failed'} for ${request.url()}`);
  });
  return () => noted;
}

/** A request that the browser itself let go, because the page was left or the answer was saved as a file. */
function wasGivenUp(request: Request): boolean {
  return request.failure()?.errorText === 'net::ERR_ABORTED';
}

/**
 * Nothing on the page stands in anybody's way: by axe, wide and on a phone, light and dark; and nothing sticks out of a
 * narrow screen.
 */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(await inspection());
  const found: string[] = [];
  for (const [screen, viewport, colorScheme] of [
    ['wide', WIDE, 'light'],
    ['phone', PHONE, 'dark'],
  ] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    found.push(
      ...(await page.evaluate<string[]>('faultsOfPage()')).map((fault) => `${screen}, ${colorScheme}: ${fault}`),
    );
    await keepPicture(page, `${screen}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(NARROWEST);
  found.push(...(await page.evaluate<string[]>('whatSticksOut()')));
  await page.setViewportSize(WIDE);
  if (found.length > 0) throw new Error(`${new URL(page.url()).pathname} is not accessible:\n- ${found.join('\n- ')}`);
}

let read: Promise<string> | undefined;

/** What runs inside the page. The page itself could not load it: its content policy allows no such script. */
function inspection(): Promise<string> {
  read ??= Promise.all([
    readFile(AXE_SCRIPT, 'utf8'),
    transformFile(path.join(import.meta.dirname, 'inspect-page.client.ts'), {
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      isModule: false,
    }).then(({ code }) => code),
  ]).then((texts) => texts.join('\n'));
  return read;
}

let pictures = 0;

/** With AVAL_PICTURES, a folder, every page that is inspected leaves its picture there, to be looked at. */
async function keepPicture(page: Page, as: string): Promise<void> {
  const folder = process.env['AVAL_PICTURES'];
  if (folder === undefined) return;
  pictures += 1;
  const where = new URL(page.url()).pathname.replace(/[0-9a-f-]{36}/g, 'one').replaceAll('/', '-');
  await page.screenshot({
    path: path.join(folder, `${String(pictures).padStart(3, '0')}${where}-${as}.png`),
    fullPage: true,
  });
}
