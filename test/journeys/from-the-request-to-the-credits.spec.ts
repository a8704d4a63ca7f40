import { verifyJournal } from '../../src/platform/journal/index.js';
import { reopenOpinion } from '../../src/opinions/index.js';
import { findReport } from '../../src/reports/index.js';
import { admissibleReport } from '../support/examination.js';
import { act, ask, composition, everyone, foundHouse, idIn, itemOf, lettersOf, openedSession, propose, proposeAgain, proposedReport, REASONING, sign, sit, statesOf, type Everyone, type House } from '../support/before-the-jury.js';
import { startPortal, type Portal } from '../support/portal.js';

let portal: Portal;
let house: House;
let all: Everyone;

beforeEach(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
  house = await portal.database.transact(foundHouse);
  all = await everyone(portal, house);
});
afterEach(() => portal.stop());

const certify = (requestId: string) => all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
const schedule = (requestId: string, sessionId: string) => all.registry.post('/scheduling', { session: sessionId, requests: requestId });

/** A file before a session that deliberates. */
async function deliberating(): Promise<{ reportId: string; requestId: string; sessionId: string; item: string }> {
  const reportId = await proposedReport(portal, house);
  const requestId = await ask(all, house);
  await certify(requestId);
  const sessionId = await openedSession(all, house);
  await schedule(requestId, sessionId);
  await sit(all, house, sessionId);
  return { reportId, requestId, sessionId, item: await itemOf(portal, reportId) };
}

