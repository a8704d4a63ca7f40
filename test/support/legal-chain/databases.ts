import { fillDatabase, type FilledDatabase } from '../filled-database.js';
import { CREDITED } from './credited.js';
import { FORWARDED } from './forwarded.js';
import type { Steps } from './steps.js';

/** The chain in two databases. Statements are run in one transaction; what refuses them is given. */
export interface ChainDatabases {
  /** As the chain stands before the president signs. */
  readonly beforeSignature: (...statements: string[]) => Promise<string>;
  /** The whole chain from there, with some of its links changed, or left out. */
  readonly withLinks: (changed: Partial<Record<keyof typeof CREDITED, string>>) => Promise<string>;
  /** With the credits. */
  readonly afterSignature: (...statements: string[]) => Promise<string>;
  /** What is read there. */
  readonly ask: (question: string) => Promise<unknown[]>;
}

/**
 * Fills them before the first test of a file, and removes them after the last. Statements are tried as the owner, whom no
 * grant stops, or as the portal.
 */
export function chainDatabases(as: 'owner' | 'portal' = 'owner'): ChainDatabases {
  const tried =
    (database: FilledDatabase) =>
    (...statements: string[]): Promise<string> =>
      as === 'owner' ? database.refusalOf(...statements) : database.refusalToPortalOf(...statements);
  let forwarded: FilledDatabase;
  let credited: FilledDatabase;
  beforeAll(async () => {
    [forwarded, credited] = [await fillDatabase(FORWARDED), await fillDatabase(FORWARDED, CREDITED)];
  });
  afterAll(() => Promise.all([forwarded, credited].map((database) => database.close())));
  return {
    beforeSignature: (...statements) => tried(forwarded)(...statements),
    withLinks: (changed) =>
      tried(forwarded)(
        ...Object.values({ ...CREDITED, ...changed } satisfies Steps).filter((statement) => statement !== ''),
      ),
    afterSignature: (...statements) => tried(credited)(...statements),
    ask: (question) => credited.ask(question),
  };
}
