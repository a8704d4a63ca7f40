import { certified } from '../../src/demonstration/report-steps.js';
import { composedJury, sessionOf } from '../../src/demonstration/composed-jury.js';
import { reportOf, type Stage } from '../../src/demonstration/stage.js';
import { askedFor, convened, drafted, examinationOf } from '../../src/demonstration/examination-stories.js';
import {
  admitRequest,
  findIncomplete,
  findRequest,
  openRequest,
  submitRequest,
  withdrawRequest,
  type DiplomaRequest,
} from '../../src/diploma-requests/index.js';
import {
  admitExamination,
  findIncomplete as findExaminationIncomplete,
  withdrawExamination,
} from '../../src/examinations/index.js';
import type { Period } from '../../src/experience/index.js';
import { cancelSession } from '../../src/jury/acts/cancel-session.js';
import { findItem, openSession, planSession, putOnAgenda } from '../../src/jury/index.js';
import { askForRecusal } from '../../src/jury/acts/ask-for-recusal.js';
import { askLifting } from '../../src/jury/acts/ask-lifting.js';
import { recuseMember } from '../../src/jury/acts/recuse-member.js';
import { assignReport } from '../../src/opinions/index.js';
import type { Actor } from '../../src/people/index.js';
import { addDays, localDate } from '../../src/platform/clock/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { proposed } from './every-state.js';
import { judgedAgainst } from './judged.js';
import { THREE } from './jury-in-every-state.js';
import { admitReport, withdrawReport } from '../../src/reports/index.js';

const job = (kind: Period['kind'], to: string | null): Omit<Period, 'id'> => ({
  employer: 'Galibier-Nord',
  job: 'Assistante',
  functions: 'Dimensionnement, essais, suivi.',
  from: '2021-01-04',
  to,
  approximate: false,
  rate: 100,
  kind,
  nature: true,
  level: true,
  significant: true,
});

/**
 * The states that the demonstration leaves out: a draft, a withdrawal, a professor who has not begun, a file before the
 * jury with a member recused, requests that wait, a decision that a court annulled.
 */
export async function addStatesLeftOut(stage: Stage): Promise<void> {
  await stage.open('ines', 5, [job('employee', null)]);
  await request(stage, 'ines', 12);
  await withdrawn(stage);
  await assigned(stage);
  await waitingRequests(stage);
  await beforeTheJury(stage);
  await judgedAgainst(stage, 'louis');
  await examinations(stage);
}

async function withdrawn(stage: Stage): Promise<void> {
  const reportId = await stage.open('rima', 8, [job('internship', '2021-06-30')], 'internship');
  await stage.act('rima', 7, async (tx, actor) => withdrawReport(tx, actor, await reportOf(tx, actor, reportId)));
  const requestId = await request(stage, 'karim', 2);
  await stage.act('karim', 1, async (tx, actor) => withdrawRequest(tx, actor, await requestOf(tx, actor, requestId)));
}

async function assigned(stage: Stage): Promise<void> {
  const periods = [job('internship', '2021-06-30')];
  const reportId = await stage.open('awa', 14, periods, 'internship');
  await stage.deposit('awa', 14, reportId, periods);
  await stage.act('registry.nantes', 12, async (tx, actor) =>
    admitReport(tx, actor, await reportOf(tx, actor, reportId), ''),
  );
  await stage.act('coordinator.nantes', 11, async (tx, actor) =>
    assignReport(tx, actor, await reportOf(tx, actor, reportId), stage.institution.people['prof.info2'] ?? ''),
  );
}

/** Early examinations in the states before a commission, and one withdrawn. */
async function examinations(stage: Stage): Promise<void> {
  const periods = [job('employee', null)];
  await drafted(stage, 'ines', 4, periods);
  await askedFor(stage, 'karim', 4, periods, 'Je doute du niveau de mes fonctions.');
  const admissible = await askedFor(stage, 'maelle', 4, periods, 'Je doute de la spécialité.');
  await stage.act('registry.nantes', 3, async (tx, actor) =>
    admitExamination(tx, actor, await examinationOf(tx, actor, admissible)),
  );
  const incomplete = await askedFor(stage, 'sandrine', 4, periods, 'Je doute de la durée.');
  await stage.act('registry.reunion', 3, async (tx, actor) =>
    findExaminationIncomplete(tx, actor, await examinationOf(tx, actor, incomplete), {
      dueOn: addDays(localDate(tx.now, 'Indian/Reunion'), 20),
      points: ['Précisez vos fonctions.'],
    }),
  );
  const chairedByProfessor = await askedFor(stage, 'awa', 4, periods, 'Je doute de la nature.');
  await convened(stage, chairedByProfessor, {
    registry: 'registry.nantes',
    daysAgo: 3,
    heldIn: 5,
    members: ['prof.info2', 'coordinator.nantes', 'prof.info'],
  });
  const withdrawn = await drafted(stage, 'elie', 3, periods);
  await stage.act('elie', 2, async (tx, actor) =>
    withdrawExamination(tx, actor, await examinationOf(tx, actor, withdrawn)),
  );
}

