import { advanceInternships, type Terms } from '../../src/internships/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { ask, propose } from '../support/before-the-jury.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { signedInternship, signedOnPaper, TERMS } from '../support/internship.js';
import { plain, type Answered, type Visitor } from '../support/visitor.js';
import { sentAmendment } from '../support/amendment.js';
import { openAgreementsOverWeeks, statusesOf } from '../support/agreements-over-weeks.js';

const here = openAgreementsOverWeeks();
const { at, on, send, signAmendment, standing, amendmentIs, amended } = here;

const threeMonthsAreAsked = (): Promise<unknown> =>
  asOwnerOf(here.portal, (tx) =>
    tx.rows('update diplomas set internship_months = 3 where id = $1', [here.institution.diploma]),
  );

describe('an internship under way', () => {
  let id: string;
  beforeEach(async () => {
    id = await signedInternship(here.portal, here.institution);
    await on('2027-02-15T09:00:00Z');
  });

  it('is interrupted by its trainee, resumes by an amendment, is over on the new end, and counts with its report (C13, C14)', async () => {
    await threeMonthsAreAsked();
    const interruption = (changed: Readonly<Record<string, string>>): Promise<Answered> =>
      here.all.student.post(`/internships/${id}/interruption`, {
        on: '2027-02-15',
        reason: 'Congé de maladie.',
        ...changed,
      });
    for (const changed of [{ on: '2027-02-16' }, { on: '2027-01-10' }, { reason: ' ' }, { on: '' }])
      expect((await interruption(changed)).status).toBe(422);
    expect(
      (await here.teacher.post(`/internships/${id}/interruption`, { on: '2027-02-15', reason: 'Congé.' })).status,
    ).toBe(403);
    expect((await interruption({})).status).toBe(303);
    expect((await standing(id))?.state).toBe('INTERRUPTED');

    expect((await here.all.registry.get(`/internships/${id}/resumption`)).status).toBe(409);
    expect((await here.all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    await at('2027-03-15T09:00:00Z');
    const begun = await amended(id, 'La fin est reportée de quatre semaines.', {
      startsOn: '2027-01-18',
      endsOn: '2027-05-08',
    });
    expect((await send(begun)).status).toBe(422);
    const { html } = await here.all.registry.get(`/amendments/${begun}/terms`);
    await here.all.registry.post(
      `/amendments/${begun}/terms`,
      here.all.registry.fields(html, { startsOn: '2027-01-11', teacherId: here.institution.professor }),
    );
    expect((await send(begun)).status).toBe(303);
    expect((await here.all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    // What was agreed has passed, and waits for a person all the same (R32).
    await on('2027-04-20T09:00:00Z');
    expect((await standing(id))?.state).toBe('INTERRUPTED');
    await signAmendment(begun);
    expect(await standing(id)).toEqual({ state: 'INTERRUPTED', startsOn: '2027-01-11', endsOn: '2027-05-08' });
    expect((await here.all.student.post(`/internships/${id}/resumption`)).status).toBe(403);
    expect((await here.all.registry.post(`/internships/${id}/resumption`)).status).toBe(303);

    await on('2027-05-08T20:00:00Z');
    expect((await standing(id))?.state).toBe('IN_PROGRESS');
    await on('2027-05-09T06:00:00Z');
    expect((await standing(id))?.state).toBe('COMPLETED');

    const attestation = { from: '2027-01-11', to: '2027-05-08', hours: '448', gratuity: '2016,00', inSpecialty: 'yes' };
    const certify = (
      changed: Readonly<Record<string, string>> = {},
      by: Visitor = here.all.registry,
    ): Promise<Answered> => by.post(`/internships/${id}/certificate`, { ...attestation, ...changed });
    for (const changed of [
      { from: '2027-01-10' },
      { to: '2027-05-10' },
      { to: '2027-01-01' },
      { hours: '0' },
      { gratuity: 'rien' },
      { inSpecialty: '' },
    ])
      expect((await certify(changed)).status).toBe(422);
    for (const by of [here.all.student, here.teacher]) expect((await certify({}, by)).status).toBe(403);
    const certificate = await here.all.registry.get(`/internships/${id}/certificate`);
    expect(here.all.registry.fields(certificate.html)).toMatchObject({
      'to.day': '08',
      'to.month': '05',
      'to.year': '2027',
      hours: '448',
    });
    const twice = await Promise.all([certify(), certify()]);
    expect(statusesOf(twice)).toEqual([303, 409]);
    expect((await standing(id))?.state).toBe('CERTIFIED');

    const reportId = await here.portal.database.transact((tx) =>
      depositedReport(tx, here.institution, { kind: 'internship', inSpecialty: false }),
    );
    const file = async (): Promise<string> => plain((await here.all.student.get(`/reports/${reportId}`)).html);
    expect(await file()).toContain('il est attesté, mais ne compte pas encore');
    expect((await here.all.registry.post(`/reports/${reportId}/admission`, { note: '' })).status).toBe(303);
    expect(await file()).toContain('Condition remplie par le stage');
  });

  it('that is settled is over, and so is its amendment; it is certified to the day it was interrupted', async () => {
    expect(
      (
        await here.all.registry.post(`/internships/${id}/interruption`, {
          on: '2027-02-12',
          reason: 'Accord des parties.',
          byTrainee: 'yes',
        })
      ).status,
    ).toBe(303);
    const under = await sentAmendment(here.portal, here.institution, id, { endsOn: '2027-05-08' });
    for (const fields of [
      { settlement: 'VALIDATED', reason: '' },
      { settlement: '', reason: 'Vu le travail.' },
    ])
      expect((await here.all.registry.post(`/internships/${id}/settlement`, fields)).status).toBe(422);
    expect(
      (await here.all.student.post(`/internships/${id}/settlement`, { settlement: 'VALIDATED', reason: 'Moi-même.' }))
        .status,
    ).toBe(403);
    expect(
      (
        await here.all.registry.post(`/internships/${id}/settlement`, {
          settlement: 'VALIDATED',
          reason: 'Le travail attendu est fait.',
        })
      ).status,
    ).toBe(303);
    expect([await amendmentIs(under), (await standing(id))?.state]).toEqual(['ABANDONED', 'COMPLETED']);
    expect((await here.all.registry.post(`/internships/${id}/resumption`)).status).toBe(409);
    expect((await here.all.registry.post(`/internships/${id}/amendments`)).status).toBe(409);
    expect(
      here.all.registry.fields((await here.all.registry.get(`/internships/${id}/certificate`)).html),
    ).toMatchObject({
      'to.day': '12',
      'to.month': '02',
      'to.year': '2027',
      hours: '',
    });
  });

  it('is evaluated by its student, once it is over, once, and by nobody else', async () => {
    const evaluate = (by: Visitor, text = 'Bien encadré, matériel à la hauteur.'): Promise<Answered> =>
      by.post(`/internships/${id}/evaluation`, { text });
    expect((await evaluate(here.all.student)).status).toBe(409);
    await on('2027-04-11T09:00:00Z');
    expect((await evaluate(here.all.student, ' ')).status).toBe(422);
    for (const by of [here.all.registry, here.teacher]) expect((await evaluate(by)).status).toBe(403);
    const twice = await Promise.all([evaluate(here.all.student), evaluate(here.all.student)]);
    expect(statusesOf(twice)).toEqual([303, 409]);
    expect(plain((await here.all.student.get(`/internships/${id}`)).html)).toContain(
      'Bien encadré, matériel à la hauteur.',
    );
  });

  it('is over on the end that an amendment gave it while the calendar was running', async () => {
    here.portal.clock.set('2027-04-10T21:00:00Z');
    const terms: Partial<Terms> = { endsOn: '2027-04-17' };
    const under = await sentAmendment(here.portal, here.institution, id, terms);
    here.portal.clock.set('2027-04-10T22:30:00Z');
    await Promise.all([
      signedOnPaper(here.portal, here.institution, under, '2027-04-10').catch(() => undefined),
      advanceInternships(here.portal.database),
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
  const id = await signedInternship(here.portal, here.institution);
  await on('2027-01-11T09:00:00Z');
  await on('2027-04-12T09:00:00Z');
  const reportId = await here.portal.database.transact((tx) =>
    admissibleReport(tx, here.institution, { inSpecialty: false }),
  );
  await propose(here.portal, here.institution, reportId);
  await here.portal.database.transact((tx) =>
    admissibleReport(tx, here.institution, { kind: 'internship', inSpecialty: false }),
  );
  const requestId = await ask(here.all, here.institution);
  expect(
    (await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' })).status,
  ).toBe(303);
  const outcomes = (): Promise<string[]> =>
    here.portal.database.read(async (tx) =>
      (
        await tx.rows<{ outcome: string }>(
          'select outcome from request_assessments where request_id = $1 order by position',
          [requestId],
        )
      ).map(({ outcome }) => outcome),
    );
  expect(await outcomes()).toEqual(['internship']);
  const attested = { from: '2027-01-11', to: '2027-04-10', hours: '440', gratuity: '1980', inSpecialty: 'yes' };
  expect((await here.all.registry.post(`/internships/${id}/certificate`, attested)).status).toBe(303);
  expect(await outcomes()).toEqual(['internship', 'satisfied-by-internship']);
});
