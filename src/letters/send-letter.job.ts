import type { Config } from '../platform/config/index.js';
import type { Database } from '../platform/database/index.js';
import type { Mail } from '../platform/mail/index.js';
import { dropLetter, letterToSend, noteSending, type LetterToSend } from './letters.store.js';
import { LINK, makeLinkOf } from './links.js';

/** Sends one letter when the portal can send; a failure is noted and thrown, so that the job is tried again, longer each time. */
export async function sendLetter(database: Database, mail: Mail, config: Config, letterId: string): Promise<void> {
  if (!mail.canSend) return;
  const letter = await database.read((tx) => letterToSend(tx, letterId));
  const text = letter && (await textOf(database, config, letter));
  if (!letter) return;
  if (text === undefined) return database.transact((tx) => dropLetter(tx, letterId));
  try {
    await mail.send({ to: { name: letter.name, address: letter.to }, subject: letter.subject, text, id: letterId });
  } catch (error) {
    await database.transact((tx) => noteSending(tx, letterId, error instanceof Error ? error.message.slice(0, 300) : 'unknown'));
    throw error;
  }
  await database.transact((tx) => noteSending(tx, letterId, null));
}

/** The words as they leave: with the way to one's letters, or with the personal link, made now and kept nowhere; undefined when that link is not wanted any more. */
async function textOf(database: Database, { publicUrl, port }: Config, { body, isOutside, link, linkKey }: LetterToSend): Promise<string | undefined> {
  if (link !== null && linkKey !== null) {
    const path = await database.transact((tx) => makeLinkOf(tx, link, linkKey));
    return path && body.replaceAll(LINK, `${publicUrl ?? `http://localhost:${port}`}${path}`);
  }
  return isOutside || publicUrl === undefined ? body : `${body}\n\n${publicUrl}/letters`;
}
