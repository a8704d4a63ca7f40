import { createHash } from 'node:crypto';
import type { Page } from '../../tools/browser.js';
import { expectAccessible } from '../support/browser.js';
import { button, pick, press, type } from '../support/keyboard.js';
import { signDocument } from './typed-agreement.js';

/** Anybody finds a signed document genuine by its code, and that this file is it. */
export async function findGenuine(page: Page, code: string, pdf: Buffer): Promise<void> {
  await page.goto('/verify');
  await type(page, page.getByLabel('Code de vérification'), code);
  await press(page, button(page, 'Vérifier'), `**/verify/${code}`);
  await page.getByRole('heading', { name: 'Ce document est authentique' }).waitFor();
  await expectAccessible(page);
  await page.goto(`/verify/${code}?sha256=${createHash('sha256').update(pdf).digest('hex')}`);
  await page.getByText('Ce fichier est exactement le PDF complet, avec sa page de signatures.').waitFor();
}

/** The registry prepares an amendment of the agreement at this address, and sends it to those who sign it. */
export async function sendAmendment(page: Page, at: string): Promise<void> {
  await page.goto(at);
  await press(page, page.getByRole('link', { name: 'Préparer un avenant' }), '**/amendments/new');
  await expectAccessible(page);
  await press(page, button(page, 'Préparer l’avenant'), '**/terms');
  await expectAccessible(page);
  await type(page, page.getByLabel('Ce que l’avenant change'), 'Le téléphone du tutorat est ajouté.');
  await type(page, page.getByLabel('Téléphone (tutorat)'), '02 40 11 22 33');
  await press(page, button(page, 'Enregistrer'), /amendments\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await press(page, button(page, 'Vérifier et mettre à la signature'), '**/sending');
  await expectAccessible(page);
  await press(page, button(page, 'Mettre à la signature'), /amendments\/[0-9a-f-]{36}$/);
}

/** Whoever bears this link reads what an amendment changes, and signs it. */
export async function signAmendment(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { name: 'Ce qui change' }).waitFor();
  await expectAccessible(page);
  await signDocument(page, '**/signed');
}

/** The student says how they were received, once it is over. */
export async function sayHowReceived(page: Page, at: string): Promise<void> {
  await press(page, button(page, 'Dire comment j’ai été accueilli'), '**/evaluation');
  await expectAccessible(page);
  await type(
    page,
    page.getByLabel('Comment avez-vous été accueilli ?'),
    'Très bien : un poste, un tuteur présent, des missions tenues.',
  );
  await press(page, button(page, 'Enregistrer'), `**${at}`);
  await page.getByText('Merci').waitFor();
}

/** The registry certifies it from the attestation of the host. */
export async function certify(page: Page, at: string): Promise<void> {
  await press(page, button(page, 'Attester le stage'), '**/certificate');
  await expectAccessible(page);
  await type(page, page.getByLabel('Gratification versée en tout'), '2016');
  await pick(page, /dans la spécialité du diplôme/, 'Oui');
  await press(page, button(page, 'Attester le stage'), `**${at}`);
  await page.getByText('Le stage est attesté.').first().waitFor();
  await expectAccessible(page);
}
