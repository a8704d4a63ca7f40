import { endRequestedYear, reopenRequestedYear } from '../../experience/index.js';
import { listenerTo } from '../../platform/lifecycle/index.js';
import { REQUEST } from '../request.js';

/** Once withdrawn, lapsed or decided, a request no longer says by the rules of which year its student is weighed. */
export const endYearWhenEnded = listenerTo(
  REQUEST,
  ['withdraw', 'lapse', 'grant', 'refuse', 'rejudgeAsGranted', 'rejudgeAsRefused'],
  {
    room: 'diploma-requests',
    why: 'What a student has open for a diploma is weighed by the rules of the year for which they ask it, while they ask it.',
    does: (tx, { thingId }) => endRequestedYear(tx, thingId),
  },
);

/** A request that a new deliberation defers is asked again, for the same year. */
export const reopenYearWhenDeferred = listenerTo(REQUEST, ['rejudgeAsDeferred', 'reinstate'], {
  room: 'diploma-requests',
  why: 'What a new deliberation takes back before the jury, or defers, is weighed again by the rules of the year for which it was asked.',
  does: (tx, { thingId }) => reopenRequestedYear(tx, thingId),
});
