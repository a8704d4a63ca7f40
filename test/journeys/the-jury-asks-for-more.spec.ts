import { depositReport, drawReceipt, keepAnswers, prepareDeposit, returnsOf } from '../../src/reports/index.js';
import { Papers } from '../../src/papers/index.js';
import { loadActor } from '../../src/people/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import {
  act,
  ask,
  itemOf,
  lettersOf,
  openedSession,
  proposeAgain,
  proposedReport,
  sign,
  startDeliberation,
  statesOf,
} from '../support/before-the-jury.js';
import { startPortal, type Portal } from '../support/portal.js';

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

interface Decided {
  readonly reportId: string;
  readonly requestId: string;
  readonly sessionId: string;
  readonly item: string;
}

/** A file decided so, in signed minutes. */
async function decided(
  decision: Readonly<Record<string, string>>,
  proposal: 'FAVOURABLE' | 'UNFAVOURABLE' = 'FAVOURABLE',
): Promise<Decided> {
  const reportId = await proposedReport(portal, institution, proposal);
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  return { reportId, requestId, ...(await passage(requestId, reportId, decision)) };
}

async function passage(
  requestId: string,
  reportId: string,
  decision: Readonly<Record<string, string>>,
): Promise<{ sessionId: string; item: string }> {
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  await startDeliberation(all, institution, sessionId);
  const item = await itemOf(portal, reportId);
  await all.secretary.post(`/jury/files/${item}/decision`, { revision: '0', ...decision });
  await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
  await sign(all, sessionId);
  return { sessionId, item };
}

describe('more asked by the jury', () => {
  it('returns the file with its points, defers the request, and comes back to a session once answered', async () => {
    const { reportId, requestId } = await decided({
      sense: 'MORE',
      ownText: 'Préciser les dates de 2020\nJoindre un certificat',
      moreDueOn: '2027-01-31',
    });
    expect(await statesOf(portal, reportId, requestId)).toEqual(['RETURNED', 'DEFERRED']);
    const [letter] = (await lettersOf(portal, institution.student)).filter((text) =>
      text.includes('complément demandé'),
    );
    expect(letter).toContain('Joindre un certificat');
    const form = await all.student.get(`/diploma-requests/${requestId}/submission`);
    expect(
      (await all.student.post(`/diploma-requests/${requestId}/submission`, all.student.fields(form.html))).status,
    ).toBe(409);

    await depositAnswers(reportId);
    expect((await statesOf(portal, reportId, requestId))[0]).toBe('UNDER_REVIEW');
    expect(
      (await all.student.post(`/diploma-requests/${requestId}/submission`, all.student.fields(form.html))).status,
    ).toBe(303);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect((await statesOf(portal, reportId, requestId))[1]).toBe('AWAITING_OPINION');
    await proposeAgain(portal, institution, reportId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    await passage(requestId, reportId, { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' });
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });
});

describe('withdrawing', () => {
  it('a request leaves the file where it is, and another may be made', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect((await all.registry.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(403);
    expect((await all.student.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'WITHDRAWN']);
    expect(await ask(all, institution)).not.toBe('');
  });

  it('a file sends its admissible request back to waiting; once before the jury neither can be withdrawn', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const sessionId = await openedSession(all, institution);
    await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
    expect((await all.student.post(`/reports/${reportId}/moves/withdraw`)).status).toBe(409);
    expect((await all.student.post(`/diploma-requests/${requestId}/moves/withdraw`)).status).toBe(409);
    await all.secretary.post(`/jury/files/${await itemOf(portal, reportId)}/recall`, {
      reason: 'À la demande de l’élève.',
    });
    expect((await all.student.post(`/reports/${reportId}/moves/withdraw`)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['WITHDRAWN', 'AWAITING_OPINION']);
  });

  it('after an unfavourable proposal the student revises: the opinion stays in the history, and the request waits', async () => {
    const reportId = await proposedReport(portal, institution, 'UNFAVOURABLE');
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    expect((await all.student.post(`/reports/${reportId}/moves/revise`)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['DRAFT', 'AWAITING_OPINION']);
  });
});

/** The student answers each point and deposits again, as the pages would. */
async function depositAnswers(reportId: string): Promise<void> {
  await act(portal, institution.student, async (tx) => {
    const [open] = await returnsOf(tx, { reportId });
    if (open)
      await keepAnswers(tx, open.id, Object.fromEntries(open.points.map(({ id }) => [id, 'Voir le rapport, page 4.'])));
    return undefined;
  });
  const papers = portal.app.get(Papers);
  const prepared = await portal.database.read(async (tx) => {
    const actor = await loadActor(tx, institution.student);
    if (!actor) throw new Error('No student.');
    return prepareDeposit(tx, actor, reportId, { certified: true, areScanned: false });
  });
  if (isRefusal(prepared)) throw new Error(prepared.code);
  const receipt = await drawReceipt(papers, prepared);
  await act(portal, institution.student, (tx, actor) =>
    depositReport(tx, actor, prepared.report, papers, { facts: prepared.facts, sealed: prepared.seal.sha256, receipt }),
  );
}
