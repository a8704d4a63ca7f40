import { refuse } from '../../refusal/index.js';
import { bind } from './bind.js';
import { fieldsOf } from './fields.js';
import { blank, refused } from './filled.js';
import { Day } from './day-rules.js';
import { Choice, Choices, Email, Groups, Secret, Text, Ticked, Whole } from './rules.js';

class PeriodForm {
  @Text({ required: 'platform.notAChoice' }) employer: string;
  @Day({ required: 'platform.dateNotReal' }) from: string;
}
class SampleForm {
  @Text({ required: 'platform.textTooShort', atMost: 20 }) title: string;
  @Text({ atLeast: 10, atMost: 100 }) reason: string;
  @Secret() password: string;
  @Email() email: string;
  @Choice(['a', 'b']) kind?: 'a' | 'b';
  @Choices(['x', 'y']) several: ('x' | 'y')[];
  @Ticked() certified: boolean;
  @Day() on?: string;
  @Whole({ atLeast: 1, atMost: 100 }) rate?: number;
  @Groups(PeriodForm, { atMost: 3 }) periods: PeriodForm[];
}

const good = { title: 'Un titre' };
const errorsOf = (body: unknown): unknown => bind(SampleForm, body).filled.errors;
const formOf = (body: unknown): SampleForm | undefined => {
  const given = bind(SampleForm, body);
  return given.ok ? given.form : undefined;
};

