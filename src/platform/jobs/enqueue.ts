import type { Tx } from '../database/index.js';

/** When a job runs, and how stubbornly. */
export interface JobOptions {
  /** Not before this instant; at once when left out. */
  readonly runAt?: Date;
  /** Another job of the same key that has not begun is replaced. */
  readonly key?: string;
  /** 25 when left out: about three days, waiting longer each time. */
  readonly maxAttempts?: number;
  /** Behind those of a lower one that are due too; 0 when left out. */
  readonly priority?: number;
}

/**
 * Puts a job in the outbox: it exists if and only if the transaction commits, and runs after that.
 * It may run twice (a machine can stop between the work and the note that it was done): handlers are written so that
 * this changes nothing.
 */
export async function enqueue(tx: Tx, name: string, payload: object, options: JobOptions = {}): Promise<void> {
  await tx.rows(
    'select graphile_worker.add_job($1, $2::json, run_at => $3, max_attempts => $4, job_key => $5, priority => $6)',
    [
      name,
      JSON.stringify(payload),
      options.runAt ?? tx.now,
      options.maxAttempts ?? null,
      options.key ?? null,
      options.priority ?? null,
    ],
  );
}
