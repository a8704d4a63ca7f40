import type { Browser, Page } from '../../tools/browser.js';
import { fillInstitution } from '../../src/demonstration/index.js';
import { expectAccessible, openBrowser, signInAs, somebody, type Person } from '../support/browser.js';
import { tabTo } from '../support/gestures.js';
import { button, pick, press, tick, type, typeDate } from '../support/keyboard.js';
import { startPortal, type Portal } from '../support/portal.js';

describe('the early examination, by the keyboard alone', () => {
  let portal: Portal;
  let browser: Browser;
  const people: Person[] = [];

  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', demonstration: true });
    await portal.database.transact(fillInstitution);
    browser = await openBrowser();
  });
  afterEach(() => {
    const troubles = people.flatMap((person) => person.troubles());
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });

  const enters = async (name: string): Promise<Page> => {
    const person = await somebody(browser, portal);
    people.push(person);
    await signInAs(person.page, name);
    return person.page;
  };

  it('leads from the student to the registry, to the commission, and to a plan', async () => {
    const student = await enters('Inès Caradec');
    await press(student, student.getByRole('link', { name: 'Demander un examen anticipé' }), '**/examinations/new');
    await expectAccessible(student);
    await press(student, button(student, 'Commencer ma demande'), '**/submission');
    await expectAccessible(student);
    await press(student, button(student, 'Déposer la demande'), '**/submission');
    await student.getByRole('link', { name: 'Déclarez au moins une expérience.' }).waitFor();
    await expectAccessible(student);
    await press(student, button(student, 'Ajouter une expérience'), '**/periods/new');
    for (const [label, text] of [
      ['Employeur', 'Galibier-Nord'],
      ['Emploi ou poste', 'Technicienne'],
      ['Fonctions exercées', 'Maintenance des bancs d’essai.'],
    ] as const)
      await type(student, student.getByLabel(label), text);
    await typeDate(student, 'Début', ['1', '7', '2021']);
    await pick(student, /spécialité du diplôme/, 'Oui');
    await pick(student, /niveau du diplôme/, 'Oui');
    await press(student, button(student, 'Enregistrer cette expérience'), '**/submission');
    await type(
      student,
      student.getByLabel('Votre parcours en quelques lignes'),
      'Cinq ans de maintenance ; je doute du niveau.',
    );
    await press(student, button(student, 'Déposer la demande'), /examinations\/[0-9a-f-]{36}$/);
    await student.getByText('La demande est déposée.').waitFor();
    await expectAccessible(student);
    const { pathname } = new URL(student.url());

    const registry = await enters('Claire Le Goff');
    await press(registry, registry.getByRole('link', { name: 'examen anticipé à vérifier' }), `**${pathname}`);
    await expectAccessible(registry);
    await press(registry, button(registry, 'Déclarer recevable'), '**/moves/admit');
    await press(registry, button(registry, 'Déclarer recevable'), `**${pathname}`);
    await press(registry, button(registry, 'Convoquer la commission'), '**/commission');
    await expectAccessible(registry);
    await typeDate(registry, 'Jour de la commission', ['24', '11', '2026']);
    for (const name of ['Marchand', 'Kervella', 'Szymański']) {
      await type(registry, registry.getByLabel('Chercher une personne par son nom'), name);
      await press(registry, button(registry, 'Chercher'), '**/commission');
    }
    for (const [at, downs] of [1, 2, 2].entries()) {
      await tabTo(registry, registry.getByLabel('Place').nth(at));
      for (let presses = 0; presses < downs; presses += 1) await registry.keyboard.press('ArrowDown');
    }
    await expectAccessible(registry);
    await press(registry, button(registry, 'Convoquer la commission'), /commissions\/[0-9a-f-]{36}/);
    await registry.getByText('La commission est convoquée.').waitFor();

    const sitting = new URL(registry.url()).pathname;
    const chair = await enters('Hervé Marchand');
    const member = await enters('Anne-Laure Kervella');
    for (const page of [chair, member]) {
      await press(page, page.getByRole('link', { name: 'réponse de commission à rendre' }), `**${pathname}`);
      await page.goto(sitting);
      await press(page, button(page, 'Je suis là'), /commissions\/[0-9a-f-]{36}/);
      await expectAccessible(page);
    }
    await press(member, member.getByRole('link', { name: 'Préparer la réponse' }), '**/answer');
    await expectAccessible(member);
    await pick(member, /^Réponse/, 'Un complément d’activité professionnelle');
    await type(member, member.getByLabel('Nature', { exact: true }), 'Conduite d’un projet');
    await type(member, member.getByLabel('Motifs'), 'L’activité est dans la spécialité ; il y manque la conduite.');
    await press(member, button(member, 'Enregistrer la réponse'), '**/answer');
    await member.getByRole('link', { name: /Indiquez la durée du complément/ }).waitFor();
    await expectAccessible(member);
    await type(member, member.getByLabel('Durée, en mois'), '8');
    await press(member, button(member, 'Enregistrer la réponse'), '**/signature');
    for (const [page, said] of [
      [member, 'Vous avez signé.'],
      [chair, 'La réponse est rendue.'],
    ] as const) {
      await page.goto(`${pathname}/signature`);
      await expectAccessible(page);
      await tick(page, 'J’ai lu la réponse, et je la signe');
      await press(page, button(page, 'Signer la réponse'), /commissions\/[0-9a-f-]{36}/);
      await page.getByText(said).waitFor();
    }

    await student.goto('/desk');
    await press(student, student.getByRole('link', { name: 'la commission a répondu' }), `**${pathname}`);
    await student.getByRole('heading', { name: 'Votre plan' }).waitFor();
    await student.getByText('Fin prévue le 24 juillet 2027.').waitFor();
    await expectAccessible(student);
    await student.goto('/examinations');
    await expectAccessible(student);
  });
});
