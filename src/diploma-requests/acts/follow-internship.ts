import { INTERNSHIP } from '../../internships/index.js';
import { listenerTo } from '../../platform/lifecycle/index.js';
import { MOVES_THAT_ACCEPT, MOVES_THAT_END, REPORT } from '../../reports/index.js';
import { attachAssessment } from './assess-request.js';
import { requestsCountingOn, requestsOfTrainee } from '../data/requests.store.js';

/**
 * What a request was found to fulfil does not outlive the report of the internship that it counted: the jury must not
 * have before it what is true no more.
 */
export const assessWhenInternshipChanges = listenerTo(REPORT, [...MOVES_THAT_ACCEPT, ...MOVES_THAT_END], {
  room: 'diploma-requests',
  why: 'A request on another file, whose student has a certified internship, is assessed again when the report that presents it is accepted, or no longer is (C14).',
  does: async (tx, { thingId }) => {
    for (const id of await requestsCountingOn(tx, thingId)) await attachAssessment(tx, id, null);
  },
});

/** The same of the internship itself: it may be certified last, when its report stands accepted already. */
export const assessWhenInternshipIsCertified = listenerTo(INTERNSHIP, ['certify'], {
  room: 'diploma-requests',
  why: 'A request between its admission and the jury’s decision is assessed again when an internship of its student is certified (C13, C14).',
  does: async (tx, { thingId }) => {
    for (const id of await requestsOfTrainee(tx, thingId)) await attachAssessment(tx, id, null);
  },
});