async function waitingRequests(stage: Stage): Promise<void> {
  const held = await submitted(stage, 'maelle', 12);
  await certified(stage, held, 11, 'registry.nantes');
  await stage.act('registry.nantes', 11, async (tx, actor) =>
    admitRequest(tx, actor, await requestOf(tx, actor, held), { certified: true, note: '' }),
  );
  const incomplete = await submitted(stage, 'sandrine', 12);
  await stage.act('registry.reunion', 11, async (tx, actor) =>
    findIncomplete(tx, actor, await requestOf(tx, actor, incomplete), {
      fault: 'incomplete',
      dueOn: addDays(localDate(tx.now, 'Indian/Reunion'), 20),
      points: ['Joignez votre relevé de notes.'],
    }),
  );
}

async function beforeTheJury(stage: Stage): Promise<void> {
  const periods = [job('employee', null)];
  await proposed(
    stage,
    'elie',
    { registry: 'registry.beyrouth', coordinator: 'coordinator.beyrouth', professor: 'prof.beyrouth' },
    { opened: 60, periods },
  );
  const requestId = await submitted(stage, 'elie', 40);
  await certified(stage, requestId, 39, 'registry.beyrouth');
  await stage.act('registry.beyrouth', 39, async (tx, actor) =>
    admitRequest(tx, actor, await requestOf(tx, actor, requestId), { certified: true, note: '' }),
  );
  const sessionId = await planned(stage, 'JN-GEST', 38);
  await stage.act('secretary.meca', 37, async (tx, actor) =>
    openSession(tx, actor, await sessionOf(tx, actor, sessionId)),
  );
  const itemId = await stage.act('registry.beyrouth', 30, (tx, actor) =>
    putOnAgenda(tx, actor, { requestId, sessionId }),
  );
  await stage.act('secretary.meca', 29, async (tx, actor) => {
    const item = await findItem(tx, actor, itemId);
    if (!item) throw new Error('The item is not there.');
    return recuseMember(tx, actor, await sessionOf(tx, actor, sessionId), item, {
      kind: 'other',
      personId: stage.institution.people['juror.two'] ?? '',
      reason: 'Ancien collègue.',
    });
  });
  await stage.act('secretary.meca', 28, async (tx, actor) => {
    const item = await findItem(tx, actor, itemId);
    if (!item) throw new Error('The item is not there.');
    return askLifting(tx, actor, await sessionOf(tx, actor, sessionId), item, {
      personId: stage.institution.people['juror.two'] ?? '',
      why: 'Ce collègue est un homonyme.',
    });
  });
  await stage.act('elie', 27, async (tx, actor) => {
    const { reportId } = (await findItemOf(tx, itemId)) ?? { reportId: '' };
    return askForRecusal(tx, actor, reportId, {
      personId: stage.institution.people['juror.three'] ?? '',
      reason: 'Nous avons fondé une société ensemble.',
    });
  });
  await planned(stage, 'JN-MECA', 5);
  const cancelled = await planned(stage, 'JN-MECA', 9);
  await stage.act('secretary.meca', 8, async (tx, actor) =>
    cancelSession(tx, actor, await sessionOf(tx, actor, cancelled), 'Le jury est reporté.'),
  );
}

async function findItemOf(tx: Tx, itemId: string): Promise<{ readonly reportId: string } | undefined> {
  return tx.row<{ reportId: string }>('select report_id as "reportId" from agenda_items where id = $1', [itemId]);
}

/** A session three weeks ahead, its members appointed and not yet convened. */
async function planned(stage: Stage, jury: 'JN-GEST' | 'JN-MECA', daysAgo: number): Promise<string> {
  const today = localDate(new Date(), 'Europe/Paris');
  const id = await stage.act('secretary.meca', daysAgo, (tx, actor) =>
    planSession(tx, actor, {
      juryId: stage.institution.juries[jury],
      heldOn: addDays(today, 21),
      closesOn: addDays(today, 14),
      place: 'Paris',
    }),
  );
  await composedJury(stage, id, {
    secretary: 'secretary.meca',
    signed: daysAgo + 1,
    kept: daysAgo,
    reference: 'Arrêté 2026-JN-15',
    members: THREE,
  });
  return id;
}

/** A request that its student has opened and not deposited. */
async function request(stage: Stage, key: string, daysAgo: number): Promise<string> {
  return stage.act(key, daysAgo, async (tx, actor) => {
    const place = await tx.row<{ diplomaId: string; centreId: string }>(
      'select diploma_id as "diplomaId", centre_id as "centreId" from enrolments where person_id = $1',
      [actor.personId],
    );
    if (!place) throw new Error(`${key} is not enrolled.`);
    return openRequest(tx, actor, place);
  });
}

async function submitted(stage: Stage, key: string, daysAgo: number): Promise<string> {
  const id = await request(stage, key, daysAgo);
  await stage.act(key, daysAgo, async (tx, actor) =>
    submitRequest(tx, actor, await requestOf(tx, actor, id), { plan: '', answers: {} }),
  );
  return id;
}

async function requestOf(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest> {
  const found = await findRequest(tx, actor, id);
  if (!found) throw new Error(`${actor.name} does not see the request.`);
  return found;
}
