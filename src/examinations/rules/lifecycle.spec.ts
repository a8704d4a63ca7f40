import { refusalFor, type Brought } from '../../platform/lifecycle/rules/index.js';
import type { AnswerFacts } from './answer.js';
import type {
  CommissionPlace,
  ConveningFacts,
  Examination,
  ExaminationStanding,
  ExaminationState,
} from './examination.js';
import { EXAMINATION_LIFECYCLE, EXAMINATION_MOVES, type ExaminationMove } from './lifecycle.js';

const examination = (state: ExaminationState, ...standings: ExaminationStanding[]): Examination => ({
  id: 'x',
  number: 'E2026-0001',
  state,
  journalSeq: 1,
  standings,
  studentId: 's',
  diplomaId: 'd',
  centreId: 'c',
  stateSince: new Date(0),
  openedAt: new Date(0),
  declarationId: 'p',
  referenceDate: '2026-06-30',
  description: 'Quatre ans en atelier.',
  newFact: null,
  answeredBefore: null,
  commissionId: null,
  chairId: null,
  answerId: null,
});
const why = <Name extends ExaminationMove>(
  thing: Examination,
  move: Name,
  brought?: Brought<(typeof EXAMINATION_MOVES)[Name]>,
): string | undefined => refusalFor(EXAMINATION_LIFECYCLE, thing, move, brought)?.code;
const answer = (over: Partial<AnswerFacts>): AnswerFacts => ({
  kind: 'NONE',
  nature: '',
  months: null,
  reasoning: 'Deux ans dans la spécialité, au niveau du diplôme.',
  declared: 1,
  heldOn: '2026-06-30',
  today: '2026-06-30',
  signed: { chair: true, members: 1 },
  retained: [{ periodId: 'p', nature: true, level: true, changed: false, reason: null }],
  ...over,
});
const answered = (over: Partial<AnswerFacts>): string | undefined =>
  why(examination('IN_COMMISSION', 'commission'), 'answer', { facts: answer(over) });

describe('the deposit of an early examination', () => {
  const facts = {
    periods: 1,
    description: 'Quatre ans en atelier.',
    newFact: '',
    referenceDate: '2026-06-30',
    pointsUnanswered: 0,
  };
  it('W11: asks for periods, a description and a reference date, and is accepted with no teaching unit acquired: nothing is asked of them (R51)', () => {
    expect(why(examination('DRAFT', 'author'), 'submit', { facts })).toBeUndefined();
    expect(why(examination('DRAFT', 'registry'), 'submit', { facts })).toBeUndefined();
  });
  it('is made again on a new fact only, once a commission has answered (decision 22)', () => {
    const again = { ...examination('DRAFT', 'author'), answeredBefore: 'E2026-0001' };
    const newly = (newFact: string) => why(again, 'submit', { facts: { ...facts, newFact } });
    expect([newly(' — '), newly('Un certificat de 2025.')]).toEqual(['examinations.newFactMissing', undefined]);
  });
  it.each([
    [{ periods: 0 }, 'periodsMissing'],
    [{ description: ' — ' }, 'descriptionMissing'],
    [{ referenceDate: null }, 'referenceDateMissing'],
    [{ pointsUnanswered: 2 }, 'pointsUnanswered'],
  ])('is refused with %j', (change, code) => {
    expect(why(examination('DRAFT', 'author'), 'submit', { facts: { ...facts, ...change } })).toBe(
      `examinations.${code}`,
    );
  });
});

