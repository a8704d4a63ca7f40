import { verifyJournal } from '../../src/platform/journal/index.js';
import { askInvariants } from '../invariants/questions.js';
import { idIn } from './before-the-jury.js';
import { createInstitutionWithJury, type InstitutionWithJury } from './institution.js';
import { startPortal, type Portal } from './portal.js';
import { signedIn, type Answered, type Visitor } from './visitor.js';

/** Three years in the specialty, and below the level of the diploma. */
export const PERIOD = {
  employer: 'Galibier-Nord',
  job: 'Technicienne',
  functions: 'Maintenance',
  from: '2020-07-01',
  to: '2023-06-30',
  rate: '100',
  kind: 'employee',
  nature: 'yes',
  level: 'no',
};
export const DEPOSIT = {
  description: 'Trois ans de maintenance ; je doute du niveau.',
  referenceDate: '2026-06-30',
};
export const REASONS = 'Trois ans hors du niveau du diplôme.';

/** Where an early examination is. */
export const examinationState = ({ database }: Portal, id: string): Promise<string | undefined> =>
  database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from examinations where id = $1', [id]))?.state,
  );

/** Opened and filled by its student, or by the registry on paper. Gives its id. */
export async function draftedExamination(
  by: Visitor,
  { centre, diploma }: Pick<InstitutionWithJury, 'centre' | 'diploma'>,
  fields: Readonly<Record<string, string>> = {},
): Promise<string> {
  const opened = await by.post('/examinations', { enrolment: `${centre}~${diploma}`, ...fields });
  const id = idIn(opened.location);
  expect((await by.post(`/examinations/${id}/periods`, PERIOD)).status).toBe(303);
  return id;
}

/** The same, deposited, admitted, and before a commission of 30 November. */
export async function examinationInCommission(
  { student, registry, by = student }: { student: Visitor; registry: Visitor; by?: Visitor | undefined },
  institution: InstitutionWithJury,
): Promise<string> {
  const id = await draftedExamination(by, institution);
  const commission = {
    heldOn: '2026-11-30',
    'members[0].email': institution.emails.president,
    'members[2].email': institution.emails.member,
  };
  expect((await student.post(`/examinations/${id}/submission`, DEPOSIT)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/moves/admit`)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/commission`, commission)).status).toBe(303);
  return id;
}

/** What the page of the answer gives, with what is answered. */
export async function answerOnPage(
  member: Visitor,
  id: string,
  given: Readonly<Record<string, string>>,
): Promise<Answered> {
  const page = await member.get(`/examinations/${id}/answer`);
  return member.post(`/examinations/${id}/answer`, member.fields(page.html, { reasoning: REASONS, ...given }));
}

const MORNING = '2026-11-24T09:00:00Z';
const DAY_OF_THE_COMMISSION = '2026-11-30T09:00:00Z';

/** An institution of one's own in each test, whose people are signed in, and what they do of an early examination. */
export interface Examined {
  readonly portal: Portal;
  readonly institution: InstitutionWithJury;
  readonly student: Visitor;
  readonly registry: Visitor;
  readonly member: Visitor;
  /** The day of the commission comes: everybody signs in again. */
  readonly theDayComes: () => Promise<void>;
  readonly stateOf: (id: string) => Promise<string | undefined>;
  readonly drafted: (by?: Visitor, fields?: Readonly<Record<string, string>>) => Promise<string>;
  readonly inCommission: (by?: Visitor) => Promise<string>;
  readonly answer: (id: string, given: Readonly<Record<string, string>>) => Promise<Answered>;
}

/** The portal runs for the tests of a file; at its end nothing is what must never be, and the journal holds. */
export function openExaminations(): Examined {
  let [portal, institution]: [portal?: Portal, institution?: InstitutionWithJury] = [];
  let people: readonly Visitor[] = [];
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('Nothing runs before the first test.');
    return thing;
  };
  const everybodySignsIn = async (): Promise<void> => {
    const { student, registry, member } = here.institution;
    people = [
      await signedIn(here.portal, student),
      await signedIn(here.portal, registry),
      await signedIn(here.portal, member),
    ];
  };
  const here: Examined = {
    get portal() {
      return begun(portal);
    },
    get institution() {
      return begun(institution);
    },
    get student() {
      return begun(people[0]);
    },
    get registry() {
      return begun(people[1]);
    },
    get member() {
      return begun(people[2]);
    },
    theDayComes: async () => {
      here.portal.clock.set(DAY_OF_THE_COMMISSION);
      await everybodySignsIn();
    },
    stateOf: (id) => examinationState(here.portal, id),
    drafted: (by = here.student, fields = {}) => draftedExamination(by, here.institution, fields),
    inCommission: (by) =>
      examinationInCommission({ student: here.student, registry: here.registry, by }, here.institution),
    answer: (id, given) => answerOnPage(here.member, id, given),
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
    const wrong = [
      ...(await here.portal.database.read(askInvariants)),
      ...(await here.portal.database.read(verifyJournal)).broken.map(String),
    ];
    await here.portal.stop();
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
  return here;
}
