import { addDays, localDate } from '../platform/clock/index.js';
import { daysOfDuty, type Duty } from '../platform/web/index.js';
import { words } from './words/words.js';

/** A document that awaits a signature, as JSON tells of it. */
export interface SheetToSign {
  readonly id: string;
  readonly signBefore: string;
  readonly timeZone: string;
}

/** The documents that await the signature of whoever holds these ids, as JSON, for the statement of a room that gathers duties. Takes the SQL of an array. */
export function sheetsToSignJson(holders: string): string {
  return `(select coalesce(json_agg(distinct jsonb_build_object('id', s.id, 'signBefore', to_char(s.sign_before, 'YYYY-MM-DD'), 'timeZone', s.time_zone)), '[]')
     from signature_parties p join signature_sheets s on s.id = p.sheet_id
    where p.holder_id = any (${holders}) and s.voided_at is null and not exists (select 1 from signatures g where g.sheet_id = p.sheet_id and g.party = p.party))`;
}

/** What one has to sign, each by the last day before its own; nothing once that day has come. */
export function signatureDuties(owed: readonly SheetToSign[], now: Date): Duty[] {
  const inTime = owed
    .map((one) => ({ ...one, on: addDays(one.signBefore, -1), today: localDate(now, one.timeZone), count: 1 }))
    .filter(({ today, signBefore }) => today < signBefore);
  const [only] = inTime;
  if (!only) return [];
  return [
    {
      text: (locale) => words(locale).duties.toSign(inTime.length),
      count: inTime.length,
      href: inTime.length === 1 ? `/signatures/${only.id}` : '/signatures',
      waitingOn: 'me',
      ...daysOfDuty(inTime),
    },
  ];
}
