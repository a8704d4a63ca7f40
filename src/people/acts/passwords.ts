import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { refuse, type Refusal } from '../../platform/refusal/index.js';
import { PasswordQueue } from './password-queue.js';

/** At least as long as this: length is what holds, not punctuation. */
export const PASSWORD_LENGTH = 12;

/**
 * Argon2id as recommended by OWASP; computed off the event loop, on threads that files need too: half of them at most.
 */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const PLACES = { atOnce: 2, waiting: 400, waitingEach: 100, patience: 6000 };
const BUSY_SECONDS = 5;

/**
 * Passwords made into hashes, and judged: a few at once, each network or person in turn. Refuses with 429 when too many
 * wait.
 */
@Injectable()
export class Passwords {
  private readonly queue = new PasswordQueue(PLACES);
  private readonly nobodys = hash('a password that nobody has', COST);

  /** The hash of a new password, in the turn of whoever asks. */
  async hashOf(password: string, whose: string): Promise<string | Refusal> {
    return (await this.queue.take(whose, () => hash(password, COST))) ?? busy();
  }

  /**
   * Whether it is the password of this hash. Without a hash it takes as long to say no, so that addresses cannot be
   * fished for.
   */
  async isRight(password: string, passwordHash: string | null, whose: string): Promise<boolean | Refusal> {
    const judged = await this.queue.take(whose, async () =>
      verify(passwordHash ?? (await this.nobodys), password).catch(() => false),
    );
    return judged === undefined ? busy() : judged && passwordHash !== null;
  }
}

function busy(): Refusal {
  return refuse(429, 'people.tooManyAtOnce', { seconds: BUSY_SECONDS });
}
