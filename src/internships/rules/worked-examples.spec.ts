import { refusalFor } from '../../platform/lifecycle/rules/index.js';
import { faultsIn } from '../../platform/refusal/rules/index.js';
import { firstPossibleStart, yearsTouched, type FilingFacts } from './filing.js';
import { INTERNSHIP_LIFECYCLE, INTERNSHIP_MOVES } from './lifecycle.js';
import type { Internship } from './internship.js';
import { firstDayOnPost, isGratuityDue, mostAtHost, type LegalCode, type LegalFacts } from './legal.js';
import type { Terms } from './terms.js';
import { check, FACTS, filed, internship, KNOWN, TERMS, VERIFIED } from '../../../test/support/filing-facts.js';

describe('the notice of fifteen calendar days (R35)', () => {
  it('I01: filed on 1 March for 16 March, fifteen days, is accepted', () => expect(filed()).toBeUndefined());
  it('I02: for 15 March, fourteen days, is refused, and the first possible start is said', () => {
    expect(filed({}, { startsOn: '2026-03-15' })).toMatchObject({
      code: 'internships.tooLate',
      field: 'startsOn',
      facts: { days: 14, first: '2026-03-16' },
    });
  });
  it('I04: 15 February for 1 March is fifteen days in a leap year, and fourteen otherwise', () => {
    const leap = { startsOn: '2024-03-01', endsOn: '2024-05-31' };
    const plain = { startsOn: '2023-03-01', endsOn: '2023-05-31' };
    expect(filed({ today: '2024-02-15', enrolledYears: [2023] }, leap)).toBeUndefined();
    expect(filed({ today: '2023-02-15', enrolledYears: [2022] }, plain)?.facts).toMatchObject({ days: 14 });
    expect([firstPossibleStart('2024-02-15'), firstPossibleStart('2023-02-15')]).toEqual(['2024-03-01', '2023-03-02']);
  });
  it('stands from the first complete request while nothing changed, but not past the start itself (R31)', () => {
    expect(filed({ today: '2026-03-10', standsSince: '2026-03-01' })).toBeUndefined();
    expect(filed({ today: '2026-03-16', standsSince: '2026-03-01' })?.code).toBe('internships.startHasCome');
  });
});

describe('the need of an internship (R27)', () => {
  const need = (over: Partial<FilingFacts['need']>): string | undefined =>
    filed({ need: { ...FACTS.need, ...over } })?.code;
  it('I06: none when the diploma’s requirement is already satisfied', () => {
    expect(need({ outcome: 'satisfied' })).toBe('internships.notNeeded');
    expect(need({ outcome: 'satisfied-by-internship' })).toBe('internships.notNeeded');
  });
  it('a prescription makes none necessary where the rules are satisfied, and one possible where experience is missing (decision 3)', () => {
    expect(need({ outcome: 'satisfied', prescribed: true })).toBe('internships.notNeeded');
    expect(need({ outcome: 'complement', prescribed: true })).toBeUndefined();
    expect(need({ outcome: 'complement' })).toBe('internships.experienceFirst');
  });
  it('the registry may record why, but not for a diploma that knows no internship', () => {
    expect(need({ outcome: 'satisfied', recorded: 'Demandé par le jury du 3 juillet.' })).toBeUndefined();
    expect(need({ outcome: 'undefined', longest: null, recorded: 'Demandé.' })).toBe('internships.noneForDiploma');
    expect(need({ outcome: 'not-required' })).toBe('internships.noneForDiploma');
  });
});

