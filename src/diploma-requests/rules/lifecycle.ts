import { addDays } from '../../platform/clock/rules/index.js';
import type { Lifecycle, Move } from '../../platform/lifecycle/rules/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import { saysSomething } from '../../platform/texts/rules/index.js';
import {
  REQUEST_STATES,
  type AdmissionFacts,
  type DiplomaRequest,
  type LapseFacts,
  type RequestDecisionFacts,
  type RequestReturnFacts,
  type RequestStanding,
  type RequestState,
  type SchedulingFacts,
  type SubmissionFacts,
} from './request.js';

/** The whole life of a diploma request. Nothing else may change its state. */
export const REQUEST_MOVES = {
  open: { from: [], to: 'DRAFT', by: ['author', 'registry'], form: true },
  submit: { from: ['DRAFT'], to: 'SUBMITTED', by: ['author', 'registry'], form: 'submission', needs: notReadyToSubmit },
  findIncomplete: {
    from: ['SUBMITTED'],
    to: 'INCOMPLETE',
    by: ['registry'],
    form: 'corrections',
    needs: pointsMissing,
  },
  resubmit: {
    from: ['INCOMPLETE'],
    to: 'SUBMITTED',
    by: ['author', 'registry'],
    form: 'submission',
    needs: notReadyToSubmit,
  },
  admit: { from: ['SUBMITTED'], to: 'ADMISSIBLE', by: ['registry'], form: 'admission', needs: notAdmissible },
  hold: { from: ['SUBMITTED'], to: 'AWAITING_OPINION', by: ['registry'], form: 'admission', needs: notToBeHeld },
  ready: { from: ['AWAITING_OPINION'], to: 'ADMISSIBLE', by: ['system'] },
  unready: { from: ['ADMISSIBLE'], to: 'AWAITING_OPINION', by: ['system'] },
  loseReport: { from: ['AWAITING_OPINION', 'ADMISSIBLE'], to: 'INCOMPLETE', by: ['system'] },
  schedule: { from: ['ADMISSIBLE'], to: 'SCHEDULED', by: ['registry'], form: true, needs: noSession },
  unschedule: { from: ['SCHEDULED'], to: 'ADMISSIBLE', by: ['secretary', 'system'], reason: true, form: true },
  grant: { from: ['SCHEDULED'], to: 'GRANTED', by: ['system'], needs: decisionIsNot('FAVOURABLE') },
  defer: { from: ['SCHEDULED'], to: 'DEFERRED', by: ['system'], needs: decisionIsNot('MORE') },
  refuse: { from: ['SCHEDULED'], to: 'REFUSED', by: ['system'], needs: decisionIsNot('UNFAVOURABLE') },
  renew: {
    from: ['DEFERRED'],
    to: 'SUBMITTED',
    by: ['author', 'registry'],
    form: 'submission',
    needs: complementMissing,
  },
  rejudgeAsGranted: { from: ['REFUSED'], to: 'GRANTED', by: ['system'], needs: decisionIsNot('FAVOURABLE') },
  rejudgeAsRefused: { from: ['GRANTED'], to: 'REFUSED', by: ['system'], needs: decisionIsNot('UNFAVOURABLE') },
  rejudgeAsDeferred: { from: ['GRANTED', 'REFUSED'], to: 'DEFERRED', by: ['system'], needs: decisionIsNot('MORE') },
  reinstate: { from: ['DEFERRED'], to: 'SCHEDULED', by: ['system'] },
  withdraw: {
    from: ['DRAFT', 'SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION', 'ADMISSIBLE', 'DEFERRED'],
    to: 'WITHDRAWN',
    by: ['author'],
  },
  lapse: { from: ['INCOMPLETE'], to: 'WITHDRAWN', by: ['clock'], needs: notYetLapsed },
} as const satisfies Record<string, Move<RequestState, RequestStanding, DiplomaRequest, never>>;

/** A move of the table, by name. */
export type RequestMove = keyof typeof REQUEST_MOVES;

