import { certified } from '../../src/demonstration/report-steps.js';
import { examineAppeal, rejectAppeal, upholdAppeal, withdrawAppeal } from '../../src/jury/acts/examine-appeal.js';
import { answeredBy, askedFor, convened, preparedBy } from '../../src/demonstration/examination-stories.js';
import { reportOf, type Stage } from '../../src/demonstration/stage.js';
import {
  admitRequest,
  findRequest,
  openRequest,
  submitRequest,
  type DiplomaRequest,
} from '../../src/diploma-requests/index.js';
import type { Period } from '../../src/experience/index.js';
import { academicYearOf } from '../../src/institution/index.js';
import { closeDeliberation, lockSession, putOnAgenda } from '../../src/jury/index.js';
import { assignReport, beginReview, proposeOpinion, saveDraft } from '../../src/opinions/index.js';
import type { Actor } from '../../src/people/index.js';
import { localDate } from '../../src/platform/clock/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { markConfidential } from '../../src/reports/acts/mark-confidential.js';
import { admitReport, versionOf, withdrawReport, type ReportKind } from '../../src/reports/index.js';
import { addInternshipStates } from './internships-in-every-state.js';
import { sessionOf } from '../../src/demonstration/composed-jury.js';
import { withdrawn } from './withdrawals-in-every-state.js';
import { abandonWithdrawal } from '../../src/withdrawals/acts/abandon-withdrawal.js';
import { hearStudent } from '../../src/withdrawals/acts/hear-student.js';
import {
  addedSheet,
  appealed,
  decided,
  decidedAnew,
  puttingAnew,
  opened,
  prepared,
  SAID,
  signed,
  startDeliberating,
} from './jury-in-every-state.js';

const REASONS =
  'Toutes les expériences sont présentées, avec leurs dates et leurs fonctions ; celle qui est détaillée est dans la spécialité et au niveau du diplôme.';
const INTERNSHIP: Omit<Period, 'id'> = {
  employer: 'Galibier-Nord',
  job: 'Stagiaire',
  functions: 'Dimensionnement, essais, suivi.',
  from: '2021-01-04',
  to: '2021-06-30',
  approximate: false,
  rate: 100,
  kind: 'internship',
  nature: true,
  level: true,
  significant: true,
};
/** Those of a centre by whom a file is examined. */
export interface Examiners {
  readonly registry: string;
  readonly coordinator: string;
  readonly professor: string;
}
const NANTES: Examiners = { registry: 'registry.nantes', coordinator: 'coordinator.nantes', professor: 'prof.info2' };
const BEIRUT: Examiners = {
  registry: 'registry.beyrouth',
  coordinator: 'coordinator.beyrouth',
  professor: 'prof.beyrouth',
};

/**
 * A file opened, deposited, examined: with a favourable opinion in the end. Gives its id; days are counted from today.
 */
export async function proposed(
  stage: Stage,
  key: string,
  { registry, coordinator, professor }: Examiners,
  file: { readonly opened: number; readonly periods: readonly Omit<Period, 'id'>[]; readonly kind?: ReportKind },
): Promise<string> {
  const { opened, periods, kind } = file;
  const reportId = await stage.open(key, opened, periods, kind);
  await stage.deposit(key, opened, reportId, periods);
  await stage.act(registry, opened - 1, async (tx, actor) =>
    admitReport(tx, actor, await reportOf(tx, actor, reportId), ''),
  );
  await stage.act(coordinator, opened - 2, async (tx, actor) =>
    assignReport(tx, actor, await reportOf(tx, actor, reportId), stage.institution.people[professor] ?? ''),
  );
  await stage.act(professor, opened - 3, async (tx, actor) =>
    beginReview(tx, actor, await reportOf(tx, actor, reportId)),
  );
  await stage.act(professor, opened - 4, async (tx, actor) => {
    const report = await reportOf(tx, actor, reportId);
    const version = await versionOf(tx, report.currentVersionId);
    const kept = Object.fromEntries(
      (version?.periods ?? []).map(({ id, nature, level, from, to, rate }) => [
        id,
        { choice: 'keep' as const, nature, level, from, to: to ?? '', rate: String(rate), reason: '' },
      ]),
    );
    const revision = await saveDraft(tx, actor, report, {
      draft: { sense: 'FAVOURABLE', reasoning: REASONS, notes: '', periods: kept },
      versionId: report.currentVersionId,
      revision: 0,
    });
    return typeof revision === 'number' ? proposeOpinion(tx, actor, report, { revision, minimumLength: 80 }) : revision;
  });
  return reportId;
}

