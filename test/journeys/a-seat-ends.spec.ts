import { assignReport, beginReview } from '../../src/opinions/index.js';
import { giveSeat, type Actor } from '../../src/people/index.js';
import { findReport, type Report } from '../../src/reports/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import {
  act,
  ask,
  idIn,
  itemOf,
  lettersOf,
  openedSession,
  proposedReport,
  REASONING,
} from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { examinationInCommission } from '../support/commission.js';
import { admissibleReport, REPORT_SHA256 } from '../support/examination.js';
import { filedInternship, signedInternship, signingInternship } from '../support/internship.js';
import { signedIn, type Visitor } from '../support/visitor.js';
import { askInvariants } from '../invariants/questions.js';

const here = openDeciding();

/** An administrator, signed in. */
async function administrator(): Promise<Visitor> {
  await here.portal.database.transact((tx) =>
    giveSeat(tx, { personId: here.institution.stranger, role: 'administrator' }),
  );
  return signedIn(here.portal, here.institution.stranger);
}

async function seatOf(personId: string, role: string): Promise<string> {
  const living = 'select id from seats where person_id = $1 and role = $2 and until is null';
  const seat = await here.portal.database.read((tx) => tx.row<{ id: string }>(living, [personId, role]));
  return seat?.id ?? '';
}

const endSeat = async (who: Visitor, personId: string, role: string): Promise<number> =>
  (await who.post(`/people/${personId}/seats/${await seatOf(personId, role)}/end`)).status;

async function seen(tx: Tx, actor: Actor, reportId: string): Promise<Report> {
  const report = await findReport(tx, actor, reportId);
  if (!report) throw new Error(`${actor.name} does not see the report.`);
  return report;
}

/** A file whose professor has begun to examine it. */
async function underReview(): Promise<string> {
  const { portal, institution } = here;
  const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
  await act(portal, institution.coordinator, async (tx, actor) =>
    assignReport(tx, actor, await seen(tx, actor, reportId), institution.professor),
  );
  await act(portal, institution.professor, async (tx, actor) =>
    beginReview(tx, actor, await seen(tx, actor, reportId)),
  );
  return reportId;
}

const stateOf = async (reportId: string): Promise<string | undefined> =>
  (
    await here.portal.database.read((tx) =>
      tx.row<{ state: string }>('select state from reports where id = $1', [reportId]),
    )
  )?.state;

const internshipIs = (id: string) =>
  here.portal.database.read((tx) =>
    tx.row(`select state, to_char(filed_on, 'YYYY-MM-DD') as filed_on from internships where id = $1`, [id]),
  );

/** Beyond the dates of the usual one. */
const LATER = { startsOn: '2027-05-03', endsOn: '2027-07-31', totalHours: 448 };

