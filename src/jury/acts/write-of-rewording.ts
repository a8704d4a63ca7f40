import { studentOf, writeToEach } from '../../letters/index.js';
import { keptAssessment, mentionOf } from '../../experience/index.js';
import { nameIn } from '../../diplomas/index.js';
import { agree } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgendaLine } from '../data/agenda.store.js';
import type { Member } from '../data/members.store.js';
import type { Correction } from '../data/decisions.store.js';
import { words } from '../words/words.js';
import { reasonsIn } from '../words/reasons.js';

/**
 * Writes a decision as it now reads to its student: a correction that turns nothing moves nothing either, so that no
 * move brings a letter.
 */
export async function writeOfRewording(
  tx: Tx,
  line: AgendaLine,
  correction: Correction,
  minutes: string,
  signer: Pick<Member, 'name' | 'civility' | 'place'>,
): Promise<void> {
  const kept = await keptAssessment(tx, { decisionId: correction.id });
  await writeToEach(tx, await studentOf(tx, line), {
    about: { thing: 'diploma-request', thingId: line.requestId },
    kind: 'diploma-request.reworded',
    cause: `minutes:${minutes}:${line.id}`,
    text: (locale, agreeing) => {
      const w = words(locale).letters;
      return w.reworded({
        number: line.requestNumber,
        minutes,
        due: correction.moreDueOn === null ? '' : writeDay(correction.moreDueOn, locale),
        reasons: reasonsIn(line, correction, locale),
        diploma: nameIn({ nameFr: line.diplomaFr, nameEn: line.diplomaEn }, locale),
        greeting: agreeing(w.greeting),
        president: agree(w.signerOf[signer.place === 'president' ? 'president' : 'substitute-chair'], signer.civility),
        signedBy: signer.name,
        mention: kept ? mentionOf(kept.content, locale) : [],
      });
    },
  });
}
