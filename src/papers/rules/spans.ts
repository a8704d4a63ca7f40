import { plainly } from './sections.js';

/** From one month to another, as a text says it; `to` is null while it goes on. */
export interface Span {
  /** `2019-09` */
  readonly from: string;
  readonly to: string | null;
  readonly page: number;
  /** The words around it, in plain letters: they may name the employer. */
  readonly near: string;
}

const MONTHS: Readonly<Record<string, number>> = {
  janvier: 1,
  janv: 1,
  january: 1,
  jan: 1,
  fevrier: 2,
  fevr: 2,
  fev: 2,
  february: 2,
  feb: 2,
  mars: 3,
  march: 3,
  mar: 3,
  avril: 4,
  avr: 4,
  april: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juin: 6,
  june: 6,
  juillet: 7,
  juil: 7,
  july: 7,
  aout: 8,
  august: 8,
  aug: 8,
  septembre: 9,
  sept: 9,
  september: 9,
  sep: 9,
  octobre: 10,
  oct: 10,
  october: 10,
  novembre: 11,
  nov: 11,
  november: 11,
  decembre: 12,
  dec: 12,
  december: 12,
};
const MONTH_NAMES = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DATE = String.raw`(?:(?:\d{1,2}(?:er)?\s)?(?:${MONTH_NAMES})\.?\s\d{4}|(?:\d{1,2}[/.])?\d{1,2}[/.]\d{4}|\d{4}-\d{2}(?:-\d{2})?)`;
const TODAY = String.raw`(?:ce jour|aujourd'hui|maintenant|present|a ce jour|today|now|actuel(?:lement)?|en cours)`;
const BETWEEN = String.raw`\s?(?:-|–|—|→|a|au|jusqu'a|jusqu'au|to|until|through)\s?`;
const RANGE = new RegExp(String.raw`(?<![\p{L}\d])(${DATE})${BETWEEN}(?:(${DATE})|${TODAY})(?![\p{L}\d])`, 'gu');
const SINCE = new RegExp(String.raw`(?<![\p{L}\d])(?:depuis|since)(?: le)? (${DATE})(?![\p{L}\d])`, 'gu');
/** Letters looked at on each side for a name. */
const NEAR = 120;
const MOST = 200;

/** The dates of employment of a page: "de mars 2019 à août 2021", "09/2015 – 06/2018", "depuis janvier 2022". */
export function spansOf(text: string, page: number): Span[] {
  const plain = plainly(text);
  const found: Span[] = [];
  const add = (match: RegExpMatchArray, from: string, to: string | undefined): void => {
    const begins = monthOf(from);
    const ends = to === undefined ? null : monthOf(to);
    if (begins === undefined || ends === undefined || (ends !== null && ends < begins) || found.length >= MOST) return;
    const at = match.index ?? 0;
    found.push({
      from: begins,
      to: ends,
      page,
      near: plain.slice(Math.max(0, at - NEAR), at + match[0].length + NEAR),
    });
  };
  for (const match of plain.matchAll(RANGE)) add(match, match[1] ?? '', match[2]);
  for (const match of plain.matchAll(SINCE)) add(match, match[1] ?? '', undefined);
  return found;
}

/** What is said of a declared period: found as declared, with other dates, or not found by the program. */
export type Sighting = { readonly as: 'found' | 'other'; readonly page: number } | { readonly as: 'unseen' };

/** Sets a declared period beside the dates that were found. */
export function sightingOf(
  period: { readonly from: string; readonly to: string | null; readonly employer: string },
  spans: readonly Span[],
): Sighting {
  const [from, to] = [period.from.slice(0, 7), period.to?.slice(0, 7) ?? null];
  const same = spans.find((span) => span.from === from && span.to === to);
  if (same) return { as: 'found', page: same.page };
  const employer = lettersOf(period.employer);
  const other =
    spans.find((span) => employer.length > 2 && lettersOf(span.near).includes(employer)) ??
    spans.find((span) => span.from === from || (to !== null && span.to === to));
  return other ? { as: 'other', page: other.page } : { as: 'unseen' };
}

/** Its letters and digits alone: a name is the same when the end of a line cuts it. */
function lettersOf(text: string): string {
  return plainly(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

function monthOf(date: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})/.exec(date);
  const named = /([a-z]+)\.?\s(\d{4})$/.exec(date);
  const numbered = /(?:^|[/.])(\d{1,2})[/.](\d{4})$/.exec(date);
  const [year, month] = iso
    ? [iso[1], Number(iso[2])]
    : named
      ? [named[2], MONTHS[named[1] ?? ''] ?? 0]
      : [numbered?.[2], Number(numbered?.[1])];
  if (!year || Number(year) < 1950 || Number(year) > 2100 || !month || month < 1 || month > 12) return undefined;
  return `${year}-${String(month).padStart(2, '0')}`;
}
