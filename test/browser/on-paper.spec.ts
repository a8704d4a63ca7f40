import type { Browser, Page } from '../../tools/browser.js';
import { openBrowser, signInAs, somebody } from '../support/browser.js';
import { startDemonstration } from '../support/demonstration.js';
import { complaints, seen, type SeenPage } from '../support/ink.js';
import type { Portal } from '../support/portal.js';

/** What is left of an A4 sheet between its margins, in pixels of the screen. */
const SHEET = { width: 673, height: 990 };

describe('a page that is printed', () => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startDemonstration();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  it('holds on its sheet when it is a list, whole: no address of ours stands after a name', async () => {
    const { page } = await somebody(browser, portal);
    await signInAs(page, 'Sophie Bellanger');
    await page.setViewportSize(SHEET);
    await page.emulateMedia({ media: 'print' });
    await page.goto('/people');
    expect(await page.locator('td a, th a').count()).toBeGreaterThan(3);
    const after = await page.evaluate<string>(`getComputedStyle(document.querySelector('tbody a'), '::after').content`);
    expect(after).toBe('none');
    const cut = await page.evaluate<number>(
      `(() => { const list = document.querySelector('.aval-scroll'); return list.scrollWidth - list.clientWidth; })()`,
    );
    expect(cut).toBe(0);
  });

  it('is a document: numbered, with what was folded, who read it, and nothing to be pressed', async () => {
    const { page } = await somebody(browser, portal);
    await signInAs(page, 'Louis Hoarau');
    await page.goto('/reports');
    await page
      .getByRole('link', { name: /2026-0001/ })
      .first()
      .click();
    const folded = page.locator('details:not([open])', { hasText: 'Empreintes (SHA-256)' });
    const hash = /[0-9a-f]{64}$/.exec((await folded.textContent()) ?? '')?.[0];
    expect(hash).toBeDefined();
    const sheets = await seen(await page.pdf({ preferCSSPageSize: true }));
    // A browser sets an apostrophe apart, a hair over its neighbours.
    const wrong = complaints(sheets, { ours: true }).filter((one) => !one.endsWith('are over one another'));
    expect(wrong).toEqual([]);
    const text = textOf(sheets);
    expect(text).toContain(hash);
    expect(text).toMatch(/consultée le (\d+|1er) \S+ \d{4} à .* par Louis Hoarau/);
    expect(sheets.map((sheet) => textOf([sheet]).slice(0, 5))).toEqual(
      sheets.map((_, index) => `${index + 1} / ${sheets.length}`),
    );
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
    for (const button of await buttonsOf(page)) expect(text).not.toContain(button);
  });
});

function textOf(sheets: readonly SeenPage[]): string {
  return sheets.map(({ words }) => words.map(({ text }) => text).join(' ')).join(' ');
}

async function buttonsOf(page: Page): Promise<readonly string[]> {
  const said = await page.locator('button, .govuk-button').allInnerTexts();
  return said.map((one) => one.trim()).filter((one) => one.length > 2);
}
