import { writePeriod } from '../../src/experience/index.js';
import {
  advanceInternships,
  agreementToDraw,
  drawAgreement,
  approveInternship,
  certifyCourse,
  certifyInternship,
  CLAUSES,
  findInternship,
  openInternship,
  submitInternship,
  verifyInternship,
  type Internship,
  type Terms,
  type TraineeStatus,
} from '../../src/internships/index.js';
import { hoursHeld, spanOf } from '../../src/internships/rules/length.js';
import { Papers, plainPaper } from '../../src/papers/index.js';
import type { Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { recordPaper, sheetsOf, stateOfSheet, type Sheet } from '../../src/signatures/index.js';
import type { InstitutionWithJury } from './institution.js';
import { act } from './before-the-jury.js';
import type { Portal } from './portal.js';

/** Three months at full time in Nantes, from 11 January 2027. */
export const TERMS: Terms = {
  startsOn: '2027-01-11',
  endsOn: '2027-04-10',
  weeklyHours: 35,
  totalHours: 448,
  hostName: 'Ateliers Galibier-Nord',
  hostSiret: '12345678901234',
  hostAddress: '1 quai de la Fosse, 44000 Nantes',
  hostCountry: 'FR',
  hostStaff: 40,
  hostRepresentative: 'Lucie Morvan',
  hostQuality: 'directrice',
  hostEmail: 'lucie@galibier.example',
  post: 'Bureau des méthodes',
  tutorName: 'Paul Quéré',
  tutorQuality: 'ingénieur',
  tutorEmail: 'paul@galibier.example',
  tutorPhone: '',
  hostIsTutor: false,
  teacherId: null,
  gratuityCents: 450,
  courseHours: 240,
  clauses: Object.fromEntries(CLAUSES.map((name) => [name, 'Comme convenu entre les parties.'])) as Terms['clauses'],
};

/** What of the internship is not as usual. */
export interface Changes {
  readonly status?: TraineeStatus;
  readonly terms?: Partial<Terms>;
}

/** An internship, as its actor sees it. */
export async function internshipOf(tx: Tx, actor: Actor, id: string): Promise<Internship> {
  const internship = await findInternship(tx, actor, id);
  if (!internship) throw new Error(`${actor.name} does not see the internship.`);
  return internship;
}

/**
 * A student whose three years lie outside the specialty opens a request; the registry certifies the end of the course.
 * Gives its id.
 */
export async function openedInternship(
  portal: Portal,
  institution: InstitutionWithJury,
  { status = 'CONTINUING' }: Changes = {},
): Promise<string> {
  const id = await act(portal, institution.student, (tx, actor) =>
    openInternship(tx, actor, {
      diplomaId: institution.diploma,
      centreId: institution.centre,
      traineeStatus: status,
      clauses: TERMS.clauses,
    }),
  );
  await act(portal, institution.student, async (tx, actor) => {
    const { declarationId } = await internshipOf(tx, actor, id);
    await writePeriod(tx, declarationId, {
      employer: 'Atelier Sud',
      job: 'Technicienne',
      functions: 'Maintenance',
      from: '2020-07-01',
      to: '2023-06-30',
      approximate: false,
      rate: 100,
      kind: 'employee',
      nature: false,
      level: false,
      significant: false,
    });
  });
  await act(portal, institution.registry, async (tx, actor) =>
    certifyCourse(tx, actor, await internshipOf(tx, actor, id), { creditsLeft: 12, need: '' }),
  );
  return id;
}

/** The hours are those that the days hold, where they are too few for the usual ones. */
export function inTheirDays(terms: Terms): Terms {
  const span = spanOf(terms);
  return span ? { ...terms, totalHours: Math.min(span.totalHours, Math.floor(hoursHeld(span))) } : terms;
}

/** The same, filed. */
export async function filedInternship(
  portal: Portal,
  institution: InstitutionWithJury,
  changes: Changes = {},
): Promise<string> {
  const id = await openedInternship(portal, institution, changes);
  await act(portal, institution.student, async (tx, actor) =>
    submitInternship(
      tx,
      actor,
      await internshipOf(tx, actor, id),
      inTheirDays({ ...TERMS, teacherId: institution.professor, ...changes.terms }),
    ),
  );
  return id;
}

/** The same, approved by its teacher and sent for signature by the registry. */
export async function signingInternship(
  portal: Portal,
  institution: InstitutionWithJury,
  changes: Changes = {},
): Promise<string> {
  const id = await filedInternship(portal, institution, changes);
  await act(portal, institution.professor, async (tx, actor) =>
    approveInternship(tx, actor, await internshipOf(tx, actor, id), 'Les missions relèvent de la spécialité.'),
  );
  const papers = portal.app.get(Papers);
  const toDraw = await act(portal, institution.registry, async (tx, actor) =>
    agreementToDraw(tx, await internshipOf(tx, actor, id)),
  );
  const drawn = await drawAgreement(papers, toDraw);
  await act(portal, institution.registry, async (tx, actor) =>
    verifyInternship(
      tx,
      papers,
      actor,
      await internshipOf(tx, actor, id),
      { insuranceSeen: true, hostDeclared: true, shortAcknowledged: true, courseEnd: false },
      drawn,
    ),
  );
  return id;
}

/** The sheet that is open for a thing. */
export async function openSheetOf(tx: Tx, thingId: string): Promise<Sheet> {
  const sheet = (await sheetsOf(tx, thingId)).find((one) => stateOfSheet(one) === 'open');
  if (!sheet) throw new Error('No sheet is open.');
  return sheet;
}

/** All that is still awaited was signed on paper on that day; the registry records it, with its original. */
export async function signedOnPaper(
  portal: Portal,
  institution: InstitutionWithJury,
  thingId: string,
  on: string,
): Promise<void> {
  const papers = portal.app.get(Papers);
  const original = await papers.make(
    plainPaper(
      {
        title: 'Original',
        subtitle: '',
        foot: '',
        lang: 'fr-FR',
        at: portal.clock.now().toISOString(),
        blocks: [{ paragraph: thingId }],
      },
      'ua-1',
    ),
    'original.pdf',
  );
  await act(portal, institution.registry, async (tx, actor) => {
    const sheet = await openSheetOf(tx, thingId);
    const id = await papers.record(tx, original);
    return recordPaper(
      tx,
      actor,
      sheet.id,
      { id, sha256: original.sha256 },
      Object.fromEntries(sheet.parties.map(({ party }) => [party, on])),
    );
  });
}

/** The same, signed by all on paper, the day before. */
export async function signedInternship(
  portal: Portal,
  institution: InstitutionWithJury,
  changes: Changes = {},
): Promise<string> {
  const id = await signingInternship(portal, institution, changes);
  await signedOnPaper(portal, institution, id, portal.clock.now().toISOString().slice(0, 10));
  return id;
}

/** The same, over and certified; the clock then stands in the afternoon of the day after its last. */
export async function certifiedInternship(
  portal: Portal,
  institution: InstitutionWithJury,
  changes: Changes = {},
): Promise<string> {
  const id = await signedInternship(portal, institution, changes);
  const { startsOn, endsOn } = { ...TERMS, ...changes.terms };
  portal.clock.set(`${endsOn}T15:00:00Z`);
  portal.clock.advance({ days: 1 });
  await advanceInternships(portal.database);
  await act(portal, institution.registry, async (tx, actor) =>
    certifyInternship(tx, actor, await internshipOf(tx, actor, id), {
      from: startsOn ?? '',
      to: endsOn ?? '',
      hours: 440,
      gratuityCents: 198_000,
      inSpecialty: true,
    }),
  );
  return id;
}

/** The clock comes to this instant, and the calendar of internships does what is due. */
export async function letTheDayCome(portal: Portal, instant: string): Promise<void> {
  portal.clock.set(instant);
  await portal.runJob('advance-internships');
  await portal.drainJobs();
}
