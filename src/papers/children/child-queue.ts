/** How many work at once and wait, in all and of one person: numbers of questions. */
export interface Places {
  readonly atOnce: number;
  readonly atOnceEach: number;
  readonly waiting: number;
  readonly waitingEach: number;
}

/** Whoever asks on behalf of somebody: a person's id, or a symbol for what is nobody's. */
export type Asker = string | symbol;

/** As many as may wait do already: come back later. */
export class TooManyWaiting extends Error {}
/** The portal is ending: nothing more is begun. */
export class QueueEnded extends Error {}

interface Waiting {
  begin(): void;
  refuse(error: Error): void;
}

/** A bounded queue, fair between people: each in turn, whoever asked most; nobody takes every place. */
export class ChildQueue {
  /** In the order of who is next; nobody is here who does not wait. */
  private readonly waiting = new Map<Asker, Waiting[]>();
  private readonly working = new Map<Asker, number>();
  private ended = false;

  constructor(private readonly places: Places) {}

  /** Waits for a turn. Gives what ends it. Throws `TooManyWaiting` at once, or `QueueEnded`. */
  async take(asker: Asker): Promise<() => void> {
    if (this.ended) throw new QueueEnded();
    if (this.mayBegin(asker)) return this.begin(asker);
    const own = this.waiting.get(asker) ?? [];
    if (own.length >= this.places.waitingEach || this.allWaiting >= this.places.waiting) throw new TooManyWaiting();
    return new Promise((resolve, reject) => {
      own.push({ begin: () => resolve(this.begin(asker)), refuse: reject });
      this.waiting.set(asker, own);
    });
  }

  /** Those who wait are told that nothing more is begun. */
  end(): void {
    this.ended = true;
    for (const own of this.waiting.values()) for (const one of own) one.refuse(new QueueEnded());
    this.waiting.clear();
  }

  private begin(asker: Asker): () => void {
    this.working.set(asker, this.ownWorking(asker) + 1);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      const left = this.ownWorking(asker) - 1;
      if (left > 0) this.working.set(asker, left);
      else this.working.delete(asker);
      this.next();
    };
  }

  /** The first person in line who has a place left; they then stand last. */
  private next(): void {
    for (const [asker, own] of this.waiting) {
      if (!this.mayBegin(asker)) continue;
      this.waiting.delete(asker);
      const one = own.shift();
      if (own.length > 0) this.waiting.set(asker, own);
      one?.begin();
      return;
    }
  }

  private mayBegin(asker: Asker): boolean {
    return this.allWorking() < this.places.atOnce && this.ownWorking(asker) < this.places.atOnceEach;
  }

  private ownWorking(asker: Asker): number {
    return this.working.get(asker) ?? 0;
  }

  private allWorking(): number {
    return [...this.working.values()].reduce((sum, own) => sum + own, 0);
  }

  /** How many wait, of everybody's. */
  get allWaiting(): number {
    return [...this.waiting.values()].reduce((sum, own) => sum + own.length, 0);
  }
}
