import { nameIn } from '../../diplomas/index.js';
import { writeToEach } from '../../letters/index.js';
import type { Tx } from '../../platform/database/index.js';
import { voidMinutesSignatures, type WhyVoid } from '../data/signatures.store.js';
import type { Session } from '../data/sessions.store.js';
import { words } from '../words/words.js';

/**
 * Voids the signatures of these people, or all that the draft bears: what they signed is no longer what stands. They
 * are kept, and their authors are told why, in the same transaction.
 */
export async function voidSignatures(
  tx: Tx,
  session: Session,
  why: WhyVoid,
  only?: readonly string[],
): Promise<undefined> {
  for (const voided of await voidMinutesSignatures(tx, session.id, why, only))
    await writeToEach(tx, [voided], {
      about: { thing: 'jury-session', thingId: session.id },
      kind: 'jury-session.signature-voided',
      cause: `minutes-signature:${voided.signatureId}`,
      text: (locale) => {
        const w = words(locale).letters;
        return w.signatureVoided({
          number: session.number,
          jury: nameIn({ nameFr: session.juryFr, nameEn: session.juryEn }, locale),
          why: w.whyVoided[why],
        });
      },
    });
  return undefined;
}
