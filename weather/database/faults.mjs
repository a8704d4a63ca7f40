// What may befall a PostgreSQL, each brought about and taken back again. `client`: a way to the database that does not
// pass by the line.
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const OF_THE_PORTAL = `usename in ('aval_portal', 'aval_worker') and pid <> pg_backend_pid() and application_name <> 'weather' and backend_type = 'client backend' and datname = current_database()`;

const LIMIT_MS = 5_000;

/** Some of the portal's backends are ended, as an administrator does. */
export async function endBackends({ client }) {
  const share = Math.random() < 0.5 ? 1 : Math.random();
  await client.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where ${OF_THE_PORTAL} and random() < $1`,
    [share],
  );
}

/** A backend dies: PostgreSQL throws out everybody at once, and recovers. */
export async function crash({ client, server }) {
  const { rows } = await client.query(`select pid from pg_stat_activity where ${OF_THE_PORTAL} limit 1`);
  const victim = rows[0]?.pid ?? server.backend;
  process.kill(victim, 'SIGKILL');
}

/** All of it is stopped, then goes on. */
export async function freeze({ server, silenceMs }) {
  const stopped = [];
  for (const pid of [server.postmaster, ...childrenOf(server.postmaster)])
    if (signal(pid, 'SIGSTOP')) stopped.push(pid);
  await sleep(silenceMs);
  for (const pid of stopped) signal(pid, 'SIGCONT');
}

/** The line carries nothing, both ways, and then is there again. */
export async function silence({ line, silenceMs }) {
  line.fallSilent();
  await sleep(silenceMs);
  line.mend();
}

/** Others take every connection that there is, and the portal loses its own. */
export async function fill({ client, url, heldMs }) {
  const others = [];
  await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${OF_THE_PORTAL}`);
  for (let isFull = false; !isFull;) {
    const one = new pg.Client({
      connectionString: url,
      application_name: 'weather',
      connectionTimeoutMillis: LIMIT_MS,
    });
    one.on('error', () => undefined);
    try {
      await one.connect();
      others.push(one);
    } catch {
      isFull = true;
    }
  }
  await sleep(heldMs);
  // A client whose server hung up first never says that it has ended.
  await Promise.race([Promise.all(others.map((one) => one.end())), sleep(LIMIT_MS)]);
}

/** The processes of the server that a connection leads to. */
export async function serverOf(client) {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  return { backend: rows[0].pid, postmaster: parentOf(rows[0].pid) };
}

function childrenOf(pid) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && parentOf(name) === pid)
    .map(Number);
}

function parentOf(pid) {
  try {
    return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[1]);
  } catch {
    return 0;
  }
}

function signal(pid, name) {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}
