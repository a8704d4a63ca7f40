import { readFile } from 'node:fs/promises';
import { openSession } from '../../src/people/index.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import { lettersOf } from '../support/before-the-jury.js';
import { admissibleReport } from '../support/examination.js';
import { reportFile } from '../support/gestures.js';
import {
  plain,
  startRequesting,
  TICKS,
  TYPED,
  typedDay,
  unsaid,
  type Requesting,
} from '../support/internship-request.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Visitor } from '../support/visitor.js';

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
      await story.hasLetter(story.institution.professor, 'Inès Caradec vous a choisi comme enseignant référent'),
    ).toBe(true);
    expect([
      (await story.send(id, { then: 'save' })).status,
      (await story.student.get(`${at}/submission`)).status,
      (await story.registry.get(`${at}/course`)).status,
    ]).toEqual([409, 409, 409]);

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

describe('a request filed again', () => {
  it('counts fifteen days anew when the dates, the content or the tutor changed, and not otherwise', async () => {
    const id = await story.filed();
    await story.teacher.post(`/internships/${id}/moves/return`, { reason: 'Précisez.' });
    await story.itIs('2026-03-10T09:00:00Z');
    for (const changed of [{ tasks: 'Autre chose.' }, { tutorName: 'Anne Morel' }, { totalHours: '440' }]) {
      const { status, html } = await story.send(id, changed);
      expect([status, unsaid(html, ['Premier début possible : le 25 mars 2026.'])]).toEqual([422, []]);
    }
    expect(
      (await story.send(id, { ...typedDay('startsOn', '2026-03-25'), ...typedDay('endsOn', '2026-06-24') })).status,
    ).toBe(303);
    expect(await story.kept(id)).toEqual({
      state: 'SUBMITTED',
      filedOn: '2026-03-10',
      startsOn: '2026-03-25',
      sheets: 0,
    });
  });

  it('returned while it is being signed is signed anew: what was signed is void and stays readable', async () => {
    const id = await story.filed();
    const at = `/internships/${id}`;
    const toSign = async (): Promise<string> => {
      expect(
        (await story.teacher.post(`${at}/approval`, { comment: 'Les essais relèvent de la spécialité.' })).status,
      ).toBe(303);
      expect((await story.registry.post(`${at}/verification`, TICKS)).status).toBe(303);
      return /\/signatures\/([0-9a-f-]{36})"/.exec((await story.student.get(at)).html)?.[1] ?? '';
    };
    const first = await toSign();
    const form = await story.student.get(`/signatures/${first}`);
    expect(
      (
        await story.student.post(
          `/signatures/${first}/parties/TRAINEE`,
          story.student.fields(form.html, { consent: 'yes' }),
        )
      ).status,
    ).toBe(303);
    expect(
      (await story.registry.post(`${at}/moves/return`, { reason: 'Le SIRET est celui d’un autre établissement.' }))
        .status,
    ).toBe(303);
    expect(
      unsaid(plain((await story.student.get(at)).html), [
        'À corriger',
        'Le SIRET est celui d’un autre établissement.',
        'Sans effet depuis le 1er mars 2026',
        'elles n’engagent plus',
      ]),
    ).toEqual([]);
    story.portal.clock.advance({ hours: 1 });
    expect((await story.send(id, { hostSiret: '98765432109876' })).status).toBe(303);
    const second = await toSign();
    expect(second).not.toBe(first);
    expect(
      unsaid(plain((await story.student.get(at)).html), ['Signatures d’avant, sans effet', `/signatures/${first}`]),
    ).toEqual([]);
    expect((await story.kept(id))?.sheets).toBe(1);
  });

  it('keeps its first day of filing, but not past the start itself (R31)', async () => {
    const id = await story.filed();
    await story.teacher.post(`/internships/${id}/moves/return`, { reason: 'Précisez.' });
    await story.itIs('2026-03-16T09:00:00Z');
    const { status, html } = await story.send(id);
    expect([
      status,
      unsaid(html, [
        'Le premier jour indiqué est passé, ou c’est aujourd’hui. Premier début possible : le 31 mars 2026.',
      ]),
    ]).toEqual([422, []]);
  });
});