describe('the commission', () => {
  const named = (...places: readonly CommissionPlace[]): ConveningFacts['members'] =>
    places.map((place, at) => ({ personId: `m${at}`, place }));
  const facts = { members: named('chair', 'member', 'member'), heldOn: '2026-07-10', today: '2026-06-30' };
  it('is convened by the registry alone', () => {
    expect(why(examination('ADMISSIBLE', 'registry'), 'convene', { facts })).toBeUndefined();
    expect(why(examination('ADMISSIBLE', 'author'), 'convene', { facts })).toBe('lifecycle.notYours');
  });
  it.each([
    [{ members: [] }, 'commissionTooSmall'],
    [{ members: named('chair', 'member') }, 'commissionTooSmall'],
    [{ members: named('member', 'member', 'member') }, 'commissionTooSmall'],
    [{ members: named('chair', 'chair', 'member', 'member') }, 'commissionTooSmall'],
    [{ members: [...facts.members, { personId: 's', place: 'member' as const }] }, 'memberIsTheStudent'],
    [{ heldOn: '2026-06-29' }, 'commissionInThePast'],
  ])('is refused with %j: it is a chair and two members at least (decision 22)', (change, code) => {
    expect(why(examination('ADMISSIBLE', 'registry'), 'convene', { facts: { ...facts, ...change } })).toBe(
      `examinations.${code}`,
    );
  });
  it('loses a request to its registry or its chair, with a reason; its student withdraws it until it is answered', () => {
    for (const one of ['registry', 'chair'] as const) {
      expect(why(examination('IN_COMMISSION', one), 'putBack', { reason: 'Un membre est empêché.' })).toBeUndefined();
      expect(why(examination('IN_COMMISSION', one), 'putBack', { reason: ' ' })).toBe('lifecycle.reasonMissing');
    }
    expect(why(examination('IN_COMMISSION', 'commission'), 'putBack', { reason: 'Non.' })).toBe('lifecycle.notYours');
    expect(why(examination('IN_COMMISSION', 'author'), 'withdraw')).toBeUndefined();
    expect(why(examination('ANSWERED', 'author'), 'withdraw')).toBe('lifecycle.notFromHere');
  });
  it('asks its student for more by its chair alone, with points, for a day to come', () => {
    const more = { points: ['Joindre un certificat'], dueOn: '2026-07-30', today: '2026-06-30' };
    expect(why(examination('IN_COMMISSION', 'chair'), 'askMore', { facts: more })).toBeUndefined();
    expect(why(examination('IN_COMMISSION', 'commission'), 'askMore', { facts: more })).toBe('lifecycle.notYours');
    expect(why(examination('IN_COMMISSION', 'chair'), 'askMore', { facts: { ...more, points: [' '] } })).toBe(
      'examinations.pointsMissing',
    );
  });
});

describe('a request that its student leaves incomplete', () => {
  const lapse = (noticedOn: string | null, today: string): string | undefined =>
    refusalFor(EXAMINATION_LIFECYCLE, { ...examination('INCOMPLETE'), standings: ['clock'] }, 'lapse', {
      facts: { dueOn: '2026-07-10', noticedOn, lapseAfter: 60, today },
    })?.code;
  it('lapses once the days of a notice have run, never without one, nor by a notice of an earlier wait', () => {
    expect(lapse('2026-07-11', '2026-09-10')).toBeUndefined();
    expect(lapse('2026-07-11', '2026-09-09')).toBe('examinations.notYetLapsed');
    expect(lapse(null, '2027-09-10')).toBe('examinations.notYetLapsed');
    expect(lapse('2026-07-10', '2027-09-10')).toBe('examinations.notYetLapsed');
  });
});

describe('the answer', () => {
  it.each<Partial<AnswerFacts>>([
    {},
    { kind: 'NOT_ELIGIBLE' },
    { kind: 'COMPLEMENT', nature: 'Conduite de projet', months: 8 },
    { kind: 'INTERNSHIP', months: 3 },
    { kind: 'INTERNSHIP', months: 6 },
  ])('may be %j', (over) => {
    expect(answered(over)).toBeUndefined();
  });
  it.each<[Partial<AnswerFacts>, string]>([
    [{ kind: 'COMPLEMENT', nature: ' ', months: 8 }, 'natureMissing'],
    [{ kind: 'COMPLEMENT', nature: 'Projet', months: null }, 'monthsMissing'],
    [{ kind: 'COMPLEMENT', nature: 'Projet', months: 0 }, 'monthsMissing'],
  ])('W12: that asks a complement without its nature or its duration is refused: %j (R52)', (over, code) => {
    expect(answered(over)).toBe(`examinations.${code}`);
  });
  it.each([2, 7, 3.5, null])('cannot ask an internship of %p months (R17, E38b)', (months) => {
    expect(answered({ kind: 'INTERNSHIP', months })).toBe('examinations.internshipMonthsOutside');
  });
  it('is always reasoned, and explains what it retains otherwise', () => {
    expect(answered({ reasoning: ' - ' })).toBe('examinations.notReasoned');
    expect(answered({ retained: [] })).toBe('examinations.periodNotQualified');
    expect(answered({ retained: [{ periodId: 'p', nature: true, level: false, changed: true, reason: ' ' }] })).toBe(
      'examinations.changeNotExplained',
    );
  });
  it.each([
    { chair: true, members: 0 },
    { chair: false, members: 2 },
    { chair: false, members: 0 },
  ])('signed by %j is not given: the chair and a member, never one alone (decision 22)', (signed) => {
    expect(answered({ signed })).toBe('examinations.notSigned');
  });
  it('of a commission that was convened before it had a chair is given by any member', () => {
    expect(answered({ signed: null })).toBeUndefined();
  });
  it('waits for the day of the commission, and is its own', () => {
    expect(answered({ today: '2026-06-29' })).toBe('examinations.commissionNotHeldYet');
    expect(why(examination('IN_COMMISSION', 'registry'), 'answer', { facts: answer({}) })).toBe('lifecycle.notYours');
  });
});
