import { advanceInternships, type Terms } from '../../src/internships/index.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { ask, idIn, propose } from '../support/before-the-jury.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { sentAmendment, signedInternship, signedOnPaper, TERMS } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn, type Answered, type Visitor } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

const plain = (html: string): string => html.replace(/[\u00a0\u202f]/g, ' ');

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
let teacher: Visitor;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  await everybodySignsIn();
});
afterAll(async () => {
  const { broken } = await portal.database.read(verifyJournal);
  await portal.stop();
  if (broken.length > 0) throw new Error('The journal does not hold.');
});

/** Nobody stays signed in over the weeks. */
async function everybodySignsIn(): Promise<void> {
  all = await everyone(portal, institution);
  teacher = await signedIn(portal, institution.professor);
}
async function at(instant: string): Promise<void> {
  portal.clock.set(instant);
  await everybodySignsIn();
}
/** The calendar does what it does at that instant. */
async function on(instant: string): Promise<void> {
  await at(instant);
  await advanceInternships(portal.database);
}
const threeMonthsAreAsked = (): Promise<unknown> =>
  portal.database.transact((tx) =>
    tx.rows('update diplomas set internship_months = 3 where id = $1', [institution.diploma]),
  );

interface Standing {
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
}
/** Where an internship is, and the days of its agreement; those of its terms are the same. */
async function standing(id: string): Promise<Standing | undefined> {
  const [row] = await portal.database.read((tx) =>
    tx.rows<Standing & { same: boolean }>(
      `select i.state, to_char(i.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(i.ends_on, 'YYYY-MM-DD') as "endsOn",
           (t.starts_on, t.ends_on, t.teacher_id) is not distinct from (i.starts_on, i.ends_on, i.teacher_id) as same
       from internships i join internship_terms t on t.id = i.terms_id where i.id = $1`,
      [id],
    ),
  );
  if (!row?.same) throw new Error('The agreement says other days than its terms.');
  return { state: row.state, startsOn: row.startsOn, endsOn: row.endsOn };
}
const amendmentIs = (id: string): Promise<string | undefined> =>
  portal.database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from amendments where id = $1', [id]))?.state,
  );

const statusesOf = (answers: readonly Answered[]): number[] =>
  answers.map(({ status }) => status).sort((one, other) => one - other);

/** The registry opens an amendment on its pages and writes what it changes. Gives its id. */
async function amended(
  internshipId: string,
  object: string,
  changed: Readonly<Record<string, string>>,
  by: Visitor = all.registry,
): Promise<string> {
  const id = idIn((await by.post(`/internships/${internshipId}/amendments`)).location);
  const { html } = await by.get(`/amendments/${id}/terms`);
  expect(
    (
      await by.post(
        `/amendments/${id}/terms`,
        by.fields(html, { object, teacherId: institution.professor, ...changed }),
      )
    ).status,
  ).toBe(303);
  return id;
}
const send = (id: string): Promise<Answered> => all.registry.post(`/amendments/${id}/sending`);
const signAmendment = (id: string): Promise<void> =>
  signedOnPaper(portal, institution, id, portal.clock.now().toISOString().slice(0, 10));

