import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { Database } from '../platform/database/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { isPassword } from './passwords.js';
import { openSession } from './sessions.store.js';

const A_QUARTER = 15 * 60;

/** Signs people in, and slows down whoever guesses: by account, and by address. */
@Injectable()
export class SignIn {
  private readonly byAccount: RateLimiterPostgres;
  private readonly byAddress: RateLimiterPostgres;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(DataSource) source: DataSource,
  ) {
    const table = {
      storeClient: source,
      storeType: 'typeorm',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      duration: A_QUARTER,
    };
    this.byAccount = new RateLimiterPostgres({ ...table, keyPrefix: 'account', points: 8 });
    this.byAddress = new RateLimiterPostgres({ ...table, keyPrefix: 'address', points: 60 });
  }

  /** Gives the token of a new session. Refused with 422 when the two do not go together, and 429 after too many attempts. */
  async withPassword(email: string, password: string, address: string): Promise<string | Refusal> {
    const slowed = await this.count(email, address);
    if (slowed) return slowed;
    const account = await this.database.read((tx) =>
      tx.row<{ id: string; password_hash: string | null }>(
        'select id, password_hash from people where email = lower($1) and disabled_at is null',
        [email],
      ),
    );
    if (!(await isPassword(password, account?.password_hash ?? null)) || !account)
      return refuse(422, 'people.wrongPassword', undefined, 'password');
    await this.byAccount.delete(keyOf(email));
    return this.database.transact((tx) => openSession(tx, account.id));
  }

  private async count(email: string, address: string): Promise<Refusal | undefined> {
    try {
      await this.byAddress.consume(address);
      await this.byAccount.consume(keyOf(email));
      return undefined;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return refuse(429, 'people.tooManyAttempts', { minutes: Math.max(1, Math.ceil(error.msBeforeNext / 60_000)) });
    }
  }
}

/** Whatever was typed, the key stays short and the same for the same account. */
function keyOf(email: string): string {
  return email.trim().toLowerCase().slice(0, 200);
}
