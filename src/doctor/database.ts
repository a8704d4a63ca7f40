import pg from 'pg';
import { DatabaseNotReady, placeOf, PORTAL, whoSignsIn, WORKER } from '../platform/database/index.js';
import { LOST_AFTER, SECONDS_SINCE_A_SIGN } from '../platform/jobs/index.js';
import type { Config } from '../platform/config/index.js';
import { reasonOf, type Finding } from './finding.js';

const OLDEST = 140_000;
const MOST_APART_MS = 2_000;
const PREPARE = 'Run npm run aval -- database prepare, with DATABASE_OWNER_URL (docs/operating.md).';

/** What PostgreSQL says of itself. */
interface Server {
  readonly version: string;
  readonly number: number;
  readonly at: Date;
}

/** The database that was given: whether it answers, is prepared for this version, and agrees about the time. */
export async function lookAtDatabase(
  config: Config,
  url: string,
  isPrepared: (url: string) => Promise<boolean>,
): Promise<Finding[]> {
  const of = 'database';
  try {
    const { name, maySetUp } = await whoSignsIn(url);
    const asked = Date.now();
    const server = await serverAt(url);
    const answered = Date.now();
    const apart = Math.max(asked - server.at.getTime(), server.at.getTime() - answered, 0);
    return [
      server.number >= OLDEST
        ? { of, says: `PostgreSQL ${server.version} answers to “${name}”` }
        : { of, says: `PostgreSQL ${server.version} is too old.`, remedy: 'Aval needs PostgreSQL 14 or later.' },
      ...rolesOf(config, name, maySetUp),
      (await isPrepared(url))
        ? { of: 'schema', says: 'as this version needs it' }
        : { of: 'schema', says: 'It is not prepared for this version of Aval.', remedy: PREPARE },
      apart <= MOST_APART_MS
        ? { of: 'clock', says: 'the same here and in PostgreSQL' }
        : {
            of: 'clock',
            says: `This machine and PostgreSQL are ${Math.round(apart / 1_000)} seconds apart.`,
            remedy: 'Set both by NTP: delays of the law are counted by this machine’s.',
          },
    ];
  } catch (error) {
    // What was meant for a start says “start again”.
    const cause = error instanceof DatabaseNotReady ? (error.cause ?? error) : error;
    return [
      {
        of,
        says: `It cannot be reached at ${placeOf(url)}: ${reasonOf(cause)}`,
        remedy: 'See that PostgreSQL runs, and that DATABASE_URL is right.',
      },
    ];
  }
}

/** Whether anybody runs the jobs there. A schema that is not there yet has none. */
export async function lookAtJobs(url: string): Promise<Finding[]> {
  const of = 'jobs';
  try {
    const [row] = await ask<{ seconds: number | null }>(url, SECONDS_SINCE_A_SIGN);
    const seconds = row?.seconds ?? null;
    if (seconds !== null && seconds * 1_000 < LOST_AFTER) return [{ of, says: 'somebody runs them' }];
    const since = seconds === null ? 'Nobody ever ran them.' : `Nobody has run them for ${seconds} seconds.`;
    return [
      {
        of,
        says: since,
        remedy:
          'Start the portal, which runs them itself, or npm run worker where JOBS=outside: no letter leaves without.',
      },
    ];
  } catch {
    return [];
  }
}

function rolesOf({ nodeEnv }: Config, name: string, maySetUp: boolean): Finding[] {
  const of = 'role';
  if (!maySetUp) return [{ of, says: `“${name}” owns nothing there` }];
  if (nodeEnv !== 'production') return [{ of, says: `“${name}” may change the schema (in production it must not)` }];
  return [
    {
      of,
      says: `“${name}” may change the schema of its own database.`,
      remedy: `Sign in as ${PORTAL}, and the worker as ${WORKER}. ${PREPARE}`,
    },
  ];
}

async function serverAt(url: string): Promise<Server> {
  const [server] = await ask<Server>(
    url,
    `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
            clock_timestamp() as at`,
  );
  if (!server) throw new Error('PostgreSQL does not say what it is.');
  return server;
}

async function ask<Row extends pg.QueryResultRow>(url: string, statement: string): Promise<Row[]> {
  const client = new pg.Client({
    connectionString: url,
    application_name: 'aval-doctor',
    connectionTimeoutMillis: 10_000,
    query_timeout: 10_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
}
