import type { Actor } from '../people/index.js';
import { addDays, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { daysOfDuty, type Duty } from '../platform/web/index.js';
import { words } from './web/words.js';

/** The documents that await the actor's signature, each by the last day before its own. One statement, under the reader's rights. */
export async function signatureDuties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const owed = await tx.rows<{ id: string; signBefore: string; timeZone: string }>(
    `select distinct s.id, to_char(s.sign_before, 'YYYY-MM-DD') as "signBefore", s.time_zone as "timeZone"
       from signature_parties p join signature_sheets s on s.id = p.sheet_id
      where p.holder_id = any ($1) and s.voided_at is null and not exists (select 1 from signatures g where g.sheet_id = p.sheet_id and g.party = p.party)`,
    [actor.holders],
  );
  const inTime = owed.map((one) => ({ ...one, on: addDays(one.signBefore, -1), today: localDate(tx.now, one.timeZone) })).filter(({ today, signBefore }) => today < signBefore);
  const [only] = inTime;
  if (!only) return [];
  return [{ text: (locale) => words(locale).duties.toSign(inTime.length), count: inTime.length, href: inTime.length === 1 ? `/signatures/${only.id}` : '/signatures', waitingOn: 'me', ...daysOfDuty(inTime) }];
}
