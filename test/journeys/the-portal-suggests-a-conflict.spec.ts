import { randomUUID } from 'node:crypto';
import { asOwnerOf, asSuperuserOf } from '../support/as-owner.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { filedInternship } from '../support/internship.js';
import { letThemSit, scheduledFile } from '../support/scheduled-file.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

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

describe('the portal suggests a conflict that it knows of', () => {
  const REASON = 'Elle a quitté cette société en 2019, avant cet élève.';
  const employed = (sessionId: string, employer: string, person: string) =>
    all.secretary.post(`/jury/sessions/${sessionId}/employers`, {
      'members[0].person': person,
      'members[0].employer': employer,
    });
  const suggestions = async (sessionId: string): Promise<string> =>
    plain((await all.secretary.get(`/jury/sessions/${sessionId}/conflicts`)).html);

  it('to the secretary and to whom it concerns; nobody decides the file before it is dismissed with a reason', async () => {
    const { reportId, sessionId, at } = await scheduledFile(portal, institution, all);
    expect(await suggestions(sessionId)).toContain('Aucun conflit à examiner.');
    const employer = await employerOf(reportId);
    await employed(
      sessionId,
      `Société ${employer.toUpperCase().replaceAll('-', ' ')}, S.A.S.`,
      institution.otherMember,
    );
    const page = await suggestions(sessionId);
    for (const shown of ['Fatou N’Diaye', 'Même employeur qu’une période déclarée par l’élève'])
      expect(page).toContain(shown);
    expect(plain((await all.secretary.get('/desk')).html)).toContain('1 conflit possible à examiner');
    expect(plain((await all.secretary.get(`/jury/sessions/${sessionId}`)).html)).toContain(
      '1 conflit possible à examiner',
    );
    expect(plain((await all.otherMember.get(at)).html)).toContain(
      'Le portail voit un lien possible entre vous et l’élève',
    );
    for (const who of [all.member, all.president]) expect((await who.get(at)).html).not.toContain('employeur');

    const one = `${at}/suggestions/${institution.otherMember}`;
    for (const who of [all.otherMember, all.president]) {
      expect((await who.get(one)).status).toBe(403);
      expect((await who.post(one, { answer: 'no', reason: REASON })).status).toBe(403);
      expect((await who.get(`/jury/sessions/${sessionId}/conflicts`)).status).toBe(403);
    }
    await letThemSit(all, sessionId);
    const decision = { sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '', revision: '0' };
    for (const who of [all.secretary, all.president])
      expect((await who.post(`${at}/decision`, decision)).status).toBe(409);
    const short = await all.secretary.post(one, { answer: 'no', reason: 'Non.' });
    expect([
      short.status,
      plain(short.html).includes('en 20 caractères au moins'),
      short.html.includes('Non.'),
    ]).toEqual([422, true, true]);
    expect((await all.secretary.post(one, { answer: 'no', reason: REASON })).status).toBe(303);
    expect((await all.secretary.post(one, { answer: 'yes', reason: '' })).status).toBe(409);
    const after = await suggestions(sessionId);
    for (const shown of ['Aucun conflit à examiner.', 'suggestion écartée par Odile Perrot', REASON])
      expect(after).toContain(shown);
    expect((await all.otherMember.get('/me/data')).html).not.toContain(REASON);
    expect((await all.president.post(`${at}/decision`, decision)).status).toBe(303);
  });

  it('which a confirmation makes a recusal; what was answered does not come back, a new fact does', async () => {
    const { reportId, sessionId, at } = await scheduledFile(portal, institution, all);
    const employer = await employerOf(reportId);
    await employed(sessionId, employer, institution.member);
    const ofMember = `${at}/suggestions/${institution.member}`;
    await all.secretary.post(ofMember, { answer: 'no', reason: REASON });
    await employed(sessionId, 'Une autre société', institution.member);
    await employed(sessionId, `${employer} SA`, institution.member);
    expect(await suggestions(sessionId)).toContain('Aucun conflit à examiner.');
    await portal.database.transact((tx) =>
      tx.rows(
        `insert into standings (report_id, holder_id, held_as, since, until) values ($1, $2, 'professor', $3, $3)`,
        [reportId, institution.member, tx.now],
      ),
    );
    expect(await suggestions(sessionId)).toContain('Ce dossier lui a été confié pour avis.');
    expect((await all.secretary.post(ofMember, { answer: 'yes', reason: '' })).status).toBe(303);
    expect((await all.member.get(at)).status).toBe(404);
    const after = await suggestions(sessionId);
    expect(after).toContain('récusation confirmée par Odile Perrot');
    expect(plain((await all.secretary.get(`${at}/recusals`)).html)).toContain('Ce dossier lui a été confié pour avis.');
  });

  it('of an internship, a commission and a name, and compares employers without accents, capitals or legal forms', async () => {
    await filedInternship(portal, institution, {
      terms: { hostRepresentative: 'ETIENNE ROCHE', tutorEmail: institution.emails.otherMember },
    });
    await answeredExamination();
    const { sessionId } = await scheduledFile(portal, institution, all);
    const same = await portal.database.read((tx) =>
      tx.rows<{ a: string; b: string }>(
        `select a, b from (values ('Électricité de France SA', 'electricite  de france'), ('S.N.C.F.', 'SNCF'),
             ('Cœur & Cie', 'coeur'), ('Atelier-Sud (SARL)', 'ATELIER SUD')) x (a, b)
          where employer_key(a) = employer_key(b)`,
      ),
    );
    expect(same).toHaveLength(4);
    await asOwnerOf(portal, (tx) =>
      tx.rows('update people set name = $2 where id = $1', [institution.otherMember, 'INÈS CARADEC']),
    );
    const page = await suggestions(sessionId);
    for (const shown of [
      'Porte le nom de l’élève.',
      'Représente l’organisme d’accueil du stage',
      'A encadré le stage',
      'A siégé à la commission',
    ])
      expect(page).toContain(shown);
  });
});

/** The employer of the first period that its student declared. */
async function employerOf(reportId: string): Promise<string> {
  const row = await portal.database.read((tx) =>
    tx.row<{ employer: string }>(
      `select p.employer from reports.version v join experience.period p on p.declaration_id = v.declaration_id
        where v.report_id = $1 order by p.from_date limit 1`,
      [reportId],
    ),
  );
  return row?.employer ?? '';
}

/** An examination of the student that a commission answered, the second member of the jury among it: written alone. */
async function answeredExamination(): Promise<void> {
  const [commission, examination] = [randomUUID(), randomUUID()];
  const { centre, diploma, student, registry, member } = institution;
  await asSuperuserOf(portal, async (tx) => {
    await tx.rows('set local session_replication_role = replica');
    await tx.rows(
      `insert into commissions (id, centre_id, held_on, convened_at, convened_by, law)
         values ($1, $2, '2026-06-30', $3, $4, '2026-09-01')`,
      [commission, centre, tx.now, registry],
    );
    await tx.rows('insert into commission_members (commission_id, person_id) values ($1, $2)', [commission, member]);
    await tx.rows(
      `insert into examinations (id, number, student_id, diploma_id, centre_id, state, journal_seq, state_since,
         opened_at, declaration_id, reference_date, description, commission_id, answer_id)
       values ($1, 'E2026-9001', $2, $3, $4, 'ANSWERED', 6, $5, $5, $6, '2026-06-30', 'Quatre ans.', $7, $6)`,
      [examination, student, diploma, centre, tx.now, randomUUID(), commission],
    );
  });
}
