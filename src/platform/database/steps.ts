import type pg from 'pg';
import { migrations } from '../../../migrations/index.js';

/** The names of the steps that this program brings, in their order. */
export const STEPS: readonly string[] = migrations.map(nameOf);

/** The name under which a step is noted once it ran. */
export function nameOf(step: (typeof migrations)[number]): string {
  return new step().name ?? step.name;
}

/** The steps that ran there, and that this program does not know: none where nothing was prepared yet. */
export async function stepsOfNewer(client: Pick<pg.Client, 'query'>): Promise<string[]> {
  const { rows: there } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migrations') is not null as there`,
  );
  if (there[0]?.there !== true) return [];
  const { rows } = await client.query<{ name: string }>(
    'select name from public.migrations where name <> all ($1) order by id',
    [STEPS],
  );
  return rows.map(({ name }) => name);
}

/** What whoever starts an older program is told. */
export function ofNewer(steps: readonly string[]): string {
  return `The database is of a newer version of Aval, whose steps this one does not know: ${steps.join(', ')}. Nothing was changed. Start that version; to go back, restore a backup of before (docs/operating.md).`;
}
