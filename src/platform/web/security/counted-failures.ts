import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { DataSource } from 'typeorm';
import { networkOf } from './network-of.js';

const A_QUARTER = 15 * 60;

/**
 * What fails from a network, counted for a quarter of an hour, whatever process answers. What succeeds is never
 * counted:
 * a whole campus may stand behind one address.
 */
export class CountedFailures {
  private readonly byNetwork: RateLimiterPostgres;

  /** `of` names what fails; from `most` on, the network waits. */
  constructor(
    source: DataSource,
    private readonly most: number,
    of: string,
  ) {
    this.byNetwork = new RateLimiterPostgres({
      storeClient: source,
      storeType: 'typeorm',
      tableName: 'network_failures',
      tableCreated: true,
      keyPrefix: of,
      points: most,
      duration: A_QUARTER,
    });
  }

  /** How many seconds the network of this address has to wait; 0 when it has not. */
  async secondsToWait(address: string): Promise<number> {
    const counted = await this.byNetwork.get(networkOf(address));
    return counted && counted.consumedPoints >= this.most ? Math.max(1, Math.ceil(counted.msBeforeNext / 1000)) : 0;
  }

  /** Counts one more. */
  async count(address: string): Promise<void> {
    await this.byNetwork.penalty(networkOf(address));
  }
}