describe('whoever sees an internship', () => {
  it('sees their own internships, and makes the moves of their own part', async () => {
    const id = await story.filed();
    const at = `/internships/${id}`;
    const [colleague, distant, coordinator] = [
      await signedIn(story.portal, story.institution.colleague),
      await signedIn(story.portal, story.institution.distant),
      await signedIn(story.portal, story.institution.coordinator),
    ];
    for (const stranger of [colleague, distant])
      expect([
        (await stranger.get(at)).status,
        (await stranger.get(`${at}/approval`)).status,
        (await stranger.post(`${at}/submission`, TYPED)).status,
      ]).toEqual([404, 404, 404]);
    expect([
      (await coordinator.get(at)).status,
      (await coordinator.get(`${at}/verification`)).status,
      (await coordinator.get(`${at}/course`)).status,
    ]).toEqual([200, 403, 403]);
    expect([
      (await story.student.post(`${at}/approval`, { comment: 'Parfait.' })).status,
      (await story.registry.post(`${at}/approval`, { comment: 'Parfait.' })).status,
      (await story.student.get(`${at}/course`)).status,
    ]).toEqual([403, 403, 403]);
    expect([
      (await story.registry.get(`${at}/submission`)).status,
      (await story.teacher.post(`${at}/submission`, TYPED)).status,
    ]).toEqual([403, 403]);
    expect((await story.registry.post(`${at}/verification`, TICKS)).status).toBe(409);
    expect(
      (
        await story.student.post('/internships', {
          enrolment: `${story.institution.otherCentre}~${story.institution.diploma}`,
          status: 'INITIAL',
        })
      ).html,
    ).toContain('Vous n’êtes pas inscrit à ce diplôme dans ce centre.');
    expect(
      (
        await story.student.post('/internships', {
          enrolment: `${story.institution.centre}~${story.institution.diploma}`,
        })
      ).html,
    ).toContain('Indiquez à quel titre vous suivez cette formation.');
  });

  it('finds it in their list by its state, by words, and by a start that is near', async () => {
    const id = await story.filed();
    const number =
      (
        await story.portal.database.read((tx) =>
          tx.row<{ number: string }>('select number from internships where id = $1', [id]),
        )
      )?.number ?? '';
    const finds = async (who: Visitor, query: string): Promise<boolean> =>
      (await who.get(`/internships${query}`)).html.includes(`href="/internships/${id}"`);
    const shown: boolean[] = [];
    for (const query of ['', '?state=SUBMITTED', '?search=caradec', '?search=galibier', `?search=${number}`])
      shown.push(
        await finds(story.registry, query),
        await finds(story.teacher, query),
        await finds(story.student, query),
      );
    expect(shown).toEqual(shown.map(() => true));
    expect([
      await finds(story.registry, '?state=SIGNED'),
      await finds(story.registry, '?search=%25'),
      await finds(story.registry, '?soon=1'),
      await finds(await signedIn(story.portal, story.institution.colleague), ''),
    ]).toEqual([false, false, false, false]);

    await story.itIs('2026-03-02T09:00:00Z');
    expect([
      await finds(story.registry, '?soon=1'),
      plain((await story.registry.get('/desk')).html).includes('1 convention non signée, dont le stage approche'),
    ]).toEqual([true, true]);
    expect((await story.teacher.get('/desk')).html).toContain('missions à valider');
  });

  it('finds those that not all have signed and that start soon in the order of their starts', async () => {
    const span = (first: string, last: string): Record<string, string> => ({
      ...typedDay('startsOn', first),
      ...typedDay('endsOn', last),
    });
    const [later, sooner] = [await story.certified(), await story.certified()];
    expect((await story.send(later, span('2026-03-20', '2026-03-27'))).status).toBe(303);
    story.portal.clock.advance({ minutes: 5 });
    expect((await story.send(sooner, span('2026-03-16', '2026-03-19'))).status).toBe(303);
    await story.itIs('2026-03-06T09:00:00Z');
    const order = async (query: string): Promise<string[]> =>
      [
        ...(await story.registry.get(`/internships${query}`)).html.matchAll(/href="\/internships\/([0-9a-f-]{36})"/g),
      ].map(([, id]) => id ?? '');
    expect([await order('?state=SUBMITTED'), await order('?soon=1')]).toEqual([
      [later, sooner],
      [sooner, later],
    ]);
    expect(await order(`?soon=1&after=2026-03-16T00:00:00.000Z~${sooner}`)).toEqual([later]);
  });

  it('I20: joins documents: abroad, the sheet on the country is a mandatory annex; whoever sees the internship reads them', async () => {
    const id = await story.certified('INITIAL');
    const at = `/internships/${id}`;
    // Of a tutor of its own, who has not three trainees yet.
    const abroad = { hostCountry: 'lb', hostSiret: '', tutorEmail: 'nour@galibier.example' };
    expect((await story.send(id, abroad)).html).toContain(
      'la fiche d’information sur le droit du pays d’accueil est à joindre',
    );
    const join = async (role: string, withFile = true): Promise<{ status: number; html: string }> => {
      const form = new FormData();
      form.append('role', role);
      if (withFile)
        form.append(
          'file',
          new Blob([await readFile(reportFile('report-short.pdf'))], { type: 'application/pdf' }),
          'Fiche Liban.pdf',
        );
      const token = await story.portal.database.transact((tx) => openSession(tx, story.institution.student));
      const answer = await fetch(new URL(`${at}/documents`, story.portal.url), {
        method: 'POST',
        body: form,
        redirect: 'manual',
        headers: { Cookie: `aval-session=${token}`, Accept: 'text/html' },
      });
      return { status: answer.status, html: await answer.text() };
    };
    expect([(await join('', true)).status, (await join('country-sheet', false)).status]).toEqual([422, 422]);
    expect((await join('country-sheet')).status).toBe(303);
    const listed = (await story.student.get(`${at}/documents`)).html;
    const document = /\/documents\/([0-9a-f-]{36})"/.exec(listed)?.[1] ?? '';
    expect(unsaid(listed, ['Fiche Liban.pdf', `${at}/documents/${document}/remove`])).toEqual([]);
    expect((await story.send(id, abroad)).status).toBe(303);
    const read = async (who: Visitor): Promise<number> => (await who.get(`${at}/documents/${document}`)).status;
    expect([
      await read(story.student),
      await read(story.registry),
      await read(story.teacher),
      await read(await signedIn(story.portal, story.institution.colleague)),
    ]).toEqual([200, 200, 200, 404]);
    expect((await story.teacher.get(`${at}/approval`)).html).toContain('Fiche Liban.pdf');
    expect([
      (await story.student.post(`${at}/documents/${document}/remove`)).status,
      await read(story.student),
    ]).toEqual([409, 200]);
    await story.teacher.post(`${at}/moves/return`, { reason: 'Joignez la bonne fiche.' });
    expect([
      (await story.student.post(`${at}/documents/${document}/remove`)).status,
      await read(story.registry),
    ]).toEqual([303, 404]);
    expect((await story.send(id, abroad)).status).toBe(422);
  });
});
