import { verifyJournal } from '../../src/platform/journal/index.js';
import { lettersOf } from '../support/before-the-jury.js';
import { admissibleReport } from '../support/examination.js';
import { startRequesting, TICKS, typedDay, type Requesting } from '../support/internship-request.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, unsaid, type Visitor } from '../support/visitor.js';

let portal: Portal;
let story: Requesting;
beforeAll(async () => {
  portal = await startPortal();
});
beforeEach(async () => {
  story = await startRequesting(portal);
});
afterAll(async () => {
  const { broken } = await portal.database.read(verifyJournal);
  await portal.stop();
  if (broken.length > 0) throw new Error('The journal does not hold.');
});

describe('the request of an agreement', () => {
  it('is filed once by a student who clicks twice, and the answer to the second click says so', async () => {
    const id = await story.certified();
    const answers = await Promise.all([story.send(id), story.send(id)]);
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([303, 409]);
    expect(await story.kept(id)).toMatchObject({ state: 'SUBMITTED' });
  });

  it('goes from its student to the registry, to the teacher, and back, until a sheet is open for five to sign', async () => {
    expect(plain((await story.student.get('/internships/new')).html)).toContain(
      'le portail rappelle le droit des stages, sans bloquer',
    );
    const id = await story.opened();
    const at = `/internships/${id}`;
    const before = plain((await story.student.get(`${at}/submission`)).html);
    expect(
      unsaid(before, [
        'permet de commencer le 16 mars 2026 au plus tôt',
        'Aucune présence n’est prévue la nuit',
        'Il reste à remplir',
        'Le diplôme demande un stage',
        'Anne-Laure Kervella',
      ]),
    ).toEqual([]);
    expect(before).not.toContain('Bernard Riou');

    // Kept as it is typed, complete or not; the request for a certificate keeps it too.
    expect(
      (
        await story.student.post(
          `${at}/submission`,
          story.student.fields(before, { hostName: 'Ateliers', then: 'save' }),
        )
      ).status,
    ).toBe(303);
    expect((await story.student.get(`${at}/submission`)).html).toContain('value="Ateliers"');
    expect((await story.send(id, { hostName: 'Ateliers du Nord', then: 'course' })).location).toBe(`${at}/submission`);
    await story.send(id, { hostName: 'Ateliers du Nord', then: 'course' });
    const asked = plain((await story.student.get(`${at}/submission`)).html);
    expect(
      unsaid(asked, [
        'value="Ateliers du Nord"',
        'Demandée à la scolarité le 1er mars 2026',
        'Tous les éléments de la convention sont remplis',
      ]),
    ).toEqual([]);

    expect(
      (await lettersOf(story.portal, story.institution.registry)).filter((text) =>
        text.includes('fin de cursus à certifier'),
      ),
    ).toHaveLength(1);
    expect(plain((await story.registry.get('/desk')).html)).toContain('1 fin de cursus à certifier');
    const course = plain((await story.registry.get(`${at}/course`)).html);
    expect(unsaid(course, ['Inès Caradec', 'Le diplôme demande un stage', 'Atelier Sud', 'crédits restants'])).toEqual(
      [],
    );
    const unticked = await story.registry.post(`${at}/course`, { creditsLeft: '12', need: 'Le jury le demande.' });
    expect([unticked.status, unticked.html]).toEqual([422, expect.stringContaining('Cochez la case pour certifier.')]);
    expect(unsaid(unticked.html, ['value="12"', 'Le jury le demande.'])).toEqual([]);
    expect((await story.registry.post(`${at}/course`, { creditsLeft: '12', need: '', certify: 'yes' })).status).toBe(
      303,
    );
    expect(await story.hasLetter(story.institution.student, 'fin de cursus certifiée')).toBe(true);
    expect(plain((await story.student.get(`${at}/submission`)).html)).toContain(
      'Certifiée le 1er mars 2026 par Claire Le Goff',
    );

    expect((await story.send(id)).location).toBe(at);
    expect(await story.kept(id)).toEqual({
      state: 'SUBMITTED',
      filedOn: '2026-03-01',
      startsOn: '2026-03-16',
      sheets: 0,
    });
    expect(
      await story.hasLetter(story.institution.professor, 'Inès Caradec vous a choisie comme enseignante référente'),
    ).toBe(true);
    expect([
      (await story.send(id, { then: 'save' })).status,
      (await story.student.get(`${at}/submission`)).status,
      (await story.registry.get(`${at}/course`)).status,
    ]).toEqual([409, 409, 200]);

    const approval = plain((await story.teacher.get(`${at}/approval`)).html);
    expect(
      unsaid(approval, [
        'Suivi d’un plan d’essais.',
        'Atelier Sud',
        'Le diplôme demande un stage',
        `${at}/moves/return`,
        `${at}/moves/refuse`,
      ]),
    ).toEqual([]);
    expect((await story.teacher.post(`${at}/moves/return`, { reason: 'Précisez l’assurance.' })).status).toBe(303);
    expect(await story.kept(id)).toEqual({ state: 'RETURNED', filedOn: '2026-03-01', startsOn: null, sheets: 0 });
    expect(await story.hasLetter(story.institution.student, 'Précisez l’assurance.')).toBe(true);
    const returned = plain((await story.student.get(`${at}/submission`)).html);
    expect(
      unsaid(returned, [
        'Ce qui est à corriger',
        'Précisez l’assurance.',
        'Votre premier dépôt, le 1er mars 2026, compte toujours',
        'value="Ateliers Galibier-Nord"',
      ]),
    ).toEqual([]);

    // Nine days on, neither dates nor content nor tutor have changed: the first day stands.
    await story.itIs('2026-03-10T09:00:00Z');
    expect((await story.send(id, { liability: 'MAIF 789, AXA 456.' })).status).toBe(303);
    expect(await story.kept(id)).toEqual({
      state: 'SUBMITTED',
      filedOn: '2026-03-01',
      startsOn: '2026-03-16',
      sheets: 0,
    });
    const empty = await story.teacher.post(`${at}/approval`, { comment: ' — ' });
    expect([empty.status, empty.html]).toEqual([
      422,
      expect.stringContaining('Dites en quoi les missions sont en relation avec le diplôme.'),
    ]);
    expect(
      (await story.teacher.post(`${at}/approval`, { comment: 'Les essais relèvent de la spécialité.' })).status,
    ).toBe(303);

    const verification = plain((await story.registry.get(`${at}/verification`)).html);
    expect(
      unsaid(verification, [
        'MAIF 789, AXA 456.',
        'Les essais relèvent de la spécialité.',
        'avant le 16 mars 2026',
        'La convention, telle qu’elle sera signée',
        'Chaque partie signe pour elle-même',
      ]),
    ).toEqual([]);
    for (const [name, sentence] of [
      ['insuranceSeen', 'L’assurance en responsabilité civile est à vérifier'],
      ['hostDeclared', 'La déclaration de l’organisme'],
      ['shortAcknowledged', 'Le stage est plus court que ce qui est demandé'],
    ] as const) {
      const refused = await story.registry.post(`${at}/verification`, { ...TICKS, [name]: '' });
      expect([refused.status, refused.html]).toEqual([422, expect.stringContaining(sentence)]);
    }
    expect((await story.registry.post(`${at}/verification`, TICKS)).status).toBe(303);
    expect(await story.kept(id)).toEqual({
      state: 'SIGNING',
      filedOn: '2026-03-01',
      startsOn: '2026-03-16',
      sheets: 1,
    });
    const page = plain((await story.student.get(at)).html);
    expect(
      unsaid(page, [
        'En signature',
        'Lucie Morvan',
        'Paul Quéré',
        'avant le 16 mars 2026',
        'Plus court que ce qui est demandé : la scolarité l’a accepté',
        'Demande retournée à l’élève',
      ]),
    ).toEqual([]);
    await story.portal.drainJobs();
    expect(
      unsaid((await story.registry.get(at)).html, [
        'Courriers aux signataires sans compte',
        'lucie@galibier.example',
        'paul@galibier.example',
      ]),
    ).toEqual([]);
  });
});

