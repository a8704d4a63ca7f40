import { readFile } from 'node:fs/promises';
import { expectAccessible } from '../../support/browser.js';
import { choose, openFromDesk, reportFile, typeDay } from '../../support/gestures.js';
import type { Story } from './story.js';

/** A PDF, as the order would be. */
const ORDER = reportFile('report-short.pdf');

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
    const condition = page.getByRole('group', { name: 'À certifier' }).getByRole('checkbox').first();
    for (const missing of [4, 3, 2, 1]) {
      await page.getByText(`Il manque ${missing} condition`).waitFor();
      await condition.check();
    }
    await page.getByText('Toutes les conditions sont certifiées.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Vérifier les conditions' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Valider la vérification' }).click();
    await page.getByRole('button', { name: 'Inscrire à une session' }).waitFor();
  });

  step('the secretary plans a session', async () => {
    const { page } = story.secretary;
    await page.goto('/jury/sessions');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Programmer une session' }).click();
    await typeDay(page, 'Date de la session', '2026-11-24');
    await typeDay(page, 'Clôture de la liste', '2026-11-24');
    await page.getByLabel('Lieu').fill('Paris, 292 rue Saint-Martin');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Programmer cette session' }).click();
    await page.getByRole('heading', { name: 'Composition du jury' }).waitFor();
    await expectAccessible(page);
  });

  step('the secretary records the order that names the jury, with its PDF', async () => {
    const { page } = story.secretary;
    await page.getByRole('button', { name: 'Compléter l’arrêté' }).click();
    await page.getByLabel('Référence', { exact: true }).fill('Arrêté 2026-114');
    await typeDay(page, 'Date de signature', '2026-10-01');
    await page.getByLabel('Nom du signataire').fill('Hélène Vauquelin');
    await page.getByLabel('Signé en qualité de').selectOption('Administrateur général');
    await page.getByLabel('Lieu de publication').fill('Recueil des actes administratifs');
    await typeDay(page, 'Date de publication', '2026-10-02');
    await page.getByLabel('Quorum fixé par l’arrêté').fill('2');
    await choose(page, 'form', ORDER);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer l’arrêté' }).click();
    await page.getByRole('link', { name: 'report-short.pdf' }).waitFor();
  });

  step('the secretary finds the members by their names, places each, and opens the session', async () => {
    const { page } = story.secretary;
    for (const [name, place, quality] of [
      ['Marguerite Vasseur', 'présidence', 'enseignement'],
      ['Étienne Roche', 'suppléance de la présidence', 'recherche'],
      ['Fatou N’Diaye', 'membre', 'personnalité qualifiée'],
    ] as const) {
      await page.getByLabel('Son nom, ou une partie').fill(name);
      await page.getByRole('button', { name: 'Chercher', exact: true }).click();
      const row = page.getByRole('group', { name });
      await row.getByLabel('Place').selectOption(place);
      await row.getByLabel('Qualité').selectOption(quality);
    }
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer et ouvrir la session' }).click();
    await page.getByText('Aucun dossier n’est encore inscrit.').waitFor();
    session = new URL(page.url()).pathname;
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Arrêté 2026-114' }).click();
    await page.getByText('Hélène Vauquelin').waitFor();
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

  step('the secretary locks the list', async () => {
    const { page } = story.secretary;
    await page.goto(session);
    await page.getByRole('button', { name: 'Arrêter la liste' }).click();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Arrêter la liste' }).click();
    await page.getByRole('button', { name: 'Constater la présence' }).waitFor();
  });

  step('each member signs their own attendance', async () => {
    for (const { page } of [story.president, story.substituteChair]) {
      await page.goto(session);
      await page.getByRole('button', { name: 'Signer ma présence' }).click();
      await page.getByRole('heading', { name: 'Ma présence' }).waitFor();
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Je suis en salle : je signe' }).click();
      await page.getByText('Votre présence est signée').waitFor();
      await expectAccessible(page);
      await page.getByRole('link', { name: 'Ma présence et la tenue de la séance' }).click();
      await page.getByText('Présence signée à').waitFor();
    }
  });

  step('the secretary notes why a member is absent, and opens the deliberation', async () => {
    const { page } = story.secretary;
    await page.getByRole('button', { name: 'Constater la présence' }).click();
    await page
      .getByRole('group', { name: 'Fatou N’Diaye' })
      .getByLabel('Motif légitime d’absence')
      .fill('En mission à l’étranger.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Enregistrer et ouvrir la délibération' }).click();
    await page.getByText('1 dossier sans décision').waitFor();
    await expectAccessible(page);
  });

  step('the secretary writes the decision as it is taken, and its chair confirms it', async () => {
    const { page } = story.secretary;
    await page.getByRole('link', { name: 'Inès Caradec' }).click();
    await page.getByText('2 présents sur 3 : le quorum est atteint.').waitFor();
    await page.getByRole('button', { name: 'Écrire la décision' }).click();
    await page.getByLabel('Crédits validés').waitFor();
    await expectAccessible(page);
    await page.getByLabel('Crédits validés').check();
    await page.getByLabel(/Le jury fait sien l’avis du professeur/).check();
    await page.getByRole('button', { name: 'Enregistrer la décision' }).click();
    await page.getByText('elle est prise quand Marguerite Vasseur la confirme').waitFor();
    await expectAccessible(page);
    const chair = story.president.page;
    await chair.goto(session);
    await chair.getByRole('link', { name: 'Inès Caradec' }).click();
    await expectAccessible(chair);
    await chair.getByRole('button', { name: 'Confirmer cette décision' }).click();
    await chair.getByText('Confirmée par Marguerite Vasseur').waitFor();
    await expectAccessible(chair);
  });

  step('the secretary closes the deliberation, and reads the draft of the minutes', async () => {
    const { page } = story.secretary;
    await page.goto(session);
    await page.getByRole('button', { name: 'Clore la délibération' }).click();
    await page.getByRole('button', { name: 'Clore la délibération' }).click();
    await page.getByRole('link', { name: 'Lire le projet de procès-verbal' }).click();
    await page.getByText('signature attendue').waitFor();
    await page.getByText('Marguerite Vasseur présidait').waitFor();
    await page.getByText('chercheur, suppléant de la présidence').waitFor();
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
