import {
  admitExamination,
  conveneCommission,
  findExamination,
  findSitting,
  keepComplement,
  openExamination,
  prepareAnswer,
  sayPresent,
  signAnswer,
  joinDocument,
  submitExamination,
  type Examination,
} from '../examinations/index.js';
import { periodsOf, writePeriod, type Period } from '../experience/index.js';
import type { Actor } from '../people/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { CAST } from './cast.js';
import { idOf } from './id-of.js';
import type { Stage } from './stage.js';

const job = (
  employer: string,
  name: string,
  functions: string,
  from: string,
  over: Partial<Period> = {},
): Omit<Period, 'id'> => ({
  employer,
  job: name,
  functions,
  from,
  to: null,
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: false,
  ...over,
});

/** A complement that commissions start from, and two early examinations: one that a commission answered after a refusal of the jury, one that waits for its day. */
export async function playExaminations(stage: Stage): Promise<void> {
  await stage.act('registry.nantes', 60, (tx, actor) =>
    keepComplement(tx, actor, {
      centreId: stage.institution.centres.NAN,
      title: 'Conduite de projet, un an',
      nature: 'Conduite d’un projet, de l’expression du besoin à la livraison',
      months: 12,
      reasoning: 'L’activité est dans la spécialité ; la conduite d’un projet n’y apparaît pas encore.',
    }),
  );
  const answered = await askedFor(
    stage,
    'tomas',
    40,
    [
      job(
        'Chantiers de la Loire',
        'Dessinateur',
        'Plans d’ensemble et de détail, suivi des fournisseurs.',
        '2021-04-01',
      ),
    ],
    'Le jury m’a invité à exercer des responsabilités de conception : je voudrais savoir ce qui me manque, et combien de temps.',
  );
  await convened(stage, answered, {
    registry: 'registry.nantes',
    daysAgo: 36,
    heldIn: -28,
    members: ['coordinator.nantes', 'prof.meca', 'prof.info'],
  });
  await answeredBy(stage, answered, {
    daysAgo: 28,
    chair: 'coordinator.nantes',
    member: 'prof.meca',
    answer: {
      kind: 'COMPLEMENT',
      nature:
        'Conception d’un ensemble mécanique, avec le choix des solutions et leur justification\nEncadrement d’un projet ou d’une petite équipe',
      months: 24,
      reasoning:
        'L’activité de dessin est dans la spécialité, mais elle reste une activité d’exécution. Deux années de conception et d’encadrement, dans le même emploi ou un autre, apporteraient ce que le jury attend.',
    },
    retained: ({ nature }) => ({
      nature,
      level: false,
      reason: 'Plans exécutés d’après les choix d’un tiers : pas encore au niveau d’un titre d’ingénieur.',
    }),
  });
  const waiting = await askedFor(
    stage,
    'rima',
    9,
    [job('Cedar Systems', 'Support technician', 'Network and workstation support for two sites.', '2022-01-10')],
    'Four years of support. I am not sure that it is at the level of the diploma.',
  );
  const certificate = await stage.received(
    {
      title: 'Certificate of employment',
      subtitle: 'Rima Haddad',
      foot: 'Certificate of employment',
      lang: 'en-GB',
      at: new Date().toISOString(),
      blocks: [{ paragraph: 'Rima has supported the network and the workstations of two sites since January 2022.' }],
    },
    'file',
    'Certificate of employment.pdf',
  );
  await stage.act('rima', 8, async (tx, actor, papers) =>
    joinDocument(
      tx,
      actor,
      await examinationOf(tx, actor, waiting),
      await papers.keep(tx, certificate, actor.personId),
    ),
  );
  await convened(stage, waiting, {
    registry: 'registry.beyrouth',
    daysAgo: 5,
    heldIn: 2,
    members: ['coordinator.beyrouth', 'prof.beyrouth', 'prof.info2'],
  });
}

/** A student opens an early examination, declares, and deposits. Gives its id. */
export async function askedFor(
  stage: Stage,
  key: string,
  daysAgo: number,
  periods: readonly Omit<Period, 'id'>[],
  description: string,
  newFact = '',
): Promise<string> {
  const id = await drafted(stage, key, daysAgo, periods);
  await stage.act(key, daysAgo, async (tx, actor) =>
    submitExamination(tx, actor, await examinationOf(tx, actor, id), {
      description,
      newFact,
      referenceDate: localDate(tx.now, INSTITUTION_TIME_ZONE),
      answers: {},
    }),
  );
  return id;
}

