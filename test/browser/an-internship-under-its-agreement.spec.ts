import type { Browser, Page } from '../../tools/browser.js';
import { fillInstitution, type Institution } from '../../src/demonstration/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { delegate } from '../support/delegations.js';
import { expectAccessible, openBrowser, signInAs, somebody, type Person } from '../support/browser.js';
import { admissibleReport } from '../support/examination.js';
import { inOrder } from '../support/in-order.js';
import { button, pick, press, tick, type, typeDate } from '../support/keyboard.js';
import { letTheDayCome } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { linkTo, startPostOffice, type PostOffice } from '../support/post-office.js';
import { certify, findGenuine, sayHowReceived, sendAmendment, signAmendment } from './agreement-in-force.js';
import { HOST, signDocument, TEACHER, TUTOR, TYPED, typeExperience } from './typed-agreement.js';

describe('an internship under its agreement, by the keyboard alone', () => {
  let office: PostOffice;
  let portal: Portal;
  let institution: Institution;
  let browser: Browser;
  const people: Person[] = [];
  let student: Page;
  let registry: Page;
  let at = '';
  let code = '';

  const step = inOrder(() => {
    const troubles = people.flatMap((person) => person.troubles());
    if (troubles.length > 0) throw new Error(troubles.join('\n'));
  });

  beforeAll(async () => {
    office = await startPostOffice();
    portal = await startPortal({
      at: '2026-11-24T09:00:00Z',
      demonstration: true,
      environment: { SMTP_URL: office.url },
    });
    institution = await portal.database.transact(fillInstitution);
    const { general: by = '', 'registry.nantes': to = '' } = institution.people;
    await portal.database.transact((tx) => delegate(tx, { by, to, scopes: ['agreements'] }));
    // Its référentiel fixes how long an internship lasts; the page leaves it open between three months and six.
    await asOwnerOf(portal, (tx) => tx.rows('update diplomas set internship_months = 3 where code = $1', ['DEMO-CA6']));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
    await office.stop();
  });

  const opensABrowser = async (): Promise<Page> => {
    const person = await somebody(browser, portal);
    people.push(person);
    return person.page;
  };
  const enters = async (name: string): Promise<Page> => {
    const page = await opensABrowser();
    await signInAs(page, name);
    return page;
  };
  /** By what the first page says one owes. */
  const fromDesk = async (page: Page, duty: string): Promise<void> => {
    await page.goto('/desk');
    await press(page, page.getByRole('link', { name: duty }), /internships\/[0-9a-f-]{36}$|signatures\/[0-9a-f-]{36}$/);
  };

  step('the student opens a request, and declares three years out of the specialty', async () => {
    student = await enters('Inès Caradec');
    await press(student, student.getByRole('link', { name: 'Demander une convention de stage' }), '**/internships/new');
    await expectAccessible(student);
    await pick(student, /^À quel titre suivez-vous/, 'Formation continue');
    await press(student, button(student, 'Commencer ma demande'), '**/submission');
    at = new URL(student.url()).pathname.replace('/submission', '');
    await expectAccessible(student);
    await press(student, button(student, 'Voir et compléter l’expérience'), '**/experience');
    await expectAccessible(student);
    await press(student, button(student, 'Ajouter une expérience'), '**/periods/new');
    await expectAccessible(student);
    await typeExperience(student);
    await press(student, button(student, 'Enregistrer cette expérience'), `**${at}/experience`);
    await student.getByRole('link', { name: 'Technicienne' }).waitFor();
    await expectAccessible(student);
    await press(student, student.getByRole('link', { name: 'Revenir à la demande' }), '**/submission');
    await student.getByText('Le diplôme demande un stage.').waitFor();
  });

  step('the student asks the registry to certify the end of the course, and it does', async () => {
    await press(student, button(student, 'Demander à la scolarité'), '**/submission');
    await student.getByText('Demandée à la scolarité le 24 novembre 2026.').waitFor();
    registry = await enters('Claire Le Goff');
    await fromDesk(registry, '1 fin de cursus à certifier');
    await expectAccessible(registry);
    await press(registry, button(registry, 'Certifier la fin de cursus'), '**/course');
    await expectAccessible(registry);
    await type(registry, registry.getByLabel('Crédits restant à acquérir'), '12');
    await press(registry, button(registry, 'Certifier'), '**/course');
    await registry.getByRole('link', { name: 'Cochez la case pour certifier.' }).waitFor();
    await expectAccessible(registry);
    await tick(registry, 'Je certifie que ce stage vient en fin de cursus.');
    await press(registry, button(registry, 'Certifier'), `**${at}`);
    await registry.getByText('La fin de cursus est certifiée.').waitFor();
  });

  step('the student fills the terms; fourteen days are one too few, and nothing typed is lost', async () => {
    await student.goto(`${at}/submission`);
    await student.getByText('Certifiée le 24 novembre 2026 par Claire Le Goff.').waitFor();
    await typeDate(student, 'Premier jour du stage', ['8', '12', '2026']);
    await typeDate(student, 'Dernier jour du stage', ['10', '4', '2027']);
    for (const [label, text] of TYPED) await type(student, student.getByLabel(label, { exact: true }), text);
    await press(student, button(student, 'Déposer la demande'), '**/submission');
    await student.getByRole('link', { name: /Premier début possible : le 9 décembre 2026/ }).waitFor();
    await expectAccessible(student);
    expect(await student.getByLabel('Missions confiées').inputValue()).toBe(
      'Concevoir l’outil de suivi des essais, et l’éprouver.',
    );
    expect(await student.getByLabel('Personne référente').locator('option:checked').innerText()).toBe(TEACHER);
    await typeDate(student, 'Premier jour du stage', ['11', '1', '2027']);
    await press(student, button(student, 'Déposer la demande'), `**${at}`);
    await student.getByText('La demande est déposée.').waitFor();
    await expectAccessible(student);
    await student.goto('/internships');
    await expectAccessible(student);
  });

  step('the teacher approves the tasks, and says why', async () => {
    const teacher = await enters(TEACHER);
    await fromDesk(teacher, '1 stage : missions à valider');
    await expectAccessible(teacher);
    await press(teacher, button(teacher, 'Valider les missions'), '**/approval');
    await press(teacher, button(teacher, 'Valider les missions'), '**/approval');
    await teacher.getByRole('link', { name: /Dites en quoi/ }).waitFor();
    await expectAccessible(teacher);
    await type(
      teacher,
      teacher.getByLabel('En quoi les missions'),
      'La conception d’un outil relève de la spécialité et du niveau du diplôme.',
    );
    await press(teacher, button(teacher, 'Valider les missions'), `**${at}`);
    await teacher.getByText('Les missions sont validées.').waitFor();
  });

  step('the registry verifies, and sends for signature', async () => {
    await fromDesk(registry, '1 convention de stage à vérifier');
    await press(registry, button(registry, 'Vérifier et mettre à la signature'), '**/verification');
    await expectAccessible(registry);
    await tick(registry, 'J’ai vérifié l’assurance en responsabilité civile.');
    await tick(registry, 'L’organisme déclare');
    await press(registry, button(registry, 'Mettre à la signature'), `**${at}`);
    await registry.getByText('La convention est à la signature.').waitFor();
    await portal.drainJobs();
    await registry.reload();
    await expectAccessible(registry);
  });

  step('the student, the teacher and the registry sign with their accounts', async () => {
    for (const page of [student, await enters(TEACHER), registry]) {
      await fromDesk(page, '1 document à signer');
      if (page === student) await expectAccessible(page);
      await signDocument(page, /signatures\/[0-9a-f-]{36}$/);
      if (page === registry) await expectAccessible(page);
    }
  });

  step('the host and the tutor sign through the links of their letters, without a session', async () => {
    for (const { name, email } of [HOST, TUTOR]) {
      const page = await opensABrowser();
      await page.goto(linkTo(office, email));
      await page.getByRole('heading', { name: 'Contenu du stage' }).waitFor();
      await expectAccessible(page);
      expect(await page.getByLabel('Nom et prénom').inputValue()).toBe(name);
      await signDocument(page, '**/signed');
    }
    await portal.drainJobs();
  });

  step('the signed agreement opens with its page of signatures, and is found genuine by anybody', async () => {
    await student.goto(at);
    await student.getByText('Tout est signé').waitFor();
    await expectAccessible(student);
    code = (await student.locator('main code').first().innerText()).trim();
    const final = await student
      .context()
      .request.get((await student.getByRole('link', { name: 'Le document signé (PDF)' }).getAttribute('href')) ?? '');
    const pdf = await final.body();
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await findGenuine(await opensABrowser(), code, pdf);
  });

  step('an amendment is prepared by the registry, signed by the same five, and changes the agreement', async () => {
    await sendAmendment(registry, at);
    await portal.drainJobs();
    for (const page of [student, await enters(TEACHER), registry]) {
      await fromDesk(page, '1 document à signer');
      await signDocument(page, /signatures\/[0-9a-f-]{36}$/);
    }
    const received = office.received.filter(({ text }) => text?.includes('Avenant'));
    for (const { email } of [HOST, TUTOR]) await signAmendment(await opensABrowser(), linkTo({ received }, email));
    await portal.drainJobs();
    await student.goto(at);
    await student.getByText('Signé', { exact: true }).first().waitFor();
    await student.getByText('02 40 11 22 33').first().waitFor();
    await expectAccessible(student);
  });

  step(
    'the day comes: the internship is in progress; it passes: it is over, and the student says how they were received',
    async () => {
      await letTheDayCome(portal, '2027-01-11T09:00:00Z');
      student = await enters('Inès Caradec');
      await student.goto(at);
      await student.getByText('Le stage est en cours.').waitFor();
      await expectAccessible(student);
      await letTheDayCome(portal, '2027-04-12T09:00:00Z');
      student = await enters('Inès Caradec');
      await fromDesk(student, '1 stage terminé : dites comment vous avez été accueilli');
      await expectAccessible(student);
      await sayHowReceived(student, at);
    },
  );

  step('the registry certifies it from the attestation of the host', async () => {
    registry = await enters('Claire Le Goff');
    await fromDesk(registry, '1 stage à attester');
    await certify(registry, at);
  });

  step('once its report is admissible, the condition is fulfilled by the internship', async () => {
    const { people: cast, centres, diplomas } = institution;
    const reportId = await portal.database.transact((tx) =>
      admissibleReport(
        tx,
        {
          centre: centres['NAN'] ?? '',
          diploma: diplomas['DEMO-CA6'] ?? '',
          student: cast['ines'] ?? '',
          registry: cast['registry.nantes'] ?? '',
        },
        { kind: 'internship', inSpecialty: false },
      ),
    );
    await student.goto(`/reports/${reportId}`);
    await student.getByText('Condition remplie par le stage').first().waitFor();
    await expectAccessible(student);
  });
});