describe('enrolment, end of course, dates, content, tutor', () => {
  it('I07: an internship into the next academic year waits for the enrolment in it (R33)', () => {
    const terms = { startsOn: '2026-07-01', endsOn: '2026-12-31', totalHours: 875 };
    expect(yearsTouched({ startsOn: '2026-07-01', endsOn: '2026-12-31' })).toEqual([2025, 2026]);
    expect(filed({ enrolledYears: [2025] }, terms)).toMatchObject({
      code: 'internships.notEnrolled',
      facts: { from: 2026, to: 2027 },
    });
    expect(filed({ enrolledYears: [2025, 2026] }, terms)).toBeUndefined();
  });
  it('I27: filed complete on 1 March, the end of its course certified on the 12th, it may start on the 16th: the fifteen days run from the filing (R34, R35)', () => {
    const facts = { today: '2027-03-01', enrolledYears: [2026] };
    expect(filed(facts, { startsOn: '2027-03-16', endsOn: '2027-06-15' })).toBeUndefined();
    const verified = (courseEndCertified: boolean) =>
      refusalFor(
        INTERNSHIP_LIFECYCLE,
        { ...internship('TEACHER_APPROVED', 'registry'), filedOn: '2027-03-01', startsOn: '2027-03-16' },
        'verify',
        { facts: { ...VERIFIED, courseEndCertified, today: '2027-03-12' } },
      );
    expect(verified(true)).toBeUndefined();
    expect(verified(false)).toMatchObject({ code: 'internships.courseEndNotCertified', field: 'courseEnd' });
  });
  it('I16: without a tutor, or without content, it cannot be submitted (R36)', () => {
    expect(filed({}, { tutorName: ' ' })?.code).toBe('internships.tutorMissing');
    expect(filed({}, { tutorEmail: '' })?.code).toBe('internships.tutorMissing');
    expect(filed({}, { clauses: { ...TERMS.clauses, tasks: ' — ' } })?.code).toBe('internships.contentMissing');
    expect(filed({}, { startsOn: null })?.code).toBe('internships.datesMissing');
  });
  it('every other mandatory clause is part of a complete request (D124-4)', () => {
    expect(filed({}, { clauses: { ...TERMS.clauses, absences: '' } })).toMatchObject({
      code: 'internships.termMissing',
      field: 'absences',
    });
    expect(filed({}, { hostSiret: '' })).toMatchObject({ code: 'internships.termMissing', field: 'hostSiret' });
    expect(filed({ known: { ...KNOWN, hasCountrySheet: true } }, { hostSiret: '', hostCountry: 'LB' })).toBeUndefined();
  });
  it('reversed days, another internship at the same time, and more than the diploma knows are refused', () => {
    expect(filed({}, { endsOn: '2026-03-15' })?.code).toBe('internships.endBeforeStart');
    const overlaps = [{ number: 'C2026-0007', weeklyHours: 35, isAllowed: false }];
    expect(filed({ overlaps })?.code).toBe('internships.overlaps');
    expect(filed({ need: { ...FACTS.need, longest: 3 } }, { endsOn: '2026-06-16' })?.code).toBe('internships.tooLong');
  });
  it('I26: reversed days, no tutor, ten days ahead are refused once, with all that is wrong', () => {
    const reversed = { startsOn: '2026-03-11', endsOn: '2026-03-10', weeklyHours: null, tutorName: '' };
    const refusal = filed({}, reversed);
    expect(refusal && faultsIn(refusal).map(({ code, field }) => [code, field])).toEqual([
      ['internships.tutorMissing', 'tutorName'],
      ['internships.termMissing', 'weeklyHours'],
      ['internships.tooLate', 'startsOn'],
      ['internships.endBeforeStart', 'endsOn'],
    ]);
  });
  it('all that is missing is told at once, the first first', () => {
    const refusal = filed({ today: '2026-03-06' }, { endsOn: '2026-03-15', tutorName: '', hostName: '' });
    expect(refusal && faultsIn(refusal).map(({ code, field }) => [code, field])).toEqual([
      ['internships.tutorMissing', 'tutorName'],
      ['internships.termMissing', 'hostName'],
      ['internships.tooLate', 'startsOn'],
      ['internships.endBeforeStart', 'endsOn'],
    ]);
  });
  it('the days of an interruption are not of its length: its hours are (L124-15)', () => {
    const known = { ...KNOWN, interrupted: true };
    expect(filed({ known, need: { ...FACTS.need, longest: 3 } }, { endsOn: '2026-07-16' })).toBeUndefined();
    expect(filed({ known, need: { ...FACTS.need, longest: 3 } }, { endsOn: '2026-07-16', totalHours: 463 })?.code).toBe(
      'internships.tooLong',
    );
    expect(check('sixMonths', 'INITIAL', { interrupted: true }, { endsOn: '2026-12-31' })).toBe('silent');
  });
});

