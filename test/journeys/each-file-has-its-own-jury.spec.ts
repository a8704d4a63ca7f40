import { close, lettersOf, sign, statesOf } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { deliberatingOnOne } from '../support/deliberating.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

const FAVOURABLE = { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '', revision: '0' };

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;

beforeAll(async () => {
  portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
});
beforeEach(async () => {
  institution = await portal.database.transact(createInstitutionWithJury);
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

const deliberating = (absent?: keyof Everyone) => deliberatingOnOne({ portal, institution, all }, absent);

/** Somebody signs what they read. */
async function signAs(
  signer: Everyone['president'],
  sessionId: string,
  at = `/jury/sessions/${sessionId}/minutes`,
  more: Readonly<Record<string, string>> = {},
) {
  return signer.post(at, signer.fields((await signer.get(at)).html, { signed: 'yes', ...more }));
}

describe('each file of a session has a jury of its own', () => {
  it('who sits on it and who chairs are said before it is decided', async () => {
    const { at, recuse } = await deliberating();
    expect(plain((await all.secretary.get(`${at}/decision`)).html)).toContain(
      '3 présents sur 3 : le quorum est atteint. Marguerite Vasseur préside.',
    );
    await recuse(institution.otherMember);
    for (const page of [at, `${at}/decision`])
      expect(plain((await all.president.get(page)).html)).toContain(
        '3 présents sur 3, un membre déporté : le quorum est atteint. Marguerite Vasseur préside.',
      );
  });

  it('a decision that its secretary prepared is taken once its chair confirms it, and a change takes that away', async () => {
    const { at, sessionId, reportId, requestId, item } = await deliberating();
    await all.secretary.post(`${at}/decision`, FAVOURABLE);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(409);
    for (const other of [all.secretary, all.member])
      expect((await other.post(`${at}/confirmation`, { revision: '1' })).status).toBe(403);
    expect((await all.president.post(`${at}/confirmation`, { revision: '7' })).status).toBe(409);
    expect((await all.president.post(`${at}/confirmation`, { revision: '1' })).status).toBe(303);
    expect(plain((await all.member.get(at)).html)).toContain('Confirmée par Marguerite Vasseur, qui présidait');
    await all.secretary.post(`${at}/decision`, { sense: 'UNFAVOURABLE', ownText: 'Hors spécialité.', revision: '1' });
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(409);
    expect((await close(all, sessionId, item)).status).toBe(303);
    expect((await sign(all, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['NOT_VALIDATED', 'REFUSED']);
  });

  it('a decision that its chair writes is confirmed by it, and no other member writes one', async () => {
    const { at, sessionId } = await deliberating();
    expect((await all.member.post(`${at}/decision`, FAVOURABLE)).status).toBe(403);
    expect((await all.president.post(`${at}/decision`, FAVOURABLE)).status).toBe(303);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(303);
  });

  it('a member recused after the decision was confirmed takes the confirmation away', async () => {
    const { at, sessionId, recuse } = await deliberating();
    await all.president.post(`${at}/decision`, FAVOURABLE);
    await recuse(institution.otherMember);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(409);
    expect(plain((await all.president.get(at)).html)).toContain('elle est prise quand Marguerite Vasseur la confirme');
  });

  it('W19: a file without its quorum cannot be decided, and is put back with a reason that its student is told', async () => {
    const { at, recuse, reportId, requestId, sessionId } = await deliberating('otherMember');
    await recuse(institution.member);
    expect(plain((await all.secretary.get(at)).html)).toContain(
      '2 présents sur 3, un membre déporté : le quorum (2) n’est pas atteint.',
    );
    expect((await all.president.post(`${at}/decision`, FAVOURABLE)).status).toBe(409);
    expect((await all.secretary.post(`${at}/decision`, FAVOURABLE)).status).toBe(409);
    expect((await all.otherMember.post(`${at}/put-back`, { reason: 'Non.' })).status).toBe(403);
    expect((await all.secretary.post(`${at}/put-back`, { reason: ' ' })).status).toBe(422);
    expect((await all.president.post(`${at}/put-back`, { reason: 'Quorum non atteint.' })).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    const letters = await lettersOf(portal, institution.student);
    expect(letters.some((text) => text.includes('Quorum non atteint.'))).toBe(true);
    expect((await all.secretary.post(`${at}/put-back`, { reason: 'Encore.' })).status).toBe(409);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(303);
  });

  it('W20: where the president is recused the substitute chair chairs; the president never sees its name', async () => {
    const { at, recuse } = await deliberating();
    await recuse(institution.president);
    expect((await all.president.get(at)).status).toBe(404);
    expect(plain((await all.member.get(at)).html)).toContain('Étienne Roche préside.');
    await all.secretary.post(`${at}/decision`, FAVOURABLE);
    expect((await all.president.post(`${at}/confirmation`, { revision: '1' })).status).toBe(404);
    expect((await all.member.post(`${at}/confirmation`, { revision: '1' })).status).toBe(303);
  });

  it('W20: where the substitute chair does not sit either, the file is put back', async () => {
    const { at, recuse } = await deliberating();
    await recuse(institution.president);
    await recuse(institution.member);
    expect((await all.secretary.post(`${at}/decision`, FAVOURABLE)).status).toBe(409);
    expect((await all.secretary.post(`${at}/put-back`, { reason: 'Personne pour présider.' })).status).toBe(303);
  });

  it('its minutes say who sat and who chaired, and a recused member, the president included, reads nothing of it', async () => {
    const { at, recuse, sessionId } = await deliberating();
    await recuse(institution.president);
    await all.member.post(`${at}/decision`, { ...FAVOURABLE, ownText: 'Une compétence rare.' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    const draft = `/jury/sessions/${sessionId}/minutes`;
    expect(plain((await all.secretary.get(draft)).html)).toContain(
      'Ont siégé : Étienne Roche, Fatou N’Diaye ; Étienne Roche présidait.',
    );
    const read = plain((await all.president.get(draft)).html);
    expect(read).toContain('Un dossier sur lequel vous vous êtes déportée');
    for (const secret of ['Inès Caradec', 'Une compétence rare.', 'Aucun dossier n’a été examiné'])
      expect(read).not.toContain(secret);
    expect((await sign(all, sessionId)).status).toBe(303);
    expect((await signAs(all.member, sessionId)).status).toBe(303);
    const signed = async (who: keyof Everyone) => {
      const page = (await all[who].get(`/jury/sessions/${sessionId}`)).html;
      return (await all[who].get(/href="([^"]+\/minutes\/[^"]+)"/.exec(page)?.[1] ?? '')).html;
    };
    expect((await signed('president')).slice(0, 5)).toBe('%PDF-');
    expect(await signed('president')).not.toBe(await signed('member'));
    expect(await signed('member')).toBe(await signed('secretary'));
  });

  it('W43: where every file is put back, the minutes are of non-holding, and nothing takes effect', async () => {
    const { at, reportId, requestId, sessionId } = await deliberating();
    await all.secretary.post(`${at}/put-back`, { reason: 'Le rapport relié est illisible.' });
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(303);
    const draft = plain((await all.president.get(`/jury/sessions/${sessionId}/minutes`)).html);
    expect(draft).toContain('Procès-verbal de carence PV-');
    expect(draft).toContain('Le rapport relié est illisible.');
    expect((await sign(all, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect(
      await portal.database.read((tx) => tx.rows('select 1 from credit_awards where session_id = $1', [sessionId])),
    ).toEqual([]);
  });
});
