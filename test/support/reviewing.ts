import { admissibleReport, reportNow } from './examination.js';
import { createInstitution, type Institution } from './institution.js';
import { startPortal, type Portal } from './portal.js';
import { signedIn, type Answered, type Visitor } from './visitor.js';

export const REASONING =
  'Le rapport montre trois années de conception en responsabilité, au niveau du diplôme et dans sa spécialité.';

/** An admissible file, another for each test, and those who assign, read and wrote it, each in their browser. */
export interface Reviewing {
  readonly portal: Portal;
  readonly institution: Institution;
  readonly reportId: string;
  readonly coordinator: Visitor;
  readonly professor: Visitor;
  readonly student: Visitor;
  /** The address of the reading desk. */
  desk(): string;
  state(): Promise<string>;
  /** The subjects of somebody's letters, the first first. */
  letters(personId: string): Promise<string[]>;
  assign(to: string): Promise<Answered>;
  /** Assigned to the professor, who begins. */
  begin(): Promise<void>;
  /** The fields of the desk as the professor sends them. */
  write(changed?: Readonly<Record<string, string>>): Promise<Record<string, string>>;
  propose(): Promise<void>;
}

/** Starts the portal before the first test of a file, and stops it after the last. */
export function reviewing(): Reviewing {
  let portal: Portal;
  let institution: Institution;
  let reportId: string;
  let coordinator: Visitor;
  let professor: Visitor;
  let student: Visitor;
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z' });
    institution = await portal.database.transact(createInstitution);
    coordinator = await signedIn(portal, institution.coordinator);
    professor = await signedIn(portal, institution.professor);
  });
  beforeEach(async () => {
    // One open file a student, diploma and kind: each test has its own student.
    const own = await portal.database.transact(async (tx) => {
      const { id } = (await tx.row<{ id: string }>(
        `insert into people (email, name, created_at)
           values (gen_random_uuid() || '@aval.example', 'Inès Caradec', $1)
          returning id`,
        [tx.now],
      )) ?? { id: '' };
      return { ...institution, student: id };
    });
    reportId = await portal.database.transact((tx) => admissibleReport(tx, own));
    student = await signedIn(portal, own.student);
  });
  afterAll(() => portal.stop());
  const story: Reviewing = {
    get portal() {
      return portal;
    },
    get institution() {
      return institution;
    },
    get reportId() {
      return reportId;
    },
    get coordinator() {
      return coordinator;
    },
    get professor() {
      return professor;
    },
    get student() {
      return student;
    },
    desk: () => `/reports/${reportId}/opinion`,
    state: () => portal.database.read(async (tx) => (await reportNow(tx, reportId)).state),
    letters: (personId) =>
      portal.database.read(async (tx) =>
        (
          await tx.rows<{ subject: string }>(
            'select subject from letters where person_id = $1 order by written_at, id',
            [personId],
          )
        ).map(({ subject }) => subject),
      ),
    assign: (to) => coordinator.post(`/reports/${reportId}/assignment`, { professor: to }),
    begin: async () => {
      await story.assign(institution.professor);
      await professor.post(`${story.desk()}/beginning`);
    },
    write: async (changed = {}) =>
      professor.fields((await professor.get(story.desk())).html, {
        'periods[0].choice': 'keep',
        'periods[1].choice': 'keep',
        sense: 'FAVOURABLE',
        reasoning: REASONING,
        ...changed,
      }),
    propose: async () => {
      await professor.post(story.desk(), { ...(await story.write()), then: 'review' });
      const review = await professor.get(`${story.desk()}/proposal`);
      await professor.post(`${story.desk()}/proposal`, professor.fields(review.html));
    },
  };
  return story;
}
