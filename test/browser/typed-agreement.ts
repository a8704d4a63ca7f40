import type { Page } from '../../tools/browser.js';
import { tabTo } from '../support/gestures.js';
import { button, pick, press, type, typeDate } from '../support/keyboard.js';

export const HOST = { name: 'Lucie Morvan', email: 'lucie.morvan@galibier.example' } as const;
export const TUTOR = { name: 'Paul Quéré', email: 'paul.quere@galibier.example' } as const;
export const TEACHER = 'Anne-Laure Kervella';

/** What the student types, field after field, in the order of the page. */
export const TYPED = [
  ['Heures de présence par semaine', '35'],
  ['Heures de présence en tout', '448'],
  ['Volume horaire de la formation, par an', '240'],
  ['Organisme d’accueil', 'Ateliers Galibier-Nord'],
  ['SIRET', '123 456 789 01234'],
  ['Adresse du lieu de stage', '1 quai de la Fosse, 44000 Nantes'],
  ['Effectif', '40'],
  ['Service ou poste', 'Bureau des méthodes'],
  ['Représentation de l’organisme', HOST.name],
  ['Qualité (représentation)', 'directrice'],
  ['Adresse électronique (représentation)', HOST.email],
  ['Tuteur ou tutrice', TUTOR.name],
  ['Fonction (tutorat)', 'ingénieur'],
  ['Adresse électronique (tutorat)', TUTOR.email],
  ['Personne référente', TEACHER],
  ['Missions confiées', 'Concevoir l’outil de suivi des essais, et l’éprouver.'],
  ['Compétences à acquérir ou à développer', 'Conduire un projet informatique.'],
  ['Montant par heure de présence', '4,50'],
  ['Assurance en responsabilité civile', 'MAIF, contrat 4711, pour la stagiaire et l’organisme.'],
] as const;

/** Three years out of the specialty. */
export async function typeExperience(page: Page): Promise<void> {
  for (const [label, text] of [
    ['Employeur', 'Atelier Sud'],
    ['Emploi ou poste', 'Technicienne'],
    ['Fonctions exercées', 'Maintenance des machines.'],
  ] as const)
    await type(page, page.getByLabel(label), text);
  await typeDate(page, 'Début', ['1', '7', '2020']);
  await typeDate(page, 'Fin', ['30', '6', '2023']);
  await pick(page, /spécialité du diplôme/, 'Non');
  await pick(page, /niveau du diplôme/, 'Oui');
}

/** Consents to a document that was read, and signs it. */
export async function signDocument(page: Page, leadsTo: string | RegExp): Promise<void> {
  await tabTo(page, page.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await press(page, button(page, 'Signer ce document'), leadsTo);
  await page.getByText('Votre signature est enregistrée').first().waitFor();
}
