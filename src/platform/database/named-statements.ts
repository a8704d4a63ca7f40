import { createHash } from 'node:crypto';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { QueryFailedError } from 'typeorm';

/**
 * More than the texts that are in the code: one that is made for each call would fill it, and every connection with it.
 */
const MOST = 600;

/**
 * The names under which connections keep the plans of statements: the same text has the same name on each of them, and
 * in each process.
 * At most so many texts have one; those that come later are planned each time they are asked.
 */
export class NamedStatements {
  private readonly names = new Map<string, string>();
  private readonly log = new Logger('Database');
  private isFull = false;

  constructor(
    private named = true,
    private readonly most = MOST,
  ) {}

  /** Whether statements are named at all. */
  get isOn(): boolean {
    return this.named;
  }

  /** The name of a text; undefined when it has none. */
  nameOf(text: string): string | undefined {
    if (!this.named) return undefined;
    const known = this.names.get(text);
    if (known !== undefined) return known;
    if (this.names.size >= this.most) {
      if (!this.isFull) this.log.warn(`${this.most} statements have a name: those that follow are planned each time`);
      this.isFull = true;
      return undefined;
    }
    const name = createHash('sha256').update(text).digest('base64url');
    this.names.set(text, name);
    return name;
  }

  /** Names nothing from now on: what stands between the portal and PostgreSQL does not keep them. */
  stop(): void {
    if (this.named)
      this.log.warn(
        'A pooler before PostgreSQL does not keep prepared statements: none is used until the portal is started again. ' +
          'Set PREPARED_STATEMENTS=off, or let the pooler keep them',
      );
    this.named = false;
  }
}

/**
 * What is wrong with a kept plan, if that is why a statement failed. `outdated`: a migration changed what it gives.
 * `unknown`: it is not there, or another's is, which only a pooler that lends one connection to several brings about.
 * Both come before anything is done.
 */
export function faultOfPlan(error: unknown): 'outdated' | 'unknown' | undefined {
  const driverError: unknown = error instanceof QueryFailedError ? error.driverError : undefined;
  if (!(driverError instanceof pg.DatabaseError)) return undefined;
  const { code, routine } = driverError;
  // The words are in the language of the server; the code is of all that PostgreSQL cannot do.
  if (code === '0A000' && routine === 'RevalidateCachedQuery') return 'outdated';
  return code === '26000' || code === '42P05' ? 'unknown' : undefined;
}
