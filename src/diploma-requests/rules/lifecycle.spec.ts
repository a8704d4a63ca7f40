import { refusalFor, type Brought } from '../../platform/lifecycle/rules/index.js';
import { REQUEST_LIFECYCLE, REQUEST_MOVES, type RequestMove } from './lifecycle.js';
import { notOpenable } from './opening.js';
import { missingAmong, notToCertify, notToTakeBack } from './conditions.js';
import {
  REQUEST_STATES,
  type DiplomaRequest,
  type LapseFacts,
  type RequestStanding,
  type RequestState,
} from './request.js';
import { canSeeRequest, requestStandings, type RequestSight } from './sight.js';

const request = (state: RequestState, ...standings: (RequestStanding | 'system' | 'clock')[]): DiplomaRequest => ({
  id: 'q',
  number: 'D2026-0001',
  state,
  journalSeq: 1,
  standings,
  studentId: 's',
  diplomaId: 'd',
  centreId: 'c',
  academicYear: 2026,
  stateSince: new Date(0),
  openedAt: new Date(0),
  reportId: 'r',
  withoutReport: false,
  plan: null,
  conditionsCertifiedAt: null,
  conditionsNote: null,
  awardId: null,
});
const why = <Name extends RequestMove>(
  thing: DiplomaRequest,
  move: Name,
  brought?: Brought<(typeof REQUEST_MOVES)[Name]>,
): string | undefined => refusalFor(REQUEST_LIFECYCLE, thing, move, brought)?.code;

describe('a diploma request', () => {
  const admission = (reportState: string | null) => ({
    conditionsCertified: true,
    conditionsMissing: 0,
    heldUncertified: 0,
    holdsAllCredits: false,
    reportState,
  });
  const toOpenSession = {
    conditionsMissing: 0,
    lacksCredits: false,
    sessionState: 'OPEN',
    sessionIsOfThisDiploma: true,
  };
  it('W10: of a file not yet examined is accepted, waits for the proposed opinion, and is put before no session meanwhile', () => {
    expect(
      why(request('DRAFT', 'author'), 'submit', {
        facts: { hasReportOrPlan: true, pointsUnanswered: 0, reportToComplete: false },
      }),
    ).toBeUndefined();
    for (const notExamined of ['SUBMITTED', 'ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW', null]) {
      expect([
        why(request('SUBMITTED', 'registry'), 'hold', { facts: admission(notExamined) }),
        REQUEST_MOVES.hold.to,
      ]).toEqual([undefined, 'AWAITING_OPINION']);
      expect(why(request('SUBMITTED', 'registry'), 'admit', { facts: admission(notExamined) })).toBe(
        notExamined === null ? 'requests.noReportYet' : 'requests.noOpinionYet',
      );
    }
    expect(why(request('AWAITING_OPINION', 'registry'), 'schedule', { facts: toOpenSession })).toBe(
      'lifecycle.notFromHere',
    );
  });
  it('is admissible without a file nor an opinion once all its credits are held and certified, and scheduled while they are', () => {
    const holdsAll = { ...admission(null), holdsAllCredits: true };
    expect([
      why(request('SUBMITTED', 'registry'), 'admit', { facts: holdsAll }),
      why(request('SUBMITTED', 'registry'), 'admit', { facts: { ...holdsAll, heldUncertified: 1 } }),
      why(request('SUBMITTED', 'registry'), 'hold', { facts: holdsAll }),
      why(request('ADMISSIBLE', 'registry'), 'schedule', { facts: toOpenSession }),
      why(request('ADMISSIBLE', 'registry'), 'schedule', { facts: { ...toOpenSession, lacksCredits: true } }),
    ]).toEqual([
      undefined,
      'requests.heldUncertified',
      'requests.creditsAreThere',
      undefined,
      'requests.creditsLacking',
    ]);
  });
  it('W10: is admissible once the opinion is proposed, and then goes before a session', () => {
    expect(why(request('SUBMITTED', 'registry'), 'admit', { facts: admission('OPINION_PROPOSED') })).toBeUndefined();
    expect(why(request('SUBMITTED', 'registry'), 'hold', { facts: admission('OPINION_PROPOSED') })).toBe(
      'requests.opinionIsThere',
    );
    expect([why(request('AWAITING_OPINION', 'system'), 'ready'), REQUEST_MOVES.ready.to]).toEqual([
      undefined,
      'ADMISSIBLE',
    ]);
    expect(why(request('ADMISSIBLE', 'registry'), 'schedule', { facts: toOpenSession })).toBeUndefined();
  });
  it('needs a file or a plan, and the other conditions certified', () => {
    expect(
      why(request('DRAFT', 'author'), 'submit', {
        facts: { hasReportOrPlan: false, pointsUnanswered: 0, reportToComplete: false },
      }),
    ).toBe('requests.noReportNorPlan');
    for (const move of ['admit', 'hold'] as const)
      expect(
        why(request('SUBMITTED', 'registry'), move, {
          facts: { ...admission('SUBMITTED'), conditionsCertified: false },
        }),
      ).toBe('requests.conditionsNotCertified');
  });
  it('is admitted only once the credits that it says held already are certified', () => {
    for (const move of ['admit', 'hold'] as const)
      expect(
        why(request('SUBMITTED', 'registry'), move, {
          facts: { ...admission('OPINION_PROPOSED'), heldUncertified: 1 },
        }),
      ).toBe('requests.heldUncertified');
  });
  it('is admitted, and put before a session, once each condition of its diploma’s list is certified', () => {
    const missing = { ...admission('SUBMITTED'), conditionsMissing: 1 };
    for (const move of ['admit', 'hold'] as const)
      expect(why(request('SUBMITTED', 'registry'), move, { facts: missing })).toBe('requests.conditionsMissing');
    expect(
      why(request('ADMISSIBLE', 'registry'), 'schedule', { facts: { ...toOpenSession, conditionsMissing: 1 } }),
    ).toBe('requests.conditionsTakenBack');
  });
});