describe('a signed agreement', () => {
  it.each([
    ['first', { startsOn: '' }],
    ['last', { endsOn: '' }],
    ['first and its last', { startsOn: '', endsOn: '' }],
  ])(
    'whose amendment is written without its %s day is shown all the same, and refused when it is sent',
    async (_, changed) => {
      const id = await signedInternship(portal, institution);
      const amendment = await amended(id, 'Les dates restent à fixer.', changed);
      const { status } = await all.registry.get(`/amendments/${amendment}`);
      expect(status).toBe(200);
      expect((await send(amendment)).status).toBe(422);
    },
  );

  it('whose start moves has its fifteen days again, is signed before both starts, and then says what its amendment says', async () => {
    const id = await signedInternship(portal, institution);
    await at('2027-01-05T09:00:00Z');
    const tooSoon = await amended(id, 'Le début est avancé.', { startsOn: '2027-01-08' });
    const refused = await send(tooSoon);
    expect(refused.status).toBe(422);
    expect(plain(refused.html)).toContain('20 janvier 2027');
    expect((await all.registry.post(`/amendments/${tooSoon}/moves/abandon`, { reason: 'Trop tard.' })).status).toBe(
      303,
    );

    const later = await amended(id, 'Le début est reporté, à la demande de l’hôte.', {
      startsOn: '2027-01-25',
      endsOn: '2027-04-24',
    });
    expect(plain((await all.registry.get(`/amendments/${later}/sending`)).html)).toContain('11 janvier 2027');
    expect((await send(later)).status).toBe(303);
    expect((await all.student.get(`/amendments/${later}/terms`)).status).toBe(409);
    expect(await standing(id)).toEqual({ state: 'SIGNED', startsOn: '2027-01-11', endsOn: '2027-04-10' });
    await at('2027-01-10T09:00:00Z');
    await signAmendment(later);
    expect(await standing(id)).toEqual({ state: 'SIGNED', startsOn: '2027-01-25', endsOn: '2027-04-24' });
    const page = plain((await all.student.get(`/internships/${id}`)).html);
    for (const words of ['25 janvier 2027', '24 avril 2027']) expect(page).toContain(words);
    await on('2027-01-11T09:00:00Z');
    expect((await standing(id))?.state).toBe('SIGNED');
    await on('2027-01-25T09:00:00Z');
    expect((await standing(id))?.state).toBe('IN_PROGRESS');
  });

  it('begins on its day when the amendment that was to move it is not signed, which nobody signs any more', async () => {
    const id = await signedInternship(portal, institution);
    const late = await sentAmendment(portal, institution, id, { startsOn: '2027-01-25' });
    await on('2027-01-11T09:00:00Z');
    expect(await standing(id)).toEqual({ state: 'IN_PROGRESS', startsOn: '2027-01-11', endsOn: '2027-04-10' });
    expect(await amendmentIs(late)).toBe('ABANDONED');
    await expect(signedOnPaper(portal, institution, late, '2027-01-10')).rejects.toThrow('No sheet is open.');
  });

  it('begins on its day while an amendment that does not move it may still be signed, until its last day', async () => {
    const id = await signedInternship(portal, institution);
    const other = await sentAmendment(portal, institution, id, { tutorPhone: '02 40 00 00 00' });
    await on('2027-01-11T09:00:00Z');
    expect(await amendmentIs(other)).toBe('SIGNING');
    await signAmendment(other);
    expect([await amendmentIs(other), (await standing(id))?.state]).toEqual(['SIGNED', 'IN_PROGRESS']);
  });

  it('is amended by its student or the registry, with a change and its object in words, one at a time', async () => {
    const id = await signedInternship(portal, institution);
    expect((await teacher.post(`/internships/${id}/amendments`)).status).toBe(403);
    const empty = await amended(id, '', { endsOn: '2027-04-09' }, all.student);
    expect((await all.registry.post(`/internships/${id}/amendments`)).status).toBe(409);
    expect((await all.student.post(`/amendments/${empty}/sending`)).status).toBe(403);
    expect((await send(empty)).status).toBe(422);
    const written = (changed: Readonly<Record<string, string>>): Promise<Answered> =>
      all.registry
        .get(`/amendments/${empty}/terms`)
        .then(({ html }) =>
          all.registry.post(
            `/amendments/${empty}/terms`,
            all.registry.fields(html, { object: 'La fin change.', teacherId: institution.professor, ...changed }),
          ),
        );
    // Nothing changed; a second internship law; longer than the diploma knows; a teacher of another centre, or of none.
    for (const changed of [
      { endsOn: '2027-04-10' },
      { endsOn: '2027-01-01' },
      { endsOn: '2027-09-30' },
      { teacherId: institution.registry },
      { teacherId: '00000000-0000-4000-8000-00000000dead' },
      { tasks: '' },
    ]) {
      expect((await written(changed)).status).toBe(303);
      expect((await send(empty)).status).toBe(422);
    }
    const other = await Promise.all([
      all.student.post(`/amendments/${empty}/moves/abandon`, { reason: 'Inutile.' }),
      all.registry.post(`/amendments/${empty}/moves/abandon`, { reason: 'Inutile.' }),
    ]);
    expect(statusesOf(other)).toEqual([303, 409]);
    const opened = await Promise.all([
      all.student.post(`/internships/${id}/amendments`),
      all.registry.post(`/internships/${id}/amendments`),
    ]);
    expect(statusesOf(opened)).toEqual([303, 409]);
  });

  it('that is cancelled cancels its amendment too', async () => {
    const id = await signedInternship(portal, institution);
    const under = await sentAmendment(portal, institution, id, { endsOn: '2027-04-17' });
    expect(
      (await all.registry.post(`/internships/${id}/moves/cancelSigned`, { reason: 'L’hôte s’est retiré.' })).status,
    ).toBe(303);
    expect([await amendmentIs(under), (await standing(id))?.state]).toEqual(['ABANDONED', 'CANCELLED']);
  });
});

