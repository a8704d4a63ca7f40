import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Database } from '../platform/database/index.js';
import { Store } from '../platform/files/index.js';
import { Clamd } from './clamd.js';
import type { ScanAnswer } from './domain/index.js';
import { scanBytes, scanTheRest } from './scan-bytes.job.js';
import { waitingAmong } from './scans.store.js';

/** The antivirus of this installation, if it has one. */
@Injectable()
export class Scanner {
  private readonly clamd: Clamd | undefined;
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    @Inject(Config) config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Store) private readonly store: Store,
  ) {
    this.clamd = config.clamdUrl === undefined ? undefined : new Clamd(config.clamdUrl);
  }

  /** Whether there is one. Without, files are not scanned by this installation, and nothing is said of them. */
  get isThere(): boolean {
    return this.clamd !== undefined;
  }

  /** Scans kept bytes that wait. Those who ask together wait for one scan. Throws `NotScanned` when no verdict came. */
  async scan(sha256: string): Promise<void> {
    const { clamd, database, store } = this;
    if (!clamd) return;
    const scanning = this.underWay.get(sha256) ?? scanBytes({ clamd, database, store }, sha256).finally(() => this.underWay.delete(sha256));
    this.underWay.set(sha256, scanning);
    await scanning;
  }

  /** The same for those of these papers that wait. */
  async scanPapers(paperIds: readonly string[]): Promise<void> {
    if (!this.clamd) return;
    const waiting = await this.database.read((tx) => waitingAmong(tx, paperIds));
    await Promise.all(waiting.map((sha256) => this.scan(sha256)));
  }

  /** A batch of what was never scanned. */
  async scanTheRest(): Promise<void> {
    const { clamd, database, store } = this;
    if (clamd) await scanTheRest({ clamd, database, store });
  }

  /** What it says of bytes that are kept nowhere; undefined without an antivirus. Throws `NotScanned`. */
  async examine(open: () => Promise<Readable>): Promise<ScanAnswer | undefined> {
    return this.clamd?.scan(await open());
  }
}