describe('what the internship law says: it blocks in initial training, and warns elsewhere', () => {
  it.each<[string, LegalCode, Partial<LegalFacts>, Partial<Terms>]>([
    ['more than 924 hours at a host in the year', 'sixMonths', { hoursElsewhere: 500 }, {}],
    ['I14: gratuity under the minimum above 308 hours', 'gratuity', {}, { gratuityCents: 449 }],
    ['I17: a tutor’s fourth trainee', 'tutorCap', { othersOfTutor: 3 }, {}],
    ['I17: a teacher’s twenty-fifth', 'teacherCap', { othersOfTeacher: 24 }, {}],
    ['I20: abroad without the country’s information sheet', 'countrySheet', {}, { hostCountry: 'LB' }],
    [
      'I21: the post before its month has passed',
      'waitingPeriod',
      { before: { startsOn: '2025-12-01', endsOn: '2026-02-28' } },
      {},
    ],
  ])('%s', (_case, code, known, terms) => {
    expect([
      check(code, 'INITIAL', known, terms),
      check(code, 'CONTINUING', known, terms),
      check(code, 'ALTERNANCE', known, terms),
    ]).toEqual(['blocks', 'warns', 'warns']);
    expect(filed({ known: { ...KNOWN, ...known } }, terms)?.code).toBe(`internships.${code}`);
    expect(filed({ known: { ...KNOWN, ...known }, status: 'CONTINUING' }, terms)).toBeUndefined();
  });
  it('I14: gratuity is due from the 309th hour', () => {
    expect([isGratuityDue(308), isGratuityDue(309)]).toEqual([false, true]);
    expect(check('gratuity', 'INITIAL', {}, { totalHours: 308, gratuityCents: null })).toBe('silent');
    expect(check('gratuity', 'INITIAL', { hoursElsewhere: 1 }, { totalHours: 308, gratuityCents: null })).toBe(
      'blocks',
    );
  });
  it('I17: a tutor with two, a teacher with twenty-three may take one more', () => {
    expect([
      check('tutorCap', 'INITIAL', { othersOfTutor: 2 }),
      check('teacherCap', 'INITIAL', { othersOfTeacher: 23 }),
    ]).toEqual(['silent', 'silent']);
  });
  it('I18: a host of twelve with three trainees is warned of, whatever the training; 15 % rounded up from twenty people', () => {
    expect(check('hostCap', 'INITIAL', { othersAtHost: 3 }, { hostStaff: 12 })).toBe('warns');
    expect(check('hostCap', 'INITIAL', { othersAtHost: 2 }, { hostStaff: 12 })).toBe('silent');
    expect([mostAtHost(19), mostAtHost(20), mostAtHost(21), mostAtHost(100)]).toEqual([3, 3, 4, 15]);
  });
  it('I20: abroad with the country’s information sheet annexed, nothing is said', () => {
    expect(check('countrySheet', 'INITIAL', { hasCountrySheet: true }, { hostCountry: 'LB' })).toBe('silent');
    expect(check('countrySheet', 'INITIAL', {})).toBe('silent');
  });
  it('I21: after three months the post waits one month, a third; not when its trainee broke the internship off, which is then not told', () => {
    const before = { startsOn: '2025-12-01', endsOn: '2026-02-28' };
    expect([
      check('waitingPeriod', 'INITIAL', { before }, { startsOn: '2026-03-31' }),
      check('waitingPeriod', 'INITIAL', { before }, { startsOn: '2026-04-01' }),
      check('waitingPeriod', 'INITIAL', { before: null }, { startsOn: '2026-03-31' }),
    ]).toEqual(['blocks', 'silent', 'silent']);
    expect(firstDayOnPost({ startsOn: '2026-03-01', endsOn: '2026-05-31' })).toBe('2026-07-01');
    expect(firstDayOnPost({ startsOn: '2026-03-01', endsOn: '2026-06-30' })).toBe('2026-08-11');
    expect(firstDayOnPost({ startsOn: '2026-03-01', endsOn: '2026-03-09' })).toBe('2026-03-13');
  });
});