describe('the diploma request', () => {
  it('alone brings a file to the jury: without one, nothing can be forwarded (W01)', async () => {
    const reportId = await proposedReport(portal, house);
    const sessionId = await openedSession(all, house);
    expect((await all.registry.get('/scheduling')).html).toContain('Aucune demande recevable');
    expect((await schedule(reportId, sessionId)).status).toBe(404);
    expect((await statesOf(portal, reportId, reportId))[0]).toBe('OPINION_PROPOSED');
  });

  it('made before the examination waits, moves on by itself when the opinion comes, and falls back when it is reopened (W10)', async () => {
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, house));
    const requestId = await ask(all, house);
    expect((await certify(requestId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['ADMISSIBLE', 'AWAITING_OPINION']);
    await propose(portal, house, reportId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    await act(portal, house.professor, async (tx, actor) => {
      const report = await findReport(tx, actor, reportId);
      return report ? reopenOpinion(tx, actor, report, 'Une date est à vérifier.') : undefined;
    });
    expect(await statesOf(portal, reportId, requestId)).toEqual(['UNDER_REVIEW', 'AWAITING_OPINION']);
    await proposeAgain(portal, house, reportId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect((await lettersOf(portal, house.student)).filter((text) => text.includes('recevable')).length).toBeGreaterThan(0);
  });

  it('made with a plan and no file rests on the file as soon as it is opened (W11)', async () => {
    const opened = await all.student.post('/diploma-requests', { enrolment: `${house.centre}~${house.diploma}`, year: '2026' });
    const requestId = idIn(opened.location);
    expect((await all.student.post(`/diploma-requests/${requestId}/submission`, { plan: ' ' })).status).toBe(422);
    expect((await all.student.post(`/diploma-requests/${requestId}/submission`, { plan: 'Je dépose mon rapport en janvier.' })).status).toBe(303);
    const file = await all.student.post('/reports', { kind: 'experience', enrolment: `${house.centre}~${house.diploma}` });
    expect((await all.student.get(`/diploma-requests/${requestId}`)).html).toContain(`/reports/${idIn(file.location)}`);
  });

  it('is made once a diploma and year: the second is refused and names the first (W18)', async () => {
    const first = await ask(all, house);
    const again = await all.student.post('/diploma-requests', { enrolment: `${house.centre}~${house.diploma}`, year: '2026' });
    expect(again.status).toBe(409);
    expect(again.html).toContain('est déjà ouverte');
    expect((await all.student.post('/diploma-requests', { enrolment: `${house.centre}~${house.diploma}`, year: '2027' })).status).toBe(303);
    expect((await all.student.post('/diploma-requests', { enrolment: `${house.centre}~${house.diploma}`, year: '2030' })).status).toBe(422);
    expect((await all.student.get(`/diploma-requests/${first}`)).status).toBe(200);
  });

  it('found incomplete comes back to its student, who answers each point', async () => {
    await portal.database.transact((tx) => admissibleReport(tx, house));
    const requestId = await ask(all, house);
    expect((await all.registry.post(`/diploma-requests/${requestId}/corrections`, { fault: 'incomplete', points: ' ', dueOn: '2026-12-20' })).status).toBe(422);
    await all.registry.post(`/diploma-requests/${requestId}/corrections`, { fault: 'incomplete', points: 'Joindre le relevé\nPréciser l’année', dueOn: '2026-12-20' });
    const page = await all.student.get(`/diploma-requests/${requestId}/submission`);
    expect(page.html).toContain('Joindre le relevé');
    const fields = all.student.fields(page.html);
    expect((await all.student.post(`/diploma-requests/${requestId}/submission`, fields)).status).toBe(422);
    const answers = Object.fromEntries(Object.keys(fields).filter((name) => name.startsWith('answer-')).map((name) => [name, 'Voici.']));
    expect((await all.student.post(`/diploma-requests/${requestId}/submission`, { ...fields, ...answers })).status).toBe(303);
    expect((await statesOf(portal, requestId, requestId))[1]).toBe('SUBMITTED');
  });

  it('is neither seen nor moved by another centre', async () => {
    const requestId = await ask(all, house);
    const stranger = await import('../support/visitor.js').then(({ signedIn }) => signedIn(portal, house.distant));
    expect((await stranger.get(`/diploma-requests/${requestId}`)).status).toBe(404);
    expect((await stranger.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes' })).status).toBe(404);
  });
});

describe('the session', () => {
  it('opens only with its order, one president, a quorum its members can reach', async () => {
    const planned = await all.secretary.post('/jury/sessions', { jury: house.jury, heldOn: '2026-12-15', closesOn: '2026-12-08', place: 'Paris' });
    const at = `/jury/sessions/${idIn(planned.location)}/composition`;
    for (const over of [{ reference: ' ' }, { date: '' }, { president: '' }, { quorum: '' }, { quorum: '9' }, { 'members[1].email': 'nobody@aval.example' }, { 'members[1].email': 'president@aval.example' }]) {
      expect([over, (await all.secretary.post(at, composition(over))).status]).toEqual([over, 422]);
    }
    expect((await all.secretary.post(at, composition())).status).toBe(303);
    expect((await lettersOf(portal, house.president))[0]).toContain('Vous êtes nommé');
  });

  it('forwards the file, frozen by its hashes; its members then see it, and only then', async () => {
    const reportId = await proposedReport(portal, house);
    const requestId = await ask(all, house);
    await certify(requestId);
    const sessionId = await openedSession(all, house);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await schedule(requestId, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(200);
    expect((await all.member.get(`/jury/files/${await itemOf(portal, reportId)}`)).html).toContain(REASONING);
    expect((await schedule(requestId, sessionId)).status).toBe(409);
  });

  it('lets its secretary take a file off while the list is open, never once it is locked', async () => {
    const reportId = await proposedReport(portal, house);
    const requestId = await ask(all, house);
    await certify(requestId);
    const sessionId = await openedSession(all, house);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    expect((await all.secretary.post(`/jury/files/${item}/recall`, { reason: ' ' })).status).toBe(422);
    expect((await all.member.post(`/jury/files/${item}/recall`, { reason: 'Non.' })).status).toBe(403);
    expect((await all.secretary.post(`/jury/files/${item}/recall`, { reason: 'Pièce manquante.' })).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    await schedule(requestId, sessionId);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
    expect((await all.secretary.post(`/jury/files/${await itemOf(portal, reportId)}/recall`, { reason: 'Trop tard.' })).status).toBe(409);
  });

  it('takes no file once its closing day is behind, even before the clock has locked it', async () => {
    const reportId = await proposedReport(portal, house);
    const requestId = await ask(all, house);
    await certify(requestId);
    const sessionId = await openedSession(all, house);
    portal.clock.set('2026-11-24T23:05:00Z');
    all = await everyone(portal, house);
    expect((await schedule(requestId, sessionId)).status).toBe(409);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
  });

  it('cancelled, gives its files back, with the reason', async () => {
    const reportId = await proposedReport(portal, house);
    const requestId = await ask(all, house);
    await certify(requestId);
    const sessionId = await openedSession(all, house);
    await schedule(requestId, sessionId);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/cancel`, { reason: '' })).status).toBe(422);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/cancel`, { reason: 'Grève des transports.' })).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect((await lettersOf(portal, house.student)).some((text) => text.includes('Grève des transports.'))).toBe(true);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
  });

  it('is locked by the clock once its closing date is behind, and not before', async () => {
    const sessionId = await openedSession(all, house, { heldOn: '2026-12-15', closesOn: '2026-12-08' });
    const { Jobs } = await import('../../src/platform/jobs/index.js');
    const state = async (): Promise<string | undefined> => portal.database.read(async (tx) => (await tx.row<{ state: string }>('select state from jury_sessions where id = $1', [sessionId]))?.state);
    portal.clock.set('2026-12-08T22:30:00Z');
    await portal.app.get(Jobs).runNow('lock-sessions');
    expect(await state()).toBe('OPEN');
    portal.clock.set('2026-12-08T23:30:00Z');
    await portal.app.get(Jobs).runNow('lock-sessions');
    expect(await state()).toBe('LOCKED');
  });

  it('does not deliberate below its quorum, nor without its president', async () => {
    const sessionId = await openedSession(all, house);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
    const note = (there: readonly string[]) => all.secretary.post(`/jury/sessions/${sessionId}/attendance`, {
      ...Object.fromEntries([house.president, house.member, house.otherMember].map((id) => [`present-${id}`, there.includes(id) ? 'yes' : 'no'])), then: 'deliberate',
    });
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, { [`present-${house.president}`]: 'yes', then: 'deliberate' })).html).toContain('il en reste 2');
    expect((await note([house.president])).status).toBe(409);
    expect((await note([house.member, house.otherMember])).status).toBe(422);
    expect((await note([house.president, house.member])).status).toBe(303);
    expect((await note([house.president])).status).toBe(409);
    expect((await all.secretary.get(`/jury/sessions/${sessionId}/attendance`)).status).toBe(200);
  });

  it('does not deliberate before its day (W13)', async () => {
    const sessionId = await openedSession(all, house, { heldOn: '2026-12-15', closesOn: '2026-12-08' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
    const there = { [`present-${house.president}`]: 'yes', [`present-${house.member}`]: 'yes', [`present-${house.otherMember}`]: 'yes', then: 'deliberate' };
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, there)).status).toBe(409);
  });
});