it('is offered on the page of a file whose diploma asks for an internship, to its student only', async () => {
  const { portal, institution, student, registry } = story;
  const [experience, ofInternship] = await portal.database.transact(async (tx) => [
    await admissibleReport(tx, institution, { inSpecialty: false }),
    await admissibleReport(tx, institution, { kind: 'internship', inSpecialty: false }),
  ]);
  const enrolment = `${institution.centre}~${institution.diploma}`;
  const leads = async (who: Visitor, reportId: string): Promise<boolean> =>
    (await who.get(`/reports/${reportId}`)).html.includes(`href="/internships/new?enrolment=${enrolment}"`);
  expect([
    await leads(student, experience),
    await leads(student, ofInternship),
    await leads(registry, experience),
  ]).toEqual([true, false, false]);
  expect((await student.get(`/internships/new?enrolment=${enrolment}`)).html).toContain(
    `value="${enrolment}" selected`,
  );
});

describe('the day of the filing is the centre’s', () => {
  it.each([
    ['Indian/Reunion', '2026-03-01T19:59:59Z', '2026-03-01T20:00:00Z'],
    ['Europe/Paris', '2026-03-01T22:59:59Z', '2026-03-01T23:00:00Z'],
    ['America/Martinique', '2026-03-02T03:59:59Z', '2026-03-02T04:00:00Z'],
  ])('in %s, at the last moment of 1 March and at the first of 2 March', async (timeZone, last, first) => {
    await story.inTimeZone(timeZone);
    const id = await story.certified();
    await story.itIs(last);
    expect(plain((await story.student.get(`/internships/${id}/submission`)).html)).toContain(
      'permet de commencer le 16 mars 2026 au plus tôt',
    );
    expect((await story.send(id, typedDay('startsOn', '2026-03-15'))).html).toContain(
      'du 1er mars 2026 à ce jour-là, il n’y en a que 14. Premier début possible : le 16 mars 2026.',
    );
    await story.itIs(first);
    expect(plain((await story.student.get(`/internships/${id}/submission`)).html)).toContain(
      'permet de commencer le 17 mars 2026 au plus tôt',
    );
    expect((await story.send(id)).html).toContain(
      'du 2 mars 2026 à ce jour-là, il n’y en a que 14. Premier début possible : le 17 mars 2026.',
    );
    expect((await story.send(id, typedDay('startsOn', '2026-03-17'))).status).toBe(303);
    expect((await story.kept(id))?.filedOn).toBe('2026-03-02');
  });

  it.each([
    ['Indian/Reunion', 422],
    ['Europe/Paris', 303],
    ['America/Martinique', 303],
  ])('one and the same instant: in %s the request for 16 March is answered %d', async (timeZone, status) => {
    await story.inTimeZone(timeZone);
    const id = await story.certified();
    await story.itIs('2026-03-01T21:30:00Z');
    expect((await story.send(id)).status).toBe(status);
  });
});
