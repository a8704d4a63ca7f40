/** So many at once, then so many a second. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
  /** How many keys are remembered at the most: memory has an end, whoever comes from everywhere at once. */
  readonly most?: number;
}

interface Bucket {
  readonly left: number;
  readonly at: number;
}

/** One bucket a key: full at first, one less each time, filled again as time passes. Time is given, in milliseconds. */
export class Buckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(private readonly allowance: Allowance) {}

  /** Takes one. Gives 0, or the whole seconds to wait when there is none left. */
  take(key: string, now: number): number {
    const left = this.leftOf(key, now);
    // Put back last: the map keeps the order in which keys were last seen.
    this.buckets.delete(key);
    this.buckets.set(key, { left: left < 1 ? left : left - 1, at: now });
    if (this.buckets.size > (this.allowance.most ?? 50_000)) this.forget(now);
    return left < 1 ? Math.max(1, Math.ceil((1 - left) / this.allowance.perSecond)) : 0;
  }

  private leftOf(key: string, now: number): number {
    const { burst, perSecond } = this.allowance;
    const bucket = this.buckets.get(key);
    return bucket ? Math.min(burst, bucket.left + (Math.max(0, now - bucket.at) / 1000) * perSecond) : burst;
  }

  /** A bucket full again is as if it had never been; failing that, the oldest tenth goes. */
  private forget(now: number): void {
    for (const key of this.buckets.keys()) if (this.leftOf(key, now) >= this.allowance.burst) this.buckets.delete(key);
    const tooMany = this.buckets.size - (this.allowance.most ?? 50_000) * 0.9;
    for (const key of [...this.buckets.keys()].slice(0, Math.max(0, Math.ceil(tooMany)))) this.buckets.delete(key);
  }
}
