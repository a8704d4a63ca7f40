import { randomUUID } from 'node:crypto';
import type { Config } from '../platform/config/index.js';
import type { Database } from '../platform/database/index.js';
import type { Mail } from '../platform/mail/index.js';
import { dropLetter, letterToSend, noteSending, type LetterToSend } from './letters.store.js';
import { LINK, makeLinkOf } from './links.js';

/** Sends one letter when the portal can send; a failure is noted and thrown, so that the job is tried again, longer each time. */
export async function sendLetter(database: Database, mail: Mail, config: Config, letterId: string): Promise<void> {
  if (!mail.canSend) return;
  const letter = await database.read((tx) => letterToSend(tx, letterId));
  if (!letter) return;
  const link = await linkOf(database, config, letter);
  if (link === 'unwanted') return database.transact((tx) => dropLetter(tx, letterId));
  try {
    // A mailbox keeps one message of an id: sent twice, the second holds another link, and is the one to keep.
    await mail.send({
      to: { name: letter.name, address: letter.to },
      subject: letter.subject,
      text: textOf(letter, link, config),
      id: link ? randomUUID() : letterId,
    });
  } catch (error) {
    const why = error instanceof Error ? withoutLink(error.message, link).slice(0, 300) : 'unknown';
    await database.transact((tx) => noteSending(tx, letterId, why));
    throw link ? new Error(why) : error;
  }
  await database.transact((tx) => noteSending(tx, letterId, null));
}

/** The personal link of a letter that has one, made now: whoever made it has committed it before the letter leaves. */
async function linkOf(
  database: Database,
  { publicUrl, port }: Config,
  { link, linkKey }: LetterToSend,
): Promise<URL | 'unwanted' | undefined> {
  if (link === null || linkKey === null) return undefined;
  const path = await database.transact((tx) => makeLinkOf(tx, link, linkKey));
  return path === undefined ? 'unwanted' : new URL(path, publicUrl ?? `http://localhost:${port}`);
}

/** The words as they leave: with the personal link in its place, or with the way to one's letters. */
function textOf({ body, isOutside }: LetterToSend, link: URL | undefined, { publicUrl }: Config): string {
  if (link) return body.replaceAll(LINK, () => link.href);
  return isOutside || publicUrl === undefined ? body : `${body}\n\n${publicUrl}/letters`;
}

/** A server that refuses a letter may repeat what it says. The queue and the log keep errors: the link is taken out, in whole or cut. */
function withoutLink(message: string, link: URL | undefined): string {
  if (!link) return message;
  const secret = link.pathname.split('/').at(-1) ?? link.pathname;
  return message
    .replace(/https?:\/\/\S+/gi, LINK)
    .replaceAll(link.pathname, LINK)
    .replaceAll(secret, LINK);
}
