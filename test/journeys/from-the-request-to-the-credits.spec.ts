import { reopenOpinion } from '../../src/opinions/index.js';
import { findReport } from '../../src/reports/index.js';
import { admissibleReport } from '../support/examination.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import {
  act,
  ask,
  idIn,
  lettersOf,
  openedSession,
  propose,
  proposeAgain,
  proposedReport,
  statesOf,
} from '../support/before-the-jury.js';
import { startPortal, type Portal } from '../support/portal.js';
import { signedIn } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;

beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

const certify = (requestId: string) =>
  all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
const schedule = (requestId: string, sessionId: string) =>
  all.registry.post('/scheduling', { session: sessionId, requests: requestId });

const emailOf = (personId: string): Promise<string> =>
  portal.database.read(
    async (tx) => (await tx.row<{ email: string }>('select email from people where id = $1', [personId]))?.email ?? '',
  );

describe('the diploma request', () => {
  it('W01: alone brings a file to the jury: without one, a file with a favourable proposal cannot be forwarded', async () => {
    const reportId = await proposedReport(portal, institution);
    const sessionId = await openedSession(all, institution);
    expect((await all.registry.get('/scheduling')).html).toContain('Aucune demande recevable');
    expect((await schedule(reportId, sessionId)).status).toBe(404);
    expect((await all.registry.post(`/reports/${reportId}/moves/forward`)).status).toBe(404);
    expect((await statesOf(portal, reportId, reportId))[0]).toBe('OPINION_PROPOSED');
    await certify(await ask(all, institution));
    expect((await all.registry.get('/scheduling')).html).not.toContain('Aucune demande recevable');
  });

  it('W10: made before the examination waits; it becomes admissible when the opinion is proposed, and waits again when it is reopened', async () => {
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const requestId = await ask(all, institution);
    expect((await certify(requestId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['ADMISSIBLE', 'AWAITING_OPINION']);
    expect((await all.student.get(`/diploma-requests/${requestId}`)).html).toContain(
      'En attente de proposition d’avis',
    );
    expect([
      (await all.registry.get('/scheduling')).html.includes(requestId),
      (await schedule(requestId, await openedSession(all, institution))).status,
    ]).toEqual([false, 409]);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['ADMISSIBLE', 'AWAITING_OPINION']);
    await propose(portal, institution, reportId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    await act(portal, institution.professor, async (tx, actor) => {
      const report = await findReport(tx, actor, reportId);
      return report ? reopenOpinion(tx, actor, report, 'Une date est à vérifier.') : undefined;
    });
    expect(await statesOf(portal, reportId, requestId)).toEqual(['UNDER_REVIEW', 'AWAITING_OPINION']);
    await proposeAgain(portal, institution, reportId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect(
      (await lettersOf(portal, institution.student)).filter((text) => text.includes('recevable')).length,
    ).toBeGreaterThan(0);
  });

  it('made with a plan and no file is given the file as soon as that is opened', async () => {
    const opened = await all.student.post('/diploma-requests', {
      enrolment: `${institution.centre}~${institution.diploma}`,
      year: '2026',
    });
    const requestId = idIn(opened.location);
    expect((await all.student.post(`/diploma-requests/${requestId}/submission`, { plan: ' ' })).status).toBe(422);
    expect(
      (
        await all.student.post(`/diploma-requests/${requestId}/submission`, {
          plan: 'Je dépose mon rapport en janvier.',
        })
      ).status,
    ).toBe(303);
    const file = await all.student.post('/reports', {
      kind: 'experience',
      enrolment: `${institution.centre}~${institution.diploma}`,
    });
    expect((await all.student.get(`/diploma-requests/${requestId}`)).html).toContain(`/reports/${idIn(file.location)}`);
  });

  it('W18: is made once for a diploma and year: a second is refused with a link to the first', async () => {
    const first = await ask(all, institution);
    const again = await all.student.post('/diploma-requests', {
      enrolment: `${institution.centre}~${institution.diploma}`,
      year: '2026',
    });
    expect(again.status).toBe(409);
    expect(again.html).toContain('est déjà ouverte');
    expect(again.html).toContain(`href="/diploma-requests/${first}"`);
    const onPaper = await all.registry.post('/diploma-requests', {
      enrolment: `${institution.centre}~${institution.diploma}`,
      year: '2026',
      student: await emailOf(institution.student),
      paper: 'Formulaire signé le 12 novembre',
    });
    expect([onPaper.status, onPaper.html.includes(`href="/diploma-requests/${first}"`)]).toEqual([409, true]);
    expect(
      await portal.database.read((tx) =>
        tx.rows('select id from diploma_requests where student_id = $1', [institution.student]),
      ),
    ).toEqual([{ id: first }]);
    expect(
      (
        await all.student.post('/diploma-requests', {
          enrolment: `${institution.centre}~${institution.diploma}`,
          year: '2027',
        })
      ).status,
    ).toBe(303);
    expect(
      (
        await all.student.post('/diploma-requests', {
          enrolment: `${institution.centre}~${institution.diploma}`,
          year: '2030',
        })
      ).status,
    ).toBe(422);
    expect((await all.student.get(`/diploma-requests/${first}`)).status).toBe(200);
  });

  it('found incomplete comes back to its student, who answers each point', async () => {
    await portal.database.transact((tx) => admissibleReport(tx, institution));
    const requestId = await ask(all, institution);
    expect(
      (
        await all.registry.post(`/diploma-requests/${requestId}/corrections`, {
          fault: 'incomplete',
          points: ' ',
          dueOn: '2026-12-20',
        })
      ).status,
    ).toBe(422);
    await all.registry.post(`/diploma-requests/${requestId}/corrections`, {
      fault: 'incomplete',
      points: 'Joindre le relevé\nPréciser l’année',
      dueOn: '2026-12-20',
    });
    const page = await all.student.get(`/diploma-requests/${requestId}/submission`);
    expect(page.html).toContain('Joindre le relevé');
    const fields = all.student.fields(page.html);
    expect((await all.student.post(`/diploma-requests/${requestId}/submission`, fields)).status).toBe(422);
    const answers = Object.fromEntries(
      Object.keys(fields)
        .filter((name) => name.startsWith('answer-'))
        .map((name) => [name, 'Voici.']),
    );
    expect(
      (await all.student.post(`/diploma-requests/${requestId}/submission`, { ...fields, ...answers })).status,
    ).toBe(303);
    expect((await statesOf(portal, requestId, requestId))[1]).toBe('SUBMITTED');
  });

  it('is back with its student when its file is withdrawn, and lapses when they do not answer, after a notice', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect((await all.student.post(`/reports/${reportId}/moves/withdraw`)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['WITHDRAWN', 'INCOMPLETE']);
    expect((await all.student.get(`/diploma-requests/${requestId}`)).html).toContain('choisissez-en un autre');
    for (const person of [institution.student, institution.registry])
      expect((await lettersOf(portal, person)).join('\n')).toMatch(/de la demande de diplôme|votre demande de diplôme/);

    const morning = async (day: string): Promise<string> => {
      portal.clock.set(`${day}T06:00:00Z`);
      await portal.runJob('lapse-requests');
      await portal.drainJobs();
      return (await statesOf(portal, reportId, requestId))[1];
    };
    const letters = async (): Promise<string> => (await lettersOf(portal, institution.student)).join('\n');
    expect([await morning('2026-12-24'), (await letters()).includes('réponse attendue')]).toEqual([
      'INCOMPLETE',
      false,
    ]);
    expect([await morning('2026-12-25'), (await letters()).includes('réponse attendue')]).toEqual(['INCOMPLETE', true]);
    expect(await morning('2027-02-23')).toBe('INCOMPLETE');
    expect([await morning('2027-02-24'), (await letters()).includes('devenue caduque')]).toEqual(['WITHDRAWN', true]);
  });

  it('goes on with another file, or a plan, once its own is withdrawn while it waited for the opinion', async () => {
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
    const requestId = await ask(all, institution);
    await certify(requestId);
    await all.student.post(`/reports/${reportId}/moves/withdraw`);
    const page = `/diploma-requests/${requestId}/submission`;
    const fields = all.student.fields((await all.student.get(page)).html);
    const answers = Object.fromEntries(
      Object.keys(fields)
        .filter((name) => name.startsWith('answer-'))
        .map((name) => [name, 'Un autre rapport suit.']),
    );
    expect((await all.student.post(page, { ...fields, ...answers })).status).toBe(422);
    expect(
      (await all.student.post(page, { ...fields, ...answers, plan: 'Je dépose un autre rapport en janvier.' })).status,
    ).toBe(303);
    expect((await statesOf(portal, requestId, requestId))[1]).toBe('SUBMITTED');
  });

  it('is neither seen nor moved by another centre', async () => {
    const requestId = await ask(all, institution);
    const stranger = await signedIn(portal, institution.distant);
    expect((await stranger.get(`/diploma-requests/${requestId}`)).status).toBe(404);
    expect((await stranger.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes' })).status).toBe(404);
  });
});
