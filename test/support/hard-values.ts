/** What people, programs and passers-by may put in any field. A list is a name sent more than once. */
export const HARD_VALUES: readonly (readonly [name: string, value: string | readonly string[]])[] = [
  ['U+0000', '\u0000'],
  ['U+0000 in a word', 'avant\u0000après'],
  ['a blank without width', '\u200B'],
  ['a text that turns back', 'abc\u202Efed'],
  ['half a pair', '\uD800'],
  ['blanks', ' \n '],
  ['a dash', '—'],
  ['1e3', '1e3'],
  ['0x10', '0x10'],
  ['digits of another script', '٣'],
  ['a negative number', '-1'],
  ['a number without end', '9'.repeat(400)],
  ['ten thousand words', 'mot '.repeat(10_000)],
  ['the same name twice', ['un', 'deux']],
  ['an id that nothing has', '00000000-0000-4000-8000-000000000000'],
  ['two ids that nothing has', '00000000-0000-4000-8000-000000000000~00000000-0000-4000-8000-000000000000'],
  ['a day that is none', '2026-02-30'],
  ['the day zero', '0000-00-00'],
  ['a day too far', '99999-01-01'],
  ['a quote', `'; drop table people; --`],
  ['a pattern', '%_\\'],
];

/** The same names, sent otherwise than a form sends them. */
export const HARD_NAMES: readonly ((name: string) => string)[] = [
  (name) => `${name}[0]`,
  (name) => `${name}.deep`,
  (name) => `${name}.__proto__.polluted`,
  (name) => `__proto__.${name}`,
  (name) => `${name}[99999]`,
];
