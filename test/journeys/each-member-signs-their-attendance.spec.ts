import { readFile } from 'node:fs/promises';
import { openedSession } from '../support/before-the-jury.js';
import { reportFile } from '../support/gestures.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { startPortal, type Portal } from '../support/portal.js';
import type { Visitor } from '../support/visitor.js';

const SHEET = reportFile('report-short.pdf');
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

const signs = (who: Visitor, sessionId: string, how = 'room') =>
  who.post(`/jury/sessions/${sessionId}/presence`, { how });

/** A session of today whose list is locked, and what its secretary notes of who is absent. */
async function locked() {
  const sessionId = await openedSession(all, institution);
  await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
  const note = (absent: readonly string[], then: string, reason = 'En mission.') =>
    all.secretary.post(`/jury/sessions/${sessionId}/attendance`, {
      ...Object.fromEntries(
        absent.flatMap((id, index) => [
          [`members[${index}].person`, id],
          [`members[${index}].reason`, reason],
        ]),
      ),
      then,
    });
  const deliberate = (reason?: string) =>
    reason === undefined ? note([], 'deliberate') : note([institution.otherMember], 'deliberate', reason);
  return { sessionId, note, deliberate };
}

describe('a session whose members sign that they are there', () => {
  it('does not deliberate before each member signed that they are there, or was excused', async () => {
    const { sessionId, deliberate } = await locked();
    expect((await deliberate()).html).toContain('il en reste 3');
    await signs(all.president, sessionId);
    await signs(all.member, sessionId);
    expect((await deliberate()).html).toContain('il en reste 1');
    expect((await deliberate(' – ')).status).toBe(422);
    expect((await deliberate('Congé de maladie.')).status).toBe(303);
    const page = (await all.secretary.get(`/jury/sessions/${sessionId}`)).html;
    expect(page).toContain('motif légitime constaté');
    expect((await all.member.get(`/jury/sessions/${sessionId}`)).html).not.toContain('Congé de maladie.');
    expect((await all.secretary.get(`/jury/sessions/${sessionId}/attendance`)).html).toContain('Congé de maladie.');
    expect(page).toContain('présente, en salle');
  });

  it('does not deliberate below its quorum, nor with nobody to preside', async () => {
    const { sessionId, note } = await locked();
    const absent = (ids: readonly string[]) => note(ids, 'deliberate');
    await signs(all.president, sessionId);
    expect((await absent([institution.member, institution.otherMember])).status).toBe(409);
    const other = await locked();
    await signs(all.otherMember, other.sessionId);
    expect((await other.note([institution.president, institution.member], 'deliberate')).status).toBe(422);
    await signs(all.member, other.sessionId);
    expect((await other.note([institution.president], 'deliberate')).status).toBe(303);
  });

  it('has the attendance of nobody signed by another, before its list is locked, before its day, or twice', async () => {
    const sessionId = await openedSession(all, institution, { heldOn: '2026-12-15', closesOn: '2026-12-08' });
    expect((await signs(all.member, sessionId)).status).toBe(409);
    await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
    expect((await signs(all.member, sessionId)).status).toBe(409);
    expect((await all.member.get(`/jury/sessions/${sessionId}/presence`)).status).toBe(409);
    portal.clock.set('2026-12-15T09:00:00Z');
    all = await everyone(portal, institution);
    expect((await signs(all.secretary, sessionId)).status).toBe(403);
    expect((await all.secretary.get(`/jury/sessions/${sessionId}/presence`)).status).toBe(403);
    expect((await signs(all.student, sessionId)).status).toBe(404);
    expect((await all.member.get(`/jury/sessions/${sessionId}/presence`)).html).not.toContain('À distance');
    expect((await signs(all.member, sessionId)).status).toBe(303);
    expect((await signs(all.member, sessionId)).status).toBe(409);
    const noted = { [`present-${institution.otherMember}`]: 'yes', then: 'save' };
    await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, noted);
    expect(
      (await all.secretary.get(`/jury/sessions/${sessionId}/attendance`)).html.match(/pas encore signée/g),
    ).toHaveLength(2);
  });

  it('is sat at from a distance once its president decided so, by a known means, half of the members at least', async () => {
    const { sessionId, note } = await locked();
    const decide = (by: Visitor, form: Readonly<Record<string, string>>) =>
      by.post(`/jury/sessions/${sessionId}/distance`, form);
    expect((await signs(all.member, sessionId, 'distance')).status).toBe(409);
    expect((await decide(all.secretary, { means: 'video', certified: 'yes' })).status).toBe(403);
    expect((await decide(all.member, { means: 'video', certified: 'yes' })).status).toBe(403);
    expect((await decide(all.president, { means: 'video' })).status).toBe(422);
    expect((await decide(all.president, { means: 'video', certified: 'yes' })).status).toBe(303);
    expect((await decide(all.president, { means: 'audio', certified: 'yes' })).status).toBe(409);
    expect((await signs(all.member, sessionId, 'distance')).status).toBe(303);
    await signs(all.president, sessionId);
    expect((await note([institution.otherMember], 'deliberate')).status).toBe(303);
    expect((await all.secretary.get(`/jury/sessions/${sessionId}`)).html).toContain('à distance');
  });

  it('has members who signed on paper: the sheet is added by its secretary, and certified by its president', async () => {
    const { sessionId, note } = await locked();
    const at = `/jury/sessions/${sessionId}`;
    const form = new FormData();
    form.append('file', new Blob([await readFile(SHEET)], { type: 'application/pdf' }), 'feuille de présence.pdf');
    expect((await all.member.upload(`${at}/sheets`, form)).status).toBe(403);
    expect((await all.secretary.upload(`${at}/sheets`, new FormData())).status).toBe(422);
    expect((await all.secretary.upload(`${at}/sheets`, form)).status).toBe(303);
    expect((await all.secretary.upload(`${at}/sheets`, form)).status).toBe(303);
    await signs(all.otherMember, sessionId);
    const ids = [...(await all.president.get(`${at}/presence`)).html.matchAll(/ id="(members-[^"]+)"/g)].map(
      ([, id]) => id,
    );
    expect([ids.length, new Set(ids).size]).toEqual([4, 4]);
    const read = /href="([^"]+\/sheets\/[^"]+)"/.exec((await all.secretary.get(`${at}/attendance`)).html)?.[1] ?? '';
    expect((await all.member.get(read)).status).toBe(200);
    expect((await all.student.get(read)).status).toBe(404);
    const certified = {
      'members[0].person': institution.president,
      'members[0].signed': 'yes',
      'members[1].person': institution.member,
      'members[1].signed': 'yes',
    };
    expect((await all.member.post(`${read}/certification`, certified)).status).toBe(403);
    expect((await all.president.post(`${read}/certification`, {})).status).toBe(422);
    expect((await all.president.post(`${read}/certification`, certified)).status).toBe(303);
    const again = await all.president.post(`${read}/certification`, certified);
    expect([again.status, again.html.includes('Cette feuille est déjà certifiée')]).toEqual([409, true]);
    expect((await note([institution.otherMember], 'deliberate')).status).toBe(303);
    expect((await all.secretary.get(at)).html).toContain('sur la feuille papier certifiée');
  });
});
