import type { Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import { words } from './agreement-words.js';
import { stateSinceSigned } from '../data/agreement-state.store.js';

/** What has become of a signed agreement, for whoever verifies its paper: amended, interrupted, cancelled; undefined when nothing has. */
export async function sayAgreementState(
  tx: Tx,
  internshipId: string,
): Promise<((locale: Locale) => string) | undefined> {
  const row = await stateSinceSigned(tx, internshipId);
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
