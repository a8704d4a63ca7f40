import { writePeriod } from '../experience/index.js';
import {
  agreementToDraw,
  approveInternship,
  certifyCourse,
  drawAgreement,
  findInternship,
  openInternship,
  standardClauses,
  submitInternship,
  verifyInternship,
  type Internship,
  type Terms,
} from '../internships/index.js';
import type { OfficialDocument } from '../papers/index.js';
import { enrol, type Actor } from '../people/index.js';
import { academicYearOf } from '../institution/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { recordPaper, sheetsOf, signSheet, stateOfSheet, type Sheet } from '../signatures/index.js';
import { CAST } from './cast.js';
import type { Stage } from './stage.js';
import { idOf } from './id-of.js';
export const TODAY = localDate(new Date(), INSTITUTION_TIME_ZONE);

/** An internship as it is played: whose, when its days are counted from today, and by whom it goes on. */
export interface InternshipStory {
  readonly student: string;
  readonly teacher: string;
  readonly registry: string;
  /** Days from today: below zero in the past. */
  readonly starts: number;
  readonly ends: number;
  /** So many days ago; fifteen days at least before it starts. */
  readonly asked: number;
  readonly terms?: Partial<Terms>;
  /** Why one is needed, where the rules do not say it. */
  readonly need?: string;
}

/** A request with its terms written, the experience it rests on declared, and the end of the course certified. */
export async function drafted(
  stage: Stage,
  story: InternshipStory,
): Promise<InternshipStory & { readonly id: string }> {
  const { student, registry, asked } = story;
  const enrolled = CAST.find((one) => one.key === student)?.student;
  if (!enrolled) throw new Error(`${student} is no student.`);
  const [diplomaId, centreId] = [
    idOf(stage.institution.diplomas, enrolled.diploma),
    stage.institution.centres[enrolled.centre],
  ];
  await stage.act(student, asked + 2, async (tx, actor) => {
    for (const year of new Set([story.starts, story.ends].map((days) => academicYearOf(addDays(TODAY, days))))) {
      await enrol(tx, { personId: actor.personId, centreId, diplomaId, academicYear: year });
    }
  });
  const id = await stage.act(student, asked + 2, (tx, actor) =>
    openInternship(tx, actor, { diplomaId, centreId, traineeStatus: 'CONTINUING', clauses: standardClauses() }),
  );
  await stage.act(student, asked + 1, async (tx, actor) => {
    const { declarationId } = await internshipOf(tx, actor, id);
    if ((await tx.row('select 1 from experience.period where declaration_id = $1', [declarationId])) !== undefined)
      return;
    await writePeriod(tx, declarationId, {
      employer: 'Librairie du Port',
      job: 'Libraire',
      functions: 'Conseil, commandes, tenue du stock informatisé.',
      from: '2019-09-01',
      to: '2023-08-31',
      approximate: false,
      rate: 100,
      kind: 'employee',
      nature: false,
      level: false,
      significant: false,
    });
  });
  await stage.act(registry, asked + 1, async (tx, actor) =>
    certifyCourse(tx, actor, await internshipOf(tx, actor, id), { creditsLeft: 14, need: story.need ?? '' }),
  );
  return { ...story, id };
}

/** The same, filed by its student. */
export async function filed(stage: Stage, story: InternshipStory & { readonly id: string }): Promise<string> {
  await stage.act(story.student, story.asked, async (tx, actor) =>
    submitInternship(tx, actor, await internshipOf(tx, actor, story.id), termsOf(stage, story)),
  );
  return story.id;
}

/** Filed, and approved by its teacher. */
export async function approved(stage: Stage, story: InternshipStory): Promise<string> {
  const id = await filed(stage, await drafted(stage, story));
  await stage.act(story.teacher, story.asked - 1, async (tx, actor) =>
    approveInternship(
      tx,
      actor,
      await internshipOf(tx, actor, id),
      'Les missions relèvent de la spécialité : analyse du besoin, réalisation, essais.',
    ),
  );
  return id;
}

