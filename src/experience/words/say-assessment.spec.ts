import { assess, PAGE_RULESET, type AssessmentQuestion } from '../rules/assessment/index.js';
import { assessmentWords } from './assessment-words.js';
import { sayClause, sayWarning } from './say-assessment.js';
import { writeExperience } from './write-experience.js';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');
const ask = (over: Partial<AssessmentQuestion>) =>
  assess(
    {
      family: 'rncp5',
      experienceRequired: true,
      on: '2026-06-30',
      today: '2026-06-30',
      periods: [],
      internships: [],
      ...over,
    },
    PAGE_RULESET,
  );
const period = {
  from: '2020-07-01',
  to: '2023-06-30',
  rate: 100,
  kind: 'employee' as const,
  nature: false,
  level: true,
};

describe('an assessment in words', () => {
  it.each([
    [546, '1 an 6 mois (546 jours)'],
    [730, '2 ans (730 jours)'],
    [547.5, '1 an 6 mois 1,5 jour (547,5 jours)'],
    [0, '0 jour'],
    [364, '11 mois 30 jours (364 jours)'],
  ])('%s days are written « %s »', (days, text) => {
    expect(plain(writeExperience(days, 'fr'))).toBe(text);
  });
  it('says each clause with its numbers, in both languages', () => {
    const { explanation } = ask({ periods: [period] });
    expect(explanation.map((clause) => `${clause.rule} ${plain(sayClause(clause, 'fr'))}`)).toEqual([
      'R6 Expérience dans la spécialité, en nature et en niveau : 0 jour ; minimum demandé : 2 ans (730 jours). Il manque 730 jours.',
      'R7 Expérience professionnelle en tout, dans la spécialité ou non : 3 ans (1 095 jours) ; minimum demandé : 3 ans (1 095 jours). Cette condition est remplie.',
      'R8 Quand l’expérience ne relève pas de la spécialité, un stage de 3 mois est demandé.',
      'R55 Document non contractuel : les conditions de délivrance du diplôme en vigueur font seules foi.',
    ]);
    expect(explanation.map((clause) => plain(sayClause(clause, 'en')))[2]).toBe(
      'When the experience is out of the specialty, a 3-month internship is required.',
    );
  });
  it('says which internship counts, or why it does not yet', () => {
    const internship = { from: '2026-03-02', to: '2026-06-01', rate: 100, hours: 1420, inSpecialty: true };
    const { explanation } = ask({ periods: [period], certified: { certified: [internship], reportAccepted: false } });
    const awaited = explanation.find(({ rule }) => rule === 'R5');
    expect(awaited && plain(sayClause(awaited, 'fr'))).toBe(
      'Stage du 2 mars 2026 au 1er juin 2026, 1 420 h de présence : il est attesté, mais ne compte pas encore, car le rapport de stage n’est pas encore recevable.',
    );
    expect(awaited && plain(sayClause(awaited, 'en'))).toBe(
      'Internship from 2 March 2026 to 1 June 2026, 1,420 h of presence: certified, but not counted yet, for the internship report is not admissible yet.',
    );
  });
  it('says warnings', () => {
    expect(ask({ periods: [period, period] }).warnings.map((one) => sayWarning(one, 'en'))[0]).toMatch(
      /^One period is identical/,
    );
  });
  it('knows every clause and warning in both languages', () => {
    for (const catalogue of [assessmentWords('fr'), assessmentWords('en')]) {
      for (const say of [...Object.values(catalogue.clauses), ...Object.values(catalogue.warnings)]) {
        expect(
          say({
            days: 1,
            asked: 2,
            months: 3,
            min: 3,
            max: 6,
            nature: 'Conception',
            count: 2,
            under: 90,
            from: '2026-03-02',
            to: '2026-06-01',
            hours: 420,
          }),
        ).not.toMatch(/undefined|NaN/);
      }
    }
  });
});
