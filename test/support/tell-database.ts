import pg from 'pg';
import { cloneDatabase } from './database.js';
import type { Steps } from './legal-chain.js';

export const WENT_THROUGH = 'nothing: it went through';

/** A migrated database that was told some statements, and what it says to others. */
export interface Told {
  /** Runs statements in one transaction. Gives the name of the constraint that refuses them, or the database's own words; `WENT_THROUGH` when none does. */
  refusalOf(...statements: string[]): Promise<string>;
  ask(question: string): Promise<unknown[]>;
  close(): Promise<void>;
}

/** Tells a database of one's own these steps, those of each part in one transaction; throws when it does not take them. */
export async function tellDatabase(...parts: Steps[]): Promise<Told> {
  const clone = await cloneDatabase();
  const db = new pg.Client({ connectionString: clone.url });
  await db.connect();
  for (const steps of parts) await together(db, Object.values(steps));
  return {
    refusalOf: async (...statements) => {
      try {
        await together(db, statements);
      } catch (error) {
        if (error instanceof pg.DatabaseError) return error.constraint ?? error.message;
        throw error;
      }
      return WENT_THROUGH;
    },
    ask: async (question) => (await db.query<Record<string, unknown>>(question)).rows,
    close: async () => {
      await db.end();
      await clone.dispose();
    },
  };
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
