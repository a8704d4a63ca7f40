import { answerDueIn } from '../../diplomas/index.js';
import { personById } from '../../people/index.js';
import { type Tx } from '../../platform/database/index.js';
import { listenerTo, makeMove, type Moved } from '../../platform/lifecycle/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { askPoints, REPORT } from '../../reports/index.js';
import { attachAssessment } from './assess-request.js';
import { type DiplomaRequest } from '../rules/index.js';
import { requestsWaitingOn } from '../data/requests.store.js';
import { REQUEST } from '../request.js';
import { restOnReport } from '../data/resting.store.js';
import { words } from '../words/words.js';

/** A waiting request moves on by itself when the opinion on its file comes. */
export const readyWhenProposed = listenerTo(REPORT, ['propose'], {
  room: 'diploma-requests',
  why: 'A request that waits for an opinion becomes admissible when the opinion is proposed, and is assessed on what it retains (W10).',
  does: async (tx, moved) => {
    for (const request of await moveThose(tx, moved, 'AWAITING_OPINION', 'ready'))
      await attachAssessment(tx, request.id, null);
  },
});

/** An admissible request falls back when the opinion on its file no longer stands. */
export const unreadyWithoutOpinion = listenerTo(REPORT, ['reopen', 'revise'], {
  room: 'diploma-requests',
  why: 'An admissible request waits again when the opinion on its file is reopened, or a new version is begun.',
  does: async (tx, moved) => {
    await moveThose(tx, moved, 'ADMISSIBLE', 'unready');
  },
});

/** A request whose file is withdrawn, or lapses, is to be completed: its student says with which file it goes on. */
export const incompleteWithoutReport = listenerTo(REPORT, ['withdraw', 'lapse', 'close'], {
  room: 'diploma-requests',
  why: 'A request that was checked is to be completed when the file on which it rests is withdrawn, closed or lapses.',
  does: async (tx, { thingId }) => {
    for (const request of await requestsWaitingOn(tx, thingId)) {
      const done = await makeMove(tx, REQUEST, request, 'loseReport', { by: { portal: 'system' } });
      if (isRefusal(done)) throw new Error(`Request ${request.id} cannot lose its report: ${done.code}`);
      const { locale } = await personById(tx, request.studentId);
      await askPoints(
        tx,
        { requestId: request.id },
        {
          as: 'registry',
          fault: 'incomplete',
          dueOn: await answerDueIn(tx, request.centreId),
          points: [words(locale).lostReport],
        },
      );
    }
  },
});

/** A request filed before its report rests on the report as soon as that is opened. */
export const restOnNewReport = listenerTo(REPORT, ['open'], {
  room: 'diploma-requests',
  why: 'A request that has no living file, and that no jury has had before it, rests on the file its student opens for the same diploma.',
  does: async (tx, { thingId }) => {
    await restOnReport(tx, thingId);
  },
});

async function moveThose(
  tx: Tx,
  report: Moved,
  from: DiplomaRequest['state'],
  move: 'ready' | 'unready',
): Promise<DiplomaRequest[]> {
  const those = (await requestsWaitingOn(tx, report.thingId)).filter(({ state }) => state === from);
  for (const request of those) {
    const done = await makeMove(tx, REQUEST, request, move, { by: { portal: 'system' } });
    if (isRefusal(done)) throw new Error(`Request ${request.id} cannot ${move}: ${done.code}`);
  }
  return those;
}
