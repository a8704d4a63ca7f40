import { refusalFor, type Brought } from '../../platform/lifecycle/rules/index.js';
import type { AnswerFacts } from './answer.js';
import type { Examination, ExaminationStanding, ExaminationState } from './examination.js';
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
  commissionId: null,
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
  retained: [{ periodId: 'p', nature: true, level: true, changed: false, reason: null }],
  ...over,
});
const answered = (over: Partial<AnswerFacts>): string | undefined =>
  why(examination('IN_COMMISSION', 'commission'), 'answer', { facts: answer(over) });

describe('the deposit of an early examination', () => {
  const facts = { periods: 1, description: 'Quatre ans en atelier.', referenceDate: '2026-06-30', pointsUnanswered: 0 };
  it('W11: asks for periods, a description and a reference date, and is accepted with no teaching unit acquired: nothing is asked of them (R51)', () => {
    expect(why(examination('DRAFT', 'author'), 'submit', { facts })).toBeUndefined();
    expect(why(examination('DRAFT', 'registry'), 'submit', { facts })).toBeUndefined();
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
  const facts = { members: ['m'], heldOn: '2026-07-10', today: '2026-06-30' };
  it('is convened by the registry alone', () => {
    expect(why(examination('ADMISSIBLE', 'registry'), 'convene', { facts })).toBeUndefined();
    expect(why(examination('ADMISSIBLE', 'author'), 'convene', { facts })).toBe('lifecycle.notYours');
  });
  it.each([
    [{ members: [] }, 'membersMissing'],
    [{ members: ['m', 's'] }, 'memberIsTheStudent'],
    [{ heldOn: '2026-06-29' }, 'commissionInThePast'],
  ])('is refused with %j', (change, code) => {
    expect(why(examination('ADMISSIBLE', 'registry'), 'convene', { facts: { ...facts, ...change } })).toBe(
      `examinations.${code}`,
    );
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
  it('waits for the day of the commission, and is its own', () => {
    expect(answered({ today: '2026-06-29' })).toBe('examinations.commissionNotHeldYet');
    expect(why(examination('IN_COMMISSION', 'registry'), 'answer', { facts: answer({}) })).toBe('lifecycle.notYours');
  });
});
