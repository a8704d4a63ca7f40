import { addAttendanceSheet } from '../../src/jury/acts/certify-attendance-sheet.js';
import { adviseOnAppeal } from '../../src/jury/acts/advise-on-appeal.js';
import type { rejectAppeal } from '../../src/jury/acts/examine-appeal.js';
import { composedJury, opensSession, sessionOf } from '../../src/demonstration/composed-jury.js';
import { idOf } from '../../src/demonstration/id-of.js';
import type { Stage } from '../../src/demonstration/stage.js';
import { putAnew } from '../../src/jury/acts/put-anew.js';
import { awaitingAnAgenda } from '../../src/jury/data/new-deliberations.store.js';
import { fileAppeal } from '../../src/jury/acts/file-appeal.js';
import { findAppeal, type AppealSeen } from '../../src/jury/data/appeals.store.js';
import {
  closeDeliberation,
  confirmDecision,
  deliberate,
  findItem,
  lockSession,
  minutesFacts,
  planSession,
  readToSign,
  recordDecision,
  signAttendance,
  signMinutes,
  type Deciding,
} from '../../src/jury/index.js';
import type { Actor } from '../../src/people/index.js';
import { addDays, localDate } from '../../src/platform/clock/index.js';
import type { Tx } from '../../src/platform/database/index.js';

/** Three who sit, and nobody who waits. */
export const THREE = [
  { key: 'president', quality: 'teacher', place: 'president' },
  { key: 'juror.two', quality: 'researcher', place: 'substitute-chair' },
  { key: 'juror.three', quality: 'qualified', place: 'member' },
] as const;
export const SAID: Readonly<Record<Deciding['sense'], Deciding>> = {
  FAVOURABLE: { sense: 'FAVOURABLE', adoptsProposal: true, ownText: '', moreDueOn: null, moreWhy: '' },
  UNFAVOURABLE: {
    sense: 'UNFAVOURABLE',
    adoptsProposal: false,
    ownText: 'Le stage présenté ne relève pas de la spécialité.',
    moreDueOn: null,
    moreWhy: '',
  },
  MORE: {
    sense: 'MORE',
    adoptsProposal: false,
    ownText: 'Joignez l’attestation de stage.',
    moreDueOn: addDays(localDate(new Date(), 'Europe/Paris'), 60),
    moreWhy: 'Rien ne date le stage présenté.',
  },
};

/** A session planned, composed and opened two weeks ago. Gives its id. */
export async function opened(
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
  await composedJury(stage, id, { secretary, signed: 40, kept: 14, reference: 'Arrêté 2026-JN-16', members: THREE });
  await opensSession(stage, secretary, 13, id);
  return id;
}

export async function startDeliberating(
  stage: Stage,
  secretary: string,
  sessionId: string,
  ago = { locked: 4, held: 3 },
): Promise<void> {
  await stage.act(secretary, ago.locked, async (tx, actor) =>
    lockSession(tx, actor, await sessionOf(tx, actor, sessionId)),
  );
  for (const key of ['president', 'juror.two', 'juror.three'])
    await stage.act(key, ago.held, async (tx, actor) =>
      signAttendance(tx, actor, await sessionOf(tx, actor, sessionId), 'room'),
    );
  await stage.act(secretary, ago.held, async (tx, actor) =>
    deliberate(tx, actor, await sessionOf(tx, actor, sessionId)),
  );
}

const LAST_LINE = 'select id from agenda_items where report_id = $1 order by entered_at desc limit 1';

/** A decision that the secretary prepared, and nobody has confirmed yet. */
export async function prepared(
  stage: Stage,
  sessionId: string,
  reportId: string,
  deciding: Deciding,
  ago = 3,
): Promise<void> {
  await stage.act('secretary.info', ago, async (tx, actor) => {
    const row = await tx.row<{ id: string }>(LAST_LINE, [reportId]);
    const item = await findItem(tx, actor, row?.id ?? '');
    if (!item) throw new Error('The agenda has lost a file.');
    return recordDecision(tx, actor, await sessionOf(tx, actor, sessionId), item, { deciding, revision: 0 });
  });
}