/** Approved, verified, and sent to those who sign. */
export async function sentForSignature(stage: Stage, story: InternshipStory): Promise<string> {
  const id = await approved(stage, story);
  const toDraw = await stage.read(story.registry, async (tx, actor) =>
    agreementToDraw(tx, await internshipOf(tx, actor, id)),
  );
  const drawn = await drawAgreement(stage.papersRoom, toDraw);
  await stage.act(story.registry, story.asked - 2, async (tx, actor, papers) =>
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

/** One party signs with its account. */
export async function signedBy(
  stage: Stage,
  key: string,
  thingId: string,
  party: string,
  daysAgo: number,
): Promise<void> {
  await stage.act(key, daysAgo, async (tx, actor) => {
    const sheet = await openSheetOf(tx, thingId);
    return signSheet(
      tx,
      sheet.id,
      party,
      { personId: actor.personId },
      { name: actor.name, quality: '', read: sheet.paper.sha256 },
    );
  });
}

/** Signed by all on paper the day after it was sent, and recorded by the registry with the original. */
export async function signedOnPaper(stage: Stage, story: InternshipStory): Promise<string> {
  const id = await sentForSignature(stage, story);
  await recorded(stage, story.registry, id, story.asked - 4);
  return id;
}

/** The registry records what all signed on paper, that day. */
export async function recorded(stage: Stage, registry: string, thingId: string, daysAgo: number): Promise<void> {
  const scanned = await stage.received(scannedOriginal(thingId), 'file', 'Convention signée.pdf');
  await stage.act(registry, daysAgo, async (tx, actor, papers) => {
    const sheet = await openSheetOf(tx, thingId);
    const original = { id: await papers.keep(tx, scanned, actor.personId), sha256: scanned.sha256 };
    const on = localDate(tx.now, sheet.timeZone);
    return recordPaper(
      tx,
      actor,
      sheet.id,
      original,
      Object.fromEntries(sheet.parties.map(({ party }) => [party, on])),
    );
  });
}

/** An internship, as its actor sees it. */
export async function internshipOf(tx: Tx, actor: Actor, id: string): Promise<Internship> {
  const internship = await findInternship(tx, actor, id);
  if (!internship) throw new Error(`${actor.name} does not see the internship ${id}.`);
  return internship;
}

async function openSheetOf(tx: Tx, thingId: string): Promise<Sheet> {
  const sheet = (await sheetsOf(tx, thingId)).find((one) => stateOfSheet(one) === 'open');
  if (!sheet) throw new Error(`Nothing waits to be signed of ${thingId}.`);
  return sheet;
}

function termsOf(stage: Stage, { teacher, starts, ends, terms = {} }: InternshipStory): Terms {
  return {
    startsOn: addDays(TODAY, starts),
    endsOn: addDays(TODAY, ends),
    weeklyHours: 35,
    totalHours: 420,
    hostName: 'Loire Réseaux',
    hostSiret: '81234567800017',
    hostAddress: '12 quai Ceineray, 44000 Nantes',
    hostCountry: 'FR',
    hostStaff: 45,
    hostRepresentative: 'Solène Prigent',
    hostQuality: 'gérante',
    hostEmail: 'solene.prigent@entreprise.example',
    post: 'Bureau d’études',
    tutorName: 'Marc Ollivier',
    tutorQuality: 'chef de projet',
    tutorEmail: 'marc.ollivier@entreprise.example',
    tutorPhone: '',
    hostIsTutor: false,
    teacherId: stage.institution.people[teacher] ?? null,
    gratuityCents: 450,
    courseHours: 240,
    clauses: {
      ...standardClauses(),
      skills: 'Recueil du besoin, conception, réalisation et essais d’une application.',
      tasks: 'Refondre l’outil de suivi des interventions, du besoin des équipes à la mise en service.',
      liability: 'Assurance de l’élève : MAIF, contrat 1234567. Assurance de l’organisme : en vigueur.',
    },
    ...terms,
  };
}

export function informationSheet(): OfficialDocument {
  return page(
    'Fiche d’information : Liban',
    'Séjour, couverture sociale, durée du travail et jours fériés applicables aux stagiaires.',
  );
}

function scannedOriginal(id: string): OfficialDocument {
  return page('Convention signée', `Original signé par toutes les parties. Référence interne ${id}.`);
}

function page(title: string, paragraph: string): OfficialDocument {
  return { title, subtitle: '', foot: title, lang: 'fr-FR', at: `${TODAY}T09:00:00.000Z`, blocks: [{ paragraph }] };
}
