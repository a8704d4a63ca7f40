import { standingFactsFor } from '../../src/experience/index.js';
import { asOwnerOf } from '../support/as-owner.js';
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
  openedSession,
  propose,
  sign,
  startDeliberation,
  statesOf,
} from '../support/before-the-jury.js';
import { certifiedAlone, type CertifiedOver } from '../support/certified-alone.js';
import { admissibleReport, depositedReport } from '../support/examination.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain } from '../support/visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

const BARE = { revision: '0', sense: 'FAVOURABLE', adoptsProposal: 'yes', ownText: '' };

let portal: Portal;
let institution: InstitutionWithJury;
let all: Everyone;
beforeAll(async () => {
  portal = await startPortal({ at: MORNING });
});
beforeEach(async () => {
  portal.clock.set(MORNING);
  institution = await portal.database.transact(createInstitutionWithJury);
  await asOwnerOf(portal, (tx) =>
    tx.rows('update diplomas set internship_months = 3 where id = $1', [institution.diploma]),
  );
  all = await everyone(portal, institution);
});
afterAll(() => portal.stop());

const certified = (over: CertifiedOver = {}): Promise<string> => certifiedAlone(portal, institution, over);

/** The registry finds a deposited file admissible, on its page. */
async function admit(reportId: string): Promise<void> {
  expect((await all.registry.post(`/reports/${reportId}/admission`, { note: '' })).status).toBe(303);
}

async function requested(): Promise<string> {
  const requestId = await ask(all, institution);
  expect(
    (await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' })).status,
  ).toBe(303);
  return requestId;
}

async function scheduled(requestId: string): Promise<string> {
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  return sessionId;
}

const outcomesOf = (requestId: string): Promise<string[]> =>
  portal.database.read(async (tx) =>
    (
      await tx.rows<{ outcome: string }>(
        'select outcome from request_assessments where request_id = $1 order by position',
        [requestId],
      )
    ).map(({ outcome }) => outcome),
  );
const isAccepted = (): Promise<boolean> =>
  portal.database.read(
    async (tx) => (await standingFactsFor(tx, institution.student, institution.diploma)).internships.reportAccepted,
  );

describe('a student whose experience is out of the specialty', () => {
  it('does an internship and deposits its report: the condition is met, and the jury may adopt the proposal', async () => {
    // Begun, and not certified yet.
    const internship = await certifiedAlone(portal, institution, { certify: false });
    const reportId = await portal.database.transact((tx) =>
      depositedReport(tx, institution, { kind: 'internship', inSpecialty: false }),
    );
    const file = async (): Promise<string> => plain((await all.student.get(`/reports/${reportId}`)).html);
    expect(await file()).toContain('Un stage de 3 mois est à accomplir.');
    await certified({ agreementId: internship });
    const awaited = await file();
    expect(awaited).toContain(
      'Stage du 2 mars 2026 au 1er juin 2026, 420 h de présence : il est attesté, mais ne compte pas encore, car le rapport de stage n’est pas encore recevable.',
    );
    expect(awaited).toContain('Stage demandé');

    await admit(reportId);
    const counted = await file();
    for (const words of [
      'Condition remplie par le stage',
      'et son rapport est recevable. Il compte.',
      'Le stage accompli atteint les 3 mois demandés.',
    ])
      expect(counted).toContain(words);
    // What was counted at the deposit stays beside it.
    expect(counted).toContain('Depuis le dépôt, la réponse d’une commission ou un stage attesté');

    await propose(portal, institution, reportId);
    const requestId = await requested();
    expect(plain((await all.student.get(`/diploma-requests/${requestId}`)).html)).toContain(
      'Condition remplie par le stage',
    );
    const sessionId = await scheduled(requestId);
    await startDeliberation(all, institution, sessionId);
    const item = await itemOf(portal, reportId);
    expect(plain((await all.member.get(`/jury/files/${item}`)).html)).toContain('Condition remplie par le stage');
    expect((await all.secretary.post(`/jury/files/${item}/decision`, BARE)).status).toBe(303);
    await close(all, sessionId, item);
    expect((await sign(all, sessionId)).status).toBe(303);
    expect(await statesOf(portal, reportId, requestId)).toEqual(['VALIDATED', 'GRANTED']);
    expect(await isAccepted()).toBe(true);
  });

  it('withdraws the report of the internship: the condition that it met is asked again, in English as in French', async () => {
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution, { inSpecialty: false }));
    await propose(portal, institution, reportId);
    await certified();
    const internshipReport = await portal.database.transact((tx) =>
      depositedReport(tx, institution, { kind: 'internship', inSpecialty: false }),
    );
    await admit(internshipReport);
    const requestId = await requested();
    expect(await outcomesOf(requestId)).toEqual(['satisfied-by-internship']);

    const sessionId = await scheduled(requestId);
    expect((await all.student.post(`/reports/${internshipReport}/moves/withdraw`)).status).toBe(303);
    expect(await outcomesOf(requestId)).toEqual(['satisfied-by-internship', 'internship']);
    expect(plain((await all.student.get(`/reports/${reportId}`)).html)).toContain(
      'car le rapport de stage n’est pas encore recevable',
    );
    await asOwnerOf(portal, (tx) => tx.rows(`update people set locale = 'en' where id = $1`, [institution.member]));
    await startDeliberation(all, institution, sessionId);
    const item = await itemOf(portal, reportId);
    const english = plain((await all.member.get(`/jury/files/${item}`)).html);
    for (const words of [
      'Internship required',
      'Internship from 2 March 2026 to 1 June 2026, 420 h of presence: certified, but not counted yet',
    ])
      expect(english).toContain(words);
    expect((await all.secretary.post(`/jury/files/${item}/decision`, BARE)).status).toBe(422);
    await expect(
      portal.database.transact((tx) =>
        tx.rows(
          `insert into decisions (agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
               adopts_proposal, recorded_by, recorded_at)
       select id, session_id, request_id, report_id, version_id, proposal, 'FAVOURABLE', true, $2, $3
         from agenda_items
        where id = $1`,
          [item, institution.secretary, tx.now],
        ),
      ),
    ).rejects.toThrow(/the jury's own text/);
    expect(
      (
        await all.secretary.post(`/jury/files/${item}/decision`, {
          ...BARE,
          ownText: 'Le jury a lu le rapport retiré.',
        })
      ).status,
    ).toBe(303);
  });

  it('fulfils the condition once the report is admitted, even after the request was admitted', async () => {
    const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution, { inSpecialty: false }));
    await propose(portal, institution, reportId);
    await certified();
    const requestId = await requested();
    await admit(
      await portal.database.transact((tx) =>
        depositedReport(tx, institution, { kind: 'internship', inSpecialty: false }),
      ),
    );
    expect(await outcomesOf(requestId)).toEqual(['internship', 'satisfied-by-internship']);
  });
});
