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
  isUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import type { RefusalFacts, SentenceCode } from '../../refusal/index.js';
import { asSeen, saysSomething } from '../../texts/index.js';

/** What a rule says when it does not hold: the code of a sentence, and its facts. `bind` reads it. */
export interface Said {
  readonly code: SentenceCode;
  readonly facts?: RefusalFacts;
}

/** The options of a rule of class-validator that says a sentence. */
export function said(code: SentenceCode, facts?: RefusalFacts): ValidationOptions {
  const context: Said = { code, ...(facts && { facts }) };
  return { message: code, context };
}

/** `required` is the code of the sentence said when nothing was given. Without it the field may stay empty. */
export interface Requirable {
  readonly required?: SentenceCode;
}

/**
 * A text as its reader will see it; '' when nothing was typed. Required, it has at least a letter or a digit. At most
 * 200 characters unless said otherwise.
 */
export function Text({
  required,
  atMost = 200,
  atLeast,
}: Requirable & { atMost?: number; atLeast?: number } = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value)),
    required ? InWords(required) : undefined,
    MaxLength(atMost, said('platform.textTooLong', { most: atMost })),
    atLeast ? unlessEmpty(!required, MinLength(atLeast, said('platform.textTooShort', { least: atLeast }))) : undefined,
  );
}

/** A password or another secret: taken as it is, never trimmed. */
export function Secret({ required, atMost = 200 }: Requirable & { atMost?: number } = {}): PropertyDecorator {
  return all(
    Expose(),
    // U+0000 ends a text in the libraries that hash it.
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' && !value.includes('\u0000') ? value : '')),
    required ? IsNotEmpty(said(required)) : undefined,
    MaxLength(atMost, said('platform.textTooLong', { most: atMost })),
  );
}

/** An e-mail address. */
export function Email({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value)),
    required ? IsNotEmpty(said(required)) : undefined,
    unlessEmpty(!required, IsEmail({}, said('platform.notAnEmail'))),
  );
}

/** One of a few values; undefined when nothing was chosen. */
export function Choice(values: readonly string[], { required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value) || undefined),
    required ? undefined : IsOptional(),
    IsIn([...values], said(required ?? 'platform.notAChoice')),
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
          said(required),
        )
      : undefined,
    IsIn([...values], { each: true, ...said('platform.notAChoice') }),
  );
}

/** A box to tick: true or false. `required` when it must be ticked, as for a certification. */
export function Ticked({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }: { value: unknown }) => ['on', 'yes', 'true', '1'].includes(String(value))),
    required ? Equals(true, said(required)) : IsIn([true, false]),
  );
}

/** A whole number in plain digits, 0 to 9, its thousands apart if one likes; undefined when empty. */
export function Whole({
  required,
  atLeast = 0,
  atMost = 1_000_000,
}: Requirable & { atLeast?: number; atMost?: number } = {}): PropertyDecorator {
  const outside = said('platform.numberOutside', { least: atLeast, most: atMost });
  return all(
    Expose(),
    Transform(({ value }) => {
      const text = cleaned(value);
      return text === '' ? undefined : wholeIn(text);
    }),
    required ? IsNotEmpty(said(required)) : IsOptional(),
    IsInt(said('platform.notAWholeNumber')),
    Min(atLeast, outside),
    Max(atMost, outside),
  );
}

/** The identifier of something of ours; undefined when empty. */
export function Id({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value) || undefined),
    required ? IsNotEmpty(said(required)) : IsOptional(),
    IsUUID('all', said(required ?? 'platform.notAChoice')),
  );
}

/** Identifiers of several things of ours: always a list. */
export function Ids(): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => listOf(value)),
    IsUUID('all', { each: true, ...said('platform.notAChoice') }),
  );
}

/** A text of a given shape: `Shaped(/^\d{5}$/, 'people.notAPostcode')`; '' when empty. */
export function Shaped(pattern: RegExp, code: SentenceCode, { required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => cleaned(value)),
    required ? IsNotEmpty(said(required)) : undefined,
    unlessEmpty(!required, Matches(pattern, said(code))),
  );
}

/**
 * A text that stands for something: the field holds what `read` finds in it. Nothing, or what it does not know, is
 * refused by the sentence of `required`.
 */
export function ReadBy(
  read: (text: string) => object | undefined,
  { required }: Required<Requirable>,
): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => read(cleaned(value))),
    IsNotEmpty(said(required)),
  );
}

/** A rule that none of the others says, as of a time zone: `check` is true for what holds. */
export function Checked(check: (value: unknown) => boolean, code: SentenceCode): PropertyDecorator {
  return ValidateBy({ name: 'checked', validator: { validate: check } }, said(code));
}

/** True for what may be the identifier of something of ours. */
export function isId(value: unknown): value is string {
  return isUUID(value);
}

/** Groups of fields, as periods are: names `periods[0].from`, a class of its own; always a list. */
export function Groups(GroupClass: new () => object, { atMost = 50 }: { atMost?: number } = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }: { value: unknown }) => (Array.isArray(value) ? (value as unknown[]) : [])),
    Type(() => GroupClass),
    ArrayMaxSize(atMost, said('platform.tooMany', { most: atMost })),
    ValidateNested({ each: true }),
  );
}

/** Several rules as one. */
export function all(...decorators: readonly (PropertyDecorator | undefined)[]): PropertyDecorator {
  return (target, property) => {
    for (const decorate of decorators) decorate?.(target, property);
  };
}

function InWords(code: SentenceCode): PropertyDecorator {
  return ValidateBy(
    { name: 'inWords', validator: { validate: (value) => typeof value === 'string' && saysSomething(value) } },
    said(code),
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

/** A text as its reader will see it; '' for anything else. */
export function cleaned(value: unknown): string {
  return typeof value === 'string' ? asSeen(value) : '';
}

function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string' && value !== '' ? [value] : [];
}
