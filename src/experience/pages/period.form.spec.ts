import { bind } from '../../platform/web/index.js';
import { PeriodForm, periodFrom } from './period.form.js';

const typed = {
  employer: 'Galibier-Nord',
  job: 'Développeuse',
  functions: 'Conception',
  'from.day': '1',
  'from.month': '3',
  'from.year': '2022',
  'to.day': '',
  'to.month': '',
  'to.year': '',
  rate: '80',
  kind: 'employee',
  nature: 'yes',
  level: 'no',
  significant: 'yes',
};
const read = (over: Record<string, string> = {}): ReturnType<typeof periodFrom> | readonly string[] => {
  const given = bind(PeriodForm, { ...typed, ...over });
  return given.ok ? periodFrom(given.form, '2026-11-24') : given.filled.errors.map(({ field }) => field);
};

describe('the form of a period', () => {
  it('gives the period it describes, still going on without an end', () => {
    expect(read()).toMatchObject({
      from: '2022-03-01',
      to: null,
      rate: 80,
      nature: true,
      level: false,
      significant: true,
      approximate: false,
    });
  });
  it('refuses an end before the start, on the end', () => {
    expect(read({ 'to.day': '28', 'to.month': '2', 'to.year': '2022' })).toMatchObject({
      code: 'experience.reversed',
      field: 'to',
    });
  });
  it('refuses a start after today, on the start', () => {
    expect(read({ 'from.day': '25', 'from.month': '11', 'from.year': '2026' })).toMatchObject({
      code: 'experience.future',
      field: 'from',
    });
  });
  it('refuses a date that does not exist, a rate of 0 or 120, and what is missing, each on its field', () => {
    expect(read({ 'from.day': '31', 'from.month': '2' })).toEqual(['from']);
    expect(read({ rate: '0' })).toEqual(['rate']);
    expect(read({ rate: '120' })).toEqual(['rate']);
    expect(read({ employer: '  ', nature: '' })).toEqual(['employer', 'nature']);
  });
});
