import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import {
  ask,
  itemOf,
  lettersOf,
  openedSession,
  proposedReport,
  REASONING,
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

const certify = (requestId: string) =>
  all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
const schedule = (requestId: string, sessionId: string) =>
  all.registry.post('/scheduling', { session: sessionId, requests: requestId });

describe('a session of the national jury', () => {
  it('shows a file to its members once it is on the agenda, frozen by its hashes, and not before', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await schedule(requestId, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(200);
    expect((await all.member.get(`/jury/files/${await itemOf(portal, reportId)}`)).html).toContain(REASONING);
    expect((await schedule(requestId, sessionId)).status).toBe(409);
  });

  it('lets its secretary take a file off the agenda until the list is locked', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    expect((await all.secretary.post(`/jury/files/${item}/recall`, { reason: ' ' })).status).toBe(422);
    expect((await all.member.post(`/jury/files/${item}/recall`, { reason: 'Non.' })).status).toBe(403);
    expect((await all.secretary.post(`/jury/files/${item}/recall`, { reason: 'Pièce manquante.' })).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    await schedule(requestId, sessionId);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
    expect(
      (await all.secretary.post(`/jury/files/${await itemOf(portal, reportId)}/recall`, { reason: 'Trop tard.' }))
        .status,
    ).toBe(409);
  });

  it('takes no file after its closing day, even before the clock locks it', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    portal.clock.set('2026-11-24T23:05:00Z');
    all = await everyone(portal, institution);
    expect((await schedule(requestId, sessionId)).status).toBe(409);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
  });

  it('that is cancelled gives its files back, with the reason', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    await schedule(requestId, sessionId);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/cancel`, { reason: '' })).status).toBe(422);
    expect(
      (await all.secretary.post(`/jury/sessions/${sessionId}/moves/cancel`, { reason: 'Grève des transports.' }))
        .status,
    ).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect((await lettersOf(portal, institution.student)).some((text) => text.includes('Grève des transports.'))).toBe(
      true,
    );
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
  });

  it('is locked by the clock after its closing day, and not before', async () => {
    const sessionId = await openedSession(all, institution, { heldOn: '2026-12-15', closesOn: '2026-12-08' });
    const state = async (): Promise<string | undefined> =>
      portal.database.read(
        async (tx) =>
          (await tx.row<{ state: string }>('select state from jury_sessions where id = $1', [sessionId]))?.state,
      );
    portal.clock.set('2026-12-08T22:30:00Z');
    await portal.runJob('lock-sessions');
    expect(await state()).toBe('OPEN');
    portal.clock.set('2026-12-08T23:30:00Z');
    await portal.runJob('lock-sessions');
    expect(await state()).toBe('LOCKED');
  });

  it('W13: does not deliberate before its day', async () => {
    const sessionId = await openedSession(all, institution, { heldOn: '2026-12-15', closesOn: '2026-12-08' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, { then: 'deliberate' })).status).toBe(
      409,
    );
  });
});
