import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Database } from '../../platform/database/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { CountedFailures, networkOf } from '../../platform/web/index.js';
import { rememberDevice, tryFromDevice } from '../data/known-devices.store.js';
import { Passwords } from './passwords.js';
import { openSession } from '../data/sessions.store.js';
import { attemptKey, giveBack, takeAttempt } from '../data/sign-in-delays.store.js';
import { accountByEmail, hasPassword } from '../data/accounts.store.js';

/** Wrong passwords that a network may send in a quarter of an hour, over all accounts: a campus mistypes less. */
const MOST_FROM_A_NETWORK = 300;

/** What was typed, and where. */
export interface Attempt {
  readonly email: string;
  readonly password: string;
  /** The address it comes from. */
  readonly address: string;
  /** The secret of the device, if it ever signed in. */
  readonly device: string | undefined;
}

/** The secrets for the browser of whoever signed in; kept nowhere. */
export interface SignedIn {
  readonly session: string;
  readonly device: string;
}

/** The right to try: in whose turn, and how the attempt is counted no more. */
interface Allowed {
  readonly whose: string;
  readonly key: string | undefined;
}

/**
 * Signs people in, and slows down whoever guesses (decision 22). Failures alone are counted: by account and network
 * together, which wait longer each time; by network over all accounts; by device where the account signed in before, so
 * that nobody can lock another out of their own.
 */
@Injectable()
export class SignIn {
  private readonly failures: CountedFailures;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Passwords) private readonly passwords: Passwords,
    @Inject(DataSource) source: DataSource,
  ) {
    this.failures = new CountedFailures(source, MOST_FROM_A_NETWORK, 'sign-in');
  }

  /**
   * Opens a session. Refused with 422 when the two do not go together, and with 429, told how long to wait, after too
   * many failures.
   */
  async withPassword(attempt: Attempt): Promise<SignedIn | Refusal> {
    const account = await this.database.read((tx) => accountByEmail(tx, attempt.email));
    const allowed = await this.allow(attempt, account?.id);
    if (isRefusal(allowed)) return allowed;
    const { whose, key } = allowed;
    const isRight = await this.passwords.isRight(attempt.password, account?.hash ?? null, whose);
    if (isRefusal(isRight)) {
      if (key !== undefined) await this.database.transact((tx) => giveBack(tx, key));
      return isRight;
    }
    if (!isRight || !account) {
      if (key !== undefined) await this.failures.count(attempt.address);
      return wrongPassword();
    }
    return this.open(account.id, account.hash, attempt.device, key);
  }

  private async allow({ email, address, device }: Attempt, personId: string | undefined): Promise<Allowed | Refusal> {
    const isKnown = device !== undefined && (await this.database.transact((tx) => tryFromDevice(tx, personId, device)));
    if (isKnown && personId !== undefined) return { whose: personId, key: undefined };
    const slowed = await this.failures.secondsToWait(address);
    if (slowed > 0) return refuse(429, 'platform.tooManyFailures', { seconds: slowed });
    const network = networkOf(address);
    const key = attemptKey(email, network);
    const seconds = await this.database.transact((tx) => takeAttempt(tx, key));
    return seconds > 0 ? refuse(429, 'people.tooManyAttempts', { seconds }) : { whose: network, key };
  }

  /**
   * The account is looked at again: it may have been disabled, or its password changed, while the password was judged.
   */
  private async open(
    personId: string,
    hash: string | null,
    device: string | undefined,
    key: string | undefined,
  ): Promise<SignedIn | Refusal> {
    return this.database.transact(async (tx) => {
      const isStill = await hasPassword(tx, personId, hash);
      if (!isStill) return wrongPassword();
      if (key !== undefined) await giveBack(tx, key);
      return { session: await openSession(tx, personId), device: await rememberDevice(tx, personId, device) };
    });
  }
}

function wrongPassword(): Refusal {
  return refuse(422, 'people.wrongPassword', undefined, 'password');
}
