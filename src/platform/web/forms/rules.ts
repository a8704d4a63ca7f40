import { Expose, Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  Equals,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { isRealDate } from '../../clock/index.js';
import { asSeen, saysSomething } from '../../texts/index.js';

/** `required` is the code of the sentence said when nothing was given. Without it the field may stay empty. */
interface Requirable {
  readonly required?: string;
}

/** A text as its reader will see it; '' when nothing was typed. Required, it has at least a letter or a digit. At most 200 characters unless said otherwise. */
export function Text({
  required,
  atMost = 200,
  atLeast,
}: Requirable & { atMost?: number; atLeast?: number } = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value)),
    required ? InWords(required) : undefined,
    MaxLength(atMost, { message: 'platform.textTooLong', context: { most: atMost } }),
    atLeast
      ? unlessEmpty(!required, MinLength(atLeast, { message: 'platform.textTooShort', context: { least: atLeast } }))
      : undefined,
  );
}

/** A password or another secret: taken as it is, never trimmed. */
export function Secret({ required, atMost = 200 }: Requirable & { atMost?: number } = {}): PropertyDecorator {
  return all(
    Expose(),
    // U+0000 ends a text in the libraries that hash it.
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && !value.includes('\u0000') ? value : '')),
    required ? IsNotEmpty({ message: required }) : undefined,
    MaxLength(atMost, { message: 'platform.textTooLong', context: { most: atMost } }),
  );
}

/** An e-mail address. */
export function Email({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value)),
    required ? IsNotEmpty({ message: required }) : undefined,
    unlessEmpty(!required, IsEmail({}, { message: 'platform.notAnEmail' })),
  );
}

/** One of a few values; undefined when nothing was chosen. */
export function Choice(values: readonly string[], { required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value) || undefined),
    required ? undefined : IsOptional(),
    IsIn([...values], { message: required ?? 'platform.notAChoice' }),
  );
}

/** Any number of a few values: always a list. */
export function Choices(values: readonly string[], { required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => listOf(value)),
    required
      ? ValidateBy(
          { name: 'someChosen', validator: { validate: (value) => Array.isArray(value) && value.length > 0 } },
          { message: required },
        )
      : undefined,
    IsIn([...values], { each: true, message: 'platform.notAChoice' }),
  );
}

/** A box to tick: true or false. `required` when it must be ticked, as for a certification. */
export function Ticked({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }: { value: unknown }) => ['on', 'yes', 'true', '1'].includes(String(value))),
    required ? Equals(true, { message: required }) : IsIn([true, false]),
  );
}

/** A day: `YYYY-MM-DD`, from three boxes (`from.day`, `from.month`, `from.year`) or one; undefined when empty. */
export function Day({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => dayOf(value)),
    required ? IsNotEmpty({ message: required }) : IsOptional(),
    ValidateBy(
      { name: 'realDay', validator: { validate: (value) => typeof value === 'string' && isRealDate(value) } },
      { message: 'platform.dateNotReal' },
    ),
  );
}

/** A whole number in plain digits, 0 to 9, its thousands apart if one likes; undefined when empty. */
export function Whole({
  required,
  atLeast = 0,
  atMost = 1_000_000,
}: Requirable & { atLeast?: number; atMost?: number } = {}): PropertyDecorator {
  const outside = { message: 'platform.numberOutside', context: { least: atLeast, most: atMost } };
  return all(
    Expose(),
    Transform(({ value }) => {
      const text = cleaned(value);
      return text === '' ? undefined : wholeIn(text);
    }),
    required ? IsNotEmpty({ message: required }) : IsOptional(),
    IsInt({ message: 'platform.notAWholeNumber' }),
    Min(atLeast, outside),
    Max(atMost, outside),
  );
}

/** The identifier of something of ours; undefined when empty. */
export function Id({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value) || undefined),
    required ? IsNotEmpty({ message: required }) : IsOptional(),
    IsUUID('all', { message: required ?? 'platform.notAChoice' }),
  );
}

/** A text of a given shape: `Shaped(/^\d{5}$/, 'people.notAPostcode')`; '' when empty. */
export function Shaped(pattern: RegExp, message: string, { required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value)),
    required ? IsNotEmpty({ message: required }) : undefined,
    unlessEmpty(!required, Matches(pattern, { message })),
  );
}

/** Groups of fields, as periods are: names `periods[0].from`, a class of its own; always a list. */
export function Groups(GroupClass: new () => object, { atMost = 50 }: { atMost?: number } = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [])),
    Type(() => GroupClass),
    ArrayMaxSize(atMost, { message: 'platform.tooMany', context: { most: atMost } }),
    ValidateNested({ each: true }),
  );
}

/** The classes that have a rule of ours: the check at start asks which sentences they may need. */
export const formClasses = new Set<abstract new () => object>();

function all(...decorators: readonly (PropertyDecorator | undefined)[]): PropertyDecorator {
  return (target, property) => {
    formClasses.add(target.constructor as abstract new () => object);
    for (const decorate of decorators) decorate?.(target, property);
  };
}

function InWords(message: string): PropertyDecorator {
  return ValidateBy(
    { name: 'inWords', validator: { validate: (value) => typeof value === 'string' && saysSomething(value) } },
    { message },
  );
}

/** `Number` alone would read 1e3, 0x10 and 1.0, which nobody types for a number of days. */
function wholeIn(text: string): number {
  return /^-?(?:\d+|\d{1,3}(?:\s\d{3})+)$/.test(text) ? Number(text.replace(/\s/g, '')) : Number.NaN;
}

function unlessEmpty(mayBeEmpty: boolean, rule: PropertyDecorator): PropertyDecorator {
  return (target, property) => {
    if (mayBeEmpty) ValidateIf((_form, value) => value !== '')(target, String(property));
    rule(target, property);
  };
}

function cleaned(value: unknown): string {
  return typeof value === 'string' ? asSeen(value) : '';
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && value !== '' ? [value] : [];
}

function dayOf(value: unknown): string | undefined {
  if (typeof value === 'object' && value !== null) {
    const { day, month, year } = value as Record<string, unknown>;
    const parts = [cleaned(year), cleaned(month), cleaned(day)];
    if (parts.every((part) => part === '')) return undefined;
    return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
  }
  const text = cleaned(value);
  const [, day, month, year] = /^(\d{1,2})[/.\s](\d{1,2})[/.\s](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text || undefined;
}
