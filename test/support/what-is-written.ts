import type { Portal } from './portal.js';

/** Who is signed in is noted apart: reading pages keeps a session alive; so are visits, that too many may be slowed down. */
const APART = ['web_sessions', 'sign_in_attempts', 'signature_visits'];

/** What every table holds, as a text that changes with any row written, changed or removed; and the longest job list, for nothing is promised either. */
export async function whatIsWritten({ database }: Portal): Promise<string> {
  return database.read(async (tx) => {
    question ??= (await tx.rows<{ name: string }>(`select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema') order by 1`))
      .filter(({ name }) => !APART.includes(name.replace('public.', '')))
      .map(({ name }) => `select '${name}' as name, count(*) as rows, max(xmin::text::bigint) as last from ${name}`).join(' union all ');
    return JSON.stringify(await tx.rows(`select name, rows, last from (${question}) held order by name`));
  });
}

let question: string | undefined;
