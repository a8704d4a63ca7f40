import { examineAppeal, rejectAppeal, upholdAppeal } from '../../src/jury/acts/examine-appeal.js';
import { askedFor, examinationOf } from '../../src/demonstration/examination-stories.js';
import { reportOf, type Stage } from '../../src/demonstration/stage.js';
import {
  admitRequest,
  findRequest,
  openRequest,
  submitRequest,
  type DiplomaRequest,
} from '../../src/diploma-requests/index.js';
import { admitExamination, answerExamination, conveneCommission } from '../../src/examinations/index.js';
import { periodsOf, type Period } from '../../src/experience/index.js';
import { academicYearOf } from '../../src/institution/index.js';
import { fileAppeal } from '../../src/jury/acts/file-appeal.js';
import { findAppeal } from '../../src/jury/data/appeals.store.js';
import {
  closeDeliberation,
  composeSession,
  deliberate,
  findItem,
  findSession,
  lockSession,
  minutesDocument,
  minutesFacts,
  noteWhoSits,
  openSession,
  planSession,
  putOnAgenda,
  recordDecision,
  signMinutes,
  type Deciding,
  type Session,
} from '../../src/jury/index.js';
import { assignReport, beginReview, proposeOpinion, saveDraft } from '../../src/opinions/index.js';
import type { Actor } from '../../src/people/index.js';
import { addDays, localDate } from '../../src/platform/clock/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { admitReport, versionOf, type ReportKind } from '../../src/reports/index.js';
import { addInternshipStates } from './internships-in-every-state.js';

const REASONS =
  'Toutes les expériences sont présentées, avec leurs dates et leurs fonctions ; celle qui est détaillée est dans la spécialité et au niveau du diplôme.';
const MEMBERS = [
  { email: 'president@aval.example', quality: 'teacher', president: true },
  { email: 'juror.two@aval.example', quality: 'researcher', president: false },
  { email: 'juror.three@aval.example', quality: 'qualified', president: false },
] as const;
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
const SAID: Readonly<Record<Deciding['sense'], Deciding>> = {
  FAVOURABLE: { sense: 'FAVOURABLE', adoptsProposal: true, ownText: '', moreDueOn: null },
  UNFAVOURABLE: {
    sense: 'UNFAVOURABLE',
    adoptsProposal: false,
    ownText: 'Le stage présenté ne relève pas de la spécialité.',
    moreDueOn: null,
  },
  MORE: {
    sense: 'MORE',
    adoptsProposal: false,
    ownText: 'Joignez l’attestation de stage.',
    moreDueOn: addDays(localDate(new Date(), 'Europe/Paris'), 60),
  },
};

/** Those of a centre by whom a file is examined. */
export interface Examiners {
  readonly registry: string;
  readonly coordinator: string;
  readonly professor: string;
}
const NANTES: Examiners = { registry: 'registry.nantes', coordinator: 'coordinator.nantes', professor: 'prof.info2' };

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
 * and its minutes, a jury that asked for more, appeals examined, rejected, upheld, an answer of a commission replaced
 * by another. With `addStatesLeftOut`, every state of every lifecycle is there.
 */
export async function addEveryState(stage: Stage): Promise<void> {
  const [first, second, third] = ['ines', 'karim', 'maelle'] as const;
  const refused: Record<string, string> = {};
  const sessionId = await opened(stage, 'secretary.info', 'JN-INFO', { heldIn: -4, closesIn: -5 });
  for (const key of [first, second, third]) refused[key] = await onTheAgenda(stage, key, NANTES, sessionId);
  const deferred = await onTheAgenda(
    stage,
    'sandrine',
    { registry: 'registry.reunion', coordinator: 'coordinator.reunion', professor: 'prof.info2' },
    sessionId,
  );
  await startDeliberating(stage, 'secretary.info', sessionId);
  for (const [reportId, sense] of [
    ...Object.values(refused).map((id) => [id, 'UNFAVOURABLE'] as const),
    [deferred, 'MORE'] as const,
  ])
    await decided(stage, sessionId, reportId, SAID[sense]);
  await signed(stage, sessionId);
  await appealed(stage, first, refused[first] ?? '', [examineAppeal]);
  await appealed(stage, second, refused[second] ?? '', [examineAppeal, rejectAppeal]);
  await appealed(stage, third, refused[third] ?? '', [examineAppeal, upholdAppeal]);

  const deliberating = await opened(stage, 'secretary.info', 'JN-INFO', { heldIn: -4, closesIn: -5 });
  await onTheAgenda(
    stage,
    'rima',
    { registry: 'registry.beyrouth', coordinator: 'coordinator.beyrouth', professor: 'prof.beyrouth' },
    deliberating,
  );
  await startDeliberating(stage, 'secretary.info', deliberating);
  const closed = await opened(stage, 'secretary.meca', 'JN-GEST', { heldIn: -4, closesIn: -5 });
  await startDeliberating(stage, 'secretary.meca', closed);
  await stage.act('secretary.meca', 3, async (tx, actor) =>
    closeDeliberation(tx, actor, await sessionOf(tx, actor, closed)),
  );
  const locked = await opened(stage, 'secretary.meca', 'JN-GEST', { heldIn: 20, closesIn: -5 });
  await stage.act('secretary.meca', 4, async (tx, actor) => lockSession(tx, actor, await sessionOf(tx, actor, locked)));
  await answeredAgain(stage);
  await addInternshipStates(stage);
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
  await stage.act(examiners.registry, 11, async (tx, actor) =>
    admitRequest(tx, actor, await requestOf(tx, actor, requestId), { certified: true, note: '' }),
  );
  await stage.act(examiners.registry, 6, (tx, actor) => putOnAgenda(tx, actor, { requestId, sessionId }));
  return reportId;
}