describe('a diploma request that nobody completes', () => {
  const lapse = (over: Partial<LapseFacts>): string | undefined =>
    why(request('INCOMPLETE', 'clock'), 'lapse', {
      facts: { today: '2027-03-03', due: '2026-12-31', noticedOn: '2027-01-01', lapseAfter: 60, ...over },
    });
  it('lapses once the days of a notice given since the day to answer have run, and never before', () => {
    expect([
      lapse({}),
      lapse({ today: '2027-03-02' }),
      lapse({ noticedOn: null }),
      lapse({ noticedOn: '2026-12-31' }),
    ]).toEqual([undefined, 'requests.notYetLapsed', 'requests.notYetLapsed', 'requests.notYetLapsed']);
    expect(why(request('INCOMPLETE', 'registry'), 'lapse')).toBe('lifecycle.notYours');
  });
  it('is back with its student when its report is withdrawn, wherever it waited for the jury', () => {
    for (const state of REQUEST_STATES)
      expect([state, why(request(state, 'system'), 'loseReport')]).toEqual([
        state,
        state === 'AWAITING_OPINION' || state === 'ADMISSIBLE' ? undefined : 'lifecycle.notFromHere',
      ]);
    expect(REQUEST_MOVES.loseReport.to).toBe('INCOMPLETE');
  });
});

describe('a condition of a diploma', () => {
  const certified = { certified: { by: 'Claire', at: new Date(0) } };
  it('is certified, or taken back with a reason, by the registry, from the deposit until the jury has the request', () => {
    for (const state of REQUEST_STATES)
      expect([state, notToCertify(request(state, 'registry'))?.code]).toEqual([
        state,
        ['SUBMITTED', 'INCOMPLETE', 'AWAITING_OPINION', 'ADMISSIBLE'].includes(state)
          ? undefined
          : 'requests.certifiedBeforeJury',
      ]);
    expect(notToCertify(request('SUBMITTED', 'author'))?.code).toBe('lifecycle.notYours');
    const held = request('ADMISSIBLE', 'registry');
    expect([
      notToTakeBack(held, certified, ' ')?.code,
      notToTakeBack(held, { certified: null }, 'Une erreur.')?.code,
      notToTakeBack(held, certified, 'Une erreur.'),
    ]).toEqual(['requests.takenBackWhy', 'requests.notCertified', undefined]);
    expect(missingAmong([certified, { certified: null }])).toBe(1);
  });
});

describe('the opening of a diploma request', () => {
  const facts = { granted: false, alreadyOpen: null };
  it('W18: is refused while one is open for the same diploma and year, with what leads to the open one', () => {
    expect(notOpenable(facts)).toBeUndefined();
    expect(notOpenable({ ...facts, alreadyOpen: { id: 'q', number: 'D2026-0001' } })).toMatchObject({
      status: 409,
      code: 'requests.alreadyOpen',
      facts: { id: 'q', number: 'D2026-0001' },
    });
  });
  it('is refused once the credits are there', () => {
    expect(notOpenable({ ...facts, granted: true })?.code).toBe('requests.alreadyGranted');
  });
});

it('W17: a diploma request is seen by its student, and another student is nothing to it', () => {
  const reader = (personId: string): RequestSight => ({ personId, registryOf: [], coordinatorOf: [], onReport: [] });
  const seen = { studentId: 's', centreId: 'c' };
  expect([
    canSeeRequest(reader('s'), seen),
    canSeeRequest(reader('another student'), seen),
    requestStandings(reader('another student'), seen),
  ]).toEqual([true, false, []]);
});
