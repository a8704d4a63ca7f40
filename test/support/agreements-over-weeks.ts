import { advanceInternships } from '../../src/internships/index.js';
import { verifyJournal } from '../../src/platform/journal/index.js';
import { amendedOnPages, amendmentState, standingOf, type Standing } from './amendment.js';
import { createInstitutionWithJury, everyone, type Everyone, type InstitutionWithJury } from './institution.js';
import { signedOnPaper } from './internship.js';
import { startPortal, type Portal } from './portal.js';
import { signedIn, type Answered, type Visitor } from './visitor.js';

const MORNING = '2026-11-24T09:00:00Z';

/** An institution of one's own in each test, whose people are signed in, and what becomes of agreements in time. */
export interface OverWeeks {
  readonly portal: Portal;
  readonly institution: InstitutionWithJury;
  readonly all: Everyone;
  readonly teacher: Visitor;
  /** It is so late, and everybody signs in again: nobody stays signed in over the weeks. */
  readonly at: (instant: string) => Promise<void>;
  /** The same, and the calendar does what it does at that instant. */
  readonly on: (instant: string) => Promise<void>;
  readonly send: (amendment: string) => Promise<Answered>;
  readonly signAmendment: (id: string) => Promise<void>;
  readonly standing: (internship: string) => Promise<Standing | undefined>;
  readonly amendmentIs: (id: string) => Promise<string | undefined>;
  readonly amended: (
    internship: string,
    object: string,
    changed: Readonly<Record<string, string>>,
    by?: Visitor,
  ) => Promise<string>;
}

/** The portal runs for the tests of a file; at its end the journal holds. */
export function openAgreementsOverWeeks(): OverWeeks {
  let [portal, institution, all]: [portal?: Portal, institution?: InstitutionWithJury, all?: Everyone] = [];
  let teacher: Visitor | undefined;
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('Nothing runs before the first test.');
    return thing;
  };
  const everybodySignsIn = async (): Promise<void> => {
    all = await everyone(here.portal, here.institution);
    teacher = await signedIn(here.portal, here.institution.professor);
  };
  const here: OverWeeks = {
    get portal() {
      return begun(portal);
    },
    get institution() {
      return begun(institution);
    },
    get all() {
      return begun(all);
    },
    get teacher() {
      return begun(teacher);
    },
    at: async (instant) => {
      here.portal.clock.set(instant);
      await everybodySignsIn();
    },
    on: async (instant) => {
      await here.at(instant);
      await advanceInternships(here.portal.database);
    },
    send: (amendment) => here.all.registry.post(`/amendments/${amendment}/sending`),
    signAmendment: (id) =>
      signedOnPaper(here.portal, here.institution, id, here.portal.clock.now().toISOString().slice(0, 10)),
    standing: (internship) => standingOf(here.portal, internship),
    amendmentIs: (id) => amendmentState(here.portal, id),
    amended: (internship, object, changed, by = here.all.registry) =>
      amendedOnPages(by, internship, object, { teacherId: here.institution.professor, ...changed }),
  };
  beforeAll(async () => {
    portal = await startPortal({ at: MORNING });
  });
  beforeEach(async () => {
    here.portal.clock.set(MORNING);
    institution = await here.portal.database.transact(createInstitutionWithJury);
    await everybodySignsIn();
  });
  afterAll(async () => {
    const { broken } = await here.portal.database.read(verifyJournal);
    await here.portal.stop();
    if (broken.length > 0) throw new Error('The journal does not hold.');
  });
  return here;
}

/** What several were answered, whoever was first. */
export const statusesOf = (answers: readonly Answered[]): number[] =>
  answers.map(({ status }) => status).sort((one, other) => one - other);