/**
 * The states that every other test does without, for they are long to reach: a session in each state between its list
 * and its minutes, a jury that asked for more, appeals examined, rejected, upheld, rejudged, withdrawn, without object, an answer of a commission replaced
 * by another. With `addStatesLeftOut`, every state of every lifecycle is there.
 */
export async function addEveryState(stage: Stage): Promise<void> {
  const [first, second, third, fourth] = ['ines', 'karim', 'maelle', 'noe'] as const;
  const refused: Record<string, string> = {};
  const sessionId = await opened(stage, 'secretary.info', 'JN-INFO', { heldIn: -4, closesIn: -5 });
  for (const key of [first, second, third, fourth]) refused[key] = await onTheAgenda(stage, key, NANTES, sessionId);
  const deferred = await onTheAgenda(
    stage,
    'sandrine',
    { registry: 'registry.reunion', coordinator: 'coordinator.reunion', professor: 'prof.info2' },
    sessionId,
  );
  const answered = await onTheAgenda(stage, 'lina', BEIRUT, sessionId);
  await startDeliberating(stage, 'secretary.info', sessionId);
  for (const [reportId, sense] of [
    ...Object.values(refused).map((id) => [id, 'UNFAVOURABLE'] as const),
    ...[deferred, answered].map((id) => [id, 'MORE'] as const),
  ])
    await decided(stage, sessionId, reportId, SAID[sense]);
  await signed(stage, sessionId);
  await appealed(stage, first, refused[first] ?? '', [examineAppeal]);
  await appealed(stage, second, refused[second] ?? '', [examineAppeal, rejectAppeal]);
  await appealed(stage, third, refused[third] ?? '', [examineAppeal, upholdAppeal]);
  await appealed(stage, fourth, refused[fourth] ?? '', [withdrawAppeal], fourth);
  await stage.act(fourth, 0, (tx, actor) =>
    markConfidential(tx, actor, refused[fourth] ?? '', { confidential: true, reason: '' }),
  );
  await appealed(stage, 'sandrine', deferred, [examineAppeal, upholdAppeal]);
  await decidedAnew(stage, refused[third] ?? '', {
    ...SAID.FAVOURABLE,
    ownText: 'Les attestations, lues, établissent la spécialité.',
  });
  await appealed(stage, 'lina', answered, []);
  await stage.act('lina', 0, async (tx, actor) => withdrawReport(tx, actor, await reportOf(tx, actor, answered)));

  await withdrawn(stage, refused[second] ?? '', second, []);
  await withdrawn(stage, refused[first] ?? '', first, [abandonWithdrawal]);
  await withdrawn(stage, refused[third] ?? '', third, [hearStudent]);
  await decidedAnew(stage, refused[third] ?? '', SAID.UNFAVOURABLE);
  await withdrawn(stage, refused[first] ?? '', first, [hearStudent]);
  await puttingAnew(stage, refused[first] ?? '', { heldIn: 12, closesIn: 9 });

  const deliberating = await opened(stage, 'secretary.info', 'JN-INFO', { heldIn: -4, closesIn: -5 });
  const waiting = await onTheAgenda(stage, 'rima', BEIRUT, deliberating);
  await startDeliberating(stage, 'secretary.info', deliberating);
  await prepared(stage, deliberating, waiting, SAID.UNFAVOURABLE);
  const closed = await opened(stage, 'secretary.meca', 'JN-GEST', { heldIn: -4, closesIn: -5 });
  await startDeliberating(stage, 'secretary.meca', closed);
  await stage.act('secretary.meca', 3, async (tx, actor) =>
    closeDeliberation(tx, actor, await sessionOf(tx, actor, closed)),
  );
  const locked = await opened(stage, 'secretary.meca', 'JN-GEST', { heldIn: 20, closesIn: -5 });
  await stage.act('secretary.meca', 4, async (tx, actor) => lockSession(tx, actor, await sessionOf(tx, actor, locked)));
  await onItsDay(stage);
  await answeredAgain(stage);
  await sitting(stage);
  await addInternshipStates(stage);
  // An engineer who has yet to plan a defence.
  await stage.open('tomas', 5, [INTERNSHIP], 'internship');
}

