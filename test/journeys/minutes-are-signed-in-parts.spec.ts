import { giveSignature } from '../../src/people/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { lettersOf, sign, statesOf } from '../support/before-the-jury.js';
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

/** The president is recused on the only file; the substitute chair decided it, and the minutes are drafted. */
async function recusedPresident() {
  const session = await deliberating();
  await session.recuse(institution.president);
  await all.member.post(`${session.at}/decision`, { ...FAVOURABLE, ownText: 'Une compétence rare.' });
  await all.secretary.post(`/jury/sessions/${session.sessionId}/moves/close`);
  return session;
}

/** How many letters to somebody say this. */
async function toldOf(who: 'president' | 'member', what: string): Promise<number> {
  return (await lettersOf(portal, institution[who])).filter((text) => text.includes(what)).length;
}

/** Somebody signs what they read. */
async function signAs(
  signer: Everyone['president'],
  sessionId: string,
  at = `/jury/sessions/${sessionId}/minutes`,
  more: Readonly<Record<string, string>> = {},
) {
  return signer.post(at, signer.fields((await signer.get(at)).html, { signed: 'yes', ...more }));
}

describe('the minutes of a session are signed in parts', () => {
  it('W20: the president recused on the only file signs the general part without its names, and its chair that part', async () => {
    const { at, sessionId, reportId, requestId } = await recusedPresident();
    const draft = `/jury/sessions/${sessionId}/minutes`;
    const shown = plain((await all.secretary.get(`/jury/sessions/${sessionId}`)).html);
    for (const part of [
      'Marguerite Vasseur, partie générale',
      'Étienne Roche, les dossiers présidés',
      'signature attendue',
    ])
      expect(shown).toContain(part);
    for (const signer of [all.president, all.member])
      expect((await signer.get('/desk')).html).toContain(`/jury/sessions/${sessionId}`);
    expect(plain((await all.secretary.get(draft)).html)).toContain('prend effet à la dernière de ses signatures');
    expect((await all.otherMember.get(draft)).status).toBe(403);
    expect((await signAs(all.otherMember, sessionId)).status).toBe(403);

    expect((await signAs(all.president, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect((await signAs(all.president, sessionId)).status).toBe(409);
    expect((await all.president.get('/desk')).html).not.toContain(`/jury/sessions/${sessionId}"`);
    expect(plain((await all.president.get(draft)).html)).toContain('Vous avez signé.');
    expect((await signAs(all.member, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);

    const notified = (await lettersOf(portal, institution.student)).filter((text) => text.includes('Pour le jury'));
    expect(notified.join()).toMatch(/suppléance de la présidence,\s+Étienne Roche/);
    expect(notified.join()).not.toContain('Marguerite Vasseur');
    const signed = await portal.database.read((tx) =>
      tx.rows<{ digest: string }>('select person_id, digest from minutes_signatures where session_id = $1', [
        sessionId,
      ]),
    );
    expect(new Set(signed.map(({ digest }) => digest)).size).toBe(2);

    await all.secretary.post(`${at}/correction`, { sense: 'FAVOURABLE', ownText: 'Une compétence bien rare.' });
    const corrective = `/jury/sessions/${sessionId}/corrective-minutes`;
    const waiting = plain((await all.secretary.get(corrective)).html);
    expect(waiting).toContain('Une compétence bien rare.');
    expect(waiting).toContain('Attend la signature de Étienne Roche.');
    const leadsThere = async (who: keyof Everyone) =>
      (await all[who].get(`/jury/sessions/${sessionId}`)).html.includes(corrective);
    expect([await leadsThere('secretary'), await leadsThere('president'), await leadsThere('member')]).toEqual([
      true,
      false,
      true,
    ]);
    for (const answer of [
      await all.president.get(corrective),
      await all.president.post(corrective, { seal: 'a'.repeat(64), reason: 'Un mot.', signed: 'yes' }),
    ]) {
      expect(answer.status).toBe(409);
      expect(plain(answer.html)).not.toContain('compétence');
    }
    expect((await all.member.get('/desk')).html).toContain(`/jury/sessions/${sessionId}`);
    expect((await signAs(all.member, sessionId, corrective, { reason: 'Un mot manquait.' })).status).toBe(303);
    const reworded = (await lettersOf(portal, institution.student)).filter((text) => text.includes('bien rare'));
    expect(reworded.join()).toMatch(/suppléance de la présidence,\s+Étienne Roche/);
    const minutesRead = async (who: keyof Everyone) =>
      [...(await all[who].get(`/jury/sessions/${sessionId}`)).html.matchAll(/\/minutes\/[0-9a-f-]{36}/g)].length;
    expect([await minutesRead('president'), await minutesRead('member')]).toEqual([1, 2]);
  });

  it('a deliberation taken up again voids the signatures given, which are kept, and tells their authors', async () => {
    const { at, sessionId, reportId, requestId } = await recusedPresident();
    await signAs(all.member, sessionId);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/resume`, { reason: 'Un motif est à compléter.' });
    expect(await toldOf('member', 'la délibération a été reprise')).toBe(1);
    expect(await toldOf('president', 'la délibération a été reprise')).toBe(0);
    await all.member.post(`${at}/decision`, { ...FAVOURABLE, ownText: 'Une compétence très rare.', revision: '1' });
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    await signAs(all.president, sessionId);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect((await signAs(all.member, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
    expect(
      await portal.database.read((tx) =>
        tx.rows(
          'select voided_why as why, count(*)::int from minutes_signatures where session_id = $1 group by 1 order by 1',
          [sessionId],
        ),
      ),
    ).toEqual([
      { why: 'resumed', count: 1 },
      { why: null, count: 2 },
    ]);
  });

  it('a signature of what changed since is voided by the next one, and its author is told to sign anew', async () => {
    const { sessionId, reportId, requestId } = await recusedPresident();
    await signAs(all.president, sessionId);
    await portal.database.transact((tx) =>
      tx.rows(`update people set civility = 'monsieur' where id = $1`, [institution.otherMember]),
    );
    expect((await signAs(all.member, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['FORWARDED', 'SCHEDULED']);
    expect(await toldOf('president', 'relisez le projet et signez de nouveau')).toBe(1);
    expect((await signAs(all.president, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });

  it('two last signatures at the same moment take effect once', async () => {
    const { sessionId, reportId, requestId } = await recusedPresident();
    const both = await Promise.all([all.president, all.member].map((one) => signAs(one, sessionId)));
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
    expect(
      await portal.database.read((tx) => tx.rows('select 1 from minutes where session_id = $1', [sessionId])),
    ).toHaveLength(1);
  });

  it('where the president is prevented, with a reason, the substitute chair of the order signs in their place', async () => {
    const { at, sessionId, reportId, requestId } = await deliberating();
    await all.president.post(`${at}/decision`, FAVOURABLE);
    const page = `/jury/sessions/${sessionId}/prevention`;
    expect((await all.secretary.post(page, { reason: 'Hospitalisée.' })).status).toBe(409);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    await portal.drainJobs();
    expect((await all.secretary.post(page, { reason: ' ' })).status).toBe(422);
    expect((await all.member.post(page, { reason: 'Hospitalisée.' })).status).toBe(403);
    expect((await all.secretary.get(page)).status).toBe(200);
    expect((await all.secretary.post(page, { reason: 'Hospitalisée.' })).status).toBe(303);
    expect((await all.secretary.post(page, { reason: 'Encore.' })).status).toBe(409);
    expect(await toldOf('member', 'attend votre signature')).toBe(1);
    expect((await signAs(all.president, sessionId)).status).toBe(403);
    const draft = plain((await all.member.get(`/jury/sessions/${sessionId}/minutes`)).html);
    expect(draft).toContain('la présidence étant empêchée');
    expect(draft).not.toContain('Hospitalisée');
    expect(plain((await all.secretary.get(`/jury/sessions/${sessionId}/minutes`)).html)).toContain('Hospitalisée.');
    expect((await signAs(all.member, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });

  it('nobody signs whose account was closed meanwhile', async () => {
    const refused = await portal.database.transact(async (tx) => {
      await tx.rows('update people set disabled_at = $2 where id = $1', [institution.member, tx.now]);
      return giveSignature(tx, { personId: institution.member }, 'minutes');
    });
    expect(refused).toMatchObject({ status: 403, code: 'people.accountClosed' });
  });

  it('a president is not noted as prevented where nobody could sign for a file that they chaired', async () => {
    const { at, recuse, sessionId } = await deliberating();
    await recuse(institution.member);
    await all.president.post(`${at}/decision`, FAVOURABLE);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`);
    const answer = await all.secretary.post(`/jury/sessions/${sessionId}/prevention`, { reason: 'Hospitalisée.' });
    expect(answer.status).toBe(409);
    expect(plain(answer.html)).toContain('remettez ce dossier');
  });

  it('once it deliberates, a session is cancelled by the general administrator alone, and nothing of it takes effect', async () => {
    const { at, sessionId, reportId, requestId } = await recusedPresident();
    await signAs(all.member, sessionId);
    const page = `/jury/sessions/${sessionId}`;
    const cancel = `${page}/moves/cancel`;
    const refused = await all.secretary.post(cancel, { reason: 'Convocations irrégulières.' });
    expect(plain(refused.html)).toContain('l’administrateur général seul peut annuler');
    expect((await all.member.post(cancel, { reason: 'Une raison.' })).status).toBe(403);

    expect((await all.general.get('/jury/sessions')).html).toContain(page);
    const seen = await all.general.get(page);
    expect(plain(seen.html)).toContain('1 dossier à l’ordre du jour');
    expect(plain(seen.html)).not.toContain('Inès Caradec');
    expect(seen.html).toContain('moves/cancel');
    for (const paper of ['minutes', 'corrective-minutes'])
      expect((await all.general.get(`${page}/${paper}`)).status).toBe(403);
    expect((await all.general.get(at)).status).toBe(404);

    expect((await all.general.post(cancel, { reason: ' ' })).status).toBe(422);
    expect((await all.general.post(cancel, { reason: 'Convocations irrégulières.' })).status).toBe(303);
    expect(plain((await all.general.get(page)).html)).toContain('Convocations irrégulières.');
    expect(await statesOf(portal, reportId, requestId)).toEqual(['OPINION_PROPOSED', 'ADMISSIBLE']);
    expect(await toldOf('member', 'la session a été annulée')).toBe(1);
    expect(await toldOf('president', 'la session a été annulée')).toBe(0);
    for (const who of ['president', 'member', 'student', 'secretary'] as const)
      expect((await lettersOf(portal, institution[who])).join()).toContain('Convocations irrégulières.');
  });

  it('a session of the law before is signed by its president alone, who reads all of it', async () => {
    const { at, recuse, reportId, requestId, sessionId } = await deliberating();
    await asOwnerOf(portal, async (tx) => {
      await tx.rows(`update jury_sessions set law = '2026-09-01' where id = $1`, [sessionId]);
      await tx.rows('update jury_members set attended = true where session_id = $1', [sessionId]);
    });
    await recuse(institution.president);
    await all.secretary.post(`${at}/decision`, FAVOURABLE);
    expect((await all.secretary.post(`/jury/sessions/${sessionId}/moves/close`)).status).toBe(303);
    expect((await all.secretary.get(`/jury/sessions/${sessionId}/prevention`)).status).toBe(409);
    expect((await signAs(all.member, sessionId)).status).toBe(403);
    expect(plain((await all.president.get(`/jury/sessions/${sessionId}/minutes`)).html)).toContain('Inès Caradec');
    expect((await sign(all, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
  });
});
