import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../../support/browser.js';
import { openFromDesk, typeDay } from '../../support/gestures.js';
import type { Story } from './story.js';

/** The student asks for the diploma; the request brings the file to the national jury, which decides and signs. */
export function theJuryDecides(story: Story): void {
  const { step } = story;
  /** The address of the session: `/jury/sessions/…`. */
  let session: string;

  step('the student reads the opinion and asks for the diploma', async () => {
    const { page } = story.student;
    await page.goto(story.at);
    await page.getByText('Proposé par Anne-Laure Kervella').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Demander le diplôme' }).click();
    await page.getByRole('heading', { name: 'Demander le diplôme' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Commencer ma demande' }).click();
    await page.getByLabel(/Dossier 2026-0001/).check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Déposer ma demande' }).click();
    await page.getByRole('heading', { name: /^Demande D\d/ }).waitFor();
    await expectAccessible(page);
  });

  step('the registry certifies the other conditions', async () => {
    const { page } = story.registry;
    await openFromDesk(page, '1 demande de diplôme à vérifier');
    await page.getByRole('button', { name: 'Vérifier les conditions' }).click();
    await page.getByLabel('Je certifie que les autres conditions').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Certifier les conditions' }).click();
    await page.getByRole('button', { name: 'Inscrire à une session' }).waitFor();
  });

  step('the secretary plans a session, names the jury and opens it', async () => {
    const { page } = story.secretary;
    await page.goto('/jury/sessions');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Programmer une session' }).click();
    await typeDay(page, 'Date de la session', '2026-11-24');
    await typeDay(page, 'Clôture de la liste', '2026-11-24');
    await page.getByLabel('Lieu').fill('Paris, 292 rue Saint-Martin');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Programmer cette session' }).click();
    await page.getByLabel('Référence de l’arrêté de nomination').fill('2026-114');
    await typeDay(page, 'Date de l’arrêté', '2026-10-01');
    for (const [index, member] of ['president', 'juror.one', 'juror.two'].entries()) {
      const row = page.getByRole('group', { name: `Membre ${index + 1}` });
      await row.getByLabel('Adresse électronique').fill(`${member}@aval.example`);
      await row.getByLabel('Qualité').selectOption('teacher');
    }
    await page.getByLabel('Présidence').selectOption('Membre 1');
    await page.getByLabel('Quorum').fill('2');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer et ouvrir la session' }).click();
    await page.getByText('Aucun dossier n’est encore inscrit.').waitFor();
    session = new URL(page.url()).pathname;
    await expectAccessible(page);
  });

  step('the registry puts the request on the agenda of the session', async () => {
    const { page } = story.registry;
    await page.getByRole('button', { name: 'Inscrire à une session' }).click();
    await page.getByLabel(/Jury national d’informatique, le 24 novembre 2026/).check();
    expect(await page.getByRole('checkbox').isChecked()).toBe(true);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Inscrire et transmettre' }).click();
    await page.getByText('Inscrite à une session', { exact: true }).first().waitFor();
  });

  step('the president reads the file beforehand and keeps a note', async () => {
    const { page } = story.president;
    await page.goto(session);
    await page.getByRole('link', { name: 'Inès Caradec' }).click();
    await page.getByLabel('Ma note avant délibération').fill('Voir la page 4.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Garder ma note' }).click();
    await page.getByText('Voir la page 4.').waitFor();
  });

  step('the secretary locks the list and notes who is there', async () => {
    const { page } = story.secretary;
    await page.goto(session);
    await page.getByRole('button', { name: 'Arrêter la liste' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Arrêter la liste' }).click();
    await page.getByRole('button', { name: 'Constater la présence' }).click();
    for (const name of ['Marguerite Vasseur', 'Étienne Roche', 'Fatou N’Diaye']) {
      await page
        .getByRole('group', { name })
        .getByLabel(name.startsWith('Fatou') ? 'absent' : 'présent')
        .check();
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer et ouvrir la délibération' }).click();
    await page.getByText('1 dossier sans décision').waitFor();
    await expectAccessible(page);
  });

  step('the secretary writes the decision as it is taken, and closes the deliberation', async () => {
    const { page } = story.secretary;
    await page.getByRole('link', { name: 'Inès Caradec' }).click();
    await page.getByRole('button', { name: 'Écrire la décision' }).click();
    await page.getByLabel('Crédits validés').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Crédits validés').check();
    await page.getByLabel(/Le jury fait sien l’avis du professeur/).check();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('Écrite par Odile Perrot').waitFor();
    await page.goto(session);
    await page.getByRole('button', { name: 'Clore la délibération' }).click();
    await page.getByRole('button', { name: 'Clore la délibération' }).click();
    await page.getByRole('link', { name: 'Lire le projet de procès-verbal' }).click();
    await page.getByText('attend la signature de la présidence').waitFor();
    await expectAccessible(page);
  });

  step('the student reads no decision before the minutes are signed', async () => {
    const { page } = story.student;
    await page.goto(story.at);
    await page.getByText('Votre dossier est devant le jury national.').waitFor();
    expect(await page.getByText('Crédits validés').count()).toBe(0);
  });

  step('the president signs the minutes', async () => {
    const { page } = story.president;
    await page.goto('/desk');
    await page.getByRole('link', { name: '1 procès-verbal à signer' }).click();
    await page.getByRole('button', { name: 'Signer le procès-verbal' }).click();
    await page.getByLabel('Je signe ce procès-verbal').check();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Signer le procès-verbal' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: /signé le 24 novembre 2026/ }).click(),
    ]);
    expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-');
  });

  step('the student sees the credits, the reasons and the letter', async () => {
    const { page } = story.student;
    await page.goto(story.at);
    await page.getByText('Vos crédits d’expérience professionnelle sont validés.').waitFor();
    await page.getByText('39 crédits').waitFor();
    await page.getByText('Le jury a fait sien l’avis du professeur.').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: /Courriers/ }).click();
    await expectAccessible(page);
    await page
      .getByRole('link', { name: /crédits validés/ })
      .first()
      .click();
    await page.getByText('Votre demande de diplôme est accordée.').waitFor();
    await expectAccessible(page);
  });
}
