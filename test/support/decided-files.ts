import { ask, close, itemOf, openedSession, proposedReport, sign, startDeliberation } from './before-the-jury.js';
import { createInstitutionWithJury, everyone, type Everyone, type InstitutionWithJury } from './institution.js';
import { startPortal, type Portal } from './portal.js';

const MORNING = '2026-11-24T09:00:00Z';

/** A file that a jury decided on. */
export interface Decided {
  readonly reportId: string;
  readonly requestId: string;
  readonly sessionId: string;
  readonly item: string;
}

/** An institution of one's own in each test, whose people are signed in, and how a jury comes to decide. */
export interface Deciding {
  readonly portal: Portal;
  readonly institution: InstitutionWithJury;
  readonly all: Everyone;
  /** It is so late, and everybody signs in again. */
  readonly at: (instant: string) => Promise<void>;
  /** A file decided so, in signed minutes. */
  readonly decided: (
    decision: Readonly<Record<string, string>>,
    proposal?: 'FAVOURABLE' | 'UNFAVOURABLE',
  ) => Promise<Decided>;
  /** A request passes before a session, which decides so. */
  readonly passage: (
    requestId: string,
    reportId: string,
    decision: Readonly<Record<string, string>>,
  ) => Promise<Pick<Decided, 'sessionId' | 'item'>>;
}

/** The portal runs for the tests of a file. */
export function openDeciding(): Deciding {
  let [portal, institution, all]: [portal?: Portal, institution?: InstitutionWithJury, all?: Everyone] = [];
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('Nothing runs before the first test.');
    return thing;
  };
  const here: Deciding = {
    get portal() {
      return begun(portal);
    },
    get institution() {
      return begun(institution);
    },
    get all() {
      return begun(all);
    },
    at: async (instant) => {
      here.portal.clock.set(instant);
      all = await everyone(here.portal, here.institution);
    },
    decided: async (decision, proposal = 'FAVOURABLE') => {
      const reportId = await proposedReport(here.portal, here.institution, proposal);
      const requestId = await ask(here.all, here.institution);
      await here.all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
      return { reportId, requestId, ...(await here.passage(requestId, reportId, decision)) };
    },
    passage: async (requestId, reportId, decision) => {
      const { registry, secretary } = here.all;
      const sessionId = await openedSession(here.all, here.institution);
      await registry.post('/scheduling', { session: sessionId, requests: requestId });
      await startDeliberation(here.all, here.institution, sessionId);
      const item = await itemOf(here.portal, reportId);
      await secretary.post(`/jury/files/${item}/decision`, { revision: '0', ...decision });
      await close(here.all, sessionId, item);
      await sign(here.all, sessionId);
      return { sessionId, item };
    },
  };
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING });
  });
  beforeEach(async () => {
    here.portal.clock.set(MORNING);
    institution = await here.portal.database.transact(createInstitutionWithJury);
    all = await everyone(here.portal, institution);
  });
  afterAll(() => here.portal.stop());
  return here;
}
