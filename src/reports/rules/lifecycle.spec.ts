import { report } from '../../../test/support/report.js';
import { refusalFor, type Brought } from '../../platform/lifecycle/rules/index.js';
import type {
  AssignmentFacts,
  DecisionFacts,
  DepositFacts,
  ForwardingFacts,
  LapseFacts,
  ProposalFacts,
} from './facts.js';
import { notEditable } from './guards.js';
import { REPORT_LIFECYCLE, REPORT_MOVES, type ReportMove } from './lifecycle.js';
import { REPORT_STATES, type Report, type ReportState } from './report.js';

const why = <Name extends ReportMove>(
  thing: Report,
  move: Name,
  brought?: Brought<(typeof REPORT_MOVES)[Name]>,
): string | undefined => refusalFor(REPORT_LIFECYCLE, thing, move, brought)?.code;

describe('forwarding to the national jury (R48)', () => {
  const proposed = report('OPINION_PROPOSED', ['registry'], { opinionSense: 'FAVOURABLE' });
  const facts: ForwardingFacts = {
    requestReportId: 'r',
    requestState: 'ADMISSIBLE',
    sessionState: 'OPEN',
    sessionIsOfThisDiploma: true,
  };
  it('W01: is refused without a diploma request, however favourable the proposal', () => {
    expect(why(proposed, 'forward', { facts })).toBeUndefined();
    expect(why(proposed, 'forward', { facts: { ...facts, requestReportId: null } })).toBe('reports.noDiplomaRequest');
    expect(why(proposed, 'forward', { facts: { ...facts, requestReportId: 'another file' } })).toBe(
      'reports.noDiplomaRequest',
    );
  });
  it('W10: is refused while its request waits for an opinion, and while there is none to forward', () => {
    expect(why(proposed, 'forward', { facts: { ...facts, requestState: 'AWAITING_OPINION' } })).toBe(
      'reports.requestNotAdmissible',
    );
    for (const state of ['SUBMITTED', 'ADMISSIBLE', 'ASSIGNED', 'UNDER_REVIEW'] as const)
      expect(why(report(state, ['registry']), 'forward', { facts })).toBe('lifecycle.notFromHere');
  });
});

describe('the proposal of an opinion (R47)', () => {
  const facts: ProposalFacts = {
    sense: 'FAVOURABLE',
    reasoning: 'Deux ans de conception, au niveau du diplôme.',
    minimumLength: 40,
    periodsWithoutQualification: 0,
    changesWithoutReason: 0,
    onCurrentVersion: true,
  };
  it.each([
    ['an empty', '', 'reports.reasoningMissing'],
    ['a blank', ' \n\t ', 'reports.reasoningMissing'],
    ['too short a', 'Deux ans de conception, au bon niveau.', 'reports.reasoningTooShort'],
    ['too short a padded', `${' '.repeat(40)}Très bien.${' '.repeat(40)}`, 'reports.reasoningTooShort'],
  ])('W02: with %s reasoning is refused, in either sense', (_what, reasoning, code) => {
    for (const sense of ['FAVOURABLE', 'UNFAVOURABLE'] as const)
      expect(why(report('UNDER_REVIEW', ['professor']), 'propose', { facts: { ...facts, sense, reasoning } })).toBe(
        code,
      );
    expect(why(report('UNDER_REVIEW', ['professor']), 'propose', { facts })).toBeUndefined();
  });
});

describe('the professor who is given a file (R46)', () => {
  const fit: AssignmentFacts = { seated: true, isTheStudent: false, conflict: false, absentUntil: null };
  const assigned = (over: Partial<AssignmentFacts>): string | undefined =>
    why(report('ADMISSIBLE', ['coordinator']), 'assign', { facts: { ...fit, ...over } });
  it('W03: holds a seat of its specialty in its centre, their own or by delegation; another cannot be assigned', () => {
    expect([assigned({}), assigned({ seated: false })]).toEqual([undefined, 'reports.professorNotSeated']);
  });
  it('W04: withdraws from the file of somebody employed where they are, which goes back to be given to another; it is never given to them again', () => {
    const conflict = { reason: 'Même employeur.' };
    expect([
      why(report('ASSIGNED', ['professor']), 'decline', conflict),
      why(report('UNDER_REVIEW', ['professor']), 'release', conflict),
    ]).toEqual([undefined, undefined]);
    expect([REPORT_MOVES.decline.to, REPORT_MOVES.release.to]).toEqual(['ADMISSIBLE', 'ADMISSIBLE']);
    expect(why(report('ASSIGNED', ['professor']), 'decline', { reason: ' ' })).toBe('lifecycle.reasonMissing');
    expect([assigned({ conflict: true }), assigned({ conflict: false })]).toEqual([
      'reports.professorInConflict',
      undefined,
    ]);
  });
});

describe('the deposit of a file (R22, R41)', () => {
  const facts: DepositFacts = {
    completenessCertified: true,
    experienceAsked: true,
    periods: [],
    hasReport: true,
    papersUnread: 0,
    papersRefused: [],
    papersUnscanned: 0,
    pointsUnanswered: 0,
  };
  const deposited = (over: Partial<DepositFacts>): string | undefined =>
    why(report('DRAFT', ['author'], { kind: 'activity' }), 'submit', { facts: { ...facts, ...over } });
  const period = { significant: false, inSpecialty: false, kind: 'employee', fromFuture: false };
  it('W26: asks no period where the certificate asks no experience; one that is declared there is still valid', () => {
    expect([deposited({}), deposited({ experienceAsked: false })]).toEqual(['reports.noPeriod', undefined]);
    expect([deposited({ periods: [period] }), deposited({ experienceAsked: false, periods: [period] })]).toEqual([
      'reports.noSignificantPeriod',
      undefined,
    ]);
    expect(deposited({ experienceAsked: false, periods: [{ ...period, fromFuture: true }] })).toBe(
      'reports.periodInTheFuture',
    );
    expect(deposited({ experienceAsked: false, hasReport: false })).toBe('reports.noReportPaper');
  });
});