describe('the decision', () => {
  it('is not recorded before the session sits, nor by a member (W13)', async () => {
    const reportId = await proposedReport(portal, house);
    const requestId = await ask(all, house);
    await certify(requestId);
    const sessionId = await openedSession(all, house);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    expect((await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes' })).status).toBe(409);
    await sit(all, house, sessionId);
    expect((await all.member.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes' })).status).toBe(403);
    expect((await all.student.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes' })).status).toBe(404);
  });

  it('without reasons nor adoption is refused, and nothing typed is lost (W06)', async () => {
    const { item, sessionId } = await deliberating();
    const answer = await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', ownText: '   ' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Motivez la décision');
    expect((await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', adoptsProposal: 'yes' })).status).toBe(422);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(409);
  });

  it('changed meanwhile by another hand is not overwritten', async () => {
    const { item } = await deliberating();
    await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes', revision: '0' });
    const late = await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', ownText: 'Hors spécialité.', revision: '0' });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Odile Perrot');
    expect(late.html).toContain('Hors spécialité.');
    expect((await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', ownText: 'Hors spécialité.', revision: '1' })).status).toBe(303);
  });

  it('is hidden, file and all, from a recused member', async () => {
    const { item, reportId, sessionId } = await deliberating();
    await all.member.post(`/jury/files/${item}/position`, { position: 'Plutôt favorable.' });
    expect((await all.member.get(`/jury/files/${item}`)).html).toContain('Plutôt favorable.');
    expect((await all.president.get(`/jury/files/${item}`)).html).not.toContain('Plutôt favorable.');
    expect((await all.secretary.get(`/jury/files/${item}`)).html).not.toContain('Plutôt favorable.');
    expect((await all.secretary.post(`/jury/files/${item}/recusals`, { member: house.member, reason: 'Ancien employeur.' })).status).toBe(303);
    expect((await all.member.get(`/jury/files/${item}`)).status).toBe(404);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await all.member.get(`/jury/sessions/${sessionId}`)).html).not.toContain('Inès Caradec');
  });

  it('recused once stays recused when the file comes back to the agenda', async () => {
    const reportId = await proposedReport(portal, house);
    const requestId = await ask(all, house);
    await certify(requestId);
    const sessionId = await openedSession(all, house);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    await all.secretary.post(`/jury/files/${item}/recusals`, { member: house.member, reason: 'Ancien employeur.' });
    await all.secretary.post(`/jury/files/${item}/recall`, { reason: 'Pièce manquante.' });
    expect((await all.otherMember.get(`/jury/files/${item}`)).status).toBe(404);
    await schedule(requestId, sessionId);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await all.otherMember.get(`/reports/${reportId}`)).status).toBe(200);
  });

  it('changed after the president read the minutes is not signed unread', async () => {
    const { item, sessionId, reportId, requestId } = await deliberating();
    await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: 'Expérience conforme.', revision: '0' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    const read = await all.president.get(`/jury/sessions/${sessionId}/minutes`);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/resume`, { reason: 'Une erreur.' });
    await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', ownText: 'Hors spécialité.', revision: '1' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    const late = await all.president.post(`/jury/sessions/${sessionId}/minutes`, all.president.fields(read.html, { signed: 'yes' }));
    expect(late.status).toBe(409);
    expect(late.html).toContain('Hors spécialité.');
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
  });

  it('adopting the professor’s reasons validates the credits at the signature, and not before (W07)', async () => {
    const { item, reportId, requestId, sessionId } = await deliberating();
    await all.member.post(`/jury/files/${item}/position`, { position: 'Favorable.' });
    await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/minutes`, { signed: 'yes' })).status).toBe(403);
    expect((await all.president.get(`/jury/sessions/${sessionId}/minutes`)).html).toContain('Le jury fait sien');
    expect((await all.president.post(`/jury/sessions/${sessionId}/minutes`, {})).status).toBe(422);
    expect((await all.member.get(`/jury/sessions/${sessionId}/minutes`)).status).toBe(403);
    expect((await sign(all, sessionId)).status).toBe(303);

    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
    const file = await all.student.get(`/reports/${reportId}`);
    expect(file.html).toContain('39 crédits (UA06)');
    expect(file.html).toContain('Le jury a fait sien l’avis du professeur.');
    const [letter] = (await lettersOf(portal, house.student)).filter((text) => text.includes('crédits validés'));
    expect(letter?.replaceAll('\u202f', ' ')).toContain(REASONING);
    const session = await all.secretary.get(`/jury/sessions/${sessionId}`);
    const minutes = /href="(\/jury\/sessions\/[^"]+\/minutes\/[^"]+)"/.exec(session.html)?.[1] ?? '';
    expect((await all.secretary.get(minutes)).html.slice(0, 5)).toBe('%PDF-');
    expect((await all.student.get(minutes)).status).toBe(404);
    expect((await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', ownText: 'Non.' })).status).toBe(409);
    expect((await all.president.post(`/jury/sessions/${sessionId}/minutes`, { signed: 'yes' })).status).toBe(409);
    expect(await portal.database.read((tx) => tx.rows('select 1 from positions'))).toEqual([]);
    expect((await portal.database.read(verifyJournal)).broken).toEqual([]);
  });
});
