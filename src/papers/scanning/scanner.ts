import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../platform/config/index.js';
import { Database } from '../../platform/database/index.js';
import { Quarantine, Store } from '../../platform/files/index.js';
import { beyondLimit } from '../../platform/time-limit/index.js';
import { Clamd, NotScanned } from './clamd.js';
import type { ScanAnswer } from '../rules/index.js';
import { scanBytes, scanTheRest } from '../acts/scan-bytes.job.js';
import { waitingAmong } from '../data/scans.store.js';

/** As long as somebody who asks for a file, or deposits it, is kept waiting for an antivirus that is slow to answer. */
const PATIENCE_MS = 6_000;
const CONNECT_MS = 3_000;

/** The antivirus of this installation, if it has one. */
@Injectable()
export class Scanner {
  private readonly clamd: Clamd | undefined;
  /** The same, for somebody who waits. */
  private readonly hurried: Clamd | undefined;
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    @Inject(Config) config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Store) private readonly store: Store,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
  ) {
    const { clamdUrl } = config;
    this.clamd = clamdUrl === undefined ? undefined : new Clamd(clamdUrl);
    this.hurried =
      clamdUrl === undefined ? undefined : new Clamd(clamdUrl, { connectMs: CONNECT_MS, silenceMs: PATIENCE_MS });
  }

  /** Whether there is one. Without, files are not scanned by this installation, and nothing is said of them. */
  get isThere(): boolean {
    return this.clamd !== undefined;
  }

  /** Scans kept bytes that wait. Those who ask together wait for one scan. Throws `NotScanned` when no verdict came. */
  async scan(sha256: string): Promise<void> {
    const { clamd, database, store, quarantine } = this;
    if (!clamd) return;
    const scanning =
      this.underWay.get(sha256) ??
      beyondLimit(() => scanBytes({ clamd, database, store, quarantine }, sha256)).finally(() =>
        this.underWay.delete(sha256),
      );
    this.underWay.set(sha256, scanning);
    await scanning;
  }

  /** The same for somebody who waits, as far as it goes in a few seconds: they look at the verdicts afterwards. */
  async tryToScan(hashes: readonly string[]): Promise<void> {
    const scanning = Promise.all(hashes.map((sha256) => this.scan(sha256))).catch(unlessNotScanned);
    await Promise.race([scanning, sleep(PATIENCE_MS, undefined, { ref: false })]);
  }

  /** The same for those of these papers that wait. */
  async tryToScanPapers(paperIds: readonly string[]): Promise<void> {
    if (this.clamd) await this.tryToScan(await this.database.read((tx) => waitingAmong(tx, paperIds)));
  }

  /** A batch of what was never scanned. */
  async scanTheRest(): Promise<void> {
    const { clamd, database, store, quarantine } = this;
    if (clamd) await scanTheRest({ clamd, database, store, quarantine });
  }

  /** What it says of bytes that are kept nowhere; undefined without an antivirus. Throws `NotScanned`. */
  async examine(open: () => Promise<Readable>): Promise<ScanAnswer | undefined> {
    return this.hurried?.scan(await open());
  }
}

function unlessNotScanned(error: unknown): void {
  if (!(error instanceof NotScanned)) throw error;
}
