import type { MigrationInterface, QueryRunner } from 'typeorm';
import { makeIndexes } from './make-indexes.js';

const NOT_SENT = 'sent_at is null and dropped_at is null and unsent_at is null';
const INDEXES: Readonly<Record<string, string>> = {
  job_acts_by_time: 'job_acts (done_at desc, id)',
  letters_still_to_send: `letters (written_at) where ${NOT_SENT}`,
  letters_unsent: 'letters (unsent_at) where unsent_at is not null',
};

/** Who runs jobs and when they last said that they live; what administrators did about jobs; why a letter did not leave. */
export class JobRunners1764000000027 implements MigrationInterface {
  /** A transaction a statement, as its indexes want it. Each may be run again, should one not have its lock in time. */
  readonly transaction = false;

  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table if not exists job_runners (
        -- The name under which it locks jobs.
        name text primary key,
        seen_at timestamptz not null
      )`);
    await db.query(`
      create table if not exists job_acts (
        id uuid primary key default gen_random_uuid(),
        -- The queue's own number: the job itself goes once it is done, or given up.
        job_id bigint not null,
        job_name text not null,
        -- What it was to be done of: numbers of things, never texts.
        payload jsonb not null,
        act text not null check (act in ('run-again', 'abandon')),
        reason text,
        done_by uuid not null references people,
        done_at timestamptz not null,
        check ((act = 'abandon') = (reason is not null and reason ~ '[[:alnum:]]'))
      )`);
    // Shuts everybody out, and reads nothing: an instant.
    await db.query(`
      alter table letters
        add column if not exists failure text,
        -- Nobody tries again by itself.
        add column if not exists unsent_at timestamptz,
        drop constraint if exists letters_fail_for_a_known_reason,
        drop constraint if exists letters_unsent_say_why,
        add constraint letters_fail_for_a_known_reason
          check (failure in ('unreachable', 'silent', 'login', 'recipient', 'refused', 'unknown', 'late')) not valid,
        add constraint letters_unsent_say_why
          check (unsent_at is null or (sent_at is null and failure is not null)) not valid`);
    await db.query('alter table letters validate constraint letters_fail_for_a_known_reason');
    await db.query('alter table letters validate constraint letters_unsent_say_why');
    await makeIndexes(db, INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}
