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
  it('goes from the first day of a month to the last of another, approximate, when neither has its day (C12)', () => {
    expect(read({ 'from.day': '', 'to.month': '2', 'to.year': '2024' })).toMatchObject({
      from: '2022-03-01',
      to: '2024-02-29',
      approximate: true,
    });
    expect(read({ 'from.day': '' })).toMatchObject({ from: '2022-03-01', to: null, approximate: true });
  });
  it.each([
    [{ 'from.day': '', 'to.day': '4', 'to.month': '2', 'to.year': '2024' }, 'experience.dayMissing', 'from'],
    [{ 'to.month': '2', 'to.year': '2024' }, 'experience.dayMissing', 'to'],
    [{ 'from.day': '', 'to.month': '2', 'to.year': '2022' }, 'experience.reversed', 'to'],
    [{ 'from.day': '', 'from.month': '12', 'from.year': '2026' }, 'experience.future', 'from'],
  ])('refuses %j: %s, on the %s', (over, code, field) => {
    expect(read(over)).toMatchObject({ code, field });
  });
  it('refuses a month that does not exist, and a year alone', () => {
    expect(read({ 'from.day': '', 'from.month': '13' })).toEqual(['from']);
    expect(read({ 'from.day': '', 'from.month': '' })).toEqual(['from']);
  });
  it('has the suspensions that were typed, each within the period (C10)', () => {
    const gap = (from: string, to: string): Record<string, string> => ({
      'suspensions[0].from': from,
      'suspensions[0].to': to,
    });
    expect(read(gap('2023-03-01', '2023-08-31'))).toMatchObject({
      suspensions: [{ from: '2023-03-01', to: '2023-08-31' }],
    });
    expect(read(gap('2022-02-28', '2023-08-31'))).toMatchObject({
      code: 'experience.suspensionOutside',
      field: 'suspensions[0].from',
    });
    expect(read(gap('2023-03-01', '2023-02-01'))).toMatchObject({
      code: 'experience.endsBeforeStart',
      field: 'suspensions[0].to',
    });
    expect(read(gap('2023-03-01', ''))).toEqual(['suspensions[0].to']);
  });
  it('refuses a date that does not exist, a rate of 0 or 120, and what is missing, each on its field', () => {
    expect(read({ 'from.day': '31', 'from.month': '2' })).toEqual(['from']);
    expect(read({ rate: '0' })).toEqual(['rate']);
    expect(read({ rate: '120' })).toEqual(['rate']);
    expect(read({ employer: '  ', nature: '' })).toEqual(['employer', 'nature']);
  });
});
