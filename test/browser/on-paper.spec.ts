import type { Browser } from '../../tools/browser.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { openBrowser, signInAs, somebody } from '../support/browser.js';
import { startPortal, type Portal } from '../support/portal.js';

/** What is left of an A4 sheet between its margins, in pixels of the screen. */
const SHEET = { width: 718, height: 1047 };

describe('a list that is printed', () => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', demonstration: true });
    await portal.database.transact(fillInstitution);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  it('holds on its sheet, whole: no address of ours stands after a name', async () => {
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
});
