import { writeToEach } from '../../letters/index.js';
import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import { insertPrevention, signersOf } from '../data/signatures.store.js';
import { holdSession, sessionForThePortal, type Session } from '../data/sessions.store.js';
import { isUnderNewLaw, notPrevented } from '../rules/index.js';
import { words } from '../words/words.js';
import { filesToSign } from './parts-of-minutes.js';
import { minutesFacts } from './minutes-facts.js';
import { voidSignatures } from './void-signatures.js';

/** Why it cannot be noted now: no minutes wait, or the session is of the law before, which its president alone signs. */
export function preventionNotNow(session: Pick<Session, 'law' | 'state'>): Refusal | undefined {
  return isUnderNewLaw(session) && (session.state === 'MINUTES_DRAFT' || session.state === 'MINUTES_SIGNED')
    ? undefined
    : refuse(409, 'jury.preventedNotNow');
}

/**
 * Notes, with its reason, that the president cannot sign: the substitute chair of the order signs in their place, and
 * is told. What was signed is of other parts, and is voided. Refused to others than the secretary (403), when no
 * minutes wait, when it was noted, or when nobody could sign for a file that the president chaired (409), and without a
 * reason (422).
 */
export async function preventPresident(
  tx: Tx,
  actor: Actor,
  session: Session,
  reason: string,
): Promise<undefined | Refusal> {
  if (!session.standings.includes('secretary')) return refuse(403, 'lifecycle.notYours');
  await holdSession(tx, session.id, 'update');
  const now = (await sessionForThePortal(tx, session.id))?.state ?? session.state;
  const refusal = preventionNotNow({ ...session, state: now });
  if (refusal) return refusal;
  if (!saysSomething(reason)) return refuse(422, 'lifecycle.reasonMissing', undefined, 'reason');
  const facts = await minutesFacts(tx, session, tx.now);
  const nobody = notPrevented(facts.members, now === 'MINUTES_DRAFT' ? filesToSign(facts) : []);
  if (nobody) return nobody;
  if (facts.isPrevented || !(await insertPrevention(tx, session.id, reason.trim(), actor.personId)))
    return refuse(409, 'jury.preventedBefore');
  if (now === 'MINUTES_DRAFT') {
    await voidSignatures(tx, session, 'prevented');
    await writeToWhoSigns(tx, session);
  }
  return undefined;
}

async function writeToWhoSigns(tx: Tx, { id, number }: Session): Promise<void> {
  const [general] = await signersOf(tx, id);
  if (!general) return;
  await writeToEach(tx, [{ id: general.personId, locale: general.locale }], {
    about: { thing: 'jury-session', thingId: id },
    kind: 'jury-session.to-sign',
    cause: `prevented:${id}:${tx.now.toISOString()}`,
    text: (locale) => words(locale).letters.toSign({ number }),
  });
}
