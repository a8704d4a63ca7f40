import type { Browser, Page } from '../../tools/browser.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { openBrowser, signInAs, somebody } from '../support/browser.js';
import { choose, reportFile } from '../support/gestures.js';
import { layLine, type Line } from '../support/line.js';
import { startPortal, type Portal } from '../support/portal.js';
import { until } from '../support/until.js';

const LARGE = 'report15-1mb.pdf';

describe('an upload on a bad line', () => {
  let portal: Portal;
  let line: Line;
  let browser: Browser;
  let page: Page;
  let address: string;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', demonstration: true });
    await portal.database.transact(fillInstitution);
    line = await layLine(portal.url);
    browser = await openBrowser();
    ({ page } = await somebody(browser, { ...portal, url: line.url }));
    await signInAs(page, 'Inès Caradec');
    await page.goto('/reports/new');
    await page.getByRole('button', { name: 'Ouvrir ce dossier' }).click();
    await page.waitForURL('**/submission');
    address = page.url();
  });
  afterAll(async () => {
    await browser.close();
    await line.stop();
    await portal.stop();
  });
  beforeEach(async () => {
    line.mend();
    line.onSent = () => undefined;
    await page.goto(address);
  });

  /** Something is filled in elsewhere on the page: two files chosen and not yet sent. */
  const fillElsewhere = async (): Promise<void> => {
    await choose(page, '#annex-paper', reportFile('report-short.pdf'));
    await choose(page, '#certificate-paper', reportFile('report-short.pdf'));
  };
  const isThereElsewhere = async (): Promise<void> => {
    for (const paper of ['#annex-paper', '#certificate-paper'])
      expect(
        await page.locator(`${paper} input[type=file]`).evaluate((input: HTMLInputElement) => input.files?.[0]?.name),
      ).toBe('report-short.pdf');
  };
  const send = async (): Promise<void> => {
    await choose(page, '#report-paper', reportFile(LARGE));
    await page.getByRole('button', { name: /Envoyer le rapport|Remplacer le rapport$/ }).click();
  };
  const reports = async (): Promise<number> =>
    (await portal.database.read((tx) => tx.row<{ n: number }>('select count(*)::int as n from report_documents')))?.n ??
    -1;
  const lost = () => page.getByText('La connexion est coupée. Rien de ce que vous avez saisi').first();
  const again = () => page.getByRole('button', { name: 'Reprendre l’envoi maintenant' });
  const arrived = () => page.locator('#report-paper').getByRole('link', { name: LARGE });
  /**
   * The same file may be there already from an earlier sending: what says that this one is over is that nothing speaks
   * of it any more.
   */
  const settled = async (): Promise<void> => {
    await lost().waitFor({ state: 'detached' });
    await page
      .getByText(/Envoi : \d+|Envoi terminé/)
      .first()
      .waitFor({ state: 'hidden' });
    await arrived().waitFor();
  };

  it('that is cut half way says so, keeps what is filled in elsewhere, and goes on once the line is mended', async () => {
    await fillElsewhere();
    const before = line.sent;
    line.onSent = (sent) => {
      if (sent - before > 300_000) line.cut();
    };
    await send();
    await lost().waitFor();
    await isThereElsewhere();
    await again().click();
    await lost().waitFor();
    await isThereElsewhere();
    line.onSent = () => undefined;
    line.mend();
    await again().click();
    await arrived().waitFor();
    expect(await reports()).toBe(1);
    // The page shows what came of it, and what was being filled in is still being filled in.
    await isThereElsewhere();
    await page.getByRole('button', { name: 'Envoyer les certificats' }).click();
    await page.locator('#certificate-paper').getByRole('link', { name: 'report-short.pdf' }).waitFor();
    expect(await reports()).toBe(2);
  });

  it('whose portal is being started again behind its proxy waits for it', async () => {
    const before = await reports();
    await fillElsewhere();
    line.refuse();
    await send();
    await lost().waitFor();
    await isThereElsewhere();
    line.mend();
    await again().click();
    await settled();
    await isThereElsewhere();
    expect(await reports()).toBe(before);
  });

  it('that falls silent is lost, whatever the browser believes', async () => {
    await page.clock.install();
    await page.goto(address);
    const before = await reports();
    await fillElsewhere();
    line.stall();
    await send();
    await page
      .getByText(/Envoi : \d+|Envoi terminé/)
      .first()
      .waitFor();
    await until(async () => {
      await page.clock.runFor(2_000);
      return again().isVisible();
    });
    await lost().waitFor();
    await isThereElsewhere();
    line.mend();
    await again().click();
    await settled();
    expect(await reports()).toBe(before);
  });

  it('that loses the answer sends again, and the file is there once', async () => {
    const before = await reports();
    await choose(page, '#annex-paper', reportFile('report2.pdf'));
    line.holdAnswers();
    await page.getByRole('button', { name: 'Envoyer les annexes' }).click();
    await until(async () => (await reports()) > before);
    line.cut();
    await lost().waitFor();
    line.mend();
    await again().click();
    await page.locator('#annex-paper').getByRole('link', { name: 'report2.pdf' }).waitFor();
    expect(await reports()).toBe(before + 1);
  });
});
