import { literalsOf, type Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import { AMENDMENT_STATES } from '../rules/index.js';
import { words } from './agreement-words.js';

const state = literalsOf(AMENDMENT_STATES);

/** What has become of a signed agreement, for whoever verifies its paper: amended, interrupted, cancelled; undefined when nothing has. */
export async function sayAgreementState(
  tx: Tx,
  internshipId: string,
): Promise<((locale: Locale) => string) | undefined> {
  const row = await tx.row<{ state: string; amendments: number }>(
    `select i.state, (select count(*)::int from amendments a where a.internship_id = i.id and a.state = ${state('SIGNED')}) as amendments from internships i where i.id = $1`,
    [internshipId],
  );
  if (!row) return undefined;
  const said = (locale: Locale): string => {
    const w = words(locale).become;
    return [
      row.amendments > 0 ? w.amended(row.amendments) : '',
      row.state === 'CANCELLED' ? w.cancelled : row.state === 'INTERRUPTED' ? w.interrupted : '',
    ]
      .filter(Boolean)
      .join(' ');
  };
  return said('fr') === '' ? undefined : said;
}