describe('a seat that ends', () => {
  afterEach(async () => {
    const wrong = await here.portal.database.read(askInvariants);
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });

  it('takes from a professor the file they examine, which waits for another; coordinators have the list', async () => {
    const { institution, portal } = here;
    const reportId = await underReview();
    const professor = await signedIn(portal, institution.professor);
    expect((await professor.get(`/reports/${reportId}/opinion`)).status).toBe(200);
    expect(await endSeat(await administrator(), institution.professor, 'professor')).toBe(303);
    expect(await stateOf(reportId)).toBe('ADMISSIBLE');
    const again = await signedIn(portal, institution.professor);
    expect((await again.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await again.post(`/reports/${reportId}/opinion`, { sense: 'FAVOURABLE' })).status).toBe(404);
    const letters = await lettersOf(portal, institution.coordinator);
    expect(letters.filter((text) => text.includes('n’exerce plus'))).toHaveLength(1);
    expect(letters.join()).toContain('1 dossier à reprendre');
    const number = /Dossier (\S+)/.exec((await here.all.student.get(`/reports/${reportId}`)).html)?.[1];
    expect(letters.find((text) => text.includes('n’exerce plus'))).toContain(number);
  });

  it('takes the reading of a file whose opinion is proposed, and leaves the opinion', async () => {
    const { institution, portal } = here;
    const reportId = await proposedReport(portal, institution);
    expect(await endSeat(await administrator(), institution.professor, 'professor')).toBe(303);
    expect(await stateOf(reportId)).toBe('OPINION_PROPOSED');
    const professor = await signedIn(portal, institution.professor);
    expect((await professor.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await professor.post(`/reports/${reportId}/reopening`, { reason: 'Encore.' })).status).toBe(404);
  });

  it('leaves what is held by another seat', async () => {
    const { institution, portal } = here;
    const reportId = await underReview();
    await portal.database.transact((tx) =>
      giveSeat(tx, { personId: institution.professor, role: 'coordinator', centreId: institution.otherCentre }),
    );
    expect(await endSeat(await administrator(), institution.professor, 'coordinator')).toBe(303);
    expect(await stateOf(reportId)).toBe('UNDER_REVIEW');
    expect((await (await signedIn(portal, institution.professor)).get(`/reports/${reportId}/opinion`)).status).toBe(
      200,
    );
  });

  it('with the account, takes every seat and all that was held by them', async () => {
    const { institution, portal } = here;
    const reportId = await underReview();
    const admin = await administrator();
    expect((await admin.post(`/people/${institution.professor}/disable`)).status).toBe(303);
    expect(await stateOf(reportId)).toBe('ADMISSIBLE');
    await admin.post(`/people/${institution.professor}/enable`);
    expect(await seatOf(institution.professor, 'professor')).toBe('');
    expect((await (await signedIn(portal, institution.professor)).get(`/reports/${reportId}`)).status).toBe(404);
  });

  it('leaves a professor what they wrote and what came of it, and nothing more of the file', async () => {
    const { institution, portal } = here;
    const { reportId } = await here.decided({ sense: 'UNFAVOURABLE', ownText: 'L’expérience est hors spécialité.' });
    await endSeat(await administrator(), institution.professor, 'professor');
    const professor = await signedIn(portal, institution.professor);
    const list = await professor.get('/opinions/given');
    expect(list.html).toContain('Crédits non validés, le 24 novembre 2026');
    const at = /\/opinions\/given\/[0-9a-f-]+/.exec(list.html)?.[0] ?? '';
    const one = await professor.get(at);
    for (const said of [REASONING, 'Le jury a donné ses propres motifs.', REPORT_SHA256])
      expect(one.html).toContain(said);
    expect(one.html).not.toContain('hors spécialité');
    expect((await (await signedIn(portal, institution.colleague)).get(at)).status).toBe(404);
    expect((await professor.get(`/reports/${reportId}`)).status).toBe(404);
    const [letter] = (await lettersOf(portal, institution.professor)).filter((text) => text.includes('advenu'));
    expect(letter).toMatch(/Votre avis\s: favorable\.\nLa décision du jury\s: crédits non validés\./);
    expect((await professor.get('/opinions?show=proposed')).html).not.toContain('pas encore proposé');
  });

  it('takes an appeal from whoever examined it; another goes on with it', async () => {
    const { institution, portal, all } = here;
    const { reportId } = await here.decided({ sense: 'UNFAVOURABLE', ownText: 'L’expérience est hors spécialité.' });
    const filed = await all.student.post(`/appeals/new/${reportId}`, { grounds: 'Une erreur de fait.' });
    const appeal = idIn(filed.location);
    await all.appeals.post(`/appeals/${appeal}/moves/examine`);
    expect(await endSeat(await administrator(), institution.appeals, 'appeals')).toBe(303);
    const former = await signedIn(portal, institution.appeals);
    for (const address of [`/reports/${reportId}`, `/appeals/${appeal}`])
      expect((await former.get(address)).status).toBe(404);
    const general = await signedIn(portal, institution.general);
    expect((await general.get(`/reports/${reportId}`)).status).toBe(404);
    expect((await all.secretary.post(`/appeals/${appeal}/examiner`)).status).toBe(403);
    expect((await general.post(`/appeals/${appeal}/examiner`)).status).toBe(303);
    expect((await general.get(`/reports/${reportId}`)).status).toBe(200);
  });

  it('takes from a referent teacher what waits for them or their signature; another is named, and approves', async () => {
    const { institution, portal, all } = here;
    const filed = await filedInternship(portal, institution);
    await endSeat(await administrator(), institution.professor, 'professor');
    const former = await signedIn(portal, institution.professor);
    expect((await former.get(`/internships/${filed}`)).status).toBe(404);
    const coordinator = await signedIn(portal, institution.coordinator);
    const [letter] = (await lettersOf(portal, institution.coordinator)).filter((text) => text.includes('à reprendre'));
    expect(letter).toContain('1 stage à reprendre');
    expect((await coordinator.get('/desk')).html).toContain('1 stage sans personne référente');
    const page = (await all.student.get(`/internships/${filed}`)).html;
    expect(page).toContain('Une autre personne référente va être désignée');
    const at = `/internships/${filed}/teacher`;
    expect((await coordinator.post(at, { teacherId: institution.professor })).status).toBe(422);
    const other = institution.colleague;
    expect((await all.student.post(at, { teacherId: other })).status).toBe(403);
    expect((await coordinator.post(at, { teacherId: other })).status).toBe(303);
    expect((await coordinator.post(at, { teacherId: other })).status).toBe(409);
    const next = await signedIn(portal, other);
    const approved = await next.post(`/internships/${filed}/approval`, {
      comment: 'Les missions relèvent du diplôme.',
    });
    expect(approved.status).toBe(303);
    expect(await internshipIs(filed)).toEqual({ state: 'TEACHER_APPROVED', filed_on: '2026-11-24' });
  });

  it('voids what a referent teacher had to sign, amendments too, and leaves what all have signed', async () => {
    const { institution, portal, all } = here;
    const signing = await signingInternship(portal, institution);
    const signed = await signedInternship(portal, institution, { terms: LATER });
    await endSeat(await administrator(), institution.professor, 'professor');
    const former = await signedIn(portal, institution.professor);
    expect(await internshipIs(signing)).toMatchObject({ state: 'SUBMITTED' });
    expect(await internshipIs(signed)).toMatchObject({ state: 'SIGNED' });
    for (const id of [signing, signed]) expect((await former.get(`/internships/${id}`)).status).toBe(404);
    expect((await all.student.get(`/internships/${signed}`)).html).toContain('un avenant en désigne une autre');
    expect((await all.registry.get('/desk')).html).toContain('2 stages sans personne référente');
  });

  it('ended before any of this was so: within the hour, its holder follows no internship', async () => {
    const { institution, portal } = here;
    const filed = await filedInternship(portal, institution);
    await portal.database.transact((tx) =>
      tx.rows('update seats set until = $2 where person_id = $1', [institution.professor, tx.now]),
    );
    await portal.runJob('release-teachers');
    expect((await (await signedIn(portal, institution.professor)).get(`/internships/${filed}`)).status).toBe(404);
    expect((await lettersOf(portal, institution.registry)).join()).toContain('1 stage à reprendre');
  });

  it('closed, takes a member from every jury and commission; open again, the member reads the files of the jury', async () => {
    const { institution, portal, all } = here;
    const reportId = await proposedReport(portal, institution);
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const session = await openedSession(all, institution);
    await all.registry.post('/scheduling', { session, requests: requestId });
    const item = await itemOf(portal, reportId);
    await all.member.post(`/jury/files/${item}/position`, { position: 'À discuter.' });
    const examination = await examinationInCommission(all, institution);
    const admin = await administrator();
    expect((await admin.post(`/people/${institution.member}/disable`)).status).toBe(303);
    expect((await lettersOf(portal, institution.secretary)).join()).toContain('un membre du jury à remplacer');
    expect((await lettersOf(portal, institution.registry)).join()).toContain('une commission à revoir');
    expect((await all.secretary.get('/desk')).html).toContain('1 session où un membre n’a plus de compte');
    expect(await portal.database.read(askInvariants)).toEqual([]);
    await admin.post(`/people/${institution.member}/enable`);
    const back = await signedIn(portal, institution.member);
    expect((await back.get(`/jury/files/${item}`)).status).toBe(200);
    expect((await back.get(`/examinations/${examination}`)).status).toBe(404);
  });

  it('of the general administrator ends the delegations that they gave', async () => {
    const { institution, portal } = here;
    expect(await endSeat(await administrator(), institution.general, 'general-administrator')).toBe(303);
    const left = await portal.database.read((tx) =>
      tx.rows('select id from delegations where delegator_id = $1 and ended_at is null', [institution.general]),
    );
    expect(left).toEqual([]);
  });
});
