import { writeLetter } from '../../letters/index.js';
import { peopleByIds } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgendaLine } from '../data/agenda.store.js';
import type { Correction } from '../data/decisions.store.js';
import { reasonsIn } from './minutes-document.js';
import { words } from '../words/words.js';

/** A correction that turns nothing moves nothing either, so no move tells of it: its student is written to with the decision as it now reads. */
export async function tellReworded(tx: Tx, line: AgendaLine, correction: Correction, minutes: string): Promise<void> {
  for (const { id, locale } of (await peopleByIds(tx, [line.studentId])).values()) {
    const due = correction.moreDueOn === null ? '' : writeDay(correction.moreDueOn, locale);
    const text = words(locale).letters.reworded({
      number: line.requestNumber,
      minutes,
      due,
      reasons: reasonsIn(line, correction, locale),
    });
    await writeLetter(tx, {
      to: id,
      locale,
      about: { thing: 'diploma-request', thingId: line.requestId },
      kind: 'diploma-request.reworded',
      cause: `minutes:${minutes}:${line.id}`,
      ...text,
    });
  }
}
