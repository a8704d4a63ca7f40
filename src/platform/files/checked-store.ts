import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { beyondLimit, orTimeOver } from '../time-limit/index.js';
import { Store, type Kept } from './store.js';

/** Thrown instead of giving bytes that are no longer those that were put away. */
export class AlteredBytes extends Error {}

/** Remembered as read and found whole: some megabytes of memory at the most. */
const MOST_REMEMBERED = 50_000;

/** What is kept under this hash: the same bytes, others, or none. Reads them all. */
export async function examineBytes(store: Store, sha256: string): Promise<'intact' | 'altered' | 'missing'> {
  if (!(await store.has(sha256))) return 'missing';
  const hash = createHash('sha256');
  for await (const chunk of (await store.open(sha256)) as AsyncIterable<Buffer>) hash.update(chunk);
  return hash.digest('hex') === sha256 ? 'intact' : 'altered';
}

/**
 * A store that believes a disk only once: what it gives for the first time since it opened, or since it was put again,
 * is first read against its hash.
 */
export class CheckedStore extends Store {
  private readonly checked = new Map<string, Promise<void>>();

  /** `kept` is the store without its checks, for whoever reads everything again. */
  constructor(readonly kept: Store) {
    super();
  }

  async put(bytes: Readable, atMost: number): Promise<Kept> {
    const put = await this.kept.put(bytes, atMost);
    this.checked.delete(put.sha256);
    return put;
  }

  async open(sha256: string, range?: { readonly start: number; readonly end: number }): Promise<Readable> {
    await this.check(sha256);
    return this.kept.open(sha256, range);
  }

  has(sha256: string): Promise<boolean> {
    return this.kept.has(sha256);
  }

  async lend(sha256: string): Promise<{ readonly path: string; readonly done: () => Promise<void> }> {
    await this.check(sha256);
    return this.kept.lend(sha256);
  }

  async proxied(sha256: string): Promise<string | undefined> {
    await this.check(sha256);
    return this.kept.proxied(sha256);
  }

  async remove(sha256: string): Promise<void> {
    this.checked.delete(sha256);
    await this.kept.remove(sha256);
  }

  list(): AsyncIterable<{ readonly sha256: string; readonly at: Date }> {
    return this.kept.list();
  }

  tryIt(): Promise<void> {
    return this.kept.tryIt();
  }

  forgetUnfinished(before: Date): Promise<number> {
    return this.kept.forgetUnfinished(before);
  }

  /**
   * Those who ask together wait for one reading, each as long as they may. What was found wrong is looked at again the
   * next time: it may have been mended.
   */
  private async check(sha256: string): Promise<void> {
    const known = this.checked.get(sha256);
    const checking = known ?? beyondLimit(() => this.compare(sha256));
    if (!known) this.remember(sha256, checking);
    await orTimeOver(checking);
  }

  private async compare(sha256: string): Promise<void> {
    if ((await examineBytes(this.kept, sha256)) === 'altered')
      throw new AlteredBytes(`The bytes kept as ${sha256} are no longer those that were put away.`);
  }

  private remember(sha256: string, checking: Promise<void>): void {
    this.checked.set(sha256, checking);
    checking.catch(() => this.checked.get(sha256) === checking && this.checked.delete(sha256));
    if (this.checked.size > MOST_REMEMBERED) this.checked.delete(this.checked.keys().next().value ?? '');
  }
}
