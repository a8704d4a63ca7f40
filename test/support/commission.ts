import { randomUUID } from 'node:crypto';
import { insertPerson } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
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
  expect((await student.post(`/examinations/${id}/submission`, DEPOSIT)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/moves/admit`)).status).toBe(303);
  expect((await registry.post(`/examinations/${id}/commission`, composed(institution))).status).toBe(303);
  return id;
}

/** What is sent to convene a commission of 30 November: its chair, two members, and somebody without a place. */
export function composed({
  president,
  member,
  otherMember,
  professor,
}: InstitutionWithJury): Readonly<Record<string, string>> {
  return {
    heldOn: '2026-11-30',
    'members[0].person': president,
    'members[0].place': 'chair',
    'members[1].person': member,
    'members[1].place': 'member',
    'members[3].person': otherMember,
    'members[3].place': 'member',
    'members[4].person': professor,
    'members[4].place': '',
    then: 'convene',
  };
}

/** Another student of the same diploma. Gives their id. */
export async function enrolledStudent(tx: Tx, { centre, diploma }: InstitutionWithJury, name: string): Promise<string> {
  const id = await insertPerson(tx, { name, email: `${randomUUID()}@aval.example`, studentNumber: randomUUID() });
  await tx.rows('insert into enrolments (person_id, centre_id, diploma_id, academic_year) values ($1, $2, $3, 2026)', [
    id,
    centre,
    diploma,
  ]);
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

/** Somebody reads what is prepared, and signs it. */
export async function signOnPage(by: Visitor, id: string): Promise<Answered> {
  const page = await by.get(`/examinations/${id}/signature`);
  return by.post(`/examinations/${id}/signature`, by.fields(page.html, { read: 'yes' }));
}

const MORNING = '2026-11-24T09:00:00Z';
const DAY_OF_THE_COMMISSION = '2026-11-30T09:00:00Z';

/** An institution of one's own in each test, whose people are signed in, and what they do of an early examination. */
export interface Examined {
  readonly portal: Portal;
  readonly institution: InstitutionWithJury;
  readonly student: Visitor;
  readonly registry: Visitor;
  /** Who chairs the commission. */
  readonly chair: Visitor;
  readonly member: Visitor;
  readonly otherMember: Visitor;
  /** The day of the commission comes: everybody signs in again. */
  readonly theDayComes: () => Promise<void>;
  readonly stateOf: (id: string) => Promise<string | undefined>;
  readonly drafted: (by?: Visitor, fields?: Readonly<Record<string, string>>) => Promise<string>;
  readonly inCommission: (by?: Visitor) => Promise<string>;
  /** The page of the sitting of an examination. */
  readonly sittingOf: (id: string) => Promise<string>;
  /** The chair and a member say that they are there. */
  readonly attend: (id: string) => Promise<void>;
  /** The member prepares an answer: what the page gives then. */
  readonly prepare: (id: string, given: Readonly<Record<string, string>>) => Promise<Answered>;
  /** The same; where it is kept, the member signs it, then the chair: what that gives. */
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
    const { student, registry, member, president, otherMember } = here.institution;
    people = [];
    for (const one of [student, registry, member, president, otherMember])
      people = [...people, await signedIn(here.portal, one)];
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
    get chair() {
      return begun(people[3]);
    },
    get otherMember() {
      return begun(people[4]);
    },
    theDayComes: async () => {
      here.portal.clock.set(DAY_OF_THE_COMMISSION);
      await everybodySignsIn();
    },
    stateOf: (id) => examinationState(here.portal, id),
    drafted: (by = here.student, fields = {}) => draftedExamination(by, here.institution, fields),
    inCommission: (by) =>
      examinationInCommission({ student: here.student, registry: here.registry, by }, here.institution),
    sittingOf: async (id) =>
      here.portal.database.read(
        async (tx) =>
          `/commissions/${(await tx.row<{ id: string }>('select commission_id as id from examinations where id = $1', [id]))?.id}`,
      ),
    attend: async (id) => {
      const sitting = await here.sittingOf(id);
      for (const one of [here.chair, here.member]) await one.post(`${sitting}/presence`);
    },
    prepare: (id, given) => answerOnPage(here.member, id, given),
    answer: async (id, given) => {
      await here.attend(id);
      const prepared = await here.prepare(id, given);
      if (prepared.status !== 303) return prepared;
      expect((await signOnPage(here.member, id)).status).toBe(303);
      return signOnPage(here.chair, id);
    },
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
