import type { Browser, Page } from '../../tools/browser.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { openBrowser, signInAs, somebody } from '../support/browser.js';
import { reportFile, typeDay } from '../support/gestures.js';
import { inOrder } from '../support/in-order.js';
import { startPortal, type Portal } from '../support/portal.js';

const REASONING =
  'Toutes les expériences sont présentées. La conception du réseau de mesure est détaillée ; elle est au niveau du diplôme et dans sa spécialité, comme le montrent les pages 4 à 9.';

describe('in a browser that runs no script', () => {
  let portal: Portal;
  let browser: Browser;
  let at: string;
  const step = inOrder();
  const arrive = async (name: string): Promise<Page> => {
    const { page } = await somebody(browser, portal, { scripts: false });
    await signInAs(page, name);
    return page;
  };

  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', demonstration: true });
    await portal.database.transact(fillInstitution);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  step('the student opens a file, declares, sends the report and deposits', async () => {
    const page = await arrive('Inès Caradec');
    await page.goto('/reports/new');
    await page.getByRole('button', { name: 'Ouvrir ce dossier' }).click();
    at = new URL(page.url()).pathname.replace('/submission', '');
    await page.getByRole('button', { name: 'Ajouter une expérience' }).click();
    await declare(page);
    await page.getByLabel('Rapport, en PDF').setInputFiles(reportFile('report2.pdf'));
    await page.getByRole('button', { name: 'Envoyer le rapport' }).click();
    await page.getByRole('link', { name: 'report2.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Vérifier et déposer' }).click();
    await page.getByLabel('Je certifie').check();
    await page.getByRole('button', { name: 'Déposer mon dossier' }).click();
    expect(new URL(page.url()).pathname).toBe(at);
  });

  step('a file that is no PDF is refused beside its field', async () => {
    const page = await arrive('Karim Boudiaf');
    await page.goto('/reports/new');
    await page.getByRole('button', { name: 'Ouvrir ce dossier' }).click();
    await page.getByLabel('Rapport, en PDF').setInputFiles({
      name: 'rapport.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('Bonjour, ceci est une lettre.'),
    });
    await page.getByRole('button', { name: 'Envoyer le rapport' }).click();
    await page.locator('.govuk-error-summary').waitFor();
    expect(await page.locator('#report-error').innerText()).toContain('PDF');
  });

  step('the registry admits the file, and the coordinator assigns it', async () => {
    const registry = await arrive('Claire Le Goff');
    await registry.goto(`${at}/admission`);
    await registry.getByRole('button', { name: 'Déclarer recevable' }).click();
    const coordinator = await arrive('Hervé Marchand');
    await coordinator.goto(`${at}/assignment`);
    await coordinator.getByLabel('Anne-Laure Kervella').check();
    await coordinator.getByRole('button', { name: 'Affecter le dossier' }).click();
  });

  step('the professor reads the report, writes an opinion and proposes it', async () => {
    const page = await arrive('Anne-Laure Kervella');
    await page.goto(`${at}/opinion`);
    await page.getByRole('button', { name: 'Commencer l’examen' }).click();
    expect(await page.getByText('Chargement du rapport…').isVisible()).toBe(false);
    const shown = await page.request.get((await page.locator('iframe').getAttribute('src')) ?? '');
    expect(shown.headers()['content-disposition']).toMatch(/^inline/);
    await page.getByLabel('Conserver la déclaration').check();
    await page.getByLabel('Favorable', { exact: true }).check();
    await page.getByLabel('Motivation').fill(REASONING);
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    expect(await page.getByLabel('Motivation').inputValue()).toBe(REASONING);
    await page.getByRole('button', { name: 'Relire et proposer' }).click();
    await page.getByRole('button', { name: 'Proposer cet avis' }).click();
    await page.goto(`${at}/opinion`);
    await page.getByText('L’avis est proposé').waitFor();
  });
});

async function declare(page: Page): Promise<void> {
  await page.getByLabel('Employeur').fill('Galibier-Nord');
  await page.getByLabel('Emploi ou poste').fill('Assistante ingénieure');
  await page.getByLabel('Fonctions exercées').fill('Conception du réseau de mesure.');
  await typeDay(page, 'Début', '2022-03-01');
  await typeDay(page, 'Fin', '2026-08-31');
  await page
    .getByRole('group', { name: /relève-t-elle de la spécialité/ })
    .getByLabel('Oui')
    .check();
  await page
    .getByRole('group', { name: /au niveau du diplôme/ })
    .getByLabel('Oui')
    .check();
  await page.getByLabel('Le rapport présente cette expérience en détail').check();
  await page.getByRole('button', { name: 'Enregistrer cette expérience' }).click();
}
