import { DataSource } from 'typeorm';
import type { Clock } from '../../src/platform/clock/index.js';
import { Tx } from '../../src/platform/database/index.js';
import { records } from '../../src/records.js';
import { newWiring } from '../../src/wiring.js';

/**
 * One transaction as the owner of the schema: for what a test has to bring about, and neither the portal nor its worker
 * may. By the clock of the portal, where there is one.
 */
export async function asOwnerOf<Result>(
  { ownerUrl, clock }: Clocked & { readonly ownerUrl: string },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return as(ownerUrl, clock, work);
}

/** The same as the superuser of the server: past the triggers, which not even the owner passes in silence. */
export async function asSuperuserOf<Result>(
  { administratorUrl, clock }: Clocked & { readonly administratorUrl: string },
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  return as(administratorUrl, clock, work);
}

interface Clocked {
  readonly clock?: Pick<Clock, 'now'>;
}

async function as<Result>(url: string, clock: Clocked['clock'], work: (tx: Tx) => Promise<Result>): Promise<Result> {
  const source = await new DataSource({
    type: 'postgres',
    url,
    entities: [...records],
    poolSize: 1,
    installExtensions: false,
  }).initialize();
  try {
    return await source.transaction((manager) => work(new Tx(manager, clock?.now() ?? new Date(), newWiring(), true)));
  } finally {
    await source.destroy();
  }
}
