import { readFile } from 'node:fs/promises';
import type { Page } from '../../../tools/browser.js';
import { expectAccessible } from '../../support/browser.js';
import {
  choose,
  drop,
  onASlowLine,
  openFromDesk,
  reportFile,
  sha256Of,
  tabTo,
  typeDay,
} from '../../support/gestures.js';
import type { Story } from './story.js';

const REPORT = reportFile('report15-1mb.pdf');
export const BETTER_REPORT = reportFile('report2.pdf');
const ANNEX = reportFile('report-short.pdf');

/** The student declares and deposits; the registry returns the file once, then finds it complete. */
export function theStudentDeposits(story: Story): void {
  const { step } = story;

  step('the student opens a file', async () => {
    const { page } = story.student;
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ouvrir un dossier' }).click();
    await page.waitForURL('**/reports/new');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Ouvrir ce dossier' }).click();
    await page.waitForURL('**/submission');
    story.at = new URL(page.url()).pathname.replace('/submission', '');
    await expectAccessible(page);
  });

  step('the student declares two periods; a forgotten field is named, and nothing typed is lost', async () => {
    const { page } = story.student;
    await page.getByRole('button', { name: 'Ajouter une expérience' }).click();
    await page.getByRole('heading', { name: 'Ajouter une expérience' }).waitFor();
    await expectAccessible(page);
    await describePeriod(page, {
      employer: 'Galibier-Nord',
      job: 'Assistante ingénieure',
      from: '2022-03-01',
      to: '2024-08-31',
      detailed: true,
    });
    await page.getByLabel('Fonctions exercées').fill('');
    await page.getByRole('button', { name: 'Enregistrer cette expérience' }).click();
    await page.getByRole('link', { name: 'Décrivez en quelques mots les fonctions exercées.' }).waitFor();
    expect(await page.getByLabel('Employeur').inputValue()).toBe('Galibier-Nord');
    await expectAccessible(page);
    await page
      .getByLabel('Fonctions exercées')
      .fill('Conception du réseau de mesure, essais, encadrement d’un technicien.');
    await page.getByRole('button', { name: 'Enregistrer cette expérience' }).click();
    await page.waitForURL('**/submission');

    await page.getByRole('button', { name: 'Ajouter une expérience' }).click();
    await describePeriod(page, { employer: 'Atelier Sud', job: 'Technicienne', from: '2019-09-01', to: '2022-02-28' });
    await page.getByRole('button', { name: 'Enregistrer cette expérience' }).click();
    await page.getByRole('link', { name: 'Technicienne' }).waitFor();
    await expectAccessible(page);
  });

  step('the student drops the report on the page and sees it sent', async () => {
    const { page } = story.student;
    await drop(page, '#report-paper', REPORT);
    await page.locator('#report-paper').getByText('report15-1mb.pdf').waitFor();
    await onASlowLine(page, async () => {
      await page.getByRole('button', { name: 'Envoyer le rapport' }).click();
      await page.getByRole('progressbar', { name: /envoyés|Envoi/ }).waitFor();
      await page.locator('#report-paper').getByRole('link', { name: 'report15-1mb.pdf' }).waitFor();
    });
    await expectAccessible(page);
  });

  step('the student replaces the report, and adds an annex', async () => {
    const { page } = story.student;
    await choose(page, '#report-paper', BETTER_REPORT);
    await page.getByRole('button', { name: 'Remplacer le rapport', exact: true }).click();
    await page.getByRole('link', { name: 'report2.pdf' }).waitFor();
    expect(await page.getByRole('link', { name: 'report15-1mb.pdf' }).count()).toBe(0);
    await choose(page, '#annex-paper', ANNEX);
    await page.getByRole('button', { name: 'Envoyer les annexes' }).click();
    await page.locator('#annex-paper').getByRole('link', { name: 'report-short.pdf' }).waitFor();
  });

  step('the student certifies the file, deposits it, and keeps the receipt', async () => {
    const { page } = story.student;
    await page.getByRole('button', { name: 'Vérifier et déposer' }).click();
    await page.getByRole('heading', { name: 'Vérifier et déposer' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Déposer mon dossier' }).click();
    await page.locator('.govuk-error-summary').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Je certifie').check();
    await page.getByRole('button', { name: 'Déposer mon dossier' }).click();
    await page.getByText('Votre dossier est à la scolarité de votre centre').waitFor();
    await expectAccessible(page);
    await page.getByText('Empreintes (SHA-256)').click();
    await page.getByText(await sha256Of(BETTER_REPORT)).waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Accusé de réception' }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  step('the registry returns it with two points', async () => {
    const { page } = story.registry;
    await openFromDesk(page, '1 dossier déposé à vérifier');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Retourner à l’élève' }).click();
    await page.getByRole('heading', { name: 'Retourner le dossier à l’élève' }).waitFor();
    await expectAccessible(page);
    await page
      .getByLabel('Points à répondre')
      .fill('La page 3 ne dit pas vos fonctions.\nIl manque le certificat d’Atelier Sud.');
    await page.getByRole('button', { name: 'Retourner le dossier' }).click();
    await page.waitForURL(`**${story.at}`);
  });

  step('the student answers each point', async () => {
    const { page } = story.student;
    await page.goto('/desk');
    await expectAccessible(page);
    await page.getByRole('link', { name: '1 dossier vous est retourné' }).click();
    await page.getByText('Votre dossier vous est retourné').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Compléter mon dossier' }).click();
    await page.getByRole('link', { name: 'Répondre aux points' }).click();
    await page.getByLabel('La page 3 ne dit pas vos fonctions.').fill('Elles sont page 4 ; je les ai reprises page 3.');
    await page.getByLabel('Il manque le certificat d’Atelier Sud.').fill('Il est joint.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer mes réponses' }).click();
    await page.waitForURL('**/submission');
    await choose(page, '#certificate-paper', ANNEX);
    await page.getByRole('button', { name: 'Envoyer les certificats' }).click();
    await page.locator('#certificate-paper').getByRole('link', { name: 'report-short.pdf' }).waitFor();
  });

  step('the student deposits the file again, by the keyboard alone', async () => {
    const { page } = story.student;
    await page.goto(`${story.at}/deposit`);
    await page.keyboard.press('Tab');
    expect(await page.locator(':focus').innerText()).toBe('Aller au contenu');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Déposer mon dossier' }));
    await page.keyboard.press('Enter');
    // What is wrong is heard first, and leads to where it is put right.
    await page.locator('.govuk-error-summary:focus').waitFor();
    await tabTo(page, page.getByRole('link', { name: /Cochez la case/ }));
    await page.keyboard.press('Enter');
    await page.getByLabel('Je certifie').and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Space');
    await tabTo(page, page.getByRole('button', { name: 'Déposer mon dossier' }));
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${story.at}`);
  });

  step('the registry declares it admissible', async () => {
    const { page } = story.registry;
    await openFromDesk(page, '1 dossier déposé à vérifier');
    await page.getByRole('button', { name: 'Déclarer recevable' }).click();
    await page.getByLabel('Certificats d’employeur').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Certificats d’employeur').fill('Vus : Galibier-Nord et Atelier Sud.');
    await page.getByRole('button', { name: 'Déclarer recevable' }).click();
    await page.waitForURL(`**${story.at}`);
  });
}

interface TypedPeriod {
  readonly employer: string;
  readonly job: string;
  readonly from: string;
  readonly to: string;
  readonly detailed?: boolean;
}

async function describePeriod(page: Page, { employer, job, from, to, detailed = false }: TypedPeriod): Promise<void> {
  await page.getByLabel('Employeur').fill(employer);
  await page.getByLabel('Emploi ou poste').fill(job);
  await page.getByLabel('Fonctions exercées').fill('Mesures, essais et comptes rendus.');
  await typeDay(page, 'Début', from);
  await typeDay(page, 'Fin', to);
  await page
    .getByRole('group', { name: /relève-t-elle de la spécialité/ })
    .getByLabel('Oui')
    .check();
  await page
    .getByRole('group', { name: /au niveau du diplôme/ })
    .getByLabel('Oui')
    .check();
  await page.getByLabel('Le rapport présente cette expérience en détail').setChecked(detailed);
}
