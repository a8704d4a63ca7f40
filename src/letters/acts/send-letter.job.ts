import { randomUUID } from 'node:crypto';
import type { Config } from '../../platform/config/index.js';
import type { Database } from '../../platform/database/index.js';
import type { JobRun } from '../../platform/jobs/index.js';
import { MailRefused, type Mail } from '../../platform/mail/index.js';
import { dropLetter, letterToSend, noteFailure, noteSent, type LetterToSend } from '../data/letters.store.js';
import { LINK, type LinkMakers } from '../data/links.js';
import { restorationThatWaits } from '../data/restorations.store.js';

/** What a letter leaves by. */
interface SendingMeans {
  readonly database: Database;
  readonly mail: Mail;
  readonly config: Config;
  readonly links: LinkMakers;
}

/**
 * Sends one letter when the portal can send; a failure is noted and thrown, so that the job is tried again, longer each
 * time. The last one, or one that would come again, makes it unsent.
 */
export async function sendLetter(
  { database, mail, config, links }: SendingMeans,
  letterId: string,
  { isLast }: Pick<JobRun, 'isLast'>,
): Promise<void> {
  if (!mail.canSend) return;
  const letter = await database.read(async (tx) => {
    // Kept, and sent with the others that are kept, once an administrator said so.
    if (await restorationThatWaits(tx)) return undefined;
    return letterToSend(tx, letterId);
  });
  if (!letter) return;
  let link: URL | undefined;
  try {
    const made = await linkOf({ database, config, links }, letter);
    if (made === 'unwanted') return await database.transact((tx) => dropLetter(tx, letterId));
    link = made;
    // A mailbox keeps one message of an id: sent twice, the second holds another link, and is the one to keep.
    await mail.send({
      to: { name: letter.name, address: letter.to },
      subject: letter.subject,
      text: textOf(letter, link, config),
      id: link ? randomUUID() : letterId,
    });
  } catch (error) {
    const isLasting = error instanceof MailRefused && error.isLasting;
    await database.transact((tx) =>
      noteFailure(tx, letterId, {
        failure: error instanceof MailRefused ? error.failure : 'unknown',
        reply: withoutLink(replyOf(error), link).slice(0, 300),
        isUnsent: isLast || isLasting,
      }),
    );
    if (isLasting) return;
    throw error;
  }
  await database.transact((tx) => noteSent(tx, letterId));
}

/** The personal link of a letter that has one, made now: whoever made it has committed it before the letter leaves. */
async function linkOf(
  { database, config: { publicUrl, port }, links }: Omit<SendingMeans, 'mail'>,
  { link, linkKey }: LetterToSend,
): Promise<URL | 'unwanted' | undefined> {
  if (link === null || linkKey === null) return undefined;
  const path = await database.transact((tx) => links.make(tx, link, linkKey));
  return path === undefined ? 'unwanted' : new URL(path, publicUrl ?? `http://localhost:${port}`);
}

/** The words as they leave: with the personal link in its place, or with the way to one's letters. */
function textOf({ body, isOutside }: LetterToSend, link: URL | undefined, { publicUrl }: Config): string {
  if (link) return body.replaceAll(LINK, () => link.href);
  return isOutside || publicUrl === undefined ? body : `${body}\n\n${publicUrl}/letters`;
}

/**
 * What the server said, kept beside the letter for whoever looks after it; what the queue and the log keep is the kind
 * of failure alone.
 */
function replyOf(error: unknown): string {
  if (error instanceof MailRefused) return error.reply;
  return error instanceof Error ? error.message : 'unknown';
}

/** A server that refuses a letter may repeat what it says: the link is taken out, in whole or cut. */
function withoutLink(message: string, link: URL | undefined): string {
  if (!link) return message;
  const secret = link.pathname.split('/').at(-1) ?? link.pathname;
  return message
    .replace(/https?:\/\/\S+/gi, LINK)
    .replaceAll(link.pathname, LINK)
    .replaceAll(secret, LINK);
}
