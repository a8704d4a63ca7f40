import { Logger } from '@nestjs/common';
import type { Tx } from '../database/index.js';
import { findJob, type JobLine } from './job-list.store.js';

const log = new Logger('Jobs');

/**
 * What became of an act: `gone`: the job is done or was given up meanwhile; `running`: a living process has it in hand.
 */
export type ActOnJob = 'done' | 'gone' | 'running';

/** An act of an administrator on a job, as it is kept. */
export interface JobAct {
  readonly jobId: string;
  readonly name: string;
  readonly act: 'run-again' | 'abandon';
  readonly reason: string | null;
  /** The id of the person. */
  readonly doneBy: string;
  readonly at: Date;
}

/** Has a job run again, at once and with all its attempts before it. Whoever asks administers the portal. */
export async function runJobAgain(tx: Tx, id: string, personId: string): Promise<ActOnJob> {
  const job = await takeInHand(tx, id);
  if (typeof job === 'string') return job;
  await keepAct(tx, job, { act: 'run-again', reason: null, personId });
  await tx.rows(`select 1 from graphile_worker.reschedule_jobs(array[$1::bigint], run_at => $2, attempts => 0)`, [
    id,
    tx.now,
  ]);
  return 'done';
}

/** Takes a job out of the queue: nobody will do it. What it was of, who gave it up and why are kept. */
export async function abandonJob(tx: Tx, id: string, personId: string, reason: string): Promise<ActOnJob> {
  const job = await takeInHand(tx, id);
  if (typeof job === 'string') return job;
  await keepAct(tx, job, { act: 'abandon', reason, personId });
  await tx.rows('select 1 from graphile_worker.complete_jobs(array[$1::bigint])', [id]);
  return 'done';
}

/** The last acts of administrators on jobs, the latest first. */
export async function lastJobActs(tx: Tx): Promise<JobAct[]> {
  return tx.rows(
    `select a.job_id::text as "jobId", a.job_name as name, a.act, a.reason, a.done_by as "doneBy",
            a.done_at as at from job_acts a order by a.done_at desc, a.id limit 10`,
  );
}

/** Holds the job until the commit, unlocked: no process takes it meanwhile. */
async function takeInHand(tx: Tx, id: string): Promise<JobLine | Exclude<ActOnJob, 'done'>> {
  await tx.rows('select 1 from graphile_worker._private_jobs where id = $1 for update', [id]);
  const job = await findJob(tx, id);
  if (!job) return 'gone';
  if (job.state === 'running') return 'running';
  if (job.state === 'lost')
    await tx.rows(
      'select graphile_worker.force_unlock_workers(array[locked_by]) from graphile_worker._private_jobs where id = $1',
      [id],
    );
  return job;
}

interface Act {
  readonly act: JobAct['act'];
  readonly reason: string | null;
  readonly personId: string;
}

async function keepAct(tx: Tx, { id, name }: JobLine, { act, reason, personId }: Act): Promise<void> {
  await tx.rows(
    `insert into job_acts (job_id, job_name, payload, act, reason, done_by, done_at)
     select id, $2, payload::jsonb, $3, $4, $5, $6 from graphile_worker._private_jobs where id = $1`,
    [id, name, act, reason, personId, tx.now],
  );
  log.log(`Job ${id} (${name}): ${act}, by ${personId}`);
}