describe('a file that was submitted', () => {
  const student = (state: ReportState): Report => report(state, ['author']);
  it('W05: is not edited by its student, nor by its registry; returned, it is again', () => {
    const closed = REPORT_STATES.filter((state) => notEditable(student(state)) !== undefined);
    expect(closed).toEqual(REPORT_STATES.filter((state) => state !== 'DRAFT' && state !== 'RETURNED'));
    for (const state of closed)
      expect([notEditable(student(state)), notEditable(report(state, ['registry']))]).toMatchObject([
        { status: 409, code: 'reports.notEditable' },
        { status: 409, code: 'reports.notEditable' },
      ]);
    expect(notEditable(student('RETURNED'))).toBeUndefined();
    for (const other of ['professor', 'coordinator', 'secretary', 'juror'])
      expect(notEditable(report('RETURNED', [other]))?.code).toBe('lifecycle.notYours');
  });
  it('W05: leaves that state for one in which it is edited by one move, « return », which is not its student’s', () => {
    const back = Object.entries(REPORT_MOVES)
      .filter(
        ([, { from, to }]) =>
          (from as readonly string[]).includes('SUBMITTED') && notEditable(student(to)) === undefined,
      )
      .map(([move]) => move);
    expect(back).toEqual(['return']);
    const asked = { points: ['Préciser les dates'], today: '2026-11-24', dueOn: '2026-12-15' };
    expect([
      why(student('SUBMITTED'), 'return', { facts: asked }),
      why(report('SUBMITTED', ['registry']), 'return', { facts: asked }),
    ]).toEqual(['lifecycle.notYours', undefined]);
    expect(why(student('SUBMITTED'), 'submit')).toBe('lifecycle.notFromHere');
  });
});

describe('what a move of a file is made with', () => {
  it('is what its guard reads: other facts, or none, do not compile', () => {
    type Lets<Facts, Name extends ReportMove> =
      { facts: Facts } extends Brought<(typeof REPORT_MOVES)[Name]> ? 'yes' : 'no';
    const answers: readonly [
      Lets<ProposalFacts, 'propose'>,
      Lets<{ nothing: 1 }, 'propose'>,
      Lets<LapseFacts, 'lapse'>,
      Lets<Record<string, never>, 'lapse'>,
      Lets<Omit<LapseFacts, 'noticedOn'>, 'lapse'>,
    ] = ['yes', 'no', 'yes', 'no', 'no'];
    expect(answers).toHaveLength(5);
  });
});

describe('a file whose answers do not come (R32)', () => {
  const returned = report('RETURNED', ['clock'], { dueOn: '2026-11-02' });
  const lapse = (today: string, noticedOn: string | null): string | undefined =>
    why(returned, 'lapse', { facts: { today, noticedOn, lapseAfter: 30 } });
  it('lapses the day after the days of its notice have run, and not without a notice that came after the day it speaks of', () => {
    expect([lapse('2026-12-03', '2026-11-03'), lapse('2026-12-04', '2026-11-03')]).toEqual([
      'reports.notYetLapsed',
      undefined,
    ]);
    expect([lapse('2027-06-30', null), lapse('2027-06-30', '2026-10-03')]).toEqual([
      'reports.notYetLapsed',
      'reports.notYetLapsed',
    ]);
  });
});

describe('what the jury decides (R49)', () => {
  it('W09: unfavourably, with reasons and in signed minutes, leaves the credits not validated, however favourable the proposal', () => {
    const forwarded = report('FORWARDED', ['system'], { opinionSense: 'FAVOURABLE' });
    const signed: DecisionFacts = { sense: 'UNFAVOURABLE', reasoned: true, minutesSigned: true };
    expect([why(forwarded, 'refuse', { facts: signed }), REPORT_MOVES.refuse.to]).toEqual([undefined, 'NOT_VALIDATED']);
    expect(why(forwarded, 'validate', { facts: signed })).toBe('reports.decisionSaysOtherwise');
    expect([
      why(forwarded, 'refuse', { facts: { ...signed, reasoned: false } }),
      why(forwarded, 'refuse', { facts: { ...signed, minutesSigned: false } }),
    ]).toEqual(['reports.decisionNotReasoned', 'reports.minutesNotSigned']);
  });
  it('W06, W07: validates the credits when the favourable decision has reasons, its own or adopted, and not without', () => {
    const forwarded = report('FORWARDED', ['system'], { opinionSense: 'FAVOURABLE' });
    const signed: DecisionFacts = { sense: 'FAVOURABLE', reasoned: true, minutesSigned: true };
    expect([why(forwarded, 'validate', { facts: signed }), REPORT_MOVES.validate.to]).toEqual([undefined, 'VALIDATED']);
    expect(why(forwarded, 'validate', { facts: { ...signed, reasoned: false } })).toBe('reports.decisionNotReasoned');
  });
});
