import { verifyJournal } from '../../src/platform/journal/index.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import {
  ask,
  close,
  itemOf,
  lettersOf,
  openedSession,
  proposedReport,
  REASONING,
  sign,
  startDeliberation,
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

/** A file before a session that deliberates. */
async function deliberating(): Promise<{ reportId: string; requestId: string; sessionId: string; item: string }> {
  const reportId = await proposedReport(portal, institution);
  const requestId = await ask(all, institution);
  await certify(requestId);
  const sessionId = await openedSession(all, institution);
  await schedule(requestId, sessionId);
  await startDeliberation(all, institution, sessionId);
  return { reportId, requestId, sessionId, item: await itemOf(portal, reportId) };
}

describe('the decision', () => {
  it('W13: is not recorded before the session deliberates, nor by a member, nor by whoever is not on its appointment order', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    expect(
      (await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes' })).status,
    ).toBe(409);
    await startDeliberation(all, institution, sessionId);
    expect(
      (await all.member.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes' })).status,
    ).toBe(403);
    const notAppointed = await signedIn(portal, institution.colleague);
    for (const stranger of [all.student, notAppointed])
      expect(
        (await stranger.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', adoptsProposal: 'yes' })).status,
      ).toBe(404);
    expect((await notAppointed.get(`/jury/sessions/${sessionId}`)).status).toBe(404);
    expect(await portal.database.read((tx) => tx.rows('select 1 from decisions'))).toEqual([]);
  });

  it('W06: favourable without reasons nor adoption is refused, and nothing typed is lost: the credits are not validated', async () => {
    const { item, sessionId, reportId, requestId } = await deliberating();
    const answer = await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'FAVOURABLE', ownText: '   ' });
    expect(answer.status).toBe(422);
    expect(answer.html).toContain('Motivez la décision');
    expect(
      (await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', adoptsProposal: 'yes' }))
        .status,
    ).toBe(422);
    expect((await close(all, sessionId, item)).status).toBe(409);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
  });

  it('that somebody else changed meanwhile is not overwritten', async () => {
    const { item } = await deliberating();
    await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'FAVOURABLE',
      adoptsProposal: 'yes',
      revision: '0',
    });
    const late = await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'UNFAVOURABLE',
      ownText: 'Hors spécialité.',
      revision: '0',
    });
    expect(late.status).toBe(409);
    expect(late.html).toContain('Odile Perrot');
    expect(late.html).toContain('Hors spécialité.');
    expect(
      (
        await all.secretary.post(`/jury/files/${item}/decision`, {
          sense: 'UNFAVOURABLE',
          ownText: 'Hors spécialité.',
          revision: '1',
        })
      ).status,
    ).toBe(303);
  });

  it('is hidden from a recused member, and so is its file', async () => {
    const { item, reportId, sessionId } = await deliberating();
    await all.member.post(`/jury/files/${item}/position`, { position: 'Plutôt favorable.' });
    expect((await all.member.get(`/jury/files/${item}`)).html).toContain('Plutôt favorable.');
    expect((await all.president.get(`/jury/files/${item}`)).html).not.toContain('Plutôt favorable.');
    expect((await all.secretary.get(`/jury/files/${item}`)).html).not.toContain('Plutôt favorable.');
    const employed = { member: institution.member, kind: 'employer', reason: 'Ancien employeur.' };
    expect((await all.secretary.post(`/jury/files/${item}/recusals`, employed)).status).toBe(303);
    expect((await all.member.get(`/jury/files/${item}`)).status).toBe(404);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await all.member.get(`/jury/sessions/${sessionId}`)).html).not.toContain('Inès Caradec');
  });

  it('is left by a member who steps aside: its kind is for all, its words for the secretary, and they see no more of it', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    const at = `/jury/files/${item}/conflict`;
    const said = { kind: 'employer', reason: 'Nous partageons un bureau.' };
    expect((await all.secretary.get(at)).status).toBe(403);
    expect((await all.secretary.post(at, said)).status).toBe(403);
    expect((await all.student.post(at, said)).status).toBe(404);
    const unsaid = await all.member.post(at, { kind: '', reason: said.reason });
    expect([unsaid.status, unsaid.html.includes(said.reason)]).toEqual([422, true]);
    expect((await all.member.post(at, { ...said, reason: ' ' })).status).toBe(422);
    expect((await all.member.get(`/jury/files/${item}`)).html).toContain(at);
    const done = await all.member.post(at, said);
    expect(done.location).toContain(`/jury/sessions/${sessionId}`);

    for (const gone of [`/jury/files/${item}`, `/jury/files/${item}/bound`, at, `/reports/${reportId}`])
      expect([gone, (await all.member.get(gone)).status]).toEqual([gone, 404]);
    expect((await all.member.post(at, said)).status).toBe(404);
    for (const seen of [`/jury/sessions/${sessionId}`, '/jury/sessions', '/', '/letters', '/jury/calendar'])
      expect([seen, (await all.member.get(seen)).html.includes('Caradec')]).toEqual([seen, false]);
    const others = (await all.otherMember.get(`/jury/files/${item}`)).html;
    expect(others).toContain('(même employeur, ou lien hiérarchique)');
    expect(others).not.toContain(said.reason);
    expect((await all.secretary.get(`/jury/files/${item}/recusals`)).html).toContain(said.reason);
    const told = (await lettersOf(portal, institution.secretary)).filter((one) => one.includes('se déporte'));
    expect([told.length, told[0]?.includes(said.reason), told[0]?.includes('Caradec')]).toEqual([1, false, false]);
    const convened = (await lettersOf(portal, institution.member)).find((one) => one.includes('convocation'));
    expect(convened).toContain('déportez-vous vous-même, sur la page de ce dossier');
    expect(convened).not.toContain('secrétariat : ');
  });

  it('is hidden from that member too when the file comes back to the agenda', async () => {
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await certify(requestId);
    const sessionId = await openedSession(all, institution);
    await schedule(requestId, sessionId);
    const item = await itemOf(portal, reportId);
    await all.secretary.post(`/jury/files/${item}/recusals`, {
      member: institution.member,
      kind: 'employer',
      reason: 'Ancien employeur.',
    });
    await all.secretary.post(`/jury/files/${item}/recall`, { reason: 'Pièce manquante.' });
    expect((await all.otherMember.get(`/jury/files/${item}`)).status).toBe(404);
    await schedule(requestId, sessionId);
    expect((await all.member.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await all.otherMember.get(`/reports/${reportId}`)).status).toBe(200);
  });

  it('that changed after the president read the minutes is not signed', async () => {
    const { item, sessionId, reportId, requestId } = await deliberating();
    await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'FAVOURABLE',
      adoptsProposal: 'yes',
      ownText: 'Expérience conforme.',
      revision: '0',
    });
    await close(all, sessionId, item);
    const read = await all.president.get(`/jury/sessions/${sessionId}/minutes`);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/resume`, { reason: 'Une erreur.' });
    await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'UNFAVOURABLE',
      ownText: 'Hors spécialité.',
      revision: '1',
    });
    await close(all, sessionId, item);
    const late = await all.president.post(
      `/jury/sessions/${sessionId}/minutes`,
      all.president.fields(read.html, { signed: 'yes' }),
    );
    expect(late.status).toBe(409);
    expect(late.html).toContain('Hors spécialité.');
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
  });

  it('W07: adopting the professor’s reasons validates the credits at the signature, and not before; the adoption is recorded', async () => {
    const { item, reportId, requestId, sessionId } = await deliberating();
    await all.member.post(`/jury/files/${item}/position`, { position: 'Favorable.' });
    await all.secretary.post(`/jury/files/${item}/decision`, {
      sense: 'FAVOURABLE',
      adoptsProposal: 'yes',
      ownText: '',
    });
    await close(all, sessionId, item);
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
    const [letter] = (await lettersOf(portal, institution.student)).filter((text) => text.includes('crédits validés'));
    expect(letter?.replaceAll('\u202f', ' ')).toContain(REASONING);
    const session = await all.secretary.get(`/jury/sessions/${sessionId}`);
    const minutes = /href="(\/jury\/sessions\/[^"]+\/minutes\/[^"]+)"/.exec(session.html)?.[1] ?? '';
    expect((await all.secretary.get(minutes)).html.slice(0, 5)).toBe('%PDF-');
    expect((await all.student.get(minutes)).status).toBe(404);
    expect(
      (await all.secretary.post(`/jury/files/${item}/decision`, { sense: 'UNFAVOURABLE', ownText: 'Non.' })).status,
    ).toBe(409);
    expect((await all.president.post(`/jury/sessions/${sessionId}/minutes`, { signed: 'yes' })).status).toBe(409);
    expect(await portal.database.read((tx) => tx.rows('select 1 from positions'))).toEqual([]);
    expect((await portal.database.read(verifyJournal)).broken).toEqual([]);
  });
});