describe('a form read', () => {
  it('gives every field its type, even those that were not sent', () => {
    expect(formOf(good)).toEqual({
      title: 'Un titre',
      reason: '',
      password: '',
      email: '',
      kind: undefined,
      several: [],
      certified: false,
      on: undefined,
      rate: undefined,
      periods: [],
    });
  });
  it('trims texts, makes line ends one, drops control characters, and leaves a secret alone', () => {
    expect(formOf({ title: '  Été\u0000 ', reason: 'ligne un\r\nligne deux', password: ' a b ' })).toMatchObject({
      title: 'Été',
      reason: 'ligne un\nligne deux',
      password: ' a b ',
    });
  });
  it.each(['—', ' ', '\u200B', '\u0000', '\u202E'])('finds no words in %j where words are required', (title) => {
    expect(errorsOf({ title })).toEqual([{ field: 'title', code: 'platform.textTooShort' }]);
  });
  it.each(['1e1', '0x10', '1.0', '+1', '٣', '1 2', 'Infinity', '1 0000'])('reads no number in %s', (rate) => {
    expect(errorsOf({ ...good, rate })).toEqual([{ field: 'rate', code: 'platform.notAWholeNumber' }]);
  });
  it.each([
    [' 7 ', 7],
    ['007', 7],
  ])('reads %j as a number in plain digits', (rate, number) => {
    expect(formOf({ ...good, rate })?.rate).toBe(number);
  });
  it('reads a number whose thousands stand apart, and says the bounds of one that is beyond', () => {
    expect(errorsOf({ ...good, rate: '1\u202F000' })).toEqual([
      { field: 'rate', code: 'platform.numberOutside', facts: { least: 1, most: 100 } },
    ]);
  });
  it('drops what the form does not know', () => {
    expect(formOf({ ...good, state: 'credited', 'actor.id': '1' })).not.toHaveProperty('state');
  });
  it.each([
    '__proto__',
    'constructor',
    '__proto__.polluted',
    'periods[0].__proto__',
    'constructor.prototype.polluted',
    'a.b.c.d.e',
    'periods[1000].employer',
  ])('does not follow the name %s', (name) => {
    const body = Object.create(null) as Record<string, string>;
    Object.assign(body, good);
    Object.defineProperty(body, name, { value: 'x', enumerable: true });
    expect(bind(SampleForm, body)).toMatchObject({ ok: true, filled: { typed: good } });
    expect(({} as { polluted?: string }).polluted).toBeUndefined();
  });
  it.each([null, undefined, 'text', 12, [], [[]], { title: { deep: {} } }])('%j is a form not filled', (body) => {
    expect(errorsOf(body)).toContainEqual({ field: 'title', code: 'platform.textTooShort' });
  });
  it.each([
    ['12', '3', '2026', '2026-03-12'],
    [' 1 ', '1', '2026', '2026-01-01'],
  ])('the boxes %s %s %s are a day', (day, month, year, date) => {
    expect(formOf({ ...good, 'on.day': day, 'on.month': month, 'on.year': year })?.on).toBe(date);
  });
  it.each(['2026-03-12', '12/03/2026', '12.3.2026'])('so is %s', (on) => {
    expect(formOf({ ...good, on })?.on).toBe('2026-03-12');
  });
  it.each([
    [{ 'on.day': '31', 'on.month': '2', 'on.year': '2026' }],
    [{ 'on.day': '', 'on.month': '2', 'on.year': '2026' }],
    [{ on: 'demain' }],
    [{ on: '12 mars' }],
  ])('%j is no day, and is said so', (typed) => {
    expect(errorsOf({ ...good, ...typed })).toEqual([{ field: 'on', code: 'platform.dateNotReal' }]);
  });
  it.each([
    ['title', { title: 'x'.repeat(21) }, 'platform.textTooLong', { most: 20 }],
    ['reason', { reason: 'court' }, 'platform.textTooShort', { least: 10 }],
    ['email', { email: 'ines' }, 'platform.notAnEmail', undefined],
    ['kind', { kind: 'c' }, 'platform.notAChoice', undefined],
    ['several', { several: ['x', 'z'] }, 'platform.notAChoice', undefined],
    ['rate', { rate: '120' }, 'platform.numberOutside', { least: 1, most: 100 }],
    ['rate', { rate: '80,5' }, 'platform.notAWholeNumber', undefined],
  ])('%s refused as %j: %s', (field, typed, code, facts) => {
    expect(errorsOf({ ...good, ...typed })).toEqual([{ field, code, ...(facts && { facts }) }]);
  });
  it('reads groups in their order, a gap left by a removed one closed', () => {
    const body = {
      ...good,
      'periods[0].employer': 'A',
      'periods[0].from': '2024-01-01',
      'periods[3].employer': 'B',
      'periods[3].from.day': '1',
      'periods[3].from.month': '2',
      'periods[3].from.year': '2025',
    };
    expect(formOf(body)?.periods).toEqual([
      { employer: 'A', from: '2024-01-01' },
      { employer: 'B', from: '2025-02-01' },
    ]);
  });
  it('names the error of a group as the page named its field', () => {
    expect(
      errorsOf({
        ...good,
        'periods[0].employer': 'A',
        'periods[0].from': '2024-01-01',
        'periods[3].employer': '',
        'periods[3].from': '2025-02-01',
      }),
    ).toEqual([{ field: 'periods[3].employer', code: 'platform.notAChoice' }]);
  });
  it('refuses more groups than there may be', () => {
    const body = Object.fromEntries(
      [0, 1, 2, 3].flatMap((n) => [
        [`periods[${n}].employer`, 'A'],
        [`periods[${n}].from`, '2024-01-01'],
      ]),
    );
    expect(errorsOf({ ...good, ...body })).toEqual([
      { field: 'periods', code: 'platform.tooMany', facts: { most: 3 } },
    ]);
  });
  it('reads the same from JSON', () => {
    expect(
      formOf({ ...good, rate: 80, certified: true, periods: [{ employer: 'A', from: '2024-01-01' }] }),
    ).toMatchObject({ rate: 80, certified: true, periods: [{ employer: 'A' }] });
  });
});

describe('a form shown again', () => {
  it('keeps what was typed, and puts a refusal beside its field', () => {
    const again = refused(
      bind(SampleForm, good).filled,
      refuse(409, 'lifecycle.overtaken', { who: 'Claire' }, 'title'),
    );
    expect(again).toMatchObject({
      status: 409,
      typed: good,
      errors: [{ field: 'title', code: 'lifecycle.overtaken' }],
    });
    expect(fieldsOf(again, { say: (code) => code })('title')).toMatchObject({
      value: 'Un titre',
      error: 'lifecycle.overtaken',
    });
  });
  it('shows a known day in its three boxes', () => {
    expect(fieldsOf(blank({ from: '2026-03-12' }), { say: (code) => code })('from').date).toEqual({
      year: '2026',
      month: '03',
      day: '12',
    });
  });
  it('gives every field of a group an id of its own', () => {
    expect(fieldsOf(blank(), { say: (code) => code })('periods[3].from').id).toBe('periods-3-from');
  });
});
