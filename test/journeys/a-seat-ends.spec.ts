import { assignReport, beginReview } from '../../src/opinions/index.js';
import { giveSeat } from '../../src/people/index.js';
import { findReport, type Report } from '../../src/reports/index.js';
import type { Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { act, idIn, lettersOf, proposedReport } from '../support/before-the-jury.js';
import { openDeciding } from '../support/decided-files.js';
import { admissibleReport } from '../support/examination.js';
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
  const seat = await here.portal.database.read((tx) =>
    tx.row<{ id: string }>('select id from seats where person_id = $1 and role = $2 and until is null', [
      personId,
      role,
    ]),
  );
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

  it('of the general administrator ends the delegations that they gave', async () => {
    const { institution, portal } = here;
    expect(await endSeat(await administrator(), institution.general, 'general-administrator')).toBe(303);
    const left = await portal.database.read((tx) =>
      tx.rows('select id from delegations where delegator_id = $1 and ended_at is null', [institution.general]),
    );
    expect(left).toEqual([]);
  });
});
