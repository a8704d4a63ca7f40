import { Typesetters } from '../../src/papers/index.js';
import {
  act,
  ask,
  close,
  itemOf,
  openedSession,
  proposedReport,
  sign,
  signCorrection,
  startDeliberation,
  statesOf,
} from '../support/before-the-jury.js';
import { amendedOnPages } from '../support/amendment.js';
import { openDraft } from '../support/draft.js';
import { reportFile } from '../support/gestures.js';
import {
  createInstitutionWithJury,
  everyone,
  type Everyone,
  type InstitutionWithJury,
} from '../support/institution.js';
import { filedInternship, internshipOf, signedInternship } from '../support/internship.js';
import { TICKS } from '../support/internship-request.js';
import { startPortal, type Portal } from '../support/portal.js';
import { plain, type Answered } from '../support/visitor.js';
import { approveInternship } from '../../src/internships/acts/approve-internship.js';

const MORNING = '2026-11-24T09:00:00Z';

describe('when a paper cannot be set', () => {
  let portal: Portal;
  let institution: InstitutionWithJury;
  let all: Everyone;
  let typesetters: Typesetters;
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING, jobsInside: true });
    typesetters = portal.app.get(Typesetters);
  });
  beforeEach(async () => {
    institution = await portal.database.transact(createInstitutionWithJury);
    all = await everyone(portal, institution);
  });
  afterAll(() => portal.stop());

  /** Ends every typesetter, those to come too, while the work lasts. */
  const withoutTypesetter = async <T>(work: () => Promise<T>): Promise<T> => {
    const end = (): void => typesetters.pids.forEach((pid) => process.kill(pid, 'SIGKILL'));
    const timer = setInterval(end, 2);
    try {
      return await work();
    } finally {
      clearInterval(timer);
    }
  };
  /** How much the portal holds of what an act would leave behind. */
  const traces = (): Promise<string> =>
    portal.database.read(async (tx) =>
      JSON.stringify(
        await tx.row(
          `select (select count(*) from papers) as papers, (select count(*) from journal) as journal,
             (select count(*) from letters) as letters, (select count(*) from minutes) as minutes,
             (select count(*) from signature_sheets) as sheets`,
        ),
      ),
    );

  /** What is answered to the act without a typesetter, whether it left anything behind, and what to the same act again. */
  const failingThenAgain = async (work: () => Promise<Answered>): Promise<unknown> => {
    const before = await traces();
    const failed = await withoutTypesetter(work);
    const says = plain(failed.html).includes('n’a pas pu composer le document');
    const after = await traces();
    return { failed: failed.status, says, leftNothing: after === before, again: (await work()).status };
  };
  const LOST_NOTHING = { failed: 503, says: true, leftNothing: true, again: 303 };

  it('a deposit is answered 503 and leaves its file as it was; asked again, it is done and has its receipt', async () => {
    const draft = await openDraft(portal, institution);
    expect((await draft.send(reportFile('report15-1mb.pdf'))).status).toBe(303);
    await portal.drainJobs();
    expect(
      await failingThenAgain(() => draft.student.post(`/reports/${draft.reportId}/deposit`, { certified: 'yes' })),
    ).toEqual(LOST_NOTHING);
  });

  it('an agreement is not sent for signature; asked again, it is', async () => {
    const id = await filedInternship(portal, institution);
    await act(portal, institution.professor, async (tx, actor) =>
      approveInternship(tx, actor, await internshipOf(tx, actor, id), 'Les missions relèvent de la spécialité.'),
    );
    expect(await failingThenAgain(() => all.registry.post(`/internships/${id}/verification`, TICKS))).toEqual(
      LOST_NOTHING,
    );
  });

  it('an amendment is not sent for signature; asked again, it is', async () => {
    const id = await signedInternship(portal, institution);
    const amendment = await amendedOnPages(all.registry, id, 'Le début est reporté.', {
      teacherId: institution.professor,
      startsOn: '2027-01-25',
      endsOn: '2027-04-24',
    });
    expect(await failingThenAgain(() => all.registry.post(`/amendments/${amendment}/sending`))).toEqual(LOST_NOTHING);
  });

  it('minutes and corrective minutes are not signed; asked again, they are; a job waits for its next try', async () => {
    const reportId = await proposedReport(portal, institution, 'FAVOURABLE');
    const requestId = await ask(all, institution);
    await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
    const sessionId = await openedSession(all, institution);
    await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
    // The jury's file is bound of papers that are set: its job waits for its next try.
    expect(await withoutTypesetter(() => portal.drainJobs().catch((error: unknown) => error))).toEqual(
      new Error('Not now: papers.notSetNow'),
    );
    await startDeliberation(all, institution, sessionId);
    const item = await itemOf(portal, reportId);
    await all.secretary.post(`/jury/files/${item}/decision`, {
      revision: '0',
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience présentée est hors de la spécialité.',
    });
    await close(all, sessionId, item);
    const closed = await statesOf(portal, reportId, requestId);
    expect(await failingThenAgain(() => sign(all, sessionId))).toEqual(LOST_NOTHING);
    expect(await statesOf(portal, reportId, requestId)).not.toEqual(closed);
    await all.secretary.post(`/jury/files/${item}/correction`, {
      sense: 'UNFAVOURABLE',
      ownText: 'L’expérience présentée relève d’une autre spécialité.',
    });
    expect(await failingThenAgain(() => signCorrection(all, sessionId, 'Une coquille.'))).toEqual(LOST_NOTHING);
  });
});