/** The same, not deposited. */
export async function drafted(
  stage: Stage,
  key: string,
  daysAgo: number,
  periods: readonly Omit<Period, 'id'>[],
): Promise<string> {
  const enrolled = CAST.find((one) => one.key === key)?.student;
  if (!enrolled) throw new Error(`${key} is no student.`);
  const id = await stage.act(key, daysAgo, (tx, actor) =>
    openExamination(tx, actor, {
      diplomaId: idOf(stage.institution.diplomas, enrolled.diploma),
      centreId: stage.institution.centres[enrolled.centre],
    }),
  );
  await stage.act(key, daysAgo, async (tx, actor) => {
    const { declarationId } = await examinationOf(tx, actor, id);
    for (const period of periods) await writePeriod(tx, declarationId, period);
  });
  return id;
}

/** A commission that sits: who chairs, a member, what they answer, and how they retain each period. */
interface Sat {
  readonly daysAgo: number;
  readonly chair: string;
  readonly member: string;
  readonly answer: Omit<Parameters<typeof prepareAnswer>[3], 'retained'>;
  readonly retained: (period: Period) => { readonly nature: boolean; readonly level: boolean; readonly reason: string };
}

/** The chair and a member are there; the member prepares the answer, and signs it. */
export async function preparedBy(
  stage: Stage,
  id: string,
  { daysAgo, chair, member, answer, retained }: Sat,
): Promise<void> {
  for (const key of [chair, member])
    await stage.act(key, daysAgo, async (tx, actor) => {
      const { commissionId } = await examinationOf(tx, actor, id);
      const sitting = commissionId === null ? undefined : await findSitting(tx, actor, commissionId);
      if (!sitting) throw new Error(`${key} sits in no commission of the examination ${id}.`);
      return sayPresent(tx, actor, sitting);
    });
  await stage.act(member, daysAgo, async (tx, actor) => {
    const examination = await examinationOf(tx, actor, id);
    const periods = await periodsOf(tx, examination.declarationId);
    return prepareAnswer(tx, actor, examination, {
      ...answer,
      retained: periods.map((period) => ({ id: period.id, ...retained(period) })),
    });
  });
  await signedBy(stage, id, member, daysAgo);
}

/** The same, and the chair signs: it is given. */
export async function answeredBy(stage: Stage, id: string, sat: Sat): Promise<void> {
  await preparedBy(stage, id, sat);
  await signedBy(stage, id, sat.chair, sat.daysAgo);
}

async function signedBy(stage: Stage, id: string, key: string, daysAgo: number): Promise<void> {
  await stage.act(key, daysAgo, async (tx, actor) => signAnswer(tx, actor, await examinationOf(tx, actor, id), 1));
}

/**
 * The registry finds it admissible and convenes its commission, chaired by the first of its members; days are counted
 * from today, the past below zero.
 */
export async function convened(
  stage: Stage,
  id: string,
  when: {
    readonly registry: string;
    readonly daysAgo: number;
    readonly heldIn: number;
    readonly members: readonly string[];
  },
): Promise<void> {
  await stage.act(when.registry, when.daysAgo, async (tx, actor) =>
    admitExamination(tx, actor, await examinationOf(tx, actor, id)),
  );
  await stage.act(when.registry, when.daysAgo, async (tx, actor) =>
    conveneCommission(tx, actor, await examinationOf(tx, actor, id), {
      heldOn: addDays(localDate(tx.now, INSTITUTION_TIME_ZONE), when.daysAgo + when.heldIn),
      members: when.members.map((key, at) => ({
        personId: idOf(stage.institution.people, key),
        place: at === 0 ? 'chair' : 'member',
      })),
    }),
  );
}

/** An examination, as its actor sees it. */
export async function examinationOf(tx: Tx, actor: Actor, id: string): Promise<Examination> {
  const examination = await findExamination(tx, actor, id);
  if (!examination) throw new Error(`${actor.name} does not see the examination ${id}.`);
  return examination;
}
