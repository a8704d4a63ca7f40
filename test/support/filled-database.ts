import pg from 'pg';
import { cloneDatabase, type Clone } from './database.js';
import { asOwnerOf } from './as-owner.js';
import type { Steps } from './legal-chain/index.js';

export const WENT_THROUGH = 'nothing: it went through';

/** A migrated database that ran some statements, and how it answers others. */
export interface FilledDatabase {
  /**
   * Runs statements in one transaction. Gives the name of the constraint that refuses them, or the database's own
   * words; `WENT_THROUGH` when none does.
   */
  refusalOf(...statements: string[]): Promise<string>;
  /** The same as the portal, whom the grants stop as well. */
  refusalToPortalOf(...statements: string[]): Promise<string>;
  ask(question: string): Promise<unknown[]>;
  /** The addresses of its roles. */
  readonly addresses: Pick<Clone, 'url' | 'workerUrl' | 'ownerUrl'>;
  close(): Promise<void>;
}

/**
 * How the database of a portal answers statements of its very owner, in one transaction that never commits: the name of
 * the constraint that refuses them, or its own words; `WENT_THROUGH` when none does.
 */
export async function refusalBy(portal: { readonly ownerUrl: string }, ...statements: string[]): Promise<string> {
  try {
    await asOwnerOf(portal, async (tx) => {
      for (const statement of statements) await tx.rows(statement);
      await tx.rows('set constraints all immediate');
      throw new Error(WENT_THROUGH);
    });
  } catch (error) {
    const { constraint, message } = ((error as { driverError?: unknown }).driverError ?? error) as {
      constraint?: string;
      message: string;
    };
    return constraint ?? message;
  }
  return WENT_THROUGH;
}

/**
 * Runs these steps on a database of one’s own, as its owner, whom no grant stops, those of each part in one transaction; throws
 * when it refuses them.
 */
export async function fillDatabase(...parts: Steps[]): Promise<FilledDatabase> {
  const clone = await cloneDatabase();
  const db = new pg.Client({ connectionString: clone.ownerUrl });
  await db.connect();
  for (const steps of parts) await together(db, Object.values(steps));
  return {
    refusalOf: (...statements) => refusalTo(db, statements),
    refusalToPortalOf: async (...statements) => {
      const portal = new pg.Client({ connectionString: clone.url });
      await portal.connect();
      const refusal = await refusalTo(portal, statements);
      await portal.end();
      return refusal;
    },
    ask: async (question) => (await db.query<Record<string, unknown>>(question)).rows,
    addresses: clone,
    close: async () => {
      await db.end();
      await clone.dispose();
    },
  };
}

async function refusalTo(db: pg.Client, statements: readonly string[]): Promise<string> {
  try {
    await together(db, statements);
  } catch (error) {
    if (error instanceof pg.DatabaseError) return error.constraint ?? error.message;
    throw error;
  }
  return WENT_THROUGH;
}

async function together(db: pg.Client, statements: readonly string[]): Promise<void> {
  await db.query('begin');
  try {
    for (const statement of statements) await db.query(statement);
    await db.query('commit');
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}
