import type { Actor } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';
import { insertPresentation, presentationsOf, type NotifiedLetter } from '../data/presentations.store.js';
import { notPresented, type Presentation } from '../rules/index.js';
import { words } from '../words/words.js';
import { writeToEach } from './write-to-each.js';

/**
 * The registry records that a registered letter was presented, with its proof, or corrects what was recorded; its person
 * is told. Refused when the day may not be, or takes days from them (422), and when somebody else came first (409).
 */
export async function recordPresentation(
  tx: Tx,
  actor: Actor,
  letter: NotifiedLetter,
  said: Presentation,
  proof: { readonly paperId: string; readonly sha256: string },
): Promise<undefined | Refusal> {
  if (letter.personId === actor.personId) return refuse(403, 'lifecycle.notYours');
  const [before] = await presentationsOf(tx, letter.id);
  const zone = letter.timeZone ?? INSTITUTION_TIME_ZONE;
  const refusal = notPresented(said, {
    writtenOn: localDate(letter.writtenAt, zone),
    today: localDate(tx.now, zone),
    before: before?.presentedOn,
  });
  if (refusal) return refusal;
  const id = await insertPresentation(tx, letter.id, said, {
    ...proof,
    correctsId: before?.id,
    recordedBy: actor.personId,
  });
  if (id === undefined) return refuse(409, 'letters.presentedMeanwhile');
  await writeToEach(tx, [{ id: letter.personId, locale: letter.locale }], {
    about: { thing: letter.thing, thingId: letter.thingId },
    kind: 'letter.presented',
    cause: `letter-presentation:${id}`,
    text: (locale) =>
      words(locale).presentation.letter({
        subject: letter.subject,
        number: said.number.trim(),
        day: writeDay(said.presentedOn, locale),
        reason: before ? said.reason.trim() : '',
      }),
  });
  return undefined;
}