/** A session on its day: nobody has signed yet, and a sheet of paper waits for its president. */
async function onItsDay(stage: Stage): Promise<void> {
  const sessionId = await opened(stage, 'secretary.meca', 'JN-GEST', { heldIn: 0, closesIn: -5 });
  await stage.act('secretary.meca', 4, async (tx, actor) =>
    lockSession(tx, actor, await sessionOf(tx, actor, sessionId)),
  );
  await addedSheet(stage, 'secretary.meca', sessionId);
}

/** An internship's file, asked for and put before a session. Gives its id. */
async function onTheAgenda(stage: Stage, key: string, examiners: Examiners, sessionId: string): Promise<string> {
  const reportId = await proposed(stage, key, examiners, { opened: 20, periods: [INTERNSHIP], kind: 'internship' });
  // The year after that of their other request.
  const requestId = await stage.act(key, 12, async (tx, actor) => {
    const place = await tx.row<{ diplomaId: string; centreId: string }>(
      'select diploma_id as "diplomaId", centre_id as "centreId" from enrolments where person_id = $1',
      [actor.personId],
    );
    if (!place) throw new Error(`${key} is not enrolled.`);
    return openRequest(tx, actor, { ...place, academicYear: academicYearOf(localDate(tx.now, 'Europe/Paris')) + 1 });
  });
  await stage.act(key, 12, async (tx, actor) =>
    submitRequest(tx, actor, await requestOf(tx, actor, requestId), { reportId, plan: '', answers: {} }),
  );
  await certified(stage, requestId, 11, examiners.registry);
  await stage.act(examiners.registry, 11, async (tx, actor) =>
    admitRequest(tx, actor, await requestOf(tx, actor, requestId), { certified: true, note: '' }),
  );
  await stage.act(examiners.registry, 6, (tx, actor) => putOnAgenda(tx, actor, { requestId, sessionId }));
  return reportId;
}

/** A commission on its day: its chair and a member are there, and an answer waits for the chair's signature. */
async function sitting(stage: Stage): Promise<void> {
  const id = await askedFor(stage, 'malo', 6, [{ ...INTERNSHIP, kind: 'employee', to: null }], 'Je doute du niveau.');
  await convened(stage, id, {
    registry: 'registry.nantes',
    daysAgo: 5,
    heldIn: 0,
    members: ['coordinator.nantes', 'prof.info', 'prof.meca'],
  });
  await preparedBy(stage, id, {
    daysAgo: 0,
    chair: 'coordinator.nantes',
    member: 'prof.info',
    answer: { kind: 'INTERNSHIP', nature: '', months: 4, reasoning: 'L’activité est encore d’exécution.' },
    retained: ({ nature }) => ({ nature, level: false, reason: 'Des travaux d’exécution.' }),
  });
}

/** Tomás asks again, and the commission asks nothing more: its first answer is replaced. */
async function answeredAgain(stage: Stage): Promise<void> {
  const project = 'J’ai conduit un projet depuis.';
  const id = await askedFor(stage, 'tomas', 12, [{ ...INTERNSHIP, kind: 'employee', to: null }], project, project);
  await convened(stage, id, {
    registry: 'registry.nantes',
    daysAgo: 11,
    heldIn: -8,
    members: ['coordinator.nantes', 'prof.meca', 'prof.info'],
  });
  await answeredBy(stage, id, {
    daysAgo: 7,
    chair: 'coordinator.nantes',
    member: 'prof.meca',
    answer: { kind: 'NONE', nature: '', months: null, reasoning: 'Le projet conduit depuis est au niveau du titre.' },
    retained: ({ nature, level }) => ({ nature, level, reason: '' }),
  });
}

async function requestOf(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest> {
  const found = await findRequest(tx, actor, id);
  if (!found) throw new Error(`${actor.name} does not see the request.`);
  return found;
}
