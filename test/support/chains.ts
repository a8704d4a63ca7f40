import { DataSource } from 'typeorm';
import { Tx } from '../../src/platform/database/index.js';
import type { JournalEntry } from '../../src/platform/journal/index.js';
import { newWiring } from '../../src/wiring.js';
import { cloneDatabase, type Clone } from './database.js';

/** A database of one's own, reached as the portal's stores reach theirs, without a portal. */
export interface OpenedDatabase {
  readonly url: string;
  transact<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  /** Does the work and takes back what it did, as the superuser whom no trigger and no foreign key stops. */
  tamper<Result>(statements: readonly string[], work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

/**
 * Opens a clone of the migrated database as the portal, or, as its administrator, the one given, which whoever made it
 * drops.
 */
export async function openDatabase(given?: Clone): Promise<OpenedDatabase> {
  const clone = given ?? (await cloneDatabase());
  const open = (url: string): Promise<DataSource> =>
    new DataSource({ type: 'postgres', url, poolSize: 2, installExtensions: false }).initialize();
  const administrator = await open(clone.administratorUrl);
  const source = given ? administrator : await open(clone.url);
  const transact = <Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> =>
    source.transaction((manager) => work(new Tx(manager, new Date(), newWiring(), true)));
  return {
    url: clone.url,
    transact,
    tamper: async (statements, work) => {
      const runner = administrator.createQueryRunner();
      await runner.startTransaction();
      try {
        await runner.query('set local session_replication_role = replica');
        for (const statement of statements) await runner.query(statement);
        return await work(new Tx(runner.manager, new Date(), newWiring(), true));
      } finally {
        await runner.rollbackTransaction();
        await runner.release();
      }
    },
    close: async () => {
      if (source !== administrator) await source.destroy();
      await administrator.destroy();
      if (!given) await clone.dispose();
    },
  };
}

export const THING = '7d1c2f0e-5b1a-4c3e-9d0f-2a6b8c4e1f35';
const STUDENT = { actorId: '3f0a9b52-8c1d-4e7f-a6b3-5d2e1c0f9a84', actorName: 'Zoé Lefèvre', actedAs: 'author' };
const REGISTRY = { actorId: 'c48e6d10-2f7b-4a95-8e3c-0b9d7f5a6214', actorName: 'Awa N’Diaye', actedAs: 'registry' };

/** The example of docs/journal.md. */
export const EXAMPLE: readonly JournalEntry[] = [
  {
    thing: 'report',
    thingId: THING,
    seq: 1,
    at: new Date('2026-11-02T14:03:00.125Z'),
    ...STUDENT,
    move: 'open',
    from: '',
    to: 'DRAFT',
    reason: null,
    documents: [],
  },
  {
    thing: 'report',
    thingId: THING,
    seq: 2,
    at: new Date('2026-11-09T08:30:00Z'),
    ...STUDENT,
    move: 'submit',
    from: 'DRAFT',
    to: 'SUBMITTED',
    reason: null,
    documents: [
      {
        name: 'Rapport d’expérience.pdf',
        sha256: '845e91831319e89c4d656bdb80c278ac09a7230d61e5dfd2e1b1fbb436ac8917',
      },
      { name: 'declaration', sha256: 'abcd0ee1fc2cdf511d8a85bd020c5f2f18468d6c442f5506fec7d859b8fea335' },
    ],
  },
  {
    thing: 'report',
    thingId: THING,
    seq: 3,
    at: new Date('2026-11-12T16:45:09.007Z'),
    ...REGISTRY,
    move: 'return',
    from: 'SUBMITTED',
    to: 'RETURNED',
    reason: 'L’attestation de l’employeur manque.\nLa page 4 est illisible.',
    documents: [],
  },
];