/** A session planned, composed and opened two weeks ago. Gives its id. */
async function opened(
  stage: Stage,
  secretary: string,
  jury: 'JN-INFO' | 'JN-GEST',
  when: { readonly heldIn: number; readonly closesIn: number },
): Promise<string> {
  const today = localDate(new Date(), 'Europe/Paris');
  const id = await stage.act(secretary, 14, (tx, actor) =>
    planSession(tx, actor, {
      juryId: stage.institution.juries[jury],
      heldOn: addDays(today, when.heldIn),
      closesOn: addDays(today, when.closesIn),
      place: 'Paris',
    }),
  );
  await stage.act(secretary, 14, async (tx, actor) =>
    composeSession(tx, await sessionOf(tx, actor, id), {
      reference: 'Arrêté 2026-JN-16',
      date: addDays(today, -15),
      quorum: 2,
      members: MEMBERS,
    }),
  );
  await stage.act(secretary, 13, async (tx, actor) => openSession(tx, actor, await sessionOf(tx, actor, id)));
  return id;
}

async function startDeliberating(stage: Stage, secretary: string, sessionId: string): Promise<void> {
  const present = Object.fromEntries(
    ['president', 'juror.two', 'juror.three'].map((key) => [stage.institution.people[key] ?? '', true]),
  );
  await stage.act(secretary, 4, async (tx, actor) => lockSession(tx, actor, await sessionOf(tx, actor, sessionId)));
  await stage.act(secretary, 3, async (tx, actor) => noteWhoSits(tx, await sessionOf(tx, actor, sessionId), present));
  await stage.act(secretary, 3, async (tx, actor) => deliberate(tx, actor, await sessionOf(tx, actor, sessionId)));
}

async function decided(stage: Stage, sessionId: string, reportId: string, deciding: Deciding): Promise<void> {
  await stage.act('secretary.info', 3, async (tx, actor) => {
    const row = await tx.row<{ id: string }>('select id from agenda_items where report_id = $1', [reportId]);
    const item = await findItem(tx, actor, row?.id ?? '');
    if (!item) throw new Error('The agenda has lost a file.');
    return recordDecision(tx, actor, await sessionOf(tx, actor, sessionId), item, { deciding, revision: 0 });
  });
}

async function signed(stage: Stage, sessionId: string): Promise<void> {
  await stage.act('secretary.info', 3, async (tx, actor) =>
    closeDeliberation(tx, actor, await sessionOf(tx, actor, sessionId)),
  );
  const facts = await stage.read('president', async (tx, actor) =>
    minutesFacts(tx, await sessionOf(tx, actor, sessionId), tx.now),
  );
  const document = minutesDocument(facts);
  const made = await stage.papersRoom.make(document, `${facts.number}.pdf`);
  await stage.act('president', 2, async (tx, actor, papers) =>
    signMinutes(tx, actor, await sessionOf(tx, actor, sessionId), papers, {
      made,
      at: facts.at,
      text: JSON.stringify(document),
    }),
  );
}

async function appealed(
  stage: Stage,
  key: string,
  reportId: string,
  acts: readonly (typeof rejectAppeal)[],
): Promise<void> {
  const id = await stage.act(key, 1, (tx, actor) =>
    fileAppeal(tx, actor, reportId, 'Mon stage relève de la spécialité.'),
  );
  for (const act of acts) {
    await stage.act('secretary.info', 1, async (tx, actor) => {
      const appeal = await findAppeal(tx, actor, id);
      if (!appeal) throw new Error('The appeal is not there.');
      return act(tx, actor, appeal, 'Vu les attestations.');
    });
  }
}

/** Tomás asks again, and the commission asks nothing more: its first answer is replaced. */
async function answeredAgain(stage: Stage): Promise<void> {
  const id = await askedFor(
    stage,
    'tomas',
    12,
    [{ ...INTERNSHIP, kind: 'employee', to: null }],
    'J’ai conduit un projet depuis.',
  );
  await stage.act('registry.nantes', 11, async (tx, actor) =>
    admitExamination(tx, actor, await examinationOf(tx, actor, id)),
  );
  await stage.act('registry.nantes', 11, async (tx, actor) =>
    conveneCommission(tx, actor, await examinationOf(tx, actor, id), {
      heldOn: addDays(localDate(tx.now, 'Europe/Paris'), 3),
      emails: ['coordinator.nantes@aval.example', 'prof.meca@aval.example'],
    }),
  );
  await stage.act('prof.meca', 7, async (tx, actor) => {
    const examination = await examinationOf(tx, actor, id);
    const retained = (await periodsOf(tx, examination.declarationId)).map(({ id: period, nature, level }) => ({
      id: period,
      nature,
      level,
      reason: '',
    }));
    return answerExamination(tx, actor, examination, {
      kind: 'NONE',
      nature: '',
      months: null,
      reasoning: 'Le projet conduit depuis est au niveau du titre.',
      retained,
    });
  });
}

async function requestOf(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest> {
  const found = await findRequest(tx, actor, id);
  if (!found) throw new Error(`${actor.name} does not see the request.`);
  return found;
}

async function sessionOf(tx: Tx, actor: Actor, id: string): Promise<Session> {
  const found = await findSession(tx, actor, id);
  if (!found) throw new Error(`${actor.name} does not see the session.`);
  return found;
}