describe('an internship under way', () => {
  let id: string;
  beforeEach(async () => {
    id = await signedInternship(portal, institution);
    await on('2027-02-15T09:00:00Z');
  });

  it('is interrupted by its trainee, resumes by an amendment, is over on the new end, and counts with its report (C13, C14)', async () => {
    await threeMonthsAreAsked();
    const interruption = (changed: Readonly<Record<string, string>>): Promise<Answered> =>
      all.student.post(`/internships/${id}/interruption`, {
        on: '2027-02-15',
        reason: 'Congé de maladie.',
        ...changed,
      });
    for (const changed of [{ on: '2027-02-16' }, { on: '2027-01-10' }, { reason: ' ' }, { on: '' }])
      expect((await interruption(changed)).status).toBe(422);
    expect((await teacher.post(`/internships/${id}/interruption`, { on: '2027-02-15', reason: 'Congé.' })).status).toBe(
      403,
    );
    expect((await interruption({})).status).toBe(303);
    expect((await standing(id))?.state).toBe('INTERRUPTED');

    expect((await all.registry.get(`/internships/${id}/resumption`)).status).toBe(409);
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    await at('2027-03-15T09:00:00Z');
    const begun = await amended(id, 'La fin est reportée de quatre semaines.', {
      startsOn: '2027-01-18',
      endsOn: '2027-05-08',
    });
    expect((await send(begun)).status).toBe(422);
    const { html } = await all.registry.get(`/amendments/${begun}/terms`);
    await all.registry.post(
      `/amendments/${begun}/terms`,
      all.registry.fields(html, { startsOn: '2027-01-11', teacherId: institution.professor }),
    );
    expect((await send(begun)).status).toBe(303);
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    // What was agreed has passed, and waits for a person all the same (R32).
    await on('2027-04-20T09:00:00Z');
    expect((await standing(id))?.state).toBe('INTERRUPTED');
    await signAmendment(begun);
    expect(await standing(id)).toEqual({ state: 'INTERRUPTED', startsOn: '2027-01-11', endsOn: '2027-05-08' });
    expect((await all.student.post(`/internships/${id}/resumption`)).status).toBe(403);
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(303);

    await on('2027-05-08T20:00:00Z');
    expect((await standing(id))?.state).toBe('IN_PROGRESS');
    await on('2027-05-09T06:00:00Z');
    expect((await standing(id))?.state).toBe('COMPLETED');

    const attestation = { from: '2027-01-11', to: '2027-05-08', hours: '448', gratuity: '2016,00', inSpecialty: 'yes' };
    const certify = (changed: Readonly<Record<string, string>> = {}, by: Visitor = all.registry): Promise<Answered> =>
      by.post(`/internships/${id}/certificate`, { ...attestation, ...changed });
    for (const changed of [
      { from: '2027-01-10' },
      { to: '2027-05-10' },
      { to: '2027-01-01' },
      { hours: '0' },
      { gratuity: 'rien' },
      { inSpecialty: '' },
    ])
      expect((await certify(changed)).status).toBe(422);
    for (const by of [all.student, teacher]) expect((await certify({}, by)).status).toBe(403);
    const certificate = await all.registry.get(`/internships/${id}/certificate`);
    expect(all.registry.fields(certificate.html)).toMatchObject({
      'to.day': '08',
      'to.month': '05',
      'to.year': '2027',
      hours: '448',
    });
    const twice = await Promise.all([certify(), certify()]);
    expect(statusesOf(twice)).toEqual([303, 409]);
    expect((await standing(id))?.state).toBe('CERTIFIED');

    const reportId = await portal.database.transact((tx) =>
      depositedReport(tx, institution, { kind: 'internship', inSpecialty: false }),
    );
    const file = async (): Promise<string> => plain((await all.student.get(`/reports/${reportId}`)).html);
    expect(await file()).toContain('il est attesté, mais ne compte pas encore');
    expect((await all.registry.post(`/reports/${reportId}/admission`, { note: '' })).status).toBe(303);
    expect(await file()).toContain('Condition remplie par le stage');
  });

  it('that is settled is over, and so is its amendment; it is certified to the day it was interrupted', async () => {
    expect(
      (
        await all.registry.post(`/internships/${id}/interruption`, {
          on: '2027-02-12',
          reason: 'Accord des parties.',
          byTrainee: 'yes',
        })
      ).status,
    ).toBe(303);
    const under = await sentAmendment(portal, institution, id, { endsOn: '2027-05-08' });
    for (const fields of [
      { settlement: 'VALIDATED', reason: '' },
      { settlement: '', reason: 'Vu le travail.' },
    ])
      expect((await all.registry.post(`/internships/${id}/settlement`, fields)).status).toBe(422);
    expect(
      (await all.student.post(`/internships/${id}/settlement`, { settlement: 'VALIDATED', reason: 'Moi-même.' }))
        .status,
    ).toBe(403);
    expect(
      (
        await all.registry.post(`/internships/${id}/settlement`, {
          settlement: 'VALIDATED',
          reason: 'Le travail attendu est fait.',
        })
      ).status,
    ).toBe(303);
    expect([await amendmentIs(under), (await standing(id))?.state]).toEqual(['ABANDONED', 'COMPLETED']);
    expect((await all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    expect((await all.registry.post(`/internships/${id}/amendments`)).status).toBe(409);
    expect(all.registry.fields((await all.registry.get(`/internships/${id}/certificate`)).html)).toMatchObject({
      'to.day': '12',
      'to.month': '02',
      'to.year': '2027',
      hours: '',
    });
  });

  it('is evaluated by its student, once it is over, once, and by nobody else', async () => {
    const evaluate = (by: Visitor, text = 'Bien encadré, matériel à la hauteur.'): Promise<Answered> =>
      by.post(`/internships/${id}/evaluation`, { text });
    expect((await evaluate(all.student)).status).toBe(409);
    await on('2027-04-11T09:00:00Z');
    expect((await evaluate(all.student, ' ')).status).toBe(422);
    for (const by of [all.registry, teacher]) expect((await evaluate(by)).status).toBe(403);
    const twice = await Promise.all([evaluate(all.student), evaluate(all.student)]);
    expect(statusesOf(twice)).toEqual([303, 409]);
    expect(plain((await all.student.get(`/internships/${id}`)).html)).toContain('Bien encadré, matériel à la hauteur.');
  });

  it('is over on the end that an amendment gave it while the calendar was running', async () => {
    portal.clock.set('2027-04-10T21:00:00Z');
    const terms: Partial<Terms> = { endsOn: '2027-04-17' };
    const under = await sentAmendment(portal, institution, id, terms);
    portal.clock.set('2027-04-10T22:30:00Z');
    await Promise.all([
      signedOnPaper(portal, institution, under, '2027-04-10').catch(() => undefined),
      advanceInternships(portal.database),
    ]);
    const outcome = [await amendmentIs(under), (await standing(id))?.state, (await standing(id))?.endsOn];
    expect([
      ['SIGNED', 'IN_PROGRESS', '2027-04-17'],
      ['ABANDONED', 'COMPLETED', TERMS.endsOn],
    ]).toContainEqual(outcome);
  });
});

it('a request that the registry admitted is weighed again when the internship is certified last', async () => {
  await threeMonthsAreAsked();
  const id = await signedInternship(portal, institution);
  await on('2027-01-11T09:00:00Z');
  await on('2027-04-12T09:00:00Z');
  const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution, { inSpecialty: false }));
  await propose(portal, institution, reportId);
  await portal.database.transact((tx) => admissibleReport(tx, institution, { kind: 'internship', inSpecialty: false }));
  const requestId = await ask(all, institution);
  expect(
    (await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' })).status,
  ).toBe(303);
  const outcomes = (): Promise<string[]> =>
    portal.database.read(async (tx) =>
      (
        await tx.rows<{ outcome: string }>(
          'select outcome from request_assessments where request_id = $1 order by position',
          [requestId],
        )
      ).map(({ outcome }) => outcome),
    );
  expect(await outcomes()).toEqual(['internship']);
  expect(
    (
      await all.registry.post(`/internships/${id}/certificate`, {
        from: '2027-01-11',
        to: '2027-04-10',
        hours: '440',
        gratuity: '1980',
        inSpecialty: 'yes',
      })
    ).status,
  ).toBe(303);
  expect(await outcomes()).toEqual(['internship', 'satisfied-by-internship']);
});
