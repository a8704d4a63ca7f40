import { Expose, Transform } from 'class-transformer';
import { IsNotEmpty, IsOptional, ValidateBy } from 'class-validator';
import { isRealDate } from '../../clock/index.js';
import { all, cleaned, said, type Requirable } from './rules.js';

/** A day: `YYYY-MM-DD`, from three boxes (`from.day`, `from.month`, `from.year`) or one; undefined when empty. */
export function Day({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => dayOf(value)),
    required ? IsNotEmpty(said(required)) : IsOptional(),
    ValidateBy(
      { name: 'realDay', validator: { validate: (value) => typeof value === 'string' && isRealDate(value) } },
      said('platform.dateNotReal'),
    ),
  );
}

/** A day as `Day` reads it, or `YYYY-MM` when its box of the day is left empty, by who knows only the month. */
export function DayOrMonth({ required }: Requirable = {}): PropertyDecorator {
  return all(
    Expose(),
    Transform(({ value }) => monthOf(value) ?? dayOf(value)),
    required ? IsNotEmpty(said(required)) : IsOptional(),
    ValidateBy(
      {
        name: 'realDayOrMonth',
        validator: {
          validate: (value) => typeof value === 'string' && (isRealDate(value) || isRealDate(`${value}-01`)),
        },
      },
      said('platform.dateNotReal'),
    ),
  );
}

function monthOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { day, month, year } = value as Record<string, unknown>;
  const parts = [cleaned(year), cleaned(month)];
  if (cleaned(day) !== '' || parts.includes('')) return undefined;
  return parts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
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
