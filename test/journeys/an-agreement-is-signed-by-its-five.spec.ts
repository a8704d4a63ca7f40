import { advanceInternships } from '../../src/internships/index.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import type { Sheet } from '../../src/signatures/index.js';
import { asking, said, typedTerms } from '../support/asking.js';
import { createInstitutionWithJury, type InstitutionWithJury } from '../support/institution.js';
import { openSheetOf, signingInternship, TERMS } from '../support/internship.js';
import { startPortal, type Portal } from '../support/portal.js';
import { outsider, signing } from '../support/sheet.js';
import { signedIn, type Visitor } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

describe('an agreement, from its verification to its day', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let [trainee, registry, teacher]: Visitor[] = [];
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING });
  });
  beforeEach(async () => {
    portal.clock.set(MORNING);
    institution = await portal.database.transact(createInstitutionWithJury);
    await everybodySignsIn();
  });
  afterAll(async () => {
    const { broken } = await portal.database.read(verifyJournal);
    await portal.stop();
    if (broken.length > 0) throw new Error('The journal does not hold.');
  });
  const everybodySignsIn = async (): Promise<void> => {
    [trainee, registry, teacher] = await Promise.all(
      [institution.student, institution.registry, institution.professor].map((id) => signedIn(portal, id)),
    );
  };
  const as = (who: Visitor | undefined): Visitor => {
    if (!who) throw new Error('Nobody.');
    return who;
  };
  const stateOf = (id: string): Promise<string | undefined> =>
    portal.database.read(
      async (tx) => (await tx.row<{ state: string }>('select state from internships where id = $1', [id]))?.state,
    );
  const codesOf = async ({ paper }: Sheet): Promise<number | undefined> =>
    portal.database.read(
      async (tx) =>
        (await tx.row<{ count: number }>('select count(*)::int from paper_codes where paper_id = $1', [paper.id]))
          ?.count,
    );
  const sheetFor = (id: string): Promise<Sheet> => portal.database.read((tx) => openSheetOf(tx, id));
  const linkFor = async ({ id }: Sheet, party: string): Promise<string> =>
    /\/sign\/[\w-]{43}/.exec((await as(registry).post(`/signatures/${id}/parties/${party}/link`)).html)?.[0] ?? '/none';
  const withAccount = async (who: Visitor | undefined, sheet: Sheet, party: string, name: string): Promise<number> =>
    (await as(who).post(`/signatures/${sheet.id}/parties/${party}`, signing(sheet, name))).status;
  const byLink = (link: string, sheet: Sheet, name: string) => outsider(portal, 'POST', link, signing(sheet, name));

  it('goes back to its student when a party declines, and all who had signed are told why', async () => {
    const id = await signingInternship(portal, institution);
    const sheet = await sheetFor(id);
    const [host, tutor] = [await linkFor(sheet, 'HOST'), await linkFor(sheet, 'TUTOR')];
    await byLink(tutor, sheet, TERMS.tutorName);
    await withAccount(teacher, sheet, 'TEACHER', 'Anne-Laure Kervella');
    expect(said((await outsider(portal, 'GET', `${host}/refusal`)).html)).toContain(
      'il est retourné pour être corrigé',
    );
    const empty = await outsider(portal, 'POST', `${host}/refusal`, { reason: ' ' });
    expect([empty.status, await stateOf(id)]).toEqual([422, 'SIGNING']);
    const reason = 'Le poste n’existe plus.';
    const { location } = await outsider(portal, 'POST', `${host}/refusal`, { reason });
    expect([location, await stateOf(id), (await outsider(portal, 'GET', host)).status]).toEqual([
      '/declined',
      'RETURNED',
      404,
    ]);
    expect(said((await outsider(portal, 'GET', '/declined')).html)).toContain('Votre refus est enregistré');
    await portal.drainJobs();
    const told = await portal.database.read((tx) =>
      tx.rows<{ whom: string }>(
        `select coalesce(p.name, l.outside_name) as whom from letters l left join people p on p.id = l.person_id
          where l.kind = 'signature.refused' and l.thing_id = $1 and l.body like $2 order by 1`,
        [sheet.id, `%${reason}%`],
      ),
    );
    expect(told.map(({ whom }) => whom)).toEqual(
      expect.arrayContaining([TERMS.tutorName, 'Anne-Laure Kervella', 'Inès Caradec', 'Claire Le Goff']),
    );
    expect(told.map(({ whom }) => whom)).not.toContain(TERMS.hostRepresentative);
    const page = said((await as(trainee).get(`/internships/${id}`)).html);
    expect(page).toContain(`Lucie Morvan (Organisme d’accueil) ne signe pas : ${reason}`);
    expect(page).toContain('Une partie a refusé de signer');
    // Neither its student nor anybody else moves it so by themselves.
    expect((await as(trainee).post(`/internships/${id}/moves/declineToSign`, { reason })).status).not.toBe(303);
  });

  it('goes back as well when one with an account declines', async () => {
    const id = await signingInternship(portal, institution);
    const sheet = await sheetFor(id);
    const { location } = await as(teacher).post(`/signatures/${sheet.id}/parties/TEACHER/refusal`, {
      reason: 'Je quitte le centre.',
    });
    expect([location, await stateOf(id)]).toEqual([`/signatures/${sheet.id}`, 'RETURNED']);
  });

  it('is in force at the fifth signature, in any order, and starts on its day', async () => {
    const id = await signingInternship(portal, institution);
    const sheet = await sheetFor(id);
    // Until all have signed there is nothing to verify.
    expect(await codesOf(sheet)).toBe(0);
    for (const party of ['HOST', 'TUTOR', 'TEACHER', 'INSTITUTION'])
      expect(await withAccount(trainee, sheet, party, TERMS.tutorName)).toBe(403);
    expect((await byLink(await linkFor(sheet, 'TUTOR'), sheet, TERMS.tutorName)).location).toBe('/signed');
    expect(await withAccount(teacher, sheet, 'TEACHER', 'Anne-Laure Kervella')).toBe(303);
    expect(await withAccount(trainee, sheet, 'TRAINEE', 'Inès Caradec')).toBe(303);
    expect((await byLink(await linkFor(sheet, 'HOST'), sheet, TERMS.hostRepresentative)).location).toBe('/signed');
    expect(await stateOf(id)).toBe('SIGNING');
    expect(await withAccount(registry, sheet, 'INSTITUTION', 'Soizic Le Goff')).toBe(303);
    expect(await stateOf(id)).toBe('SIGNED');
    const last = await portal.database.read((tx) =>
      tx.row<{ move: string; actedAs: string; actor: string | null; documents: unknown }>(
        `select move, acted_as as "actedAs", actor_id as actor, documents
           from journal
          where thing_id = $1
          order by seq desc
          limit 1`,
        [id],
      ),
    );
    expect(last).toEqual({
      move: 'sign',
      actedAs: 'system',
      actor: null,
      documents: [{ name: 'agreement', sha256: sheet.paper.sha256 }],
    });
    portal.clock.set('2027-01-11T09:00:00Z');
    await advanceInternships(portal.database);
    expect(await stateOf(id)).toBe('IN_PROGRESS');
  });

  it('is not signed by the link of another agreement, nor by one that was used, revoked, expired or returned: 404, always alike', async () => {
    const [one, other, returned] = [
      await signingInternship(portal, institution),
      await signingInternship(portal, institution, { terms: { startsOn: '2027-04-12', endsOn: '2027-05-14' } }),
      await signingInternship(portal, institution, { terms: { startsOn: '2027-05-17', endsOn: '2027-06-18' } }),
    ];
    const [sheet, otherSheet, returnedSheet] = [await sheetFor(one), await sheetFor(other), await sheetFor(returned)];
    const [used, revoked, ofReturned, expired] = [
      await linkFor(sheet, 'HOST'),
      await linkFor(otherSheet, 'HOST'),
      await linkFor(returnedSheet, 'HOST'),
      await linkFor(sheet, 'TUTOR'),
    ];
    expect((await byLink(used, sheet, TERMS.hostRepresentative)).location).toBe('/signed');
    await as(registry).post(`/signatures/${otherSheet.id}/parties/HOST/link/revocation`);
    expect(
      (await as(registry).post(`/internships/${returned}/moves/return`, { reason: 'Les dates changent.' })).status,
    ).toBe(303);
    // The link of the other agreement's tutor lives, and gives what is its own alone: its tutor does not sign this one,
    // whatever they say they have read.
    const another = await linkFor(otherSheet, 'TUTOR');
    await byLink(another, sheet, TERMS.tutorName);
    expect((await sheetFor(one)).parties.filter(({ signature }) => signature).map(({ party }) => party)).toEqual([
      'HOST',
    ]);

    portal.clock.set('2027-01-11T09:00:00Z');
    await advanceInternships(portal.database);
    expect([await stateOf(one), await stateOf(other), await stateOf(returned)]).toEqual([
      'LAPSED',
      'SIGNING',
      'RETURNED',
    ]);
    const answers = [used, revoked, ofReturned, expired].map((link) => [
      outsider(portal, 'GET', link),
      byLink(link, sheet, 'Moi'),
    ]);
    const said = await Promise.all(answers.flat());
    expect([...new Set(said.map(({ status }) => status))]).toEqual([404]);
    expect(new Set(said.map(({ html }) => html)).size).toBe(1);
  });

  it('I15: is not signed by the fifth on its first day (R31): it lapses, what was signed stays readable, and the start must move', async () => {
    const id = await signingInternship(portal, institution);
    const sheet = await sheetFor(id);
    const last = await linkFor(sheet, 'HOST');
    expect(await withAccount(trainee, sheet, 'TRAINEE', 'Inès Caradec')).toBe(303);
    expect(await withAccount(registry, sheet, 'INSTITUTION', 'Soizic Le Goff')).toBe(303);
    expect((await byLink(await linkFor(sheet, 'TUTOR'), sheet, TERMS.tutorName)).location).toBe('/signed');
    expect((await byLink(last, sheet, TERMS.hostRepresentative)).location).toBe('/signed');
    // The day has come in the centre, and the calendar has not looked yet.
    portal.clock.set('2027-01-10T23:00:00Z');
    await everybodySignsIn();
    expect(await withAccount(teacher, sheet, 'TEACHER', 'Anne-Laure Kervella')).toBe(409);
    expect(await stateOf(id)).toBe('SIGNING');
    await advanceInternships(portal.database);
    expect(await stateOf(id)).toBe('LAPSED');
    expect((await as(trainee).get(`/signatures/${sheet.id}`)).status).toBe(200);
    expect(await withAccount(teacher, sheet, 'TEACHER', 'Anne-Laure Kervella')).toBe(409);
    // Asked for again, that start is refused and the first possible one is said.
    const again = await asking(portal, institution);
    const late = await again.send({ startsOn: '2027-01-11', endsOn: '2027-04-10' });
    expect([late.status, said(late.html).includes('le 26 janvier 2027')]).toEqual([422, true]);
    expect((await again.send({ startsOn: '2027-01-26', endsOn: '2027-04-25' })).status).toBe(303);
  });

  it('I15: that not all have signed is returned before its first day: its start moves, with its fifteen days again, and nobody signs the old one', async () => {
    const id = await signingInternship(portal, institution);
    const sheet = await sheetFor(id);
    expect(await withAccount(trainee, sheet, 'TRAINEE', 'Inès Caradec')).toBe(303);
    portal.clock.set('2027-01-08T09:00:00Z');
    await everybodySignsIn();
    expect(
      (await as(registry).post(`/internships/${id}/moves/return`, { reason: 'Le début est à reporter.' })).status,
    ).toBe(303);
    expect(await withAccount(teacher, sheet, 'TEACHER', 'Anne-Laure Kervella')).toBe(409);
    const moved = (startsOn: string, endsOn: string) =>
      as(trainee).post(`/internships/${id}/submission`, { ...typedTerms(institution.professor), startsOn, endsOn });
    const tooSoon = await moved('2027-01-22', '2027-04-21');
    expect([tooSoon.status, said(tooSoon.html).includes('le 23 janvier 2027')]).toEqual([422, true]);
    expect((await moved('2027-01-23', '2027-04-22')).status).toBe(303);
    expect(await stateOf(id)).toBe('SUBMITTED');
  });
});
