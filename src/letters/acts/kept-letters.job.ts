import type { Database } from '../../platform/database/index.js';
import type { Mail } from '../../platform/mail/index.js';
import { restorationThatWaits } from '../data/restorations.store.js';
import { dropLettersRead, giveUpLateLetters, sendLettersKept } from '../data/kept-letters.store.js';

/**
 * A letter tells of what has just happened: after a fortnight its reader knows by other ways, and it would only alarm
 * them.
 */
const WORTH_SENDING = 14 * 86_400_000;
const AT_ONCE = 500;

/**
 * Sends the letters that were kept while there was no mail server: those of the last fortnight that their reader has
 * not read in the portal.
 * One with a personal link has no age: its link is made as it leaves, and whoever makes it says whether it is still
 * wanted.
 */
export async function sendKeptLetters(database: Database, mail: Mail): Promise<void> {
  if (!mail.canSend || (await database.read(restorationThatWaits))) return;
  await database.transact((tx) => dropLettersRead(tx));
  await database.transact((tx) => giveUpLateLetters(tx, new Date(tx.now.getTime() - WORTH_SENDING)));
  await database.transact((tx) => sendLettersKept(tx, AT_ONCE));
}
