import { Config } from '../platform/config/index.js';
import type { Database } from '../platform/database/index.js';
import type { Mail } from '../platform/mail/index.js';
import { letterToSend, noteSending } from './letters.store.js';

/** Sends one letter when the portal can send; a failure is noted and thrown, so that the job is tried again, longer each time. */
export async function sendLetter(database: Database, mail: Mail, config: Config, letterId: string): Promise<void> {
  if (!mail.canSend) return;
  const letter = await database.read((tx) => letterToSend(tx, letterId));
  if (!letter) return;
  try {
    const way = config.publicUrl === undefined ? '' : `\n\n${config.publicUrl}/letters`;
    await mail.send({ to: { name: letter.name, address: letter.to }, subject: letter.subject, text: letter.body + way, id: letterId });
  } catch (error) {
    await database.transact((tx) => noteSending(tx, letterId, error instanceof Error ? error.message.slice(0, 300) : 'unknown'));
    throw error;
  }
  await database.transact((tx) => noteSending(tx, letterId, null));
}
