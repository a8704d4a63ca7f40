import { findReport } from '../reports/index.js';
import {
  findWithdrawal,
  hearStudent,
  joinToWithdrawal,
  openWithdrawal,
  paperOfHearing,
  recordHearing,
  stateOnHearing,
  summonStudent,
  withdrawalToAnswer,
  withdrawalToHear,
  writeObservations,
  type WithdrawalSeen,
} from '../withdrawals/index.js';
import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { isRefusal, notFound, type Refusal } from '../platform/refusal/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Stage } from './stage.js';

/** The president takes back a decision that she finds unlawful: its student writes, and asks to be heard in person. */
export async function withdrawalOpened(stage: Stage, student: string, reportId: string): Promise<void> {
  const file = await numberOf(stage, student, reportId);
  const id = await stage.act('president', 6, (tx, actor) =>
    openWithdrawal(tx, actor, {
      file,
      ground: 'unlawful',
      heldAgainst:
        'Un membre du jury a encadré ce candidat jusqu’en 2024 dans l’entreprise du rapport, et a siégé sans se déporter.',
    }),
  );
  await stage.act(student, 4, async (tx, actor) =>
    writeObservations(
      tx,
      actor,
      await answered(tx, actor, id),
      'Ce membre dirigeait un autre site : nous n’avons jamais travaillé ensemble. Je joins l’organigramme de 2024.',
    ),
  );
  const chart = await stage.received(
    {
      title: 'Organigramme 2024',
      subtitle: 'Sites de Saint-Denis et du Port',
      foot: 'Organigramme 2024',
      lang: 'fr-FR',
      at: new Date().toISOString(),
      blocks: [{ paragraph: 'Le bureau d’études est rattaché au site du Port.' }],
    },
    'file',
    'Organigramme 2024.pdf',
  );
  await stage.act(student, 4, async (tx, actor, papers) =>
    joinToWithdrawal(tx, actor, await answered(tx, actor, id), await papers.keep(tx, chart, actor.personId)),
  );
  await stage.act(student, 4, async (tx, actor) =>
    stateOnHearing(tx, actor, await answered(tx, actor, id), 'asks-to-speak'),
  );
}

/** At the request of a student who was refused, the general administrator opens one; he was heard, and it waits for a jury. */
export async function withdrawalHeard(stage: Stage, student: string, reportId: string): Promise<void> {
  const file = await numberOf(stage, student, reportId);
  const id = await stage.act('general', 9, (tx, actor) =>
    openWithdrawal(tx, actor, {
      file,
      ground: 'request',
      heldAgainst: 'L’élève demande que son encadrement de deux apprentis, établi depuis, soit pris en compte.',
    }),
  );
  await stage.act(student, 8, async (tx, actor) =>
    stateOnHearing(tx, actor, await answered(tx, actor, id), 'asks-to-speak'),
  );
  const heldOn = addDays(localDate(new Date(), INSTITUTION_TIME_ZONE), -2);
  await stage.act('secretary.meca', 7, async (tx, actor) =>
    summonStudent(tx, actor, await calledIn(tx, actor, id), { heldOn, place: '14 h, 292 rue Saint-Martin, Paris' }),
  );
  const given = {
    heldOn,
    present: 'Tomás Oliveira ; la secrétaire du jury.',
    said: 'Il présente l’attestation de son employeur et décrit le suivi des deux apprentis.',
  };
  const paper = await stage.act('secretary.meca', 2, async (tx, actor) =>
    paperOfHearing(tx, actor, await calledIn(tx, actor, id), given),
  );
  const made = await stage.papersRoom.make(paper, `${paper.title}.pdf`);
  await stage.act('secretary.meca', 2, async (tx, actor, papers) =>
    recordHearing(tx, actor, await calledIn(tx, actor, id), { papers, given, made }),
  );
  await stage.act('general', 1, async (tx, actor) => {
    const withdrawal = await findWithdrawal(tx, actor, id);
    return withdrawal ? hearStudent(tx, actor, withdrawal) : notFound;
  });
}

async function numberOf(stage: Stage, student: string, reportId: string): Promise<string> {
  return stage.read(student, async (tx, actor) => {
    const report = await findReport(tx, actor, reportId);
    if (!report) throw new Error('The demonstration has lost a file.');
    return report.number;
  });
}

async function answered(tx: Tx, actor: Actor, id: string): Promise<WithdrawalSeen> {
  return there(await withdrawalToAnswer(tx, actor, id));
}

async function calledIn(tx: Tx, actor: Actor, id: string): Promise<WithdrawalSeen> {
  return there(await withdrawalToHear(tx, actor, id));
}

function there(found: WithdrawalSeen | Refusal): WithdrawalSeen {
  if (isRefusal(found)) throw new Error(`The demonstration has lost a withdrawal: ${found.code}.`);
  return found;
}