/** The table with its ends, by which moves are made, offered and refused. */
export const REQUEST_LIFECYCLE: Lifecycle<RequestState, DiplomaRequest, typeof REQUEST_MOVES> = {
  name: 'diploma-request',
  states: REQUEST_STATES,
  ends: ['GRANTED', 'REFUSED', 'WITHDRAWN'],
  moves: REQUEST_MOVES,
};

function notReadyToSubmit(facts: SubmissionFacts): Refusal | undefined {
  return refuseAll(
    facts.hasReportOrPlan ? undefined : refuse(422, 'requests.noReportNorPlan', undefined, 'plan'),
    facts.pointsUnanswered > 0
      ? refuse(422, 'requests.pointsUnanswered', { count: facts.pointsUnanswered }, 'points')
      : undefined,
  );
}

/** What the jury asked for is answered in the file, by its deposit. */
function complementMissing(facts: SubmissionFacts): Refusal | undefined {
  return facts.reportToComplete ? refuse(409, 'requests.complementMissing') : notReadyToSubmit(facts);
}

function pointsMissing(facts: RequestReturnFacts): Refusal | undefined {
  return refuseAll(
    facts.points.some(saysSomething) ? undefined : refuse(422, 'requests.pointsMissing', undefined, 'points'),
    facts.dueOn <= facts.today ? refuse(422, 'requests.dueDatePassed', undefined, 'dueOn') : undefined,
  );
}

/**
 * R48: admissible only with the other conditions certified and an opinion proposed; otherwise it waits (W10). With all
 * the credits held already, their decisions stand for the file and its opinion.
 */
function notAdmissible(facts: AdmissionFacts): Refusal | undefined {
  const refusal = conditionsMissing(facts);
  if (refusal) return refusal;
  if (facts.holdsAllCredits) return undefined;
  if (facts.reportState === null) return refuse(409, 'requests.noReportYet');
  return facts.reportState === 'OPINION_PROPOSED' ? undefined : refuse(409, 'requests.noOpinionYet');
}

function notToBeHeld(facts: AdmissionFacts): Refusal | undefined {
  const refusal = conditionsMissing(facts);
  if (refusal) return refusal;
  if (facts.holdsAllCredits) return refuse(409, 'requests.creditsAreThere');
  return facts.reportState === 'OPINION_PROPOSED' ? refuse(409, 'requests.opinionIsThere') : undefined;
}

/** Those of the diploma's list are each certified; where it has none, all are as one. */
function conditionsMissing({
  conditionsCertified,
  conditionsMissing: count,
  heldUncertified,
}: AdmissionFacts): Refusal | undefined {
  if (heldUncertified > 0) return refuse(422, 'requests.heldUncertified');
  if (count > 0) return refuse(422, 'requests.conditionsMissing', { count });
  return conditionsCertified ? undefined : refuse(422, 'requests.conditionsNotCertified', undefined, 'certified');
}

function noSession(facts: SchedulingFacts): Refusal | undefined {
  if (facts.conditionsMissing > 0)
    return refuse(409, 'requests.conditionsTakenBack', { count: facts.conditionsMissing });
  if (facts.lacksCredits) return refuse(409, 'requests.creditsLacking');
  if (facts.sessionState !== 'OPEN') return refuse(409, 'requests.sessionNotOpen');
  return facts.sessionIsOfThisDiploma
    ? undefined
    : refuse(422, 'requests.sessionOfAnotherDiploma', undefined, 'session');
}

/** Never without a notice given since the day that it speaks of, nor before its days have run. */
function notYetLapsed({ today, due, noticedOn, lapseAfter }: LapseFacts): Refusal | undefined {
  const isNoticed = noticedOn !== null && noticedOn > due;
  return isNoticed && today > addDays(noticedOn, lapseAfter) ? undefined : refuse(409, 'requests.notYetLapsed');
}

function decisionIsNot(sense: RequestDecisionFacts['sense']) {
  return function decisionSaysOtherwise(facts: RequestDecisionFacts): Refusal | undefined {
    if (!facts.minutesSigned) return refuse(409, 'requests.minutesNotSigned');
    return facts.sense === sense ? undefined : refuse(409, 'requests.decisionSaysOtherwise');
  };
}
