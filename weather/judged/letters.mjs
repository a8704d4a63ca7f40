// Of every move that people are written to about there is a letter, and every letter left: at least once, and twice
// only where its sender was killed before it could note it.
import { setTimeout as sleep } from 'node:timers/promises';

const MOVES_WITH_A_LETTER = ['admit', 'return', 'resubmit'];
/** The jobs of a worker that was killed wait a minute for it; one that failed four times is put off by another. */
const JOBS_MS = 200_000;
/** What is due, and what a fault put off: its hour is to come, and nobody was written to yet. */
const LEFT = 'run_at <= now() or attempts > 0';

/**
 * Waits until nothing is left to do. Gives what is left when that did not come in time: which jobs, and how they stand.
 */
export async function jobsLeft(client) {
  const until = performance.now() + JOBS_MS;
  while (performance.now() < until) {
    const { rows } = await client.query(`select count(*)::int as many from graphile_worker.jobs where ${LEFT}`);
    if (rows[0].many === 0) return [];
    await sleep(200);
  }
  const { rows } = await client.query(
    `select task_identifier as task, count(*)::int as many, max(attempts) as attempts, count(locked_at)::int as locked,
            extract(epoch from now() - min(locked_at))::int as seconds, max(last_error) as error
       from graphile_worker.jobs where ${LEFT} group by 1 order by 1`,
  );
  return rows.map(
    ({ task, many, attempts, locked, seconds, error }) =>
      `jobs were left over: ${many} of ${task}, tried ${attempts} times at most, ${locked} of them locked for up to ${seconds} s${error ? `, last ${error.slice(0, 200)}` : ''}`,
  );
}

/**
 * `came`: how often the mail server was handed each letter, where there was one; `mayRepeat`: how many may have come
 * twice.
 */
export async function faultsOfLetters(client, { came, mayRepeat = 0 }) {
  const faults = [];
  const { rows: untold } = await client.query(
    `select j.move, j.thing_id from journal j where j.thing = 'report' and j.seq > 2 and j.move = any($1)
        and not exists (select 1 from letters l where l.cause = 'journal:' || j.id)`,
    [MOVES_WITH_A_LETTER],
  );
  for (const { move, thing_id: thing } of untold) faults.push(`nobody was written to about the ${move} of ${thing}`);
  const { rows: letters } = await client.query('select id, sent_at as sent from letters where outside_email is null');
  let repeated = 0;
  if (!came) return { faults, letters: letters.length, repeated };
  for (const { id, sent } of letters) {
    const times = came.get(id) ?? 0;
    if (times === 0) faults.push(`the letter ${id} never left${sent ? ', and is said to have' : ''}`);
    if (times > 1) repeated += times - 1;
  }
  if (repeated > mayRepeat) faults.push(`${repeated} letters came again, and at most ${mayRepeat} may have`);
  return { faults, letters: letters.length, repeated };
}