export async function decided(
  stage: Stage,
  sessionId: string,
  reportId: string,
  deciding: Deciding,
  ago = 3,
): Promise<void> {
  await prepared(stage, sessionId, reportId, deciding, ago);
  await stage.act('president', ago, async (tx, actor) => {
    const row = await tx.row<{ id: string }>(LAST_LINE, [reportId]);
    const item = await findItem(tx, actor, row?.id ?? '');
    if (!item) throw new Error('The president does not see the file.');
    return confirmDecision(tx, actor, await sessionOf(tx, actor, sessionId), item, 1);
  });
}

/** The scan of the sheet that members signed on paper, on the day of the session. */
export async function addedSheet(stage: Stage, secretary: string, sessionId: string): Promise<void> {
  const sheet = await stage.received(
    {
      title: 'Feuille de présence',
      subtitle: 'Jury national',
      foot: 'Feuille de présence',
      lang: 'fr-FR',
      at: new Date().toISOString(),
      blocks: [{ paragraph: 'Ont signé les membres présents.' }],
    },
    'file',
    'Feuille de présence.pdf',
  );
  await stage.act(secretary, 0, async (tx, actor, papers) =>
    addAttendanceSheet(tx, actor, await sessionOf(tx, actor, sessionId), {
      id: await papers.keep(tx, sheet, actor.personId),
      sha256: sheet.sha256,
    }),
  );
}

export async function signed(stage: Stage, sessionId: string, ago = { closed: 3, signed: 2 }): Promise<void> {
  await stage.act('secretary.info', ago.closed, async (tx, actor) =>
    closeDeliberation(tx, actor, await sessionOf(tx, actor, sessionId)),
  );
  const facts = await stage.read('president', async (tx, actor) =>
    minutesFacts(tx, await sessionOf(tx, actor, sessionId), tx.now),
  );
  const reading = await readToSign(stage.papersRoom, facts, idOf(stage.institution.people, 'president'));
  await stage.act('president', ago.signed, async (tx, actor, papers) =>
    signMinutes(tx, actor, await sessionOf(tx, actor, sessionId), papers, reading),
  );
}

export async function appealed(
  stage: Stage,
  key: string,
  reportId: string,
  acts: readonly (typeof rejectAppeal)[],
  by = 'appeals',
): Promise<void> {
  const id = await stage.act(key, 1, (tx, actor) =>
    fileAppeal(tx, actor, reportId, 'Mon stage relève de la spécialité.'),
  );
  const seen = async (tx: Tx, actor: Actor): Promise<AppealSeen> => {
    const appeal = await findAppeal(tx, actor, id);
    if (!appeal) throw new Error('The appeal is not there.');
    return appeal;
  };
  await stage.act('president', 1, async (tx, actor) =>
    adviseOnAppeal(tx, actor, await seen(tx, actor), 'Le jury a lu les attestations.'),
  );
  for (const act of acts)
    await stage.act(by, 1, async (tx, actor) => act(tx, actor, await seen(tx, actor), 'Vu les attestations.'));
}

/** What an upheld appeal, or a withdrawal, asked of a jury: put before a session today, decided so, and signed. */
export async function decidedAnew(stage: Stage, reportId: string, deciding: Deciding): Promise<void> {
  const sessionId = await puttingAnew(stage, reportId, { heldIn: 0, closesIn: 0 });
  await startDeliberating(stage, 'secretary.info', sessionId, { locked: 0, held: 0 });
  await decided(stage, sessionId, reportId, deciding, 0);
  await signed(stage, sessionId, { closed: 0, signed: 0 });
}

/** The new deliberation of a file that waits, put before a session opened for it. Gives its id. */
export async function puttingAnew(
  stage: Stage,
  reportId: string,
  when: { readonly heldIn: number; readonly closesIn: number },
): Promise<string> {
  const sessionId = await opened(stage, 'secretary.info', 'JN-INFO', when);
  await stage.act('secretary.info', 0, async (tx, actor) => {
    const awaited = (await awaitingAnAgenda(tx, actor)).find((one) => one.reportId === reportId);
    return putAnew(tx, actor, { newDeliberationId: awaited?.id ?? '', sessionId });
  });
  return sessionId;
}
