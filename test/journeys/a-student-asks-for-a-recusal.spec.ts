import { lettersOf } from '../support/before-the-jury.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { letThemSit, scheduledFile } from '../support/scheduled-file.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

const SAID = 'Nous avons fondé une société ensemble.';

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

/** The page where whoever presides answers what waits on a file. */
async function waitingAt(at: string): Promise<string> {
  const row = await portal.database.read((tx) =>
    tx.row<{ at: string }>(
      `select '/recusal-requests/' || id as at from recusal_requests where agenda_item_id = $1 and answered_at is null`,
      [at.split('/').at(-1)],
    ),
  );
  return at + (row?.at ?? '');
}

describe('a student says why a member of their jury should step aside', () => {
  it('who is told so by the president, with a reason; the others read the kind of the recusal only', async () => {
    const { reportId, at, asked } = await scheduledFile(portal, institution, all);
    const page = (await all.student.get(`/reports/${reportId}`)).html;
    for (const shown of [asked, 'Marguerite Vasseur', 'Étienne Roche']) expect(page).toContain(shown);
    expect((await all.member.get(asked)).status).toBe(404);
    expect((await all.registry.post(asked, { member: institution.member, reason: SAID })).status).toBe(404);
    const nobody = await all.student.post(asked, { member: institution.professor, reason: SAID });
    expect([nobody.status, nobody.html.includes(SAID)]).toEqual([422, true]);
    expect((await all.student.post(asked, { member: institution.otherMember, reason: ' ' })).status).toBe(422);
    const sent = await all.student.post(asked, { member: institution.otherMember, reason: SAID });
    expect(sent.location).toContain(`/reports/${reportId}`);
    expect((await all.student.post(asked, { member: institution.otherMember, reason: SAID })).status).toBe(409);

    const waits = await waitingAt(at);
    expect(plain((await all.president.get('/desk')).html)).toContain('1 demande de récusation à laquelle répondre');
    for (const who of [institution.president, institution.secretary]) {
      const told = (await lettersOf(portal, who)).filter((one) => one.includes('un élève demande une récusation'));
      expect([told.length, told[0]?.includes(SAID), told[0]?.includes('Caradec')]).toEqual([1, false, false]);
    }
    expect(plain((await all.secretary.get(`${at}/recusals`)).html)).toContain(SAID);
    for (const other of [all.member, all.otherMember]) {
      expect(plain((await other.get(at)).html)).not.toContain(SAID);
      expect((await other.get(waits)).status).toBe(403);
    }
    expect((await all.secretary.post(waits, { answer: 'yes', words: 'Lien réel.' })).status).toBe(403);
    expect(plain((await all.president.get(waits)).html)).toContain(SAID);
    expect((await all.president.post(waits, { answer: 'yes', words: ' ' })).status).toBe(422);
    expect((await all.president.post(waits, { answer: 'yes', words: 'Ce lien est réel.' })).status).toBe(303);
    expect((await all.president.post(waits, { answer: 'no', words: 'Non.' })).status).toBe(409);

    expect((await all.otherMember.get(at)).status).toBe(404);
    expect((await all.otherMember.get(`/reports/${reportId}`)).status).toBe(404);
    const others = plain((await all.member.get(at)).html);
    expect(others).toContain('(à la demande de l’élève)');
    for (const hidden of [SAID, 'Ce lien est réel.']) expect(others).not.toContain(hidden);
    expect(await lettersOf(portal, institution.student)).toContainEqual(expect.stringContaining('Ce lien est réel.'));
    const mine = plain((await all.student.get(`/reports/${reportId}`)).html);
    for (const shown of [SAID, 'Ce membre ne siège pas sur ce dossier. Ce lien est réel.'])
      expect(mine).toContain(shown);
    for (const who of [institution.otherMember, institution.member])
      expect((await lettersOf(portal, who)).filter((one) => one.includes('demande une récusation'))).toEqual([]);
    const own = (await all.student.get('/me/data')).html;
    expect(own).toContain(SAID);
    expect((await all.otherMember.get('/me/data')).html).not.toContain(SAID);
  });

  it('who stays, for a reason, and is told nothing of it; nobody decides the file before that answer', async () => {
    const { reportId, sessionId, at, asked } = await scheduledFile(portal, institution, all);
    await all.student.post(asked, { member: institution.member, reason: SAID });
    const waits = await waitingAt(at);
    await letThemSit(all, sessionId);
    const decision = { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '', revision: '0' };
    for (const who of [all.secretary, all.president]) {
      const early = await who.post(`${at}/decision`, decision);
      expect([early.status, plain(early.html).includes('attend sa réponse')]).toEqual([409, true]);
    }
    const late = await all.student.post(asked, { member: institution.otherMember, reason: SAID });
    expect([late.status, plain(late.html).includes('La session a commencé')]).toEqual([409, true]);
    expect((await all.student.get(asked)).status).toBe(409);
    expect((await all.student.get(`/reports/${reportId}`)).html).not.toContain(asked);
    expect((await all.president.post(waits, { answer: 'no', words: 'Aucun lien.' })).status).toBe(303);
    expect((await all.member.get(at)).status).toBe(200);
    expect(await lettersOf(portal, institution.student)).toContainEqual(
      expect.stringContaining('La présidence du jury vous répond que ce membre y siège'),
    );
    expect((await all.president.post(`${at}/decision`, decision)).status).toBe(303);
  });

  it('the president, whom the substitute chair then answers of', async () => {
    const { at, asked } = await scheduledFile(portal, institution, all);
    await all.student.post(asked, { member: institution.president, reason: SAID });
    const waits = await waitingAt(at);
    expect((await all.president.get(waits)).status).toBe(403);
    expect((await all.president.get(at)).html).not.toContain(waits);
    expect(plain((await all.member.get(waits)).html)).toContain(SAID);
    expect((await all.member.post(waits, { answer: 'yes', words: 'Ils sont associés.' })).status).toBe(303);
    expect((await all.president.get(at)).status).toBe(404);
  });
});
