import { listenerTo } from '../../platform/lifecycle/index.js';
import { REPORT } from '../../reports/index.js';
import { endStandingOpinion } from '../data/opinions.store.js';

/** A new version begins where the earlier opinion no longer speaks: it stays in the history, ended. */
export const endEarlierOpinion = listenerTo(REPORT, ['revise', 'askForMore', 'rejudgeAsMore'], {
  room: 'opinions',
  why: 'An opinion is bound to the version that was read: a new version ends it.',
  does: (tx, moved) => endStandingOpinion(tx, moved.thingId, moved.move),
});
