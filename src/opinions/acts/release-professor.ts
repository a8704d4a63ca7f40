import { listenerTo } from '../../platform/lifecycle/index.js';
import { endStandings, REPORT } from '../../reports/index.js';

/** Withdrawn, or taken back by its student for a new version, a file is nobody's to examine any more. */
export const releaseProfessor = listenerTo(REPORT, ['withdraw', 'lapse', 'close', 'revise'], {
  room: 'opinions',
  why: 'Nobody examines a file that is withdrawn, or that its student takes back: its professor no longer sees it.',
  does: (tx, moved) => endStandings(tx, { reportId: moved.thingId, heldAs: 'professor', why: moved.move }),
});
