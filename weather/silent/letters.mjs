// Letters that were written, and what the mail server has of them.
import { randomUUID } from 'node:crypto';
import { writeLetter } from '../../dist/src/letters/index.js';
import { Database } from '../../dist/src/platform/database/index.js';
import { enqueue } from '../../dist/src/platform/jobs/index.js';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_EVERY_MS = 50;

export class Letters {
  written = [];

  constructor(rooms, received) {
    this.database = rooms.get(Database);
    this.received = received;
  }

  /** Writes so many, to this person: once it answers they are owed. */
  async write(email, many) {
    for (let count = 0; count < many; count += 1) {
      const subject = `Lettre ${this.written.length}`;
      await this.database.transact(async (tx) => {
        const person = await tx.row('select id from people where email = $1', [email]);
        await writeLetter(tx, {
          to: person.id,
          locale: 'fr',
          kind: 'weather',
          about: { thing: 'weather', thingId: randomUUID() },
          cause: randomUUID(),
          subject,
          body: 'Bonjour,\n\nVotre dossier est recevable.',
        });
      });
      this.written.push(subject);
    }
  }

  /**
   * Each arrived in the end, and twice only as the same message. Waits, at most so long, while somebody may still send
   * one.
   */
  async faults(limitMs) {
    const until = performance.now() + limitMs;
    while (this.missing().length > 0 && performance.now() < until && (await this.areQueued()))
      await sleep(LOOK_EVERY_MS);
    const faults = this.missing().map((subject) => `the letter “${subject}” was never received`);
    for (const subject of this.written) {
      const ids = new Set(this.received.filter((mail) => mail.subject === subject).map(({ messageId }) => messageId));
      if (ids.size > 1) faults.push(`the letter “${subject}” was received as ${ids.size} messages`);
    }
    return faults;
  }

  /** How many were received more than once. */
  get twice() {
    return this.received.length - new Set(this.received.map(({ subject }) => subject)).size;
  }

  async areQueued() {
    const waiting = await this.database.read((tx) =>
      tx.row(
        `select 1 from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
          where t.identifier = 'send-letter' and j.attempts < j.max_attempts limit 1`,
      ),
    );
    return waiting !== undefined;
  }

  missing() {
    const subjects = new Set(this.received.map(({ subject }) => subject));
    return this.written.filter((subject) => !subjects.has(subject));
  }
}

/**
 * A light job that needs nothing but the database: how long it takes to be run, in ms, at most so long; a queue that is
 * held up by others holds it up too.
 */
export async function timeOfALightJob(rooms, limitMs) {
  const database = rooms.get(Database);
  const key = randomUUID();
  await database.transact((tx) => enqueue(tx, 'sweep-sessions', {}, { key }));
  const began = performance.now();
  for (;;) {
    const waits = await database.read((tx) =>
      tx.row('select 1 from graphile_worker._private_jobs where key = $1', [key]),
    );
    const ms = performance.now() - began;
    if (!waits || ms > limitMs) return ms;
    await sleep(LOOK_EVERY_MS);
  }
}
