import { faultsIn } from '../../platform/refusal/rules/index.js';
import type { FilingFacts } from './filing.js';
import type { Terms } from './terms.js';
import { filed } from '../../../test/support/filing-facts.js';

describe('the five who sign (decision 23)', () => {
  const ONE = 'ines@aval.example';
  const fields = (terms: Partial<Terms>, over: Partial<FilingFacts> = {}): unknown => {
    const refusal = filed(over, terms);
    return refusal && faultsIn(refusal).map(({ code, field, facts }) => [code, field, facts?.['as']]);
  };
  it('I25: a representative, a tutor and a trainee of one address are refused, each field named', () => {
    expect(fields({ hostEmail: ` ${ONE.toUpperCase()} `, tutorEmail: ONE })).toEqual([
      ['internships.sameAddress', 'hostEmail', 'TRAINEE'],
      ['internships.sameAddress', 'tutorEmail', 'TRAINEE'],
    ]);
    expect(fields({ hostEmail: 'paul@galibier.example' })).toEqual([
      ['internships.sameAddress', 'hostEmail', 'TUTOR'],
      ['internships.sameAddress', 'tutorEmail', 'HOST'],
    ]);
    expect(fields({ tutorEmail: 'claire@aval.example' })).toEqual([
      ['internships.sameAddress', 'tutorEmail', 'INSTITUTION'],
    ]);
    expect(fields({ tutorName: ' lucie MORVAN ' })).toEqual([['internships.sameName', 'tutorName', undefined]]);
  });
  it('I25: the representative and the tutor are one person where the host says so, with one name and one address', () => {
    const one = { hostIsTutor: true, tutorName: 'Lucie Morvan', tutorEmail: 'lucie@galibier.example' };
    expect(filed({}, one)).toBeUndefined();
    expect(fields({ ...one, tutorName: 'Paul Quéré', tutorEmail: 'paul@galibier.example' })).toEqual([
      ['internships.notOnePerson', 'tutorName', undefined],
      ['internships.notOnePerson', 'tutorEmail', undefined],
    ]);
    expect(fields({ ...one, hostEmail: ONE, tutorEmail: ONE })).toEqual([
      ['internships.sameAddress', 'hostEmail', 'TRAINEE'],
      ['internships.sameAddress', 'tutorEmail', 'TRAINEE'],
    ]);
  });
  it('a teacher may sit in the registry as well, and is not the trainee', () => {
    const addresses = { trainee: ONE, teacher: 'claire@aval.example', institution: ['claire@aval.example'] };
    expect(fields({}, { addresses })).toBeUndefined();
    expect(fields({}, { addresses: { ...addresses, teacher: ONE } })).toEqual([
      ['internships.sameAddress', 'teacherId', 'TRAINEE'],
    ]);
  });
});
