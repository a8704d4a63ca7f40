import type { Browser } from '../../tools/browser.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { expectAccessible, openBrowser, somebody } from '../support/browser.js';
import { tabTo } from '../support/gestures.js';
import { startPortal, type Portal } from '../support/portal.js';

/** Half-time at first, then whole years: what a level 5 title asks is reached. */
const PERIODS = [
  ['1 1 2018', '31 12 2018'],
  ['1 1 2019', '30 6 2019'],
  ['1 9 2019', '31 8 2020'],
  ['1 10 2020', '30 9 2021'],
  ['1 1 2022', '31 12 2022'],
  ['1 2 2023', ''],
] as const;

describe('somebody without a mouse', () => {
  let portal: Portal;
  let browser: Browser;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-06-30T10:00:00Z' });
    await portal.database.transact(fillInstitution);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  it('declares six periods and reads what the diploma asks of them', async () => {
    const person = await somebody(browser, portal);
    const { page } = person;
    await page.goto('/simulation');
    await tabTo(page, page.locator('#diploma'));
    await page.keyboard.type('Titre RNCP de niveau 5');
    for (const [index, [from, to]] of PERIODS.entries()) {
      if (index > 0) {
        await tabTo(page, page.locator('button[name=add]'));
        await page.keyboard.press('Enter');
        await page.locator(`#periods-${index}-from`).waitFor();
      }
      await tabTo(page, page.locator(`#periods-${index}-from`));
      for (const part of [...from.split(' '), ...to.split(' ')]) {
        await page.keyboard.type(part);
        await page.keyboard.press('Tab');
      }
    }
    await tabTo(page, page.getByRole('button', { name: 'Voir le résultat' }));
    await page.keyboard.press('Enter');
    await page.locator('#answer').waitFor();
    expect(await page.locator('#answer').innerText()).toContain('Condition remplie');
    await expectAccessible(page);
    expect(person.troubles()).toEqual([]);
  });
});