describe('signature, interruption', () => {
  const sign = (lastSignedOn: string) =>
    refusalFor(INTERNSHIP_LIFECYCLE, internship('SIGNING', 'system'), 'sign', { facts: { lastSignedOn } })?.code;
  it('I15: the last of the five on the day of the start is too late, the day before is not (R31); not in force, it lapses unless its start moves first', () => {
    expect([sign('2026-03-16'), sign('2026-03-15')]).toEqual(['internships.signedTooLate', undefined]);
    const lapse = (startsOn: string) => {
      const unsigned: Internship = { ...internship('SIGNING', 'clock'), startsOn };
      return refusalFor(INTERNSHIP_LIFECYCLE, unsigned, 'lapse', { facts: { today: '2026-03-16', firstDay: startsOn } })
        ?.code;
    };
    expect([lapse('2026-03-16'), lapse('2026-03-31')]).toEqual([undefined, 'internships.startHasNotCome']);
    // The start moves by a request that is returned and filed again, with its fifteen days.
    expect(
      refusalFor(INTERNSHIP_LIFECYCLE, internship('SIGNING', 'registry'), 'return', {
        reason: 'Le début est à reporter.',
      }),
    ).toBeUndefined();
    expect(filed({ today: '2026-03-16' })).toMatchObject({
      code: 'internships.startHasCome',
      facts: { first: '2026-03-31' },
    });
  });
  it('I22: nobody moves it to signed, whoever they are: signatures do', () => {
    for (const standing of ['author', 'teacher', 'registry', 'coordinator', 'clock']) {
      expect(
        refusalFor(INTERNSHIP_LIFECYCLE, internship('SIGNING', standing), 'sign', {
          facts: { lastSignedOn: '2026-03-10' },
        })?.code,
      ).toBe('lifecycle.notYours');
    }
  });
  it('I19: interrupted by illness after two of three months, its end is postponed by a signed amendment, or the institution validates what was done or sets an alternative, with reasons (L124-15)', () => {
    const interrupted = internship('INTERRUPTED', 'registry');
    expect(
      refusalFor(INTERNSHIP_LIFECYCLE, internship('IN_PROGRESS', 'author'), 'interrupt', {
        facts: { on: '2026-05-16', today: '2026-05-18' },
        reason: 'Maladie',
      }),
    ).toBeUndefined();
    expect(refusalFor(INTERNSHIP_LIFECYCLE, interrupted, 'postpone')?.code).toBe('internships.noAmendmentSigned');
    const amended: Internship = { ...interrupted, amendedSince: true };
    expect(refusalFor(INTERNSHIP_LIFECYCLE, amended, 'postpone')).toBeUndefined();
    expect(INTERNSHIP_MOVES.postpone.to).toBe('IN_PROGRESS');
    expect(refusalFor(INTERNSHIP_LIFECYCLE, interrupted, 'settle', { reason: ' ' })?.code).toBe(
      'lifecycle.reasonMissing',
    );
    for (const reason of ['Deux mois validés.', 'Un projet remplace le troisième mois.'])
      expect(refusalFor(INTERNSHIP_LIFECYCLE, interrupted, 'settle', { reason })).toBeUndefined();
    expect(INTERNSHIP_MOVES.settle.to).toBe('COMPLETED');
  });
});
