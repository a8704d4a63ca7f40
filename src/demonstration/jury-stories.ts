import {
  closeDeliberation,
  deliberate,
  fileAppeal,
  joinToAppeal,
  findItem,
  lockSession,
  minutesFacts,
  planSession,
  putOnAgenda,
  readToSign,
  recordDecision,
  addAttendanceSheet,
  certifyAttendanceSheet,
  confirmDecision,
  sheetsOf,
  signAttendance,
  signMinutes,
  type Deciding,
  type Session,
} from '../jury/index.js';
import type { Actor } from '../people/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { composedJury, JURY, opensSession, sessionOf } from './composed-jury.js';
import { idOf } from './id-of.js';
import { type Stage } from './stage.js';
import { proposed, requested } from './report-steps.js';

/**
 * A session of the jury of mechanics, some weeks ago: one file validated, one not, whose student appeals. Gives both
 * files.
 */
export async function pastSession(stage: Stage): Promise<readonly [validated: string, refused: string]> {
  const validated = await proposed(
    stage,
    'louis',
    { opened: 110, registry: 'registry.reunion', coordinator: 'coordinator.reunion', professor: 'prof.reunion' },
    'FAVOURABLE',
  );
  const refused = await proposed(
    stage,
    'tomas',
    { opened: 108, registry: 'registry.nantes', coordinator: 'coordinator.nantes', professor: 'prof.meca' },
    'UNFAVOURABLE',
  );
  const requests = [
    ['louis', await requested(stage, 'louis', 80, 'registry.reunion', { holdsCredits: true }), 'registry.reunion'],
    ['tomas', await requested(stage, 'tomas', 78, 'registry.nantes'), 'registry.nantes'],
  ] as const;
  const sessionId = await session(stage, 'secretary.meca', 'JN-MECA', {
    planned: 75,
    heldIn: -45,
    closesIn: -50,
    opened: 70,
  });
  const items: string[] = [];
  for (const [, requestId, registry] of requests)
    items.push(await stage.act(registry, 60, (tx, actor) => putOnAgenda(tx, actor, { requestId, sessionId })));
  const secretary = <Result>(daysAgo: number, what: (tx: Tx, actor: Actor, session: Session) => Promise<Result>) =>
    stage.act('secretary.meca', daysAgo, async (tx, actor) => what(tx, actor, await sessionOf(tx, actor, sessionId)));
  await secretary(50, lockSession);
  for (const key of ['president', 'juror.one'])
    await stage.act(key, 45, async (tx, actor) =>
      signAttendance(tx, actor, await sessionOf(tx, actor, sessionId), 'room'),
    );
  await signedOnPaper(stage, sessionId, 'juror.two');
  await secretary(45, deliberate);
  const decisions: Deciding[] = [
    { sense: 'FAVOURABLE', adoptsProposal: true, ownText: '', moreDueOn: null, moreWhy: '' },
    {
      sense: 'UNFAVOURABLE',
      adoptsProposal: true,
      ownText:
        'Le jury invite l’élève à présenter un nouveau rapport lorsqu’il aura exercé des responsabilités de conception.',
      moreDueOn: null,
      moreWhy: '',
    },
  ];
  for (const [index, itemId] of items.entries()) {
    await secretary(45, async (tx, actor, session) => {
      const item = await findItem(tx, actor, itemId);
      const deciding = decisions[index];
      if (!item || !deciding) throw new Error('The agenda of the demonstration has lost a file.');
      return recordDecision(tx, actor, session, item, { deciding, revision: 0 });
    });
    await stage.act('president', 45, async (tx, actor) => {
      const item = await findItem(tx, actor, itemId);
      if (!item) throw new Error('The agenda of the demonstration has lost a file.');
      return confirmDecision(tx, actor, await sessionOf(tx, actor, sessionId), item, 1);
    });
  }
  await secretary(45, closeDeliberation);
  const facts = await stage.read('president', async (tx, actor) =>
    minutesFacts(tx, await sessionOf(tx, actor, sessionId), tx.now),
  );
  const reading = await readToSign(stage.papersRoom, facts, idOf(stage.institution.people, 'president'));
  await stage.act('president', 44, async (tx, actor, papers) =>
    signMinutes(tx, actor, await sessionOf(tx, actor, sessionId), papers, reading),
  );
  const appeal = await stage.act('tomas', 10, (tx, actor) =>
    fileAppeal(tx, actor, refused, 'Mon encadrement de deux apprentis n’a pas été lu.'),
  );
  const certificate = await stage.received(
    {
      title: 'Attestation de tutorat',
      subtitle: 'Tomás Oliveira',
      foot: 'Attestation de tutorat',
      lang: 'fr-FR',
      at: new Date().toISOString(),
      blocks: [{ paragraph: 'Tomás Oliveira a encadré deux apprentis ingénieurs pendant deux ans.' }],
    },
    'file',
    'Attestation de tutorat.pdf',
  );
  await stage.act('tomas', 10, async (tx, actor, papers) =>
    joinToAppeal(tx, actor, appeal, await papers.keep(tx, certificate, actor.personId)),
  );
  return [validated, refused];
}

/** A member signs the sheet of paper: the secretary adds it, the president certifies it. */
async function signedOnPaper(stage: Stage, sessionId: string, member: string): Promise<void> {
  const scan = await stage.received(
    { title: 'Feuille de présence', subtitle: 'Jury national', foot: '', lang: 'fr-FR', at: '', blocks: [] },
    'file',
    'Feuille de présence.pdf',
  );
  await stage.act('secretary.meca', 45, async (tx, actor, papers) => {
    const id = await papers.keep(tx, scan, actor.personId);
    return addAttendanceSheet(tx, actor, await sessionOf(tx, actor, sessionId), { id, sha256: scan.sha256 });
  });
  await stage.act('president', 45, async (tx, actor) => {
    const session = await sessionOf(tx, actor, sessionId);
    const [sheet] = await sheetsOf(tx, sessionId);
    if (!sheet) throw new Error('The demonstration has lost its attendance sheet.');
    return certifyAttendanceSheet(tx, actor, session, sheet.id, [idOf(stage.institution.people, member)]);
  });
}

export async function openInformaticsSession(stage: Stage): Promise<void> {
  await session(stage, 'secretary.info', 'JN-INFO', { planned: 20, heldIn: 0, closesIn: 0, opened: 15 });
}

/** Plans, composes and opens a session; days are counted from today, the past below zero. Gives its id. */
async function session(
  stage: Stage,
  secretary: string,
  jury: 'JN-INFO' | 'JN-MECA',
  when: { planned: number; heldIn: number; closesIn: number; opened: number },
): Promise<string> {
  const today = localDate(new Date(), INSTITUTION_TIME_ZONE);
  const id = await stage.act(secretary, when.planned, (tx, actor) =>
    planSession(tx, actor, {
      juryId: stage.institution.juries[jury],
      heldOn: addDays(today, when.heldIn),
      closesOn: addDays(today, when.closesIn),
      place: '292 rue Saint-Martin, Paris',
    }),
  );
  await composedJury(stage, id, {
    secretary,
    signed: when.planned,
    kept: when.opened,
    reference: `Arrêté ${today.slice(0, 4)}-${jury}`,
    members: JURY,
  });
  await opensSession(stage, secretary, when.opened, id);
  return id;
}
